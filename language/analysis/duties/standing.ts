import { nextDateOf } from '../judgement/docket-row.ts';
import type { Instant } from '../../time/instant.ts';
import { DAY, HOUR, MINUTE } from '../../time/zone.ts';
import type { DocketRow } from '../judgement/docket-row.ts';
import type { DutiesView, ToldDuty } from './duty-lines.ts';
import { dutyLine, isOwn } from './duty-lines.ts';
import type { DutyReminder } from './reminders.ts';
import { remindersOf } from './reminders.ts';

/** How one's own duties stand. */
export interface DutyStanding {
    /** The duty that ends next, or is overdue; absent where there is none. */
    readonly next?: ToldDuty;
    readonly overdue: number;
    readonly reminders: readonly DutyReminder[];
    /** When the time that is left of `next`, or has gone by, is told differently; absent: never. */
    readonly until?: Instant;
}

/** How one's own duties stand, from the rows of the docket. */
export function standingOf(rows: readonly DocketRow[], view: DutiesView): DutyStanding {
    const own = rows.filter((row) => isOwn(row, view));
    const next = nextOf(own, view);
    const until = next && nextTick(next, view.asOf);
    return {
        ...(next && { next }),
        overdue: own.filter(({ status }) => status === 'overdue' || status === 'breached').length,
        reminders: remindersOf(own, view),
        ...(until !== undefined && { until }),
    };
}

/** The duty that is overdue the longest, else the one whose next date comes first. */
function nextOf(own: readonly DocketRow[], view: DutiesView): ToldDuty | undefined {
    let next: { readonly row: DocketRow; readonly rank: number } | undefined;
    for (const row of own) {
        if (row.status !== 'due' && row.status !== 'overdue') continue;
        const end = nextDateOf(row, view.asOf) ?? row.owedSince ?? Infinity;
        const rank = row.status === 'overdue' ? end - 1e15 : end;
        if (!next || rank < next.rank) next = { row, rank };
    }
    return next && dutyLine(next.row, view);
}

/** When the time that is left or gone by is told differently. */
function nextTick({ left, limit, planBy }: ToldDuty, asOf: Instant): Instant | undefined {
    if (!left) return undefined;
    const unit = { days: DAY, hours: HOUR, minutes: MINUTE }[left.unit];
    if (left.passed) return asOf + unit;
    const end = [planBy, limit].flatMap((date) => (date && date.at > asOf ? [date.at] : [])).reduce((a, b) => Math.min(a, b), Infinity);
    return end === Infinity ? undefined : end - left.amount * unit + 1;
}
