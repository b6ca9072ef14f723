import type { GapFacts, GapTopic, Unknown } from '../findings/gaps.ts';
import type { Range } from '../syntax/range.ts';
import type { GapInWords } from '../words/telling/gaps.ts';
import { tellNotKnown } from '../words/telling/gaps.ts';
import { englishVocabulary } from '../words/vocabulary.ts';
import { topics } from './topics.ts';

export type GapKind = 'unread' | 'unresolved' | 'out-of-scope' | 'uncounted' | 'unstated' | 'unshipped' | 'unlooked';

/** With a gap that voids open, the docket of its incident cannot be relied on; one that qualifies says what else is not known. */
export type GapSeverity = 'voids' | 'qualifies';

/** Something that could not be known about an incident, because of which its docket may be wrong; its sentences are in English. */
export type Gap = Unknown &
    GapInWords & {
        readonly kind: GapKind;
        readonly severity: GapSeverity;
        readonly file: string;
        readonly range: Range;
    };

const voiding: ReadonlySet<GapKind> = new Set<GapKind>(['unread', 'unresolved', 'out-of-scope']);

/** What there is to say of a topic; nothing, where the topic says it all. */
type Said<Topic extends GapTopic> = keyof GapFacts[Topic] extends never ? readonly [] : readonly [values: GapFacts[Topic]];

/** A gap about one topic at one place. */
export function gapAt<Topic extends GapTopic>(topic: Topic, file: string, range: Range, ...[values]: Said<Topic>): Gap {
    // The values are those of the topic, which the type of the parameter says and a union of all topics cannot.
    return gapOf({ topic, values: values ?? {} } as Unknown, file, range);
}

/** Something that is not known, as a gap at one place. */
export function gapOf(unknown: Unknown, file: string, range: Range): Gap {
    const { topic } = unknown;
    return {
        ...unknown,
        kind: topics[topic].kind,
        severity: severityOf(topic),
        file,
        range,
        // Most gaps are counted and not read.
        get unknown() {
            return tellNotKnown(unknown, englishVocabulary).unknown;
        },
        get says() {
            return tellNotKnown(unknown, englishVocabulary).says;
        },
        get closes() {
            return tellNotKnown(unknown, englishVocabulary).closes;
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
