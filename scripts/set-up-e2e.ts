/**
 * Installs what the tests in a real VS Code need: Debian's Chromium, and below `.vscode-server/` the server that brings VS Code
 * into a page. Nothing of it is compiled, and nothing of it ships.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, succeed } from './root.ts';

const CODE_SERVER = 'code-server@4.139.1';
const QUIETLY = ['--ignore-scripts', '--no-audit', '--no-fund'];

function run(program: string, words: readonly string[], folder: string): void {
    console.log(`$ ${program} ${words.join(' ')}`);
    const { status } = spawnSync(program, words, { cwd: folder, stdio: 'inherit' });
    if (status !== 0) throw new Error(`\`${program} ${words.join(' ')}\` failed.`);
}

await succeed(() => {
    if (!existsSync('/usr/bin/chromium')) {
        run('apt-get', ['update'], root);
        run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], root);
    }
    const folder = join(root, '.vscode-server');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    run('npm', ['install', '--save-exact', CODE_SERVER, ...QUIETLY], folder);
    const editor = join(folder, 'node_modules/code-server/lib/vscode');
    for (const part of [editor, join(editor, 'extensions')]) run('npm', ['install', '--omit=dev', ...QUIETLY], part);
    return Promise.resolve();
});
