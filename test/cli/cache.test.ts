import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import type { Ran } from './program.ts';
import { Folder, program, vigil } from './program.ts';
import { incident, register } from './workspace.ts';

const december = '2027-12-12T09:00:00+01:00';
const january = '2028-01-10T09:00:00+01:00';

/** A workspace with a cache folder of its own. */
class Cached extends Folder {
    readonly cache = new Folder();

    check(asOf: string, ...words: readonly string[]): Ran {
        return vigil(['check', '--format', 'json', '--as-of', asOf, ...words], {
            folder: this.path,
            environment: { XDG_CACHE_HOME: this.cache.path },
        });
    }

    /** Has a language server read the folder and end. */
    async serve(): Promise<void> {
        const server = spawn(process.execPath, [program, 'lsp', '--stdio'], {
            cwd: this.path,
            env: { PATH: process.env['PATH'], XDG_CACHE_HOME: this.cache.path },
            stdio: ['pipe', 'pipe', 'ignore'],
        });
        const ended = new Promise((resolve) => server.once('exit', resolve));
        const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
        connection.listen();
        const workspaceFolders = [{ uri: pathToFileURL(this.path).href, name: 'w' }];
        await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, workspaceFolders });
        await connection.sendNotification('initialized', {});
        await connection.sendRequest('vigil/idle', {});
        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
        await ended;
        connection.dispose();
    }

    /** The files that keep records and findings. */
    kept(): readonly string[] {
        return readdirSync(this.cache.path, { recursive: true, encoding: 'utf8' })
            .filter((name) => /\.(?:records|findings)$/.test(name))
            .map((name) => join(this.cache.path, name));
    }

    override [Symbol.dispose](): void {
        this.cache[Symbol.dispose]();
        super[Symbol.dispose]();
    }
}

function workspace(): Cached {
    return new Cached({ 'register.vigil': register, 'incident.vigil': incident });
}

describe('the cache', () => {
    it('gives the same findings as a run without it', () => {
        using folder = workspace();
        const first = folder.check(december);
        expect(folder.kept().length).toBe(2);
        expect(folder.check(december)).toEqual(first);
        expect(folder.check(december, '--no-cache')).toEqual(first);
        expect(JSON.parse(folder.check('2027-12-12T10:00:00+01:00').out)).toEqual({
            ...(JSON.parse(first.out) as object),
            asOf: '2027-12-12T10:00:00+01:00',
        });
    });

    it('does not keep what is missing in a report past the instant at which it was drafted', () => {
        using folder = workspace();
        const section = 'section remedial "De afdeling sorteert met de hand."';
        folder.write(
            'report.vigil',
            `report first on inc-2027-031 {\n  stage initial\n  to ap\n  language nl\n  drafted 2027-12-20 09:00 from "sha256:0"\n  ${section}\n}\n`,
        );
        const before = '2027-12-20T08:59:00+01:00';
        const after = '2027-12-20T09:00:00+01:00';
        const first = folder.check(before);
        const second = folder.check(after);
        expect(second).toEqual(folder.check(after, '--no-cache'));
        expect(folder.check(before)).toEqual(first);
        const findingsOf = ({ out }: Ran): string => out.slice(out.indexOf('"findings"'));
        expect(findingsOf(second)).not.toBe(findingsOf(first));
    });

    it('does not keep findings past the instant at which they change, nor over a change of a file', () => {
        using folder = workspace();
        expect(folder.check(december).status).toBe(0);
        expect(folder.check(january).status).toBe(1);
        expect(folder.check(january)).toEqual(folder.check(january, '--no-cache'));
        expect(folder.check(december).status).toBe(0);

        folder.write(
            'incident.vigil',
            incident.replace('found death\n', 'found death\n    2027-12-11 11:00  medira reported initial to ap\n'),
        );
        expect(folder.check(january)).toEqual(folder.check(january, '--no-cache'));
        folder.write('register.vigil', register.replace('annex-III-5-d', 'annex-III-4-a'));
        expect(folder.check(january)).toEqual(folder.check(january, '--no-cache'));
        folder.write('more.vigil', incident.replace('inc-2027-031', 'inc-2027-032'));
        expect(folder.check(january)).toEqual(folder.check(january, '--no-cache'));
        rmSync(folder.at('more.vigil'));
        expect(folder.check(january)).toEqual(folder.check(january, '--no-cache'));
    });

    it.each([
        ['emptied', (): Buffer => Buffer.alloc(0)],
        ['cut off', (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length - 100)],
        ['overwritten', (): Buffer => Buffer.from('{"not":"a cache"}\n')],
        [
            'changed in one byte',
            (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte))),
        ],
        ['changed at its beginning', (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte, index) => (index === 20 ? byte ^ 1 : byte)))],
    ])('survives being %s', (_, damage) => {
        using folder = workspace();
        const first = folder.check(december);
        for (const file of folder.kept()) writeFileSync(file, damage(readFileSync(file)));
        expect(folder.check(december)).toEqual(first);
        expect(folder.check(december)).toEqual(first);
    });

    it('survives being deleted, and being a folder that cannot be written', () => {
        using folder = workspace();
        const first = folder.check(december);
        rmSync(folder.cache.path, { recursive: true });
        expect(folder.check(december)).toEqual(first);
        rmSync(folder.cache.path, { recursive: true });
        writeFileSync(folder.cache.path, 'a file where the folder was');
        expect(folder.check(december)).toEqual(first);
        rmSync(folder.cache.path);
        folder.cache.write('vigil/findings', 'a file where a folder was');
        chmodSync(folder.cache.at('vigil/findings'), 0o400);
        expect(folder.check(december)).toEqual(first);
    });

    it('is written whole or not at all, so that two runs at once do not disturb each other', () => {
        using folder = workspace();
        folder.check(december);
        const names = folder.kept();
        expect(readdirSync(folder.cache.path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.new'))).toEqual([]);
        const before = names.map((name) => statSync(name).mtimeMs);
        folder.check(december);
        expect(names.map((name) => statSync(name).mtimeMs)).toEqual(before);
    });

    it('is shared with editors as far as records go', async () => {
        using folder = workspace();
        await folder.serve();
        const [records = ''] = folder.kept();
        expect(folder.kept()).toEqual([expect.stringMatching(/\.records$/)]);
        const written = statSync(records).mtimeMs;
        expect(folder.check(december)).toEqual(folder.check(december, '--no-cache'));
        expect(folder.kept().filter((name) => name.endsWith('.records'))).toEqual([records]);
        expect(statSync(records).mtimeMs).toBe(written);
    });

    it('stays out of the way where it is not wanted', () => {
        using folder = workspace();
        folder.check(december, '--no-cache');
        expect(readdirSync(folder.cache.path, { recursive: true })).toEqual([]);
    });
});
