import type { CaseEvent, When } from '../../facts/case-file.ts';
import type { Standard } from '../../facts/regime-source.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import type { Deadline } from '../entry.ts';
import type { CountingRule, Plan } from './deadlines.ts';
import type { Ground } from '../obligations/ground.ts';
import type { Span } from '../obligations/spans.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawLimit, LawMoment, LawStandard } from '../law/law.ts';
import type { LawCondition } from '../conditions/condition.ts';
import type { Happened } from './moments.ts';
import type { Start } from './start.ts';
import { holds } from '../conditions/judge.ts';
import { noteOf } from '../conditions/notes.ts';
import { spansOf } from '../obligations/spans.ts';
import { limitOf, planBy } from './deadlines.ts';
import { withGrants } from './grants.ts';
import { momentForLimit, momentForPlan } from './moments.ts';
import { startOf } from './start.ts';

/** One of the two dates, with the law's line and the event that started the clock. */
export interface Counted {
    readonly deadline: Deadline;
    readonly line: LawLimit;
    readonly start: Happened;
    /** The line by which an authority extended it. */
    readonly grant?: CaseEvent;
    /** Counted from the latest that lines which are not exact can mean. */
    readonly fromLatest?: boolean;
}

/** A cautious date; whether the duty arose only after it. */
export type CountedPlan = Counted & Plan;

/** A limit, and what it runs from. */
export type CountedLimit = Counted & { readonly runs: Start };

/** A stretch in which the duty is owed beyond inference, and the limit that runs in it. */
export interface LimitedSpan extends Span {
    readonly limit?: CountedLimit;
}

/** How fast a duty is owed. */
export interface Pace {
    readonly standard?: Standard;
    /** Since when it has been owed immediately, or without delay. */
    readonly owedSince?: Instant;
    /** The moment that has not come, where that keeps the duty waiting. */
    readonly waitsFor?: LawMoment;
}

const limited = noteOf<Map<Ground, readonly LimitedSpan[]>>();

/** The limits of a duty, one for each stretch in which it was owed: what ended and revives has a new one. */
export function limitedSpans(ground: Ground, matter: Matter): readonly LimitedSpan[] {
    const known = limited(matter.judged, () => new Map());
    const spans = known.get(ground) ?? withLimits(ground, matter);
    known.set(ground, spans);
    return spans;
}

function withLimits(ground: Ground, matter: Matter): readonly LimitedSpan[] {
    const lines = limitLines(ground, matter);
    return spansOf(ground.certain, matter).map((span) => {
        const limit = limitIn(span, lines, ground, matter);
        return limit ? { ...span, limit } : span;
    });
}

/** The limit that runs in a stretch: of several the earliest, and what its authority has granted. */
export function limitIn(span: Span, lines: readonly LawLimit[], ground: Ground, matter: Matter): CountedLimit | undefined {
    return withGrants(lawfulLimit(span, lines, ground, matter), ground, matter);
}

function lawfulLimit(span: Span, lines: readonly LawLimit[], ground: Ground, matter: Matter): CountedLimit | undefined {
    const limit = firstToEnd(lines.flatMap((line) => limitFor(line, span, ground, matter) ?? []));
    return laterReading(limit, span, ground, matter, (latest) => {
        const others = limitLines(latest.ground, latest.matter);
        return firstToEnd(others.flatMap((line) => limitFor(line, latest.span, latest.ground, latest.matter) ?? []));
    });
}

/** A ground with every line at its latest, and the stretch that answers to one of the earliest reading. */
export interface LatestReading {
    readonly ground: Ground;
    readonly matter: Matter;
    readonly span: Span;
}

/**
 * The later of two readings of a limit: with every line that is not exact at its earliest, and at its latest. None where the latest
 * reading gives none, since the bound party may then point to that one.
 */
