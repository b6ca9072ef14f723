import type { When, InstantFault } from './case-file.ts';
import type { WrittenInstant } from './source.ts';
import type { Day, Instant, Zone } from '../time/instant.ts';
import { addDays, addPeriodToDay, isDay, weekdayOf } from '../time/day.ts';
import { isTime, resolveLocal } from '../time/local-time.ts';
import { dayOf, parseInstant, startOfDay } from '../time/zone.ts';

/** A month or a year of which no day is known; a number that stands alone has all four digits of a year. */
const inexact = /^(?:(\d{4})-(\d{2})|([1-9]\d{3}))$/;
const form = /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ?)?(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:?\d{2})?)?$/;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export interface ResolvedInstant {
    /** Absent where the text names no day or time that exists. */
    readonly when?: When;
    readonly fault?: InstantFault;
}

/** The date in a written instant, whether it exists or not, of a month or a year its first; the whole text where it has none. */
export function dayPartOf(text: string): string {
    return form.exec(text)?.[2] ?? daysOf(text)?.first ?? text;
}

/** The last day that a written date can be: of a month or a year its last. */
export function lastDayPartOf(text: string): string {
    return daysOf(text)?.last ?? dayPartOf(text);
}

/** The first and the last day of a month or a year; undefined for any other text, and for a month that does not exist. */
function daysOf(text: string): { readonly first: Day; readonly last: Day } | undefined {
    const [, yearOfMonth, month, year] = inexact.exec(text) ?? [];
    if (year !== undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
    if (yearOfMonth === undefined || month === undefined) return undefined;
    const first = `${yearOfMonth}-${month}-01`;
    if (!isDay(first)) return undefined;
    return { first, last: addDays(addPeriodToDay(first, { amount: 1, unit: 'months' }), -1) };
}

/**
 * The instant that a text stands for.
 *
 * A date alone is known from its first instant in the zone. A local time that exists twice or not at all is taken at the
 * earlier of the instants it could mean, so that no clock starts later than it might have; the fault says so.
 *
 * A month or a year is known from its first instant; it may have been as late as its last day.
 *
 * @param written canonical text: `[Mon ]YYYY-MM-DD[THH:MM[:SS][Z|+01:00]]`, `YYYY-MM` or `YYYY`
 * @param zone the zone in which a local time is meant
 */
export function resolveInstant(written: WrittenInstant, zone: Zone): ResolvedInstant {
    const { text } = written;
    const days = daysOf(text);
    if (days && isDay(days.first)) return { when: whenOfDays(days.first, days.last, zone) };
    const [, weekday, day, time, offset] = form.exec(text) ?? [];
    if (day === undefined || !isDay(day) || (time !== undefined && !isTime(time))) return { fault: { kind: 'impossible', text } };
    const fault = weekday === undefined ? undefined : weekdayFault(text, weekday, day);
    if (time === undefined) return found({ instant: startOfDay(day, zone), day, dayOnly: true, zone }, fault);
    if (offset !== undefined) {
        const instant = parseInstant(`${day}T${time}${offset}`);
        if (instant === undefined) return { fault: { kind: 'impossible', text } };
        return found({ instant, day: dayOf(instant, zone), dayOnly: false, zone }, fault);
    }
    const local = resolveLocal(day, time, zone);
    if (local.kind === 'unique') return found({ instant: local.instant, day, dayOnly: false, zone }, fault);
    const { kind, earlier, later } = local;
    return found({ instant: earlier, day, dayOnly: false, zone }, { kind, text, zone, earlier, later });
}

function whenOfDays(first: Day, last: Day, zone: Zone): When {
    const when = { instant: startOfDay(first, zone), day: first, dayOnly: true, zone };
    return { ...when, latest: { ...when, instant: startOfDay(last, zone), day: last } };
}

function weekdayFault(text: string, weekday: string, day: Day): InstantFault | undefined {
    const expected = weekdays[weekdayOf(day) - 1] ?? '';
    return weekday === expected ? undefined : { kind: 'weekday', text, expected };
}

function found(when: When, fault: InstantFault | undefined): ResolvedInstant {
    return fault ? { when, fault } : { when };
}

/** The instant alone, where only that is asked for. */
export function instantOf(written: WrittenInstant, zone: Zone): Instant | undefined {
    return resolveInstant(written, zone).when?.instant;
}
