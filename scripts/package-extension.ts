/**
 * Builds the VS Code extension and packs it: what is needed to run and to read, and a manifest without anything that only
 * development or the command line needs. Prints what is in it and how large it is.
 */
import { createVSIX } from '@vscode/vsce';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.ts';
import { root, succeed } from './root.ts';

const COMMAND_LINE_FIELDS = ['scripts', 'devDependencies', 'optionalDependencies', 'overrides', 'allowScripts', 'bin', 'files', 'private'];
const SHIPPED = [
    'dist/client',
    'dist/pages',
    'dist/server',
    'l10n',
    'media',
    'syntaxes',
    'docs/schemas/vigil.json',
    'package.nls.json',
    'package.nls.de.json',
    'package.nls.fr.json',
    'package.nls.nl.json',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'LICENSE-FONTS',
];

/** The manifest as VS Code needs it. */
export function manifestOfExtension(): Record<string, unknown> {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    if (typeof manifest !== 'object' || manifest === null) throw new Error('package.json is not an object.');
    const kept = Object.entries(manifest).filter(([field]) => !COMMAND_LINE_FIELDS.includes(field));
    const engines = 'engines' in manifest && typeof manifest.engines === 'object' ? manifest.engines : {};
    return {
        ...Object.fromEntries(kept),
        engines: Object.fromEntries(Object.entries(engines ?? {}).filter(([engine]) => engine === 'vscode')),
    };
}

/** Puts the extension together in `folder`, from bundles that must have been built. */
export function assembleExtension(folder: string): void {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const path of SHIPPED) cpSync(join(root, path), join(folder, path), { recursive: true });
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifestOfExtension(), undefined, 2)}\n`);
}

/** Packs the extension; returns the path of the archive. */
export async function packExtension(destination: string = join(root, 'dist')): Promise<string> {
    const folder = join(destination, 'extension');
    assembleExtension(folder);
    const archive = join(destination, 'vigil.vsix');
    await createVSIX({ cwd: folder, packagePath: archive, dependencies: false, rewriteRelativeLinks: false, allowMissingRepository: true });
    return archive;
}

async function packAndTell(): Promise<void> {
    await buildAll();
    const archive = await packExtension();
    const folder = join(root, 'dist/extension');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());
    for (const file of files.sort()) tellSize(file, join(folder, file));
    tellSize(archive, archive);
}

function tellSize(name: string, path: string): void {
    console.log(`${(statSync(path).size / 1024).toFixed(1).padStart(9)} kB  ${name}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await succeed(packAndTell);