export function laterReading(
    limit: CountedLimit | undefined,
    span: Span,
    ground: Ground,
    matter: Matter,
    atLatest: (reading: LatestReading) => CountedLimit | undefined,
): CountedLimit | undefined {
    const { latest } = ground;
    if (!limit || !latest) return limit;
    if (!latest.ground) return undefined;
    const index = spansOf(ground.owed, matter).findIndex(({ from }) => from === span.from);
    const spans = spansOf(latest.ground.owed, latest.matter);
    const later = atLatest({ ...latest, ground: latest.ground, span: spans[index] ?? lastSpan(latest.ground, latest.matter) });
    if (!later) return undefined;
    return later.deadline.ends > limit.deadline.ends ? { ...later, fromLatest: true } : limit;
}

function limitFor(line: LawLimit, span: Span, ground: Ground, matter: Matter): CountedLimit | undefined {
    const runs = startOf(line.after, span, ground.group, matter);
    if (!runs) return undefined;
    const { counting } = countingOf(ground, matter);
    return { deadline: limitOf(runs.from.when, line.period, ground.group.addressee.place, counting), line, start: runs.from, runs };
}

/** The lines that set a limit to the duty as things stand. */
export function limitLines(ground: Ground, matter: Matter): readonly LawLimit[] {
    return applyingLimits(ground, matter).filter((line) => !line.cautious);
}

function applyingLimits(ground: Ground, matter: Matter): readonly LawLimit[] {
    return ground.group.duty.limits.filter((line) => applies(line.condition, ground, matter));
}

/** The cautious date: of several limits the earliest, never before the duty arose. */
export function planFor(arose: When, ground: Ground, matter: Matter): CountedPlan | undefined {
    return firstToEnd(applyingLimits(ground, matter).flatMap((line) => planOf(line, arose, ground, matter) ?? []));
}

function planOf(line: LawLimit, arose: When, ground: Ground, matter: Matter): CountedPlan | undefined {
    const start = momentForPlan(line.after, ground.group, matter);
    if (!start) return undefined;
    const plan = planBy(start.when, line.period, ground.group.addressee.place, zoneOfStart(start, ground, matter), arose);
    return { ...plan, line, start };
}

/**
 * How fast a duty is owed in a stretch, and what it waits for. With a limit in days it waits for the moment of that limit; without one
 * for the bound party to know of the moment of its standard.
 *
 * @param isPlanned whether there is a cautious date
 */
export function paceOf(span: Span, isPlanned: boolean, ground: Ground, matter: Matter): Pace {
    const standard = ground.group.duty.standards.find((line) => applies(line.condition, ground, matter));
    const start = standard && startOf(standard.after, span, ground.group, matter);
    const [limit] = limitLines(ground, matter);
    const waitsFor = limit ? (isPlanned ? undefined : limit.after) : standard && !start ? missingFor(standard, ground, matter) : undefined;
    return {
        ...(standard?.standard ? { standard: standard.standard } : {}),
        ...(standard?.standard && start ? { owedSince: start.from.when.instant } : {}),
        ...(waitsFor ? { waitsFor } : {}),
    };
}

/** The moment of a standard, or, where that has come, the bound party's awareness of it. */
function missingFor({ after }: LawStandard, { group }: Ground, matter: Matter): LawMoment {
    return momentForLimit(after, group, matter) ? { kind: 'awareness', bearers: [], involvement: false } : after;
}

/** The stretch that counts where a duty is, or was last, owed; where it never was, the one that would have begun with its condition. */
export function lastSpan({ owed, held }: Ground, matter: Matter): Span {
    const last = spansOf(owed, matter).at(-1);
    if (last) return last;
    const { instant } = held.when;
    return { step: Math.max(0, matter.history.steps.indexOf(instant)), from: instant, until: instant, revives: false };
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

/** Where the start of a clock is dated: in the zone of the party that became aware, else of the bound one, else of the incident. */
export function zoneOfStart(start: Happened, { group }: Ground, { workspace, caseFile }: Matter): Zone {
    return workspace.parties.get(start.aware ?? group.party)?.zone ?? caseFile.zone;
}

/** The date that ends first; of two at once the one that stands first. */
export function firstToEnd<T extends { readonly deadline: Deadline }>(dates: readonly T[]): T | undefined {
    return dates.reduce<T | undefined>((best, each) => (best && best.deadline.ends <= each.deadline.ends ? best : each), undefined);
}
