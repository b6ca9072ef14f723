import { addDays, dayNumber } from '../../time/day.ts';
import type { Day } from '../../time/instant.ts';

/** Days that a picture shows one by one. Between two of them nothing happens and nothing ends, so that they are folded away. */
export interface Stretch {
    readonly firstDay: Day;
    readonly lastDay: Day;
}

/** So many days without anything in them are still shown one by one. */
const QUIET = 14;

/**
 * The stretches around some days, in order, with a day more at each end that is folded, and at the end of all. Their length follows
 * from the number of days, never from how far these lie apart.
 */
export function stretchesOf(days: readonly Day[]): readonly Stretch[] {
    const [first, ...others] = [...new Set(days)].sort((a, b) => dayNumber(a) - dayNumber(b));
    if (first === undefined) return [];
    const stretches: Stretch[] = [];
    let current: Stretch = { firstDay: first, lastDay: first };
    for (const day of others) {
        if (dayNumber(day) - dayNumber(current.lastDay) <= QUIET) current = { ...current, lastDay: day };
        else {
            stretches.push({ ...current, lastDay: addDays(current.lastDay, 1) });
            current = { firstDay: addDays(day, -1), lastDay: day };
        }
    }
    return [...stretches, { ...current, lastDay: addDays(current.lastDay, 1) }];
}

/** Every day of a stretch. */
export function* daysOf({ firstDay, lastDay }: Stretch): Iterable<Day> {
    for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
        yield day;
        if (day === addDays(day, 1)) break; // the end of the calendar
    }
}
