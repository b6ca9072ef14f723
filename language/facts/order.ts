import type { When } from './case-file.ts';

/**
 * Whether something certainly happened before something else, even at the latest that it can be; what has a day only may have
 * happened at any hour of it.
 */
export function isBefore(first: When, second: When): boolean {
    const last = first.latest ?? first;
    if (last.dayOnly || second.dayOnly) return last.day < second.day;
    return last.instant < second.instant;
}

/** Whether two lines are dated alike: the same instant, or the same day where that is all they say. */
export function isSameTime(first: When, second: When): boolean {
    return first.dayOnly === second.dayOnly && first.instant === second.instant;
}
