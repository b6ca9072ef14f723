/**
 * Installs what the tests in a real VS Code need: Debian's Chromium, and below `.vscode-server/` the servers that bring the newest
 * and the oldest VS Code into a page. What is there already stays. Nothing of it is compiled, and nothing of it ships.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../test/e2e/editor/editions.ts';
import { codeFolder, editions, nodePackage } from '../test/e2e/editor/editions.ts';
import { chromiumProgram } from '../test/e2e/editor/places.ts';
import { root, succeed } from './root.ts';

const QUIETLY = ['--ignore-scripts', '--no-audit', '--no-fund'];

function run(program: string, words: readonly string[], folder: string): void {
    console.log(`$ ${program} ${words.join(' ')}`);
    const { status } = spawnSync(program, words, { cwd: folder, stdio: 'inherit' });
    if (status !== 0) throw new Error(`\`${program} ${words.join(' ')}\` failed.`);
}

/** Debian's packages are installed by root, or by somebody who may become it. */
function runAsRoot(program: string, ...words: readonly string[]): void {
    if (process.getuid?.() === 0) run(program, words, root);
    else run('sudo', [program, ...words], root);
}

function installChromium(): void {
    if (existsSync(chromiumProgram)) return;
    runAsRoot('apt-get', 'update');
    runAsRoot('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
}

/** The last thing written is a note of what was installed, so that an installation that broke off is begun anew. */
function installEdition(edition: Edition): void {
    const { folder, codeServer, node, overrides = {} } = edition;
    const packages = { 'code-server': codeServer, ...(node !== undefined && { [nodePackage]: node }) };
    const manifest = `${JSON.stringify({ private: true, dependencies: packages, overrides })}\n`;
    const note = join(folder, 'installed.json');
    if (existsSync(note) && readFileSync(note, 'utf8') === manifest) return;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), manifest);
    run('npm', ['install', ...QUIETLY], folder);
    for (const part of [codeFolder(edition), join(codeFolder(edition), 'extensions')])
        run('npm', ['install', '--omit=dev', ...QUIETLY], part);
    writeFileSync(note, manifest);
}

await succeed(() => {
    installChromium();
    for (const edition of Object.values(editions)) installEdition(edition);
    return Promise.resolve();
});
