import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentKey } from '../../files/digest.ts';
import { RecordPack } from '../../files/record-pack.ts';
import type { KeptRecords } from '../../server/disk/kept-records.ts';
import { nodeDisk } from '../../server/disk/node-disk.ts';
import { nodeRecords } from '../../server/disk/node-cache.ts';
import { incident, register } from '../cli/workspace.ts';
import { Client, uriOf } from './client.ts';

/** Records in one file of a folder that is gone after the test. */
class Kept implements KeptRecords, Disposable {
    readonly #folder = mkdtempSync(join(tmpdir(), 'vigil-kept-'));
    readonly file = join(this.#folder, 'a.records');
    readonly keyOf = contentKey;
    readonly open = (): RecordPack => RecordPack.open(this.file);

    [Symbol.dispose](): void {
        rmSync(this.#folder, { recursive: true, force: true });
    }
}

const other = incident.replaceAll('inc-2027-031', 'inc-2027-032');
const files = { 'register.vigil': register, 'inc.vigil': incident, 'other.vigil': other };

/** What an editor is told of files, and which of them were read for it. */
async function session(
    records: KeptRecords,
    texts: Readonly<Record<string, string>>,
): Promise<{ shown: unknown; read: readonly string[] }> {
    await using client = await Client.start({ files: texts, records });
    expect(client.log).toEqual([]);
    return { shown: Object.fromEntries(client.diagnostics), read: [...client.disk.reads] };
}

async function fresh(texts: Readonly<Record<string, string>>): Promise<unknown> {
    await using client = await Client.start({ files: texts });
    return Object.fromEntries(client.diagnostics);
}

describe('records that are kept between sessions', () => {
    it('spare reading incidents that nobody has changed, and tell the same', async () => {
        using records = new Kept();
        const first = await session(records, files);
        expect(first.read).toHaveLength(3);
        const second = await session(records, files);
        expect(second.read).toEqual([uriOf('register.vigil')]);
        expect(second.shown).toEqual(first.shown);
        expect(second.shown).toEqual(await fresh(files));
    });

    it('are not believed of a file that has changed, come or gone meanwhile', async () => {
        using records = new Kept();
        await session(records, files);
        const changed = { ...files, 'inc.vigil': incident.replace('found death', 'found nonsense') };
        expect((await session(records, changed)).shown).toEqual(await fresh(changed));
        const renamed = { 'register.vigil': register.replace('triage-ai', 'triage-xy'), 'moved.vigil': incident };
        expect((await session(records, renamed)).shown).toEqual(await fresh(renamed));
        expect((await session(records, files)).shown).toEqual(await fresh(files));
    });

    it('are what an open document says where one is open', async () => {
        using records = new Kept();
        await session(records, files);
        await using client = await Client.start({ files, records });
        await client.open('inc.vigil', incident.replace('found death', 'found nonsense'));
        await client.settle();
        const open = client.findings('inc.vigil');
        await client.close('inc.vigil');
        await client.settle();
        expect(open).not.toEqual(client.findings('inc.vigil'));
        expect([...client.diagnostics.values()].filter(({ diagnostics }) => diagnostics.length > 0)).toEqual(
            expect.arrayContaining([expect.objectContaining({ uri: uriOf('other.vigil') })]),
        );
    });

    it.each([
        ['emptied', (): Buffer => Buffer.alloc(0)],
        ['cut off', (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length - 100)],
        ['overwritten', (): Buffer => Buffer.from('{"not":"records"}\n')],
        ['damaged in an incident', (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte, index) => (index === 200 ? byte ^ 1 : byte)))],
        [
            'of another version',
            (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replace('records 2', 'records 1'), 'latin1'),
        ],
    ])('are done without where they are %s', async (_, damage) => {
        using records = new Kept();
        await session(records, files);
        writeFileSync(records.file, damage(readFileSync(records.file)));
        expect((await session(records, files)).shown).toEqual(await fresh(files));
    });

    it('are done without where they are of something else', async () => {
        using records = new Kept();
        const pack = records.open();
        for (const [path, text] of Object.entries(files)) {
            const foreign = { outline: { parties: 'many', incidents: 7 }, rest: () => Buffer.from('[]') };
            pack.add(contentKey(Buffer.from(text)), () => foreign, { path: uriOf(path), stamp: text });
        }
        pack.save();
        expect((await session(records, files)).shown).toEqual(await fresh(files));
    });

    it('are done without where they can be neither read nor written', async () => {
        const nowhere = { keyOf: contentKey, open: () => RecordPack.open('/dev/null/a.records') };
        expect((await session(nowhere, files)).shown).toEqual(await fresh(files));
        expect((await session({ keyOf: contentKey, open: () => undefined }, files)).shown).toEqual(await fresh(files));
    });
});

describe('the disk of the machine', () => {
    it('does not vouch for a file that was written a moment ago, nor for one that is not there', () => {
        const folder = mkdtempSync(join(tmpdir(), 'vigil-stamp-'));
        const file = join(folder, 'a.vigil');
        writeFileSync(file, incident);
        expect(nodeDisk.stampOf?.(pathToFileURL(file).href)).toBeUndefined();
        expect(nodeDisk.stampOf?.(pathToFileURL(join(folder, 'b.vigil')).href)).toBeUndefined();
        expect(nodeDisk.stampOf?.(new URL('../../package.json', import.meta.url).href)).toBeDefined();
        rmSync(folder, { recursive: true });
    });

    it('keeps no records of folders that are elsewhere', () => {
        expect(nodeRecords.open({ uri: 'vscode-vfs://github/example', name: 'x' })).toBeUndefined();
    });
});
