import { nextDateOf } from '../judgement/docket-row.ts';
import { keepsRecords } from '../../docket/entry.ts';
import type { PolicyFacts } from '../../facts/workspace.ts';
import type { Instant } from '../../time/instant.ts';
import { atMost } from '../../time/period.ts';
import { DAY } from '../../time/zone.ts';
import type { DocketRow } from '../judgement/docket-row.ts';

/** Where an open duty stands in time, what is most urgent first. */
export const urgencyGroups = ['now', 'this-week', 'later', 'waiting', 'keep'] as const;

/**
 * `now`: owed at once, overdue, broken, past its cautious date, or near by the measure of the policy. `this-week`: its next date comes
 * within seven days. `later`: it comes later, or there is none. `waiting`: its moment has not come. `keep`: it binds all along, and
 * asks for no act by a day.
 */
export type UrgencyGroup = (typeof urgencyGroups)[number];

/** Why something is to be done now, what presses most first. */
const pressures = ['overdue-at-once', 'at-once', 'overdue', 'near'] as const;

/** What of an entry of the docket decides how urgent it is. */
export type Pressing = Pick<DocketRow, 'status' | 'act' | 'standard' | 'owedSince'> & {
    readonly planBy: Ending | null;
    readonly limit: Ending | null;
    readonly keepUntil: Ending | null;
};

interface Ending {
    readonly ends: Instant;
}

export interface Urgency {
    readonly group: UrgencyGroup;
    /** What is more urgent has the lower one; of the same, what has the earlier `at`. */
    readonly rank: number;
    readonly at: Instant;
}

/** What urgency is measured by. */
export interface UrgencyMeasure {
    readonly asOf: Instant;
    /** How near a date of a duty is to be done now, in milliseconds. */
    readonly near: number;
}

/**
 * How near a date comes before a duty is to be done now: the measure of "immediately" of the policy, or how long before a cautious
 * date it asks to be warned, whichever is longer.
 */
export function nearBy({ immediately, warn }: Pick<PolicyFacts, 'immediately' | 'warn'>): number {
    return Math.max(atMost(immediately), warn ? atMost(warn) : 0);
}

/** How urgent an entry of the docket is; undefined where nothing is left to do. */
export function urgencyOf(row: Pressing, measure: UrgencyMeasure): Urgency | undefined {
    switch (row.status) {
        case 'met':
        case 'late':
        case 'covered':
        case 'not owed':
            return undefined;
        case 'standing':
            return { group: 'keep', rank: keepsRecords(row) ? 1 : 0, at: row.keepUntil?.ends ?? Infinity };
        case 'waiting':
            return { group: 'waiting', rank: 0, at: nextDateOf(row, measure.asOf) ?? Infinity };
        case 'breached':
            return pressing('overdue', row.owedSince ?? -Infinity);
        case 'overdue':
            return pressing(isOwedAtOnce(row, measure) ? 'overdue-at-once' : 'overdue', nextDateOf(row, measure.asOf) ?? -Infinity);
        case 'due':
            return urgencyOfDue(row, measure);
    }
}

function urgencyOfDue(row: Pressing, measure: UrgencyMeasure): Urgency {
    const { asOf, near } = measure;
    const next = nextDateOf(row, asOf);
    // What has no date has nothing but its pace, and comes before what may be told by a date.
    if (isOwedAtOnce(row, measure)) return pressing('at-once', next ?? row.owedSince ?? asOf);
    if (next === undefined) return { group: 'later', rank: 0, at: Infinity };
    const isPastPlan = row.planBy !== null && row.planBy.ends <= asOf;
    if (isPastPlan || next - asOf <= near) return pressing('near', next);
    return { group: next - asOf <= 7 * DAY ? 'this-week' : 'later', rank: 0, at: next };
}

/** Whether the law asks for it at once, whatever date it sets besides. */
export function isOwedAtOnce(
    { standard, owedSince }: Pick<DocketRow, 'standard' | 'owedSince'>,
    { asOf }: Pick<UrgencyMeasure, 'asOf'>,
): boolean {
    return standard !== null && owedSince !== null && owedSince <= asOf;
}

function pressing(pressure: (typeof pressures)[number], at: Instant): Urgency {
    return { group: 'now', rank: pressures.indexOf(pressure), at };
}

/** What is more urgent first. */
export function byUrgency(a: Urgency, b: Urgency): number {
    return urgencyGroups.indexOf(a.group) - urgencyGroups.indexOf(b.group) || a.rank - b.rank || order(a.at, b.at);
}

function order(a: Instant, b: Instant): number {
    if (a === b) return 0; // two infinities have no difference
    return a < b ? -1 : 1;
}
