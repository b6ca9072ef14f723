import type { UnknownHolder } from '../docket/entry.ts';
import type { CaseFile } from '../facts/case-file.ts';
import type { Range } from '../syntax/range.ts';
import type { GapFacts } from '../findings/gaps.ts';
import type { Gap } from './gap.ts';
import { gapAt } from './gap.ts';

/** A title within a sentence: `market surveillance authority`, but `AI Office`. */
export function inSentence(title: string): string {
    return /^\p{Lu}\p{Ll}+( \p{Ll}|$)/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** That nobody is known to hold an office, with what is known of it. */
export function gapOfMissing(
    { vacancy, placeholder }: UnknownHolder,
    file: string,
    range: Range,
    values: GapFacts['recipient-missing'],
): Gap {
    if (placeholder !== undefined) return gapAt('recipient-placeholder', file, range, { ...values, parties: [placeholder] });
    if (!vacancy?.checked) return gapAt('recipient-missing', file, range, values);
    const { kind, checked: day, because } = vacancy;
    return gapAt(`recipient-${kind}`, file, range, { ...values, day, because });
}

/** Where a state is told as one of occurrence, else where the incident is named. */
export function placeOfOffice({ events, incident }: CaseFile, state: string | undefined): Range {
    const line = state === undefined ? undefined : events.find((event) => event.verb === 'occurred' && event.states.includes(state));
    return line?.range ?? incident.name.range;
}
