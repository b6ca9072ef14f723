import type { When } from '../../facts/case-file.ts';
import type { Standard } from '../../facts/regime-source.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import type { Deadline } from '../entry.ts';
import type { CountingRule, Plan } from './deadlines.ts';
import type { Ground } from '../obligations/ground.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawLimit, LawMoment } from '../law/law.ts';
import type { LawCondition } from '../conditions/condition.ts';
import type { Happened } from './moments.ts';
import { holds } from '../conditions/judge.ts';
import { earlier, limitOf, planBy } from './deadlines.ts';
import { momentForLimit, momentForPlan } from './moments.ts';

/** One of the two dates, with the law's line and the event that started the clock. */
export interface Counted {
    readonly deadline: Deadline;
    readonly line: LawLimit;
    readonly start: Happened;
}

/** The clocks of a duty: how fast it is owed and its two dates. */
export interface Clock {
    readonly standard?: Standard;
    /** Since when it has been owed immediately, or without delay. */
    readonly owedSince?: Instant;
    readonly planBy?: Counted;
    readonly neverAchievable: boolean;
    readonly limit?: Counted;
    /** The moment that has not come, where that keeps the duty waiting. */
    readonly waitsFor?: LawMoment;
}

export function clockOf(ground: Ground, matter: Matter): Clock {
    const arose = ground.arose?.when ?? ground.held.when;
    const limits = ground.group.duty.limits.filter((line) => applies(line.condition, ground, matter));
    const plans = limits.flatMap((line) => planFor(line, arose, ground, matter) ?? []);
    const plan = plans.reduce<(typeof plans)[number] | undefined>(
        (best, each) => (best && best.deadline.ends <= each.deadline.ends ? best : each),
        undefined,
    );
    const counted = limits.flatMap((line) => limitFor(line, arose, ground, matter) ?? []);
    const limit = counted.reduce<Counted | undefined>(
        (best, each) => (best && best.deadline.ends <= each.deadline.ends ? best : each),
        undefined,
    );
    const standard = ground.group.duty.standards.find((line) => applies(line.condition, ground, matter));
    const moment = standard && momentForLimit(standard.after, ground.group, matter);
    const aware = limits
        .filter((line) => line.after.kind === 'awareness')
        .map((line) => momentForLimit(line.after, ground.group, matter)?.when.instant);
    const [first] = limits;
    const waitsFor = first ? (plan || limit ? undefined : first.after) : standard && !moment ? standard.after : undefined;
    return {
        ...(standard ? { standard: standard.standard } : {}),
        ...(moment ? { owedSince: Math.max(moment.when.instant, arose.instant, ...aware.filter((instant) => instant !== undefined)) } : {}),
        ...(plan ? { planBy: plan } : {}),
        neverAchievable: plan?.neverAchievable ?? false,
        ...(limit ? { limit } : {}),
        ...(waitsFor ? { waitsFor } : {}),
    };
}

function applies(condition: LawCondition | undefined, ground: Ground, matter: Matter): boolean {
    if (!condition) return true;
    const now = matter.history.steps.length - 1;
    return ground.group.bindings.some((binding) => holds(condition, binding, matter, now));
}

/** How a duty's regime counts: the line whose condition holds, else the one without a condition, else plain days. */
export function countingOf(ground: Ground, matter: Matter): { readonly counting: CountingRule; readonly condition?: LawCondition } {
    const { counts } = ground.group.duty;
    const special = counts.find((line) => line.condition && applies(line.condition, ground, matter));
    return special ?? counts.find((line) => !line.condition) ?? { counting: 'plain' };
}

function planFor(line: LawLimit, arose: When, ground: Ground, matter: Matter): (Counted & Plan) | undefined {
    const start = momentForPlan(line.after, ground.group, matter);
    if (!start) return undefined;
    const plan = planBy(start.when, line.period, ground.group.addressee.place, zoneOfStart(start, ground, matter), arose);
    return { ...plan, line, start };
}

/** Where the start of a clock is dated: in the zone of the party that became aware, else of the bound one, else of the incident. */
export function zoneOfStart(start: Happened, { group }: Ground, { workspace, caseFile }: Matter): Zone {
    return workspace.parties.get(start.aware ?? group.party)?.zone ?? caseFile.zone;
}

function limitFor(line: LawLimit, arose: When, ground: Ground, matter: Matter): Counted | undefined {
    const moment = momentForLimit(line.after, ground.group, matter);
    if (!moment) return undefined;
    const start = afterFindings(moment, ground);
    const { counting } = countingOf(ground, matter);
    return { deadline: limitOf(start.when, line.period, ground.group.addressee.place, counting, arose), line, start };
}

/** The later of a moment and the findings that the duty rests on: where its limit starts. */
export function afterFindings(moment: Happened, { sufficed }: Ground): Happened {
    return sufficed && sufficed.instant > moment.when.instant ? { when: sufficed } : moment;
}

/** The earlier of two counted dates. */
export function earlierCounted<T extends { readonly deadline: Deadline }>(left: T | undefined, right: T | undefined): T | undefined {
    if (!left || !right) return left ?? right;
    return earlier(left.deadline, right.deadline) === left.deadline ? left : right;
}
