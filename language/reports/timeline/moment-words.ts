import type { Day, Instant, Zone } from '../../time/instant.ts';
import { weekdayOf, yearOf } from '../../time/day.ts';
import { dayOf, formatInstant } from '../../time/zone.ts';
import type { ClockEnd } from './timeline.ts';
import type { TimelineWords } from './words.ts';

/** A day with its weekday. */
export function writeDay(day: Day, words: TimelineWords): string {
    return words.date(words.weekdays[weekdayOf(day) - 1] ?? '', dayOfMonth(day), monthOf(day, words), yearOf(day));
}

/** A day and the time on the clocks of the zone. */
export function writeInstant(instant: Instant, zone: Zone, words: TimelineWords): string {
    const [, time = ''] = formatInstant(instant, zone).split('T');
    return `${writeDay(dayOf(instant, zone), words)}, ${time.slice(0, 5)}`;
}

/** The last day of a period, or the instant at which one in hours ends. */
export function writeEnd({ at, lastDay }: ClockEnd, zone: Zone, words: TimelineWords): string {
    return lastDay === undefined ? writeInstant(at, zone, words) : writeDay(lastDay, words);
}

/** The day of the month, without a leading zero. */
export function dayOfMonth(day: Day): number {
    return Number(day.slice(8));
}

/** The short name of the month. */
export function monthOf(day: Day, { months }: TimelineWords): string {
    return months[Number(day.slice(5, 7)) - 1] ?? '';
}
