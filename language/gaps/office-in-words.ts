import type { UnknownHolder } from '../docket/entry.ts';
import type { CaseFile } from '../facts/case-file.ts';
import type { Range } from '../syntax/range.ts';
import type { GapValues } from './gap.ts';

/** A title within a sentence: `market surveillance authority`, but `AI Office`. */
export function inSentence(title: string): string {
    return /^\p{Lu}\p{Ll}+( \p{Ll}|$)/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** The topic of an office that nobody is known to hold, and what is to be said of it besides office and state. */
export function topicOfMissing({ vacancy, placeholder }: UnknownHolder): { readonly topic: MissingTopic; readonly values: GapValues } {
    if (placeholder !== undefined) return { topic: 'recipient-placeholder', values: { parties: [placeholder] } };
    if (!vacancy?.checked) return { topic: 'recipient-missing', values: {} };
    return { topic: `recipient-${vacancy.kind}`, values: { day: vacancy.checked, because: vacancy.because } };
}

type MissingTopic = 'recipient-missing' | 'recipient-undesignated' | 'recipient-unlisted' | 'recipient-placeholder';

/** Where a state is told as one of occurrence, else where the incident is named. */
export function placeOfOffice({ events, incident }: CaseFile, state: string | undefined): Range {
    const line = state === undefined ? undefined : events.find((event) => event.verb === 'occurred' && event.states.includes(state));
    return line?.range ?? incident.name.range;
}
