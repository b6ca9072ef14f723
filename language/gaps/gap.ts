import type { Range } from '../syntax/range.ts';
import type { GapTopic } from './topics.ts';
import { topics } from './topics.ts';

export type GapKind = 'unread' | 'unresolved' | 'out-of-scope' | 'uncounted' | 'unstated' | 'unshipped' | 'unlooked';

/** With a gap that voids open, the docket of its incident cannot be relied on; one that qualifies says what else is not known. */
export type GapSeverity = 'voids' | 'qualifies';

/** The names, texts and numbers that a sentence about a gap speaks of. */
export type GapValues = Readonly<Record<string, string | number | readonly string[]>>;

/** Something that could not be known about an incident, because of which its docket may be wrong. */
export interface Gap {
    readonly kind: GapKind;
    readonly severity: GapSeverity;
    /** Which of the things that can be unknown it is, and of what: for whoever says it in another language. */
    readonly topic: GapTopic;
    readonly values: GapValues;
    readonly file: string;
    readonly range: Range;
    /** What is not known, to be put after "Not known:". */
    readonly unknown: string;
    /** What could not be known and what depends on it, as sentences. */
    readonly says: string;
    /** What to write or to do, so that it is known. */
    readonly closes: string;
}

const voiding: ReadonlySet<GapKind> = new Set<GapKind>(['unread', 'unresolved', 'out-of-scope']);

/** A gap about one topic at one place. */
export function gapAt(topic: GapTopic, file: string, range: Range, values: GapValues = {}): Gap {
    const { kind, unknown, says, closes } = topics[topic];
    return {
        kind,
        severity: severityOf(topic),
        topic,
        values,
        file,
        range,
        // Most gaps are counted and not read.
        get unknown() {
            return unknown(values);
        },
        get says() {
            return says(values);
        },
        get closes() {
            return closes(values);
        },
    };
}

/** Whether a gap about a topic voids the docket or qualifies it. */
export function severityOf(topic: GapTopic): GapSeverity {
    return voiding.has(topics[topic].kind) ? 'voids' : 'qualifies';
}

/** Whether nothing voids the docket that these gaps belong to. */
export function isComplete(gaps: readonly Gap[]): boolean {
    return gaps.every(({ severity }) => severity === 'qualifies');
}

/** What a text about the incident tells of its gaps: a field that a person wrote as unknown says so itself, in its own place. */
export function besidesFields(gaps: readonly Gap[]): readonly Gap[] {
    return gaps.filter(({ topic }) => topic !== 'field-unknown');
}

/** Whether the docket may be called complete, or empty because nothing is owed: nothing voids it, and no fact is missing on which a duty turns. */
export function isCertain(gaps: readonly Pick<Gap, 'topic'>[]): boolean {
    return gaps.every(({ topic }) => !topics[topic].decisive);
}
