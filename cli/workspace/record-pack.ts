import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { replaceFile } from './replace-file.ts';
import type { FileRecord } from './records.ts';

/** Where a record lies in the pack: content key, first byte, number of bytes, checksum. */
type Entry = readonly [key: string, offset: number, length: number, checksum: number];

const HEADER = /^vigil-records (\d+) (\d+)\n$/;
const HEADER_LENGTH = 48;

/**
 * The records of a workspace in one file, by the content of the files they were read from.
 * A pack that is missing, damaged or of another form is an empty one; each record has its own checksum.
 */
export class RecordPack {
    readonly #file: string;
    readonly #bytes: Buffer;
    readonly #entries: ReadonlyMap<string, Entry>;
    readonly #current = new Map<string, () => Buffer>();
    #changed = false;

    private constructor(file: string, bytes: Buffer, entries: readonly Entry[]) {
        this.#file = file;
        this.#bytes = bytes;
        this.#entries = new Map(entries.map((entry) => [entry[0], entry]));
    }

    static open(file: string): RecordPack {
        try {
            const bytes = readFileSync(file);
            return new RecordPack(file, bytes, readEntries(bytes));
        } catch {
            return new RecordPack(file, Buffer.alloc(0), []);
        }
    }

    /** The packed record of a content, if an earlier run left it and it is undamaged. */
    find(key: string): Buffer | undefined {
        const entry = this.#entries.get(key);
        if (!entry) return undefined;
        const [, offset, length, checksum] = entry;
        const packed = this.#bytes.subarray(offset, offset + length);
        if (packed.length !== length || crc32(packed) !== checksum) return undefined;
        this.#current.set(key, () => packed);
        return packed;
    }

    /** Takes up what was read in this run. */
    add(key: string, record: FileRecord): void {
        this.#current.set(key, record.packed);
        this.#changed = true;
    }

    /** Writes what this run has used, unless the file already says the same. */
    save(): void {
        if (!this.#changed) return;
        replaceFile(this.#file, (temporary) => {
            const target = openSync(temporary, 'w');
            try {
                this.#write(target);
            } finally {
                closeSync(target);
            }
        });
    }

    #write(target: number): void {
        const entries: Entry[] = [];
        let position = HEADER_LENGTH;
        for (const [key, packed] of this.#current) {
            const bytes = packed();
            entries.push([key, position, bytes.length, crc32(bytes)]);
            writeSync(target, bytes, 0, bytes.length, position);
            position += bytes.length;
        }
        const index = Buffer.from(JSON.stringify(entries));
        writeSync(target, index, 0, index.length, position);
        const header = `vigil-records ${position} ${crc32(index)}`.padEnd(HEADER_LENGTH - 1).concat('\n');
        writeSync(target, header, 0, 'utf8');
    }
}

function readEntries(bytes: Buffer): readonly Entry[] {
    const header = HEADER.exec(bytes.toString('latin1', 0, HEADER_LENGTH).replace(/ +\n$/, '\n'));
    if (!header) return [];
    const index = bytes.subarray(Number(header[1]));
    if (crc32(index) !== Number(header[2])) return [];
    const entries: unknown = JSON.parse(index.toString('utf8'));
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
}

function isEntry(entry: unknown): entry is Entry {
    return (
        Array.isArray(entry) &&
        entry.length === 4 &&
        typeof entry[0] === 'string' &&
        entry.slice(1).every((part) => typeof part === 'number')
    );
}
