import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockSetter } from './clock-setter.ts';
import { environmentBelow, serverWords } from './code-server.ts';
import { codeServer, chromiumProgram, extensionArchive, installedExtensions, installedServer, leftovers } from './places.ts';

/** Installs the packed extension as a person would, once for all tests. */
export function setup(): void {
    for (const [path, remedy] of [
        [codeServer, 'npm run test:e2e:setup'],
        [chromiumProgram, 'npm run test:e2e:setup'],
        [extensionArchive, 'npm run package'],
    ] as const)
        if (!existsSync(path)) throw new Error(`${path} is missing. Run \`${remedy}\` first.`);

    rmSync(leftovers, { recursive: true, force: true });
    mkdirSync(installedExtensions, { recursive: true });
    const folder = mkdtempSync(join(tmpdir(), 'vigil-e2e-'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [...serverWords(folder), '--install-extension', extensionArchive], {
        env: environmentBelow(folder),
        encoding: 'utf8',
    });
    rmSync(folder, { recursive: true, force: true });
    if (status !== 0) throw new Error(`The editor refused the extension.\n${stdout}${stderr}`);
    setClock();
}

function setClock(): void {
    const installed = readdirSync(installedExtensions).filter((name) => name.startsWith('vigil.vigil-'));
    for (const name of installed) {
        const server = join(installedExtensions, name, installedServer);
        writeFileSync(server, clockSetter + readFileSync(server, 'utf8'));
    }
}
