import { dayInWords, endInWords, instantInWords, recipientOf, sentence, whenInWords } from '../checks/wording.ts';
import type { DocketEntry } from '../docket/entry.ts';
import type { Citation } from './citation.ts';
import type { Description, LabelledLine } from './description.ts';
import { fact } from './description.ts';

/**
 * One duty of an incident: its status, its two dates, and every step that led there.
 *
 * @param citations of its provisions, where it is known in which language their texts are wanted
 */
export function describeEntry(entry: DocketEntry, citations: readonly Citation[] = []): Description {
    return {
        title: entry.title,
        kind: entry.status,
        name: entry.duty,
        paragraphs: entry.reason === null ? [] : [sentence(entry.reason)],
        facts: [...whoAndWhat(entry), ...datesOf(entry)],
        steps: entry.trace.map(({ rule, because }) => ({ label: rule, text: because })),
        citations: citations.length > 0 ? citations : [{ text: entry.basis }],
    };
}

/** An entry in one line: `Report a death: medira to ap (NL), plan by Thu 16 Dec 2027, limit Mon 20 Dec 2027`. */
export function entryInLine(entry: DocketEntry): string {
    const towards = entry.recipient === null && entry.office === null ? '' : ` to ${recipientOf(entry)}`;
    const dates = datesOf(entry)
        .filter(({ label }) => label !== 'Owed')
        .map(({ label, text }) => `${label.toLowerCase()} ${text}`);
    return [`${entry.title}: ${entry.party}${towards}, ${entry.status}`, ...dates].join(', ');
}

function whoAndWhat(entry: DocketEntry): readonly LabelledLine[] {
    const stages = entry.stages.length === 0 ? '' : ` ${entry.stages.join(' or ')}`;
    return [
        ...fact('Who', `${entry.party} has to ${entry.act}${stages}`),
        ...(entry.recipient === null && entry.office === null ? [] : fact('To', recipientOf(entry))),
    ];
}

function datesOf(entry: DocketEntry): readonly LabelledLine[] {
    const { planBy, limit, keepUntil, standard, owedSince, fulfilled, zone } = entry;
    return [
        ...(standard !== null && owedSince !== null
            ? [{ label: 'Owed', text: `${standard}, since ${instantInWords(owedSince, zone)}` }]
            : []),
        ...(planBy ? [{ label: 'Plan by', text: endInWords(planBy, zone) }] : []),
        ...(limit ? [{ label: 'Limit', text: endInWords(limit, zone) }] : []),
        ...(keepUntil ? [{ label: 'Keep until at least', text: dayInWords(keepUntil.lastDay) }] : []),
        ...(fulfilled ? [{ label: 'Done', text: whenInWords(fulfilled.at) }] : []),
    ];
}
