import type { When } from '../../facts/case-file.ts';
import type { CountedPeriod } from '../../time/count.ts';
import type { Day, Zone } from '../../time/instant.ts';
import type { Period } from '../../time/period.ts';
import type { Deadline } from '../entry.ts';
import type { PlaceOfAct } from '../obligations/group.ts';
import { countLimit, countPlain } from '../../time/count.ts';
import { dayOf, endOfDay, startOfDay } from '../../time/zone.ts';

export type CountingRule = 'regulation-1182-71' | 'plain';

/** A cautious date, and whether the duty arose only after it. */
export interface Plan {
    readonly deadline: Deadline;
    readonly neverAchievable: boolean;
}

/**
 * The most cautious reading of a period: plain calendar days from the earlier of the local days at the recipient and at the
 * party that became aware, to the end of the last day. Never before the day (for hours: the instant) on which the duty arose.
 *
 * @param zoneOfParty where the event's party dates its awareness
 */
export function planBy(start: When, period: Period, place: PlaceOfAct, zoneOfParty: Zone, arose: When): Plan {
    const day = earliest([localDay(start, place.zone), dayOf(start.instant, place.zone), localDay(start, zoneOfParty)]);
    const counted = countPlain({ instant: start.instant, day }, period, place.zone);
    const from = start.dayOnly && day === start.day && period.unit !== 'hours' ? startOfDay(day, place.zone) : start.instant;
    const deadline = deadlineOf(counted, from);
    const raised = notBefore(deadline, arose, place.zone);
    return { deadline: raised, neverAchievable: raised !== deadline };
}

/**
 * The latest defensible reading of a period from its start, counted by the regime's rule, to the end of the last day at the
 * recipient. Hours from a date alone begin with the end of that day, since the event may have been in its last hour.
 */
export function limitOf(start: When, period: Period, place: PlaceOfAct, counting: CountingRule): Deadline {
    const day = localDay(start, place.zone);
    const inHours = period.unit === 'hours';
    const isUncertain = start.dayOnly && inHours;
    const instant = isUncertain ? endOfDay(start.day, start.zone) : start.instant;
    // The last hour of that day is the one that Article 3(1) of Regulation 1182/71 does not count, and not the one after it.
    const last = isUncertain ? instant - 1 : instant;
    const counted =
        counting === 'plain'
            ? countPlain({ instant, day }, period, place.zone)
            : countLimit({ instant: last, day }, period, place.zone, place.calendar);
    return deadlineOf(counted, start.dayOnly && !inHours ? startOfDay(day, place.zone) : instant);
}

/** A date alone counts on the day as written, whatever the zone. */
export function localDay(when: When, zone: Zone): Day {
    return when.dayOnly ? when.day : dayOf(when.instant, zone);
}

function earliest(days: readonly Day[]): Day {
    return days.reduce((a, b) => (b < a ? b : a));
}

function deadlineOf(counted: CountedPeriod, from: number): Deadline {
    return {
        from,
        ...(counted.lastDay === undefined ? {} : { lastDay: counted.lastDay }),
        ends: counted.ends,
        rules: [...new Set(counted.steps.map((step) => step.article).filter((article) => article !== ''))],
        steps: counted.steps,
        holidays: counted.holidays,
        notExtendedFor: counted.notExtendedFor,
        coverage: counted.coverage,
    };
}

function notBefore(deadline: Deadline, arose: When, zone: Zone): Deadline {
    if (deadline.lastDay === undefined) return deadline.ends < arose.instant ? { ...deadline, ends: arose.instant } : deadline;
    const day = localDay(arose, zone);
    return deadline.lastDay < day ? { ...deadline, lastDay: day, ends: endOfDay(day, zone) } : deadline;
}

/** Whether something was done within a deadline; a date alone counts as in time when it is not after the last day. */
export function inTime(done: When, deadline: Deadline, zone: Zone): boolean {
    if (!done.dayOnly) return done.instant < deadline.ends;
    return done.day <= (deadline.lastDay ?? dayOf(deadline.ends - 1, zone));
}
