import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/root.ts';
import type { Reader } from './browser.ts';
import { themes } from './themes.ts';

/** A panel of the editor, of which a browser shows the page. */
export interface PanelInBrowser {
    readonly page: Page;
    /** What the page kept for itself. */
    readonly state: () => Promise<unknown>;
    /** What the page complained about. */
    readonly complaints: readonly string[];
}

/** As much of a webview's panel as the client uses. */
export interface PlayedPanel {
    title: string;
    visible: boolean;
    readonly webview: {
        html: string;
        options: unknown;
        readonly cspSource: string;
        readonly asWebviewUri: (uri: object) => object;
        readonly onDidReceiveMessage: (listen: (message: unknown) => void) => object;
        readonly postMessage: (message: unknown) => Promise<boolean>;
    };
    readonly onDidDispose: (run: () => void) => object;
    readonly onDidChangeViewState: (run: () => void) => object;
    readonly reveal: () => void;
    readonly dispose: () => void;
}

/** A panel whose messages go to and fro between the client and a page. */
export class PanelStage {
    readonly panel: PlayedPanel;
    isDisposed = false;
    #listen: (message: unknown) => void = () => undefined;
    #page: Page | undefined;

    constructor() {
        const nothing = { dispose: () => undefined };
        this.panel = {
            title: '',
            visible: true,
            webview: {
                html: '',
                options: {},
                cspSource: '',
                asWebviewUri: (uri) => uri,
                onDidReceiveMessage: (listen) => {
                    this.#listen = listen;
                    return nothing;
                },
                postMessage: async (message) => {
                    await this.#page?.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`);
                    return true;
                },
            },
            onDidDispose: () => nothing,
            onDidChangeViewState: () => nothing,
            reveal: () => undefined,
            dispose: () => {
                this.isDisposed = true;
            },
        };
    }

    /** Shows the page as the editor would, its scripts and styles in it, in the colours of a theme. */
    async show(reader: Reader, theme: keyof typeof themes = 'light', state: unknown = null): Promise<PanelInBrowser> {
        const html = await whole(this.panel.webview.html, theme, state);
        const { page, complaints } = await reader.visit(html, async (fresh) => {
            this.#page = fresh;
            await fresh.exposeFunction('tellClient', (message: unknown) => this.#listen(message));
        });
        return { page, complaints, state: () => page.evaluate<unknown>('window.keptByPage') };
    }
}

/** The page with everything that it would load written into it. */
async function whole(html: string, theme: keyof typeof themes, state: unknown): Promise<string> {
    const [, nonce = ''] = /'nonce-([0-9a-f]+)'/.exec(html) ?? [];
    const [, script = ''] = /<script nonce="[^"]*" src="ext:\/([^"]+)">/.exec(html) ?? [];
    const colours = Object.entries(themes[theme])
        .map(([name, value]) => `--vscode-${name}: ${value};`)
        .join(' ');
    const kept = JSON.stringify(state).replaceAll('<', '\\u003c');
    const api = `window.keptByPage = ${kept};
        window.acquireVsCodeApi = () => ({
            postMessage: (message) => void window.tellClient(message),
            getState: () => window.keptByPage ?? undefined,
            setState: (state) => { window.keptByPage = state; return state; },
        });`;
    const text = await textOfScript(script);
    return html
        .replace('<link', `<style nonce="${nonce}">:root { ${colours} }</style><link`)
        .replaceAll(/<link rel="stylesheet"[^>]* href="ext:\/([^"]+)">/g, (_, path: string) => {
            return `<style nonce="${nonce}">${readFileSync(join(root, path), 'utf8')}</style>`;
        })
        .replace('<body>', `<body class="vscode-${theme}">`)
        .replace(/<script nonce="[^"]*"[^>]*><\/script>/, () => {
            return `<script nonce="${nonce}">${api}</script><script nonce="${nonce}">${text}</script>`;
        });
}

/** A script as it lies there, or built from the page that it is the script of. */
async function textOfScript(path: string): Promise<string> {
    const [, name] = /^dist\/pages\/(.*)\.js$/.exec(path) ?? [];
    if (name === undefined) return readFileSync(join(root, path), 'utf8');
    const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: [`pages/${name}/main.ts`],
        bundle: true,
        write: false,
        format: 'iife',
        platform: 'browser',
        target: 'es2023',
    });
    return outputFiles[0]?.text ?? '';
}
