import { join } from 'node:path';
import { root } from '../../../scripts/root.ts';

/** The server that brings VS Code into a page. `npm run test:e2e:setup` puts it there. */
export const codeServer = join(root, '.vscode-server/node_modules/code-server/out/node/entry.js');

export const chromiumProgram = '/usr/bin/chromium';

/** Everything that a run of these tests leaves behind, except pictures for the documentation. */
export const leftovers = join(root, '.cache/e2e');

export const installedExtensions = join(leftovers, 'extensions');

export const extensionArchive = join(root, 'dist/vigil.vsix');

export const pictures = join(root, 'docs/images');

/** What the installed extension starts as its server. */
export const installedServer = 'dist/server/main.cjs';
