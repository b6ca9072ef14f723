import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { processClock } from './clock.ts';
import { environmentBelow, installedExtensions, serverWords } from './code-server.ts';
import type { Edition } from './editions.ts';
import { codeFolder, editions, programOf } from './editions.ts';
import { chromiumProgram, extensionArchive, serverBundles } from './places.ts';

/** Installs the packed extension as a person would, once for all tests of a project. The host in a page is given it otherwise. */
export function setup(project: TestProject): void {
    const { edition: name, host } = project.getProvidedContext();
    const edition = editions[name];
    for (const [path, remedy] of [
        [codeFolder(edition), 'npm run test:e2e:setup'],
        [chromiumProgram, 'npm run test:e2e:setup'],
        [extensionArchive, 'npm run package'],
    ] as const)
        if (!existsSync(path)) throw new Error(`${path} is missing. Run \`${remedy}\` first.`);
    if (host === 'node') install(edition);
}

function install(edition: Edition): void {
    const extensions = installedExtensions(edition);
    mkdirSync(extensions, { recursive: true });
    const folder = mkdtempSync(join(tmpdir(), 'vigil-e2e-'));
    const [program, script] = programOf(edition);
    const words = [script, ...serverWords(folder, extensions), '--install-extension', extensionArchive];
    const { status, stdout, stderr } = spawnSync(program, words, { env: environmentBelow(folder), encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    if (status !== 0) throw new Error(`The editor refused the extension.\n${stdout}${stderr}`);
    for (const name of readdirSync(extensions).filter((installed) => installed.startsWith('vigil.vigil-'))) {
        const server = join(extensions, name, serverBundles.process);
        writeFileSync(server, processClock + readFileSync(server, 'utf8'));
    }
}
