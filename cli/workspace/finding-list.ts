import type { Finding, Severity } from '../../language/checks/finding.ts';
import { bytesOf } from './bytes-of.ts';

/** How many findings there are of each severity, how many are suppressed besides, and whether a check failed, which is a fault of the program. */
export interface Tally {
    readonly counts: Readonly<Record<Severity, number>>;
    readonly suppressed: number;
    readonly hasFault: boolean;
}

/** Findings in order, to be gone through as often as needed; those that a comment suppresses are told only to who asks for them. */
export interface FindingList extends Tally, Iterable<Finding> {
    /** Every finding in order, the suppressed ones among them. */
    readonly withSuppressed: () => Iterable<Finding>;
}

/** The findings of one file: as they are, or as the bytes of a JSON array, which take a fraction of the memory. */
export interface Segment extends Tally {
    readonly content: readonly Finding[] | Buffer;
}

/** Keeps findings of one file, packed where there are many files. */
export function segmentOf(findings: readonly Finding[], packed: boolean): Segment {
    const counts = { error: 0, warning: 0, info: 0, hint: 0 };
    const standing = findings.filter(({ suppressed }) => !suppressed);
    for (const { severity } of standing) counts[severity]++;
    const hasFault = findings.some(({ code }) => code === 'internal-fault');
    return {
        content: packed && findings.length > 0 ? bytesOf(JSON.stringify(findings)) : findings,
        counts,
        suppressed: findings.length - standing.length,
        hasFault,
    };
}

/** The findings of a segment. Throws where its bytes are not those of one. */
export function openSegment({ content }: Pick<Segment, 'content'>): readonly Finding[] {
    if (!Buffer.isBuffer(content)) return content;
    const findings: unknown = JSON.parse(content.toString('utf8'));
    if (!isFindings(findings)) throw new Error('not a segment of findings');
    return findings;
}

/** Findings of many files, a segment each. */
export class FindingStore implements FindingList {
    readonly #segments: Pick<Segment, 'content'>[] = [];
    #counts: Readonly<Record<Severity, number>> = { error: 0, warning: 0, info: 0, hint: 0 };
    #suppressed = 0;
    #hasFault = false;

    get counts(): Readonly<Record<Severity, number>> {
        return this.#counts;
    }

    get suppressed(): number {
        return this.#suppressed;
    }

    get hasFault(): boolean {
        return this.#hasFault;
    }

    get size(): number {
        const { error, warning, info, hint } = this.#counts;
        return error + warning + info + hint + this.#suppressed;
    }

    append(segment: Segment): void {
        if (segment.content.length === 0) return;
        this.#segments.push({ content: segment.content });
        this.#add(segment);
    }

    /** Takes up all of another store. */
    appendAll(other: FindingStore): void {
        for (const segment of other.#segments) this.#segments.push(segment);
        this.#add(other);
    }

    /** Takes up what `packed` gave, together with the tally of all of it. */
    restore(segments: readonly Buffer[], tally: Tally): void {
        for (const content of segments) this.#segments.push({ content });
        this.#add(tally);
    }

    /** All findings as JSON arrays, one a file. */
    *packed(): Generator<Buffer> {
        for (const { content } of this.#segments) yield Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    }

    *[Symbol.iterator](): Generator<Finding> {
        for (const finding of this.withSuppressed()) if (!finding.suppressed) yield finding;
    }

    *withSuppressed(): Generator<Finding> {
        for (const segment of this.#segments) yield* openSegment(segment);
    }

    #add({ counts, suppressed, hasFault }: Tally): void {
        this.#suppressed += suppressed;
        const { error, warning, info, hint } = this.#counts;
        this.#counts = {
            error: error + counts.error,
            warning: warning + counts.warning,
            info: info + counts.info,
            hint: hint + counts.hint,
        };
        this.#hasFault ||= hasFault;
    }
}

/** A segment is written by this program alone, and a checksum vouches for it on disk. */
function isFindings(findings: unknown): findings is readonly Finding[] {
    return Array.isArray(findings);
}
