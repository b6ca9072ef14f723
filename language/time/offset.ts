import type { Instant, Zone } from './instant.ts';

/** From this instant on the clocks of a zone show universal time plus so many minutes. */
export interface OffsetChange {
    readonly from: Instant;
    readonly minutes: number;
}

/** The offset at the beginning of a week, and the changes within it (almost always none). */
interface WeekOfOffsets {
    readonly minutes: number;
    readonly changes: readonly OffsetChange[];
}

/** What is known so far of one zone. The first question about a week asks the platform, every other one a map. */
interface ZoneOffsets {
    readonly format: Intl.DateTimeFormat;
    readonly weeks: Map<number, WeekOfOffsets>;
}

const SECOND = 1000;
const WEEK = 7 * 24 * 60 * 60 * SECOND;
/** The instants that a JavaScript date can hold, which bounds what the platform answers. */
const OUTERMOST_INSTANT = 8.64e15 - WEEK;
const UNKNOWN_NAMES_KEPT = 256;

const zones = new Map<Zone, ZoneOffsets>();
const unknownNames = new Set<string>();

/** Whether the platform's time zone database has a zone of this name. An offset such as `+01:00` is no zone. */
export function hasZone(name: string): boolean {
    return offsetsOf(name) !== undefined;
}

/**
 * Minutes that the clocks of a zone are ahead of universal time at an instant. Whole minutes: the local mean time of places
 * before they had standard time is rounded to the minute. An unknown zone is answered as universal time.
 *
 * The platform's own database is asked directly, since loading a `Temporal` polyfill costs more than a whole check does;
 * a test compares every zone with `Temporal`.
 */
export function minutesAhead(instant: Instant, zone: Zone): number {
    const offsets = offsetsOf(zone);
    if (!offsets || !Number.isFinite(instant)) return 0;

    const within = Math.max(-OUTERMOST_INSTANT, Math.min(OUTERMOST_INSTANT, instant));
    const week = weekOf(Math.floor(within / WEEK), offsets);
    let minutes = week.minutes;
    for (const change of week.changes) {
        if (within >= change.from) minutes = change.minutes;
    }
    return minutes;
}

/** The first instant after `from`, and not after `to`, at which the zone's offset is another one than at `from`. */
export function firstChangeBetween(from: Instant, to: Instant, zone: Zone): Instant | undefined {
    const before = minutesAhead(from, zone);
    if (minutesAhead(to, zone) === before) return undefined;
    return firstSecondWith((instant) => minutesAhead(instant, zone) !== before, from, to);
}

function offsetsOf(zone: Zone): ZoneOffsets | undefined {
    const known = zones.get(zone);
    if (known) return known;
    if (!/^[A-Za-z]/.test(zone) || unknownNames.has(zone)) return undefined;

    try {
        const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
        const offsets: ZoneOffsets = { format, weeks: new Map() };
        zones.set(zone, offsets);
        return offsets;
    } catch {
        if (unknownNames.size >= UNKNOWN_NAMES_KEPT) unknownNames.clear();
        unknownNames.add(zone);
        return undefined;
    }
}

function weekOf(index: number, { format, weeks }: ZoneOffsets): WeekOfOffsets {
    const known = weeks.get(index);
    if (known) return known;

    const from = index * WEEK;
    const minutes = askPlatform(from, format);
    const week: WeekOfOffsets = { minutes, changes: changesBetween(from, from + WEEK, minutes, format) };
    weeks.set(index, week);
    return week;
}

function changesBetween(from: Instant, to: Instant, minutesAtFrom: number, format: Intl.DateTimeFormat): OffsetChange[] {
    const changes: OffsetChange[] = [];
    const minutesAtEnd = askPlatform(to, format);
    let since = from;
    let minutes = minutesAtFrom;
    while (minutes !== minutesAtEnd) {
        const previous = minutes;
        since = firstSecondWith((instant) => askPlatform(instant, format) !== previous, since, to);
        minutes = askPlatform(since, format);
        changes.push({ from: since, minutes });
    }
    return changes;
}

/** Halves the span until one second is left: `holds` is false at `from` and true at `to`. */
function firstSecondWith(holds: (instant: Instant) => boolean, from: Instant, to: Instant): Instant {
    let before = Math.floor(from / SECOND);
    let after = Math.ceil(to / SECOND);
    while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if (holds(middle * SECOND)) after = middle;
        else before = middle;
    }
    return after * SECOND;
}

/** Reads the offset from `12/6/2027, GMT+01:00`; `GMT` alone is universal time. */
function askPlatform(instant: Instant, format: Intl.DateTimeFormat): number {
    const parts = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(format.format(instant));
    if (!parts) return 0;
    const minutes = Math.round(Number(parts[2]) * 60 + Number(parts[3]) + Number(parts[4] ?? 0) / 60);
    return parts[1] === '-' ? -minutes : minutes;
}
