import { commands, l10n, Uri, ViewColumn, window } from 'vscode';
import type { Disposable, WebviewPanel } from 'vscode';
import type { TextParams, WantedText } from '../../server/protocol/report.ts';
import { clientCommands } from '../../server/protocol/session.ts';
import type { Server } from '../server/server.ts';
import { chooseText } from './choose-text.ts';
import { TextPanel } from './text-panel.ts';

const VIEW = 'vigil.text';

/** Reports, letters and the page for management that are open: one panel a text, also those that the editor kept from before it was closed. */
export function registerTexts(server: Server, extensionUri: Uri): readonly Disposable[] {
    const open = new Map<string, TextPanel>();
    const options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'media')] };
    const adopt = (panel: WebviewPanel, params: TextParams): void => {
        const key = JSON.stringify(params);
        const text = new TextPanel(server, panel, params, extensionUri);
        open.set(key, text);
        panel.onDidDispose(() => {
            text.dispose();
            open.delete(key);
        });
    };
    const show = async (asked?: unknown, uri?: unknown): Promise<void> => {
        const params = await chooseText(server, asked, uri);
        if (!params) return;
        const existing = open.get(JSON.stringify(params));
        if (existing) {
            existing.reveal();
            return;
        }
        const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
        adopt(window.createWebviewPanel(VIEW, l10n.t('Report'), beside, options), params);
    };
    return [
        commands.registerCommand(clientCommands.report, show),
        window.registerWebviewPanelSerializer(VIEW, {
            deserializeWebviewPanel: (panel, state: unknown) => {
                panel.webview.options = options;
                const params = keptText(state);
                if (params) adopt(panel, params);
                else panel.dispose();
                return Promise.resolve();
            },
        }),
        { dispose: () => open.clear() },
    ];
}

/** The text that a page showed when its window was closed; undefined where what was kept is none, or of another version. */
export function keptText(state: unknown): TextParams | undefined {
    if (!isObject(state) || !isObject(state['params'])) return undefined;
    const { incident, uri, wanted } = state['params'];
    if (typeof incident !== 'string' || !isWanted(wanted)) return undefined;
    return { incident, ...(typeof uri === 'string' && { uri }), wanted };
}

function isWanted(value: unknown): value is WantedText {
    if (!isObject(value) || typeof value['language'] !== 'string') return false;
    const { kind, stage, to, block, form, duty } = value;
    if (kind === 'brief') return true;
    if (kind === 'letter') return typeof duty === 'string' && (to === null || typeof to === 'string');
    if (kind !== 'report' || typeof stage !== 'string') return false;
    return Array.isArray(to) && to.every((party) => typeof party === 'string') && isTextOrNone(block) && isTextOrNone(form);
}

function isTextOrNone(value: unknown): boolean {
    return value === undefined || typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null;
}
