import type { Deadline } from '../docket/entry.ts';
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
    return when.dayOnly ? dayInWords(when.day) : instantInWords(when.instant, when.zone);
}

/** The end of a period: its last day, or for a period in hours the instant at which it ends. */
export function endInWords(deadline: Deadline, zone: Zone): string {
    return deadline.lastDay === undefined ? instantInWords(deadline.ends, zone) : dayInWords(deadline.lastDay);
}

/** A title within a sentence: `market surveillance authority`, but `AI Office`. */
export function inSentence(title: string): string {
    return /^\p{Lu}\p{Ll}+( \p{Ll}|$)/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
