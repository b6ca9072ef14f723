import { join } from 'node:path';
import { root } from '../../../scripts/root.ts';

export const chromiumProgram = '/usr/bin/chromium';

/** Everything that a run of these tests leaves behind, except pictures for the documentation. */
export const leftovers = join(root, '.cache/e2e');

export const extensionArchive = join(root, 'dist/vigil.vsix');

/** What is in the archive, unpacked. */
export const unpackedExtension = join(root, 'dist/extension');

export const pictures = join(root, 'docs/images');

/** What the extension starts as its server, as a process and in a page. */
export const serverBundles = { process: 'dist/server/main.cjs', worker: 'dist/server/worker.js' } as const;
