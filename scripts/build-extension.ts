/** Bundles the VS Code extension: the client and the server, each for a process of Node and for a page. */
import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { timelineStyle } from '../language/reports/timeline/style.ts';
import { root } from './root.ts';

/** What every bundle of the extension has in common. VS Code itself is there when a client runs. */
function shared(define: Record<string, string>): BuildOptions {
    return {
        absWorkingDir: root,
        bundle: true,
        minify: true,
        legalComments: 'none',
        logLevel: 'silent', // what goes wrong is in the error that is thrown
        external: ['vscode'],
        alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' }, // its other form asks for files that no bundle has
        define,
    };
}

/** The colours of a picture are those of the editor's theme, as `media/timeline/timeline.css` takes them. */
const inTheme = {
    surface: 'var(--vigil-surface)',
    text: 'var(--vigil-text)',
    quiet: 'var(--vigil-quiet)',
    late: 'var(--vigil-late)',
    near: 'var(--vigil-near)',
    open: 'var(--vigil-open)',
    done: 'var(--vigil-done)',
};

/** In a process of Node, what is imported as `name` when it is needed is a file of its own beside the bundle. */
function apart(name: string): Pick<BuildOptions, 'plugins' | 'supported'> {
    const plugin: Plugin = {
        name: `${name}-apart`,
        setup(context) {
            context.onResolve({ filter: new RegExp(`/${name}\\.ts$`) }, ({ kind }) =>
                kind === 'dynamic-import' ? { path: `./${name}.cjs`, external: true } : undefined,
            );
        },
    };
    return { plugins: [plugin], supported: { 'dynamic-import': false } };
}

/**
 * Bundles into `folder`: `client/node.cjs` with `client/node-client.cjs`, the large library of the protocol, which is loaded once the
 * rest stands; `server/main.cjs` with `server/documents.cjs`, which is loaded when somebody exports a report; `client/browser.js` and
 * `server/worker.js`; `pages/`, what runs in the pages that panels show, and how a picture is coloured there. For a page each is one
 * file, since a page loads no second.
 */
export async function buildExtension(folder: string, define: Record<string, string>): Promise<void> {
    const common = shared(define);
    const node: BuildOptions = { ...common, platform: 'node', format: 'cjs', target: 'node22' };
    const page: BuildOptions = { ...common, platform: 'browser', target: 'es2023', mainFields: ['browser', 'module', 'main'] };
    const bundles: readonly (readonly [string, BuildOptions])[] = [
        ['client/node.ts', { ...node, ...apart('node-client'), outfile: join(folder, 'client/node.cjs') }],
        ['client/server/node-client.ts', { ...node, outfile: join(folder, 'client/node-client.cjs') }],
        ['client/browser.ts', { ...page, format: 'cjs', outfile: join(folder, 'client/browser.js') }],
        ['server/main.ts', { ...node, ...apart('documents'), outfile: join(folder, 'server/main.cjs') }],
        ['language/analysis/reports/documents.ts', { ...node, outfile: join(folder, 'server/documents.cjs') }],
        ['pages/intake/main.ts', { ...page, format: 'iife', outfile: join(folder, 'pages/intake.js') }],
        ['server/worker.ts', { ...page, format: 'iife', outfile: join(folder, 'server/worker.js') }],
    ];
    const present = bundles.filter(([entry]) => existsSync(join(root, entry)));
    await Promise.all(present.map(([entry, options]) => build({ ...options, entryPoints: [entry] })));
    mkdirSync(join(folder, 'pages'), { recursive: true });
    writeFileSync(join(folder, 'pages/timeline-picture.css'), timelineStyle(inTheme));
}
