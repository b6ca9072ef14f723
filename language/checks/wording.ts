import type { Deadline, DocketEntry, KeepUntil } from '../docket/entry.ts';
import type { When } from '../facts/case-file.ts';
import { describeDay } from '../time/day.ts';
import type { Day, Instant, Zone } from '../time/instant.ts';
import { dayOf, formatInstant } from '../time/zone.ts';

export { listed } from '../names/listed.ts';

/** A day with its weekday, as findings write it: `Thu 16 Dec 2027`. */
export function dayInWords(day: Day): string {
    return describeDay(day, 3);
}

/** A day and the time on the clocks of a zone: `Thu 16 Dec 2027, 14:20`. */
export function instantInWords(instant: Instant, zone: Zone): string {
    const [, time = ''] = formatInstant(instant, zone).split('T');
    return `${dayInWords(dayOf(instant, zone))}, ${time.slice(0, 5)}`;
}

/** When something happened, as exactly as it was written: a day, or a day and a time. */
export function whenInWords(when: When): string {
    const { latest, ...earliest } = when;
    if (latest) return `a day between ${whenInWords(earliest)} and ${whenInWords(latest)}`;
    return when.dayOnly ? dayInWords(when.day) : instantInWords(when.instant, when.zone);
}

/** The end of a period: its last day, or for a period in hours the instant at which it ends. */
export function endInWords(deadline: Deadline, zone: Zone): string {
    return deadline.lastDay === undefined ? instantInWords(deadline.ends, zone) : dayInWords(deadline.lastDay);
}

/**
 * Until when records are kept at the least, in words: never as a limit, since nothing ends with it. Where no day is known yet, or it
 * may become a later one, that is said.
 */
export function keptInWords({
    keepUntil,
    reason,
}: Pick<DocketEntry, 'reason'> & { readonly keepUntil: Pick<KeepUntil, 'lastDay'> | null }): string {
    if (!keepUntil) return reason === null ? 'keep' : `keep; ${reason}`;
    const until = `keep until at least ${dayInWords(keepUntil.lastDay)}`;
    return reason === null ? until : `${until}; ${reason}`;
}

/** A reason as a sentence of its own. */
export function sentence(text: string): string {
    const trimmed = text.trim();
    const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
    return /[.?]$/.test(capital) ? capital : `${capital}.`;
}

/** The recipient of an entry by its name; where none is known, the office that is meant. */
export function recipientOf(entry: DocketEntry): string {
    const state = entry.state === null ? '' : ` (${entry.state})`;
    if (entry.recipient !== null) return `${entry.recipient}${state}`;
    if (entry.missingRecipient && 'office' in entry.missingRecipient) return `the office "${entry.missingRecipient.officeTitle}"${state}`;
    return entry.office === null ? 'a recipient not known yet' : `the holder of ${entry.office}${state}`;
}
