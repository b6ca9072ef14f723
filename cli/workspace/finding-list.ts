import type { Finding, Severity } from '../../language/findings/finding.ts';
import type { Doubts } from '../../language/analysis/judgement/judged.ts';
import type { FindingReference, Found, Tally } from '../../language/analysis/judgement/found.ts';
import { openFound, packFindings, referencesIn } from '../../language/analysis/judgement/found.ts';

/** What of a file keeps it from an all-clear. */
export interface FileDoubts extends Doubts {
    readonly path: string;
}

/** Findings in order, to be gone through as often as needed; those that a comment suppresses are told only to who asks for them. */
export interface FindingList extends Tally, Iterable<Finding> {
    /** Every finding in order, the suppressed ones among them. */
    readonly withSuppressed: () => Iterable<Finding>;
    /** Every finding that no comment suppresses, in order, to be had again by itself. */
    readonly references: () => Iterable<FindingReference>;
    /** The files that tell of incidents, or of which something was not understood. */
    readonly doubts: readonly FileDoubts[];
}

/** Findings of many files, a segment each. */
export class FindingStore implements FindingList {
    readonly #segments: Pick<Found, 'content'>[] = [];
    #counts: Readonly<Record<Severity, number>> = { error: 0, warning: 0, info: 0, hint: 0 };
    #others = 0;
    #suppressed = 0;
    #hasFault = false;
    readonly #doubts: FileDoubts[] = [];

    get counts(): Readonly<Record<Severity, number>> {
        return this.#counts;
    }

    get others(): number {
        return this.#others;
    }

    get suppressed(): number {
        return this.#suppressed;
    }

    get hasFault(): boolean {
        return this.#hasFault;
    }

    /** The files that tell of incidents, or of which something was not understood. */
    get doubts(): readonly FileDoubts[] {
        return this.#doubts;
    }

    doubt(doubts: FileDoubts): void {
        if (doubts.incidents > 0 || doubts.unread > 0) this.#doubts.push(doubts);
    }

    get size(): number {
        const { error, warning, info, hint } = this.#counts;
        return error + warning + info + hint + this.#others + this.#suppressed;
    }

    append(segment: Found): void {
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
    *packed(): Generator<Uint8Array> {
        for (const { content } of this.#segments) yield content instanceof Uint8Array ? content : packFindings(content);
    }

    *[Symbol.iterator](): Generator<Finding> {
        for (const finding of this.withSuppressed()) if (!finding.suppressed) yield finding;
    }

    *withSuppressed(): Generator<Finding> {
        for (const segment of this.#segments) yield* openFound(segment);
    }

    *references(): Generator<FindingReference> {
        for (const segment of this.#segments)
            for (const reference of referencesIn(segment)) if (!reference.finding.suppressed) yield reference;
    }

    #add({ counts, others, suppressed, hasFault }: Tally): void {
        this.#others += others;
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
