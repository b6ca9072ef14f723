import { Temporal } from 'temporal-polyfill';

/** Every zone that the platform lists. */
export const zones: readonly string[] = Intl.supportedValuesOf('timeZone');

/** The instants between the beginning of two years at which the clocks of a zone were or will be changed. */
export function* transitionsOf(zone: string, fromYear: number, toYear: number): Generator<number> {
    const start = Temporal.PlainDate.from({ year: fromYear, month: 1, day: 1 });
    const end = Temporal.PlainDate.from({ year: toYear, month: 1, day: 1 }).toZonedDateTime('UTC').epochMilliseconds;
    let at = start.toZonedDateTime('UTC').withTimeZone(zone).getTimeZoneTransition('next');
    while (at && at.epochMilliseconds < end) {
        yield at.epochMilliseconds;
        at = at.getTimeZoneTransition('next');
    }
}
