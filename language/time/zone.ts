import { dayNumber, dayOfNumber, readDayNumber, writeDayNumber } from './day.ts';
import type { Day, Instant, Zone } from './instant.ts';
import { firstChangeBetween, hasZone, minutesAhead } from './offset.ts';
import { stateOfZone } from './state.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Whether a text names a zone of the IANA time zone database. The Union's zones are known without asking the platform, which is slow. */
export function isZone(name: string): boolean {
    return stateOfZone(name) !== undefined || hasZone(name);
}

/** Minutes that a zone's clocks are ahead of universal time at an instant; 0 where the zone is unknown. */
export function offsetAt(instant: Instant, zone: Zone): number {
    return minutesAhead(instant, zone);
}

/** The calendar day at a place at an instant. */
export function dayOf(instant: Instant, zone: Zone): Day {
    return dayOfNumber(Math.floor((instant + offsetAt(instant, zone) * MINUTE) / DAY));
}

/** The first instant of a day at a place; where the clocks skip midnight, the instant at which they were put forward. */
export function startOfDay(day: Day, zone: Zone): Instant {
    return startOfDayNumber(dayNumber(day), zone);
}

/** The first instant after a day at a place, also after 9999-12-31. */
export function endOfDay(day: Day, zone: Zone): Instant {
    return startOfDayNumber(dayNumber(day) + 1, zone);
}

/**
 * The instants at which the clocks of a zone show a date and time, given as milliseconds since 1970-01-01T00:00 on those clocks:
 * one, none (the clocks were put forward over it) or two (put back), in order of time.
 */
export function instantsAtWallClock(wallClock: number, zone: Zone): readonly Instant[] {
    const found: Instant[] = [];
    const later = wallClock - offsetAt(wallClock + DAY, zone) * MINUTE;
    const earlier = wallClock - offsetAt(wallClock - DAY, zone) * MINUTE;
    for (const candidate of later < earlier ? [later, earlier] : [earlier, later]) {
        if (candidate + offsetAt(candidate, zone) * MINUTE === wallClock && !found.includes(candidate)) found.push(candidate);
    }
    return found;
}

/**
 * The two ways to read a time that the clocks of a zone skipped: as if they had already been put forward (`earlier`),
 * or as if they had not yet been (`later`).
 */
export function instantsAroundGap(wallClock: number, zone: Zone): { readonly earlier: Instant; readonly later: Instant } {
    return {
        earlier: wallClock - offsetAt(wallClock + DAY, zone) * MINUTE,
        later: wallClock - offsetAt(wallClock - DAY, zone) * MINUTE,
    };
}

/**
 * Writes an instant as the clocks of a zone show it, with seconds and the numeric offset: `2027-12-06T17:05:00+01:00`.
 * Fractions of a second only where there are any.
 */
export function formatInstant(instant: Instant, zone: Zone): string {
    return formatAtOffset(instant, offsetAt(instant, zone));
}

/** An instant as clocks show it that are so many minutes ahead of universal time, with that offset. */
export function formatAtOffset(instant: Instant, offset: number): string {
    const wallClock = instant + offset * MINUTE;
    const number = Math.floor(wallClock / DAY);
    return `${writeDayNumber(number)}T${writeTime(wallClock - number * DAY)}${writeOffset(offset)}`;
}

/** Reads an ISO 8601 stamp with an offset or `Z`; undefined where it has none, or is no such date or time. */
export function parseInstant(text: string): Instant | undefined {
    const parts =
        /^([+-]?\d{4,6}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/.exec(
            text,
        );
    const number = readDayNumber(parts?.[1] ?? '');
    if (!parts || number === undefined) return undefined;

    const milliseconds = Math.trunc(Number(`0.${parts[5] ?? '0'}`) * 1e3 + 1e-6);
    const wallClock = number * DAY + Number(parts[2]) * HOUR + Number(parts[3]) * MINUTE + Number(parts[4] ?? 0) * SECOND + milliseconds;
    const offset = Number(parts[7] ?? 0) * HOUR + Number(parts[8] ?? 0) * MINUTE;
    return parts[6] === '-' ? wallClock + offset : wallClock - offset;
}

/** Where days begin is asked for the same few days again and again; of a zone no more are kept than that. */
const starts = new Map<Zone, Map<number, Instant>>();
const MOST_KEPT = 4_000;

function startOfDayNumber(number: number, zone: Zone): Instant {
    const known = starts.get(zone) ?? new Map<number, Instant>();
    starts.set(zone, known);
    const start = known.get(number);
    if (start !== undefined) return start;
    if (known.size >= MOST_KEPT) known.clear();
    const found = findStartOfDay(number, zone);
    known.set(number, found);
    return found;
}

function findStartOfDay(number: number, zone: Zone): Instant {
    const midnight = number * DAY;
    const [first] = instantsAtWallClock(midnight, zone);
    if (first !== undefined) return first;

    const { earlier, later } = instantsAroundGap(midnight, zone);
    return firstChangeBetween(earlier, later, zone) ?? later;
}

function writeTime(sinceMidnight: number): string {
    const hours = Math.floor(sinceMidnight / HOUR);
    const minutes = Math.floor((sinceMidnight % HOUR) / MINUTE);
    const seconds = Math.floor((sinceMidnight % MINUTE) / SECOND);
    const milliseconds = Math.floor(sinceMidnight % SECOND);
    const fraction = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0').replace(/0+$/, '')}`;
    return `${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(seconds)}${fraction}`;
}

function writeOffset(minutes: number): string {
    const size = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function twoDigits(number: number): string {
    return number < 10 ? `0${number}` : String(number);
}
