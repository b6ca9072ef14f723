import { closeSync, fstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { replaceFile } from './replace-file.ts';

/** The record of one file in two parts: what others must know of it, as plain data, and the rest as bytes. */
export interface PackedRecord {
    /** The content that it was read from. */
    readonly key?: string;
    readonly outline: unknown;
    /** Read when somebody asks; throws where it cannot be. */
    readonly rest: () => Uint8Array;
}

/** A file as it was when it was read: whoever finds it by the same path with the same stamp needs not read it again. */
export interface Place {
    /** An absolute path. */
    readonly path: string;
    readonly stamp: string;
}

/** Where the rest of a record lies in the pack, and the places at which its content was found. */
type Entry = readonly [key: string, offset: number, length: number, checksum: number, outline: unknown, places: readonly string[]];

/** What will be kept of one content. */
interface Kept {
    readonly record: () => PackedRecord;
    /** The stamp of each path. */
    readonly places: Map<string, string>;
}

const HEADER = /^vigil-records 2 (\d+) (\d+)\n$/;
const HEADER_LENGTH = 48;

/**
 * The records of a workspace in one file, by the content of the files they were read from. What all files must know of each other
 * is read at once, the rest of a record when it is asked for. A pack that is missing, damaged or of another form is an empty one;
 * each record has its own checksum.
 */
export class RecordPack {
    readonly #file: string;
    readonly #bytes: ReadBytes;
    readonly #entries: ReadonlyMap<string, Entry>;
    #stamped: ReadonlyMap<string, Entry> | undefined;
    readonly #current = new Map<string, Kept>();
    #news = 0;

    private constructor(file: string, bytes: ReadBytes, entries: readonly Entry[]) {
        this.#file = file;
        this.#bytes = bytes;
        this.#entries = new Map(entries.map((entry) => [entry[0], entry]));
    }

    static open(file: string): RecordPack {
        try {
            const bytes = openBytes(file);
            return new RecordPack(file, bytes, readEntries(bytes));
        } catch {
            return new RecordPack(file, () => Buffer.alloc(0), []);
        }
    }

    /** The part of what was used so far that the file does not say yet. */
    get newShare(): number {
        return this.#news / Math.max(1, this.#current.size);
    }

    /** The packed record of a content, if an earlier run left it and it is undamaged. */
    find(key: string, place?: Place): PackedRecord | undefined {
        const entry = this.#entries.get(key);
        if (!entry || !this.#isWhole(entry)) return undefined;
        const record = this.#use(entry);
        if (place) this.#stamp(key, place);
        return record;
    }

    /** The same; whether the rest is undamaged shows when it is read. */
    findUnchecked(key: string): PackedRecord | undefined {
        const entry = this.#entries.get(key);
        return entry && this.#use(entry);
    }

    /** The packed record of a file that has not changed since its content was read. Whether the rest is undamaged shows when it is read. */
    findUnread(place: Place): PackedRecord | undefined {
        this.#stamped ??= new Map([...this.#entries.values()].flatMap((entry) => placesOf(entry).map((each) => [keyOf(each), entry])));
        const entry = this.#stamped.get(keyOf(place));
        return entry && this.#use(entry);
    }

    /** Takes up what was read in this run. */
    add(key: string, record: () => PackedRecord, place?: Place): void {
        this.#current.set(key, { record, places: new Map() });
        this.#news++;
        if (place) this.#stamp(key, place);
    }

    #isWhole(entry: Entry): boolean {
        try {
            this.#restOf(entry);
            return true;
        } catch {
            return false;
        }
    }

    #restOf([, offset, length, checksum]: Entry): Uint8Array {
        const rest = this.#bytes(offset, length);
        if (rest.length !== length || crc32(rest) !== checksum) throw new Error('The record is damaged.');
        return rest;
    }

    #use(entry: Entry): PackedRecord {
        const [key, , , , outline] = entry;
        const record = { key, outline, rest: () => this.#restOf(entry) };
        if (!this.#current.has(key)) {
            const places = new Map(placesOf(entry).map(({ path, stamp }) => [path, stamp]));
            this.#current.set(key, { record: () => record, places });
        }
        return record;
    }

    #stamp(key: string, { path, stamp }: Place): void {
        const places = this.#current.get(key)?.places;
        if (!places || places.get(path) === stamp) return;
        places.set(path, stamp);
        this.#news++;
    }

    /** Writes what this run has used, unless the file already says the same. Throws what the operating system says. */
    save(): void {
        if (this.#news === 0) return;
        this.#news = 0;
        replaceFile(this.#file, (temporary) => {
            const target = openSync(temporary, 'w', 0o600);
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
        for (const [key, { record, places }] of this.#current) {
            const { outline, rest: read } = record();
            const rest = read();
            entries.push([key, position, rest.length, crc32(rest), outline, [...places].flat()]);
            writeSync(target, rest, 0, rest.length, position);
            position += rest.length;
        }
        const index = Buffer.from(JSON.stringify(entries));
        writeSync(target, index, 0, index.length, position);
        const header = `vigil-records 2 ${position} ${crc32(index)}`.padEnd(HEADER_LENGTH - 1).concat('\n');
        writeSync(target, header, 0, 'utf8');
    }
}

/** Reads so many bytes from a place on; fewer where the file ends before. */
type ReadBytes = (offset: number, length: number) => Buffer;

/** On Windows a file that is open cannot be replaced: there it is read at once. */
function openBytes(file: string): ReadBytes {
    if (process.platform === 'win32') {
        const bytes = readFileSync(file);
        return (offset, length) => bytes.subarray(offset, offset + length);
    }
    const opened = openSync(file, 'r');
    const { size } = fstatSync(opened);
    return (offset, length) => {
        const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, size - offset)));
        return bytes.subarray(0, readSync(opened, bytes, 0, bytes.length, offset));
    };
}

function readEntries(bytes: ReadBytes): readonly Entry[] {
    const header = HEADER.exec(bytes(0, HEADER_LENGTH).toString('latin1').replace(/ +\n$/, '\n'));
    if (!header) return [];
    const index = bytes(Number(header[1]), Infinity);
    if (crc32(index) !== Number(header[2])) return [];
    const entries: unknown = JSON.parse(index.toString('utf8'));
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
}

function isEntry(entry: unknown): entry is Entry {
    return (
        Array.isArray(entry) &&
        entry.length === 6 &&
        typeof entry[0] === 'string' &&
        entry.slice(1, 4).every((part) => typeof part === 'number') &&
        Array.isArray(entry[5])
    );
}

/** Paths and stamps stand in turns. */
function placesOf([, , , , , places]: Entry): readonly Place[] {
    return places.flatMap((path, index) => (index % 2 === 0 ? [{ path, stamp: places[index + 1] ?? '' }] : []));
}

function keyOf({ path, stamp }: Place): string {
    return `${stamp} ${path}`;
}
