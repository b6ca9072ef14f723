/**
 * Puts together what is published of the command line in `dist/package/` and packs it: the bundles, the language server for other
 * editors, the law, the pages that `explain` refers to, and a manifest without anything that only development needs.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.ts';

const PUBLISHED_FIELDS = ['name', 'version', 'description', 'keywords', 'license', 'engines', 'bin', 'files'];
const ALWAYS_PUBLISHED = ['README.md', 'LICENSE', 'LICENSE-FONTS', 'CHANGELOG.md'];

function manifestToPublish(): object {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    if (typeof manifest !== 'object' || manifest === null) throw new Error('package.json is not an object.');
    const kept = Object.entries(manifest).filter(([field]) => PUBLISHED_FIELDS.includes(field));
    return { ...Object.fromEntries(kept), engines: { node: '>=22' } };
}

/** Packs the bundles in `dist/`, which must have been built. Returns the path of the archive. */
export function pack(destination: string = join(root, 'dist')): string {
    const folder = join(destination, 'package');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const path of ['dist/cli', 'dist/server/main.cjs', 'dist/server/documents.cjs', 'language/law', 'docs', ...ALWAYS_PUBLISHED]) {
        if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path), { recursive: true });
    }
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifestToPublish(), undefined, 2)}\n`);
    const archive = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', destination], {
        cwd: folder,
        encoding: 'utf8',
        shell: process.platform === 'win32',
    });
    return join(destination, archive.trim());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(pack());
