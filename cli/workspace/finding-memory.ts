import { closeSync, openSync, readFileSync, readSync, statSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Validity } from '../../language/time/as-of.ts';
import type { WrittenValidity } from '../../language/analysis/instants/written-validity.ts';
import { stillHolds, validityOf, writtenValidity } from '../../language/analysis/instants/written-validity.ts';
import type { FileDoubts } from './finding-list.ts';
import type { Instant } from '../../language/time/instant.ts';
import type { Tally } from '../../language/analysis/judgement/found.ts';
import { FindingStore } from './finding-list.ts';
import { replaceFile } from '../../files/replace-file.ts';

/** Which run the findings are of, and the instants for which they are the same. */
export interface Run {
    readonly key: string;
    readonly validity: Validity;
}

/** A run as it is written. */
interface WrittenRun extends WrittenValidity {
    readonly key: string;
}

interface Header {
    readonly run: WrittenRun;
    readonly checksum: number;
    readonly tally: Tally;
}

/** How many runs are remembered for a set of paths, where they found little; of a run that found much only the last one is. */
const SLOTS = 4;
const MUCH = 20_000;
const HEADER_LENGTH = 320;

/**
 * The findings of the last runs over a set of paths, each in a file of its own: a header of fixed length, a line of doubts, then a line a file.
 * A file that is missing or damaged remembers nothing.
 */
export class FindingMemory {
    readonly #file: string;

    constructor(file: string) {
        this.#file = file;
    }

    /** The findings of the same input as of an instant, where a run has already had them. */
    recall(key: string, asOf: Instant): FindingStore | undefined {
        for (let slot = 0; slot < SLOTS; slot++) {
            try {
                const header = readHeader(this.#at(slot));
                if (header?.run.key !== key || !stillHolds(header.run, asOf)) continue;
                const body = readFileSync(this.#at(slot)).subarray(HEADER_LENGTH);
                if (crc32(body) === header.checksum) return readBody(body, header.tally);
            } catch {
                // Missing or damaged: as if it had never been kept.
            }
        }
        return undefined;
    }

    /** Remembers a run. A cache that cannot be written is none. */
    save(run: Run, findings: FindingStore): void {
        try {
            const doubts = Buffer.from(JSON.stringify(findings.doubts));
            const body = [doubts, ...findings.packed()].flatMap((line) => [line, Buffer.from('\n')]);
            const checksum = body.reduce((sum, part) => crc32(part, sum), 0);
            const { counts, others, suppressed, hasFault } = findings;
            const header = Buffer.from(
                JSON.stringify({ run: written(run), checksum, tally: { counts, others, suppressed, hasFault } })
                    .padEnd(HEADER_LENGTH - 1)
                    .concat('\n'),
            );
            if (header.length !== HEADER_LENGTH) return;
            replaceFile(this.#at(findings.size > MUCH ? 0 : this.#slotFor(run)), (temporary) => writeParts(temporary, [header, ...body]));
        } catch {
            // The next run computes it again.
        }
    }

    #at(slot: number): string {
        return `${this.#file}.${slot}.findings`;
    }

    /** That of the same run, else an empty one, else the oldest. */
    #slotFor(run: Run): number {
        let oldest = { slot: 0, written: Infinity };
        for (let slot = 0; slot < SLOTS; slot++) {
            try {
                const written = statSync(this.#at(slot)).mtimeMs;
                const known = readHeader(this.#at(slot))?.run;
                if (!known || (known.key === run.key && validityOf(known).from === run.validity.from)) return slot;
                if (written < oldest.written) oldest = { slot, written };
            } catch {
                return slot;
            }
        }
        return oldest.slot;
    }
}

function written({ key, validity }: Run): WrittenRun {
    return { key, ...writtenValidity(validity) };
}

function writeParts(path: string, parts: readonly Uint8Array[]): void {
    const target = openSync(path, 'w', 0o600);
    try {
        for (const part of parts) writeSync(target, part);
    } finally {
        closeSync(target);
    }
}

function readHeader(path: string): Header | undefined {
    const bytes = Buffer.alloc(HEADER_LENGTH);
    const file = openSync(path, 'r');
    try {
        if (readSync(file, bytes, 0, HEADER_LENGTH, 0) < HEADER_LENGTH) return undefined;
    } finally {
        closeSync(file);
    }
    const header: unknown = JSON.parse(bytes.toString('utf8'));
    return isHeader(header) ? header : undefined;
}

function isHeader(header: unknown): header is Header {
    if (typeof header !== 'object' || header === null || !('run' in header) || !('checksum' in header) || !('tally' in header))
        return false;
    const { run } = header;
    return typeof run === 'object' && run !== null && 'key' in run && 'from' in run && 'until' in run;
}

function readBody(body: Buffer, tally: Tally): FindingStore {
    const segments: Buffer[] = [];
    for (let start = 0; start < body.length;) {
        const end = body.indexOf(0x0a, start);
        const segment = body.subarray(start, end < 0 ? body.length : end);
        segments.push(segment);
        start += segment.length + 1;
    }
    const [doubts, ...findings] = segments;
    const store = new FindingStore();
    store.restore(findings, tally);
    for (const each of doubtsIn(doubts)) store.doubt(each);
    return store;
}

/** A checksum vouches for the content; this tells the compiler what it is. */
function doubtsIn(line: Buffer | undefined): readonly FileDoubts[] {
    const doubts: unknown = JSON.parse(line?.toString('utf8') ?? '[]');
    return Array.isArray(doubts) ? doubts.filter(isDoubts) : [];
}

function isDoubts(value: unknown): value is FileDoubts {
    return (
        typeof value === 'object' &&
        value !== null &&
        ['path', 'incidents', 'unread', 'incomplete', 'uncertain'].every((name) => name in value)
    );
}
