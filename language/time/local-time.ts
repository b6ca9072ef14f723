import { dayNumber } from './day.ts';
import type { Day, Instant, Zone } from './instant.ts';
import { DAY, HOUR, instantsAroundGap, instantsAtWallClock, MINUTE, SECOND } from './zone.ts';

/**
 * What a local date and time mean at a place. `skipped`: the clocks were put forward over it; `earlier` and `later` read it with
 * the offset after and before the change. `doubled`: the clocks were put back and show it twice.
 */
export type LocalTime =
    | { readonly kind: 'unique'; readonly instant: Instant }
    | { readonly kind: 'skipped'; readonly earlier: Instant; readonly later: Instant }
    | { readonly kind: 'doubled'; readonly earlier: Instant; readonly later: Instant };

const timeOfDay = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** Whether a text is a time of day, `HH:MM` or `HH:MM:SS`, from 00:00 to 23:59:59. */
export function isTime(text: string): boolean {
    return timeOfDay.test(text);
}

/** The instant, or the two candidates, that a local date and time (`HH:MM` or `HH:MM:SS`) stand for in a zone. */
export function resolveLocal(day: Day, time: string, zone: Zone): LocalTime {
    const [hours, minutes, seconds] = [Number(time.slice(0, 2)), Number(time.slice(3, 5)), Number(time.slice(6, 8))];
    const wallClock = dayNumber(day) * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND;

    const [earlier, later] = instantsAtWallClock(wallClock, zone);
    if (earlier === undefined) return { kind: 'skipped', ...instantsAroundGap(wallClock, zone) };
    if (later === undefined) return { kind: 'unique', instant: earlier };
    return { kind: 'doubled', earlier, later };
}
