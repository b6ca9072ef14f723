import { readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Finding } from '../../language/checks/finding.ts';
import type { Instant } from '../../language/time/instant.ts';
import { replaceFile } from './replace-file.ts';

/** The findings of a whole run, and the instants for which they are the same. */
export interface Remembered {
    readonly key: string;
    /** From this instant on, inclusive, … */
    readonly from: Instant;
    /** … up to this one, exclusive; null: for ever. */
    readonly until: Instant | null;
    readonly findings: readonly Finding[];
}

const MOST_ENTRIES = 4;
const MOST_FINDINGS = 20_000;

/**
 * The findings of the last runs over a set of paths. A file that is missing or damaged remembers nothing.
 */
export class FindingMemory {
    readonly #file: string;
    readonly #entries: readonly Remembered[];

    private constructor(file: string, entries: readonly Remembered[]) {
        this.#file = file;
        this.#entries = entries;
    }

    static open(file: string): FindingMemory {
        try {
            return new FindingMemory(file, readEntries(readFileSync(file)));
        } catch {
            return new FindingMemory(file, []);
        }
    }

    /** The findings of the same input as of an instant, where a run has already had them. */
    recall(key: string, asOf: Instant): readonly Finding[] | undefined {
        return this.#entries.find((entry) => entry.key === key && entry.from <= asOf && (entry.until === null || asOf < entry.until))
            ?.findings;
    }

    /** Remembers a run; the latest ones stay, as long as they are not many findings. A cache that cannot be written is none. */
    save(latest: Remembered): void {
        let findings = latest.findings.length;
        const older = this.#entries.filter((entry) => {
            findings += entry.findings.length;
            return findings <= MOST_FINDINGS && !(entry.key === latest.key && entry.from === latest.from);
        });
        const content = Buffer.from(JSON.stringify([latest, ...older.slice(0, MOST_ENTRIES - 1)]));
        try {
            replaceFile(this.#file, (temporary) => {
                writeFileSync(temporary, Buffer.concat([Buffer.from(`${crc32(content)}\n`), content]));
            });
        } catch {
            // The next run computes it again.
        }
    }
}

function readEntries(bytes: Buffer): readonly Remembered[] {
    const end = bytes.indexOf(0x0a);
    const content = bytes.subarray(end + 1);
    if (end < 0 || crc32(content) !== Number(bytes.toString('latin1', 0, end))) return [];
    const entries: unknown = JSON.parse(content.toString('utf8'));
    return Array.isArray(entries) ? entries.filter(isRemembered) : [];
}

/** The checksum vouches for the content; this tells an entry from what another version may have written. */
function isRemembered(entry: unknown): entry is Remembered {
    return (
        typeof entry === 'object' &&
        entry !== null &&
        'key' in entry &&
        'from' in entry &&
        'findings' in entry &&
        Array.isArray(entry.findings)
    );
}
