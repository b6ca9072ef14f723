import type { CaseEvent, When } from '../../facts/case-file.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import type { Deadline, Status } from '../entry.ts';
import type { Ground } from './ground.ts';
import type { Matter } from '../conditions/matter.ts';
import { endOfDay } from '../../time/zone.ts';
import { inTime } from '../clocks/deadlines.ts';

interface Span {
    readonly from: Instant;
    readonly until: Instant;
}

/** When a duty was owed: the stretches in which its condition held and nothing excluded it. */
export function owedSpans(ground: Ground, matter: Matter): readonly Span[] {
    const spans: Span[] = [];
    let from: Instant | undefined;
    matter.history.steps.forEach((instant, step) => {
        const owed = ground.owed[step] === true;
        if (owed && from === undefined) from = instant;
        if (!owed && from !== undefined) {
            spans.push({ from, until: instant });
            from = undefined;
        }
    });
    if (from !== undefined) spans.push({ from, until: Infinity });
    return spans;
}

/**
 * The status of a duty to do something.
 *
 * A condition that ends never undoes what happened: a duty met or late stays so, one whose limit passed while it was owed
 * stays overdue, and one that ended in time is not changed by what is done later.
 *
 * @param line the earliest line that fulfils it
 * @param waiting whether the duty's moment has not come
 */
export function statusOf(
    ground: Ground,
    limit: Deadline | undefined,
    line: CaseEvent | undefined,
    waiting: boolean,
    zone: Zone,
    matter: Matter,
): Extract<Status, 'waiting' | 'due' | 'overdue' | 'met' | 'late' | 'not owed'> {
    const spans = owedSpans(ground, matter);
    const missed = missedAt(spans, limit);
    if (line) {
        const done = line.at.instant;
        const owedAfter = spans.some((span) => span.until > done);
        if (limit && !inTime(line.at, limit, zone) && missed !== undefined && missed <= latestInstant(line.at)) return 'late';
        return owedAfter ? 'met' : 'not owed';
    }
    if (missed !== undefined && matter.asOf.hasCome(missed)) return 'overdue';
    if (spans.at(-1)?.until !== Infinity) return 'not owed';
    return waiting ? 'waiting' : 'due';
}

/** A date alone may have been any hour of its day. */
function latestInstant(when: When): Instant {
    return when.dayOnly ? endOfDay(when.day, when.zone) : when.instant;
}

/** The instant at which the limit was missed: its end, or, where the duty was not owed then, the start of the next stretch in which it is. */
function missedAt(spans: readonly Span[], limit: Deadline | undefined): Instant | undefined {
    if (!limit) return undefined;
    const span = spans.find((each) => each.until > limit.ends);
    return span && Math.max(span.from, limit.ends);
}
