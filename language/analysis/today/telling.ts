import { dayInWords, instantInWords, listed } from '../../checks/wording.ts';
import { keepsRecords } from '../../docket/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { inOneUnit, timeLeft } from '../../time/time-left.ts';
import type { DocketRow, RowDate } from '../judgement/docket-row.ts';
import { nextDateOf, recipientTold } from '../judgement/docket-row.ts';
import type { OpenDuty } from './open-duties.ts';
import type { Today } from './today.ts';
import { isCertainToday } from './today.ts';
import type { Pressing, UrgencyGroup } from './urgency.ts';
import { isOwedAtOnce, urgencyGroups } from './urgency.ts';

/** The heading of a group. */
export const groupHeadings: Readonly<Record<UrgencyGroup, string>> = {
    now: 'Now',
    'this-week': 'This week',
    later: 'Later',
    waiting: 'Waiting',
    keep: 'Keep',
};

/** When something is to be done, in two or three words: `now`, `3 days overdue`, `8 hours left`, `waiting`. */
export function whenTold(row: Pressing, asOf: Instant): string {
    switch (row.status) {
        case 'overdue': {
            const left = leftOf(row, asOf);
            return left === undefined ? 'overdue' : `${left} overdue`;
        }
        case 'due': {
            const left = leftOf(row, asOf);
            if (isOwedAtOnce(row, { asOf })) return 'now';
            return left === undefined ? 'due' : `${left} left`;
        }
        case 'standing':
            return keepsRecords(row) ? 'keep' : 'in force';
        default:
            return row.status;
    }
}

function leftOf(row: Pressing, asOf: Instant): string | undefined {
    const end = nextDateOf(row, asOf);
    if (end === undefined) return undefined;
    const { amount, unit } = inOneUnit(timeLeft(end, asOf));
    return `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`;
}

/** The date by which a duty is told: the one that comes next, else since when it is owed; of records, until when they are kept. */
export function dateTold(row: DocketRow, asOf: Instant): string {
    const { planBy, limit, owedSince, status, zone } = row;
    if (status === 'standing') return row.keepUntil ? `at least until ${dayInWords(row.keepUntil.lastDay)}` : '';
    const next = nextDateOf(row, asOf);
    if (limit && next === limit.ends) return `limit ${endTold(limit, row)}`;
    if (planBy && next === planBy.ends) return `plan by ${endTold(planBy, row)}`;
    return owedSince === null ? '' : `since ${instantInWords(owedSince, zone)}`;
}

function endTold({ lastDay, ends }: RowDate, { zone }: DocketRow): string {
    return lastDay === null ? instantInWords(ends, zone) : dayInWords(lastDay);
}

/** All whom a duty is owed to; of those for whom it stands otherwise than for the first, how. */
export function recipientsTold({ first, others }: OpenDuty, asOf: Instant): string {
    const standing = (row: DocketRow): string => [whenTold(row, asOf), dateTold(row, asOf)].filter((part) => part !== '').join(', ');
    const told = others.map((row) => {
        const to = recipientTold(row);
        return standing(row) === standing(first) ? to : `${to} (${standing(row)})`;
    });
    return [...new Set([recipientTold(first), ...told])].filter((to) => to !== '').join(', ');
}

const COUNTED: Readonly<Record<UrgencyGroup, string>> = {
    now: 'now',
    'this-week': 'this week',
    later: 'later',
    waiting: 'waiting',
    keep: 'to keep',
};

/** How many duties there are besides those that are shown, by group: `812 more later and 40 more waiting`; empty where there are none. */
export function moreTold(counts: Readonly<Record<UrgencyGroup, number>>): string {
    return listed(urgencyGroups.flatMap((group) => (counts[group] > 0 ? [`${counts[group]} more ${COUNTED[group]}`] : [])));
}

/** What may be said where no duty is shown, or none is to be done now: that nothing is owed only where this has its ground. */
export function noneTold(
    today: Pick<Today, 'duties' | 'incidents' | 'unread' | 'readAlone' | 'leftOut' | 'filter' | 'actingFor'>,
): readonly string[] {
    const { duties, incidents, filter, actingFor } = today;
    if (filter !== undefined || incidents.length === 0) return [];
    const isPressing = duties.some(({ urgency }) => urgency.group === 'now');
    if (isPressing) return [];
    if (!isCertainToday(today)) return duties.length > 0 ? [] : ['No duty is shown; what is not known may change that.'];
    const whose = actingFor.length === 0 ? '' : ` by ${listed(actingFor)}`;
    return [duties.length > 0 ? `Nothing is owed${whose} now.` : `Nothing is owed${whose}.${reasonsTold(incidents)}`];
}

/** That nothing is owed rests on reasons, which stand in the docket. */
function reasonsTold(incidents: Today['incidents']): string {
    const reasoned = incidents.reduce((sum, each) => sum + each.reasoned, 0);
    if (reasoned === 0) return '';
    return ` The docket says of ${reasoned} ${reasoned === 1 ? 'duty' : 'duties'} why not (vigil docket).`;
}
