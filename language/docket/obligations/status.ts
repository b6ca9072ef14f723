import type { CaseEvent } from '../../facts/case-file.ts';
import type { CountedLimit, LimitedSpan } from '../clocks/clock.ts';
import type { Status } from '../entry.ts';
import type { Ground } from './ground.ts';
import type { Span } from './spans.ts';
import type { Matter } from '../conditions/matter.ts';
import { inTime } from '../clocks/deadlines.ts';
import { spansOf } from './spans.ts';

/** What has become of a duty, and in which stretch of those in which it was owed. */
export interface DutyOutcome {
    readonly status: Extract<Status, 'waiting' | 'due' | 'overdue' | 'met' | 'late' | 'not owed'>;
    readonly limit?: CountedLimit;
    /** The stretch whose dates count; absent where it was never owed. */
    readonly span?: Span;
}

/**
 * What has become of a duty to do something.
 *
 * What has happened never un-happens: a duty met or late stays so, one whose limit passed while it was owed stays overdue with that
 * limit, and one that ended in time is not changed by what is done later. One that revives has the limit of its new stretch.
 *
 * @param stretches when it was owed beyond inference, and the limit that ran in each stretch
 * @param line the earliest line that fulfils it
 * @param waiting whether the duty's moment has not come
 */
export function outcomeOf(
    ground: Ground,
    stretches: readonly LimitedSpan[],
    line: CaseEvent | undefined,
    waiting: boolean,
    matter: Matter,
): DutyOutcome {
    const { zone } = ground.group.addressee.place;
    const missed = stretches.find(({ limit, until }) => limit && limit.deadline.ends <= until && !isKept(limit, line));
    if (missed) return { status: line ? 'late' : 'overdue', ...datesIn(missed) };
    const spans = spansOf(ground.owed, matter);
    const open = line ? spans.find(({ until }) => until > line.at.instant) : spans.at(-1);
    const isOpen = open !== undefined && (line !== undefined || open.until === Infinity);
    const dates = open && datesOf(open, stretches);
    if (!isOpen) return { status: 'not owed', ...datesOf(open ?? spans.at(-1), stretches) };
    return { status: line ? 'met' : waiting ? 'waiting' : 'due', ...dates };

    function isKept({ deadline }: CountedLimit, done: CaseEvent | undefined): boolean {
        return done ? inTime(done.at, deadline, zone) : !matter.asOf.hasCome(deadline.ends);
    }
}

/** The dates of a stretch: the limit that ran in it to its end. */
function datesOf(span: Span | undefined, stretches: readonly LimitedSpan[]): Pick<DutyOutcome, 'limit' | 'span'> {
    if (!span) return {};
    const within = stretches.find(({ until }) => until === span.until);
    return { span, ...(within?.limit ? { limit: within.limit } : {}) };
}

function datesIn(stretch: LimitedSpan): Pick<DutyOutcome, 'limit' | 'span'> {
    return { span: stretch, ...(stretch.limit ? { limit: stretch.limit } : {}) };
}
