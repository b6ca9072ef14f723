import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RecordPack } from '../../files/record-pack.ts';
import type { PackedRecord } from '../../files/record-pack.ts';

class PackFolder implements Disposable {
    readonly path = mkdtempSync(join(tmpdir(), 'vigil-pack-'));
    readonly file = join(this.path, 'a.records');

    [Symbol.dispose](): void {
        rmSync(this.path, { recursive: true, force: true });
    }
}

function record(name: string): PackedRecord {
    return { outline: { name }, rest: () => Buffer.from(`what ${name} tells`) };
}

function read(found: PackedRecord | undefined): unknown {
    return found && { outline: found.outline, rest: Buffer.from(found.rest()).toString() };
}

const first = { path: '/w/one.vigil', stamp: '1' };
const one = { outline: { name: 'one' }, rest: 'what one tells' };
const two = { outline: { name: 'two' }, rest: 'what two tells' };

/** A folder with a pack of two records. */
function filled(): PackFolder {
    const folder = new PackFolder();
    const pack = RecordPack.open(folder.file);
    pack.add('key-1', () => record('one'), first);
    pack.add('key-2', () => record('two'));
    pack.save();
    return folder;
}

describe('a pack of records', () => {
    it('gives back what was kept of a content', () => {
        using folder = filled();
        const pack = RecordPack.open(folder.file);
        expect(read(pack.find('key-1'))).toEqual(one);
        expect(read(pack.find('key-2'))).toEqual(two);
        expect(pack.find('key-3')).toBeUndefined();
    });

    it('gives back what was kept of a file that nobody has written into since', () => {
        using folder = filled();
        const pack = RecordPack.open(folder.file);
        expect(read(pack.findUnread(first))).toEqual(one);
        expect(pack.findUnread({ ...first, stamp: '2' })).toBeUndefined();
        expect(pack.findUnread({ ...first, path: '/w/two.vigil' })).toBeUndefined();
    });

    it('keeps what was used, and forgets the rest', () => {
        using folder = filled();
        const pack = RecordPack.open(folder.file);
        pack.findUnread(first);
        pack.add('key-3', () => record('three'));
        pack.save();
        const next = RecordPack.open(folder.file);
        expect(read(next.findUnread(first))).toEqual(one);
        expect(read(next.find('key-3'))).toEqual({ outline: { name: 'three' }, rest: 'what three tells' });
        expect(next.find('key-2')).toBeUndefined();
    });

    it('learns by which stamp a known content is found', () => {
        using folder = filled();
        const pack = RecordPack.open(folder.file);
        pack.find('key-2', { path: '/w/two.vigil', stamp: '9' });
        expect(pack.newShare).toBe(1);
        pack.save();
        expect(read(RecordPack.open(folder.file).findUnread({ path: '/w/two.vigil', stamp: '9' }))).toEqual(two);
    });

    it('is not written where it says nothing new', () => {
        using folder = filled();
        const pack = RecordPack.open(folder.file);
        pack.find('key-1', first);
        rmSync(folder.file);
        pack.save();
        expect(readdirSync(folder.path)).toEqual([]);
    });

    it('is readable while and after another takes its place', () => {
        using folder = filled();
        const [mine, other] = [RecordPack.open(folder.file), RecordPack.open(folder.file)];
        other.add('key-4', () => record('four'));
        other.save();
        expect(read(mine.find('key-1'))).toEqual(one);
        mine.add('key-5', () => record('five'));
        mine.save();
        expect(RecordPack.open(folder.file).find('key-5')).toBeDefined();
        expect(readdirSync(folder.path)).toEqual(['a.records']);
    });

    it('says so where it cannot be written, and leaves nothing behind', () => {
        using folder = filled();
        const pack = RecordPack.open(join(folder.path, 'missing', 'b.records'));
        pack.add('key-1', () => record('one'));
        expect(() => {
            pack.save();
        }).toThrow();
        expect(readdirSync(folder.path)).toEqual(['a.records']);
    });

    it.each([
        ['empty', Buffer.alloc(0)],
        ['of the form before', Buffer.from('vigil-records 48 0'.padEnd(47).concat('\n[]'))],
        ['something else', Buffer.from('{"not":"a pack"}\n')],
        ['a header that points nowhere', Buffer.from('vigil-records 2 99999999999 0'.padEnd(47).concat('\n'))],
    ])('is an empty one where the file is %s', (_, content) => {
        using folder = new PackFolder();
        writeFileSync(folder.file, content);
        expect(RecordPack.open(folder.file).find('key-1')).toBeUndefined();
    });

    it('never gives back another record than was kept, whichever byte is damaged', () => {
        using folder = filled();
        const whole = readFileSync(folder.file);
        for (let place = 0; place < whole.length; place++) {
            writeFileSync(
                folder.file,
                whole.map((byte, index) => (index === place ? byte ^ 1 : byte)),
            );
            const pack = RecordPack.open(folder.file);
            expect([undefined, one]).toContainEqual(read(pack.find('key-1')));
            expect([undefined, two]).toContainEqual(read(pack.find('key-2')));
        }
    });

    it('never gives back another record than was kept, wherever the file is cut off', () => {
        using folder = filled();
        const whole = readFileSync(folder.file);
        for (let length = 0; length < whole.length; length++) {
            writeFileSync(folder.file, whole.subarray(0, length));
            expect([undefined, one]).toContainEqual(read(RecordPack.open(folder.file).find('key-1')));
        }
    });
});
