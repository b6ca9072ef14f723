import type { Deadline, DocketEntry } from '../docket/entry.ts';
import type { Expectation } from '../facts/example-source.ts';
import type { WrittenInstant } from '../facts/source.ts';
import { stringLiteral } from '../syntax/literals.ts';
import { resolveLocal } from '../time/local-time.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { formatInstant } from '../time/zone.ts';

/** What a line says of an entry besides its dates, where somebody asks for it. */
export type Asked = Pick<Expectation, 'missing' | 'marks' | 'because' | 'since'>;

const nothing: Asked = { missing: [], marks: [] };

/**
 * An entry as a line that expects it.
 *
 * @param zone in which its instants are written
 * @param asked what else the line says, such as the marks
 */
export function lineOfEntry(entry: DocketEntry, zone: Zone, asked: Asked = nothing): string {
    const { status, duty, party, recipient, state, planBy, limit, owedSince, keepUntil } = entry;
    const asksForDates = planBy !== null || limit !== null;
    return [
        `${status} ${duty} of ${party}`,
        ...(recipient === null ? [] : [`to ${recipient}`]),
        ...(recipient === null && state !== null ? [`in ${state}`] : []),
        ...(owedSince !== null && (asked.since || !asksForDates) ? [`since ${writtenByClock(owedSince, zone)}`] : []),
        ...(planBy ? [`plan by ${writtenEnd(planBy, zone)}`] : []),
        ...(limit ? [`limit ${writtenEnd(limit, zone)}`] : []),
        ...(!limit && (planBy || asked.missing.includes('limit')) ? ['without limit'] : []),
        ...(asked.missing.includes('plan') && !planBy ? ['without plan'] : []),
        ...(keepUntil ? [`keep until ${writtenEnd(keepUntil, zone)}`] : []),
        ...marksOf(entry, asked),
        ...(asked.because && entry.reason !== null ? [`because ${stringLiteral(entry.reason)}`] : []),
    ].join(' ');
}

/** That there is no entry where a line expects one. */
export function lineOfNone({ duty, party, recipient, state, range }: Expectation): string {
    const named = { ...(party && { party }), ...(recipient && { recipient }), ...(state && { state }) };
    return lineOfExpectation({ status: 'no entry', duty, ...named, missing: [], marks: [], range });
}

/** A line as it is written, laid out in one way. */
export function lineOfExpectation(expectation: Expectation): string {
    const { status, duty, party, recipient, state, since, planBy, limit, keepUntil, missing, marks, because } = expectation;
    const at = (word: string, written: WrittenInstant | undefined): readonly string[] =>
        written ? [`${word} ${written.text.replace('T', ' ')}`] : [];
    return [
        `${status}${status === 'no entry' ? ' for' : ''} ${duty.text}`,
        ...(party ? [`of ${party.text}`] : []),
        ...(recipient ? [`to ${recipient.text}`] : []),
        ...(state ? [`in ${state.text}`] : []),
        ...at('since', since),
        ...at('plan by', planBy),
        ...at('limit', limit),
        ...at('keep until', keepUntil),
        ...missing.map((what) => `without ${what}`),
        ...marks.map((mark) => `marked ${mark}`),
        ...(because ? [`because ${stringLiteral(because.text)}`] : []),
    ].join(' ');
}

function marksOf(entry: DocketEntry, { marks, missing }: Asked): readonly string[] {
    const borne = [...new Set(entry.marks.map(({ mark }) => mark))];
    if (marks.length === 0 && !missing.includes('marks')) return [];
    return borne.length === 0 ? ['without marks'] : borne.map((mark) => `marked ${mark}`);
}

/** When a period ends: its last day where it is counted in days, and the first instant after it. */
export type Ending = Pick<Deadline, 'lastDay' | 'ends'>;

/** The end of a period as it is written in a file: its last day, or for a period in hours the instant. */
export function writtenEnd({ lastDay, ends }: Ending, zone: Zone): string {
    return lastDay ?? writtenByClock(ends, zone);
}

/** The instant as of which something is expected: of the first one of a day the date alone. */
export function writtenAsOf(asOf: Instant, zone: Zone): string {
    return writtenByClock(asOf, zone).replace(/ 00:00$/, '');
}

/** An instant as it is written in a file: by the clocks of a zone, with an offset only where these do not tell it. */
export function writtenByClock(instant: Instant, zone: Zone): string {
    const stamp = formatInstant(instant, zone);
    const [day = '', rest = ''] = stamp.split('T');
    const time = rest.slice(0, 8).replace(/:00$/, '');
    return resolveLocal(day, time, zone).kind === 'unique' ? `${day} ${time}` : stamp;
}
