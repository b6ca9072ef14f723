import type { CaseEvent, When } from '../../facts/case-file.ts';
import type { Day, Instant } from '../../time/instant.ts';
import type { Binding } from '../conditions/binding.ts';
import type { TraceStep } from '../entry.ts';
import type { Group } from './group.ts';
import type { Matter } from '../conditions/matter.ts';
import { withoutSilences } from '../conditions/matter.ts';
import type { Happened } from '../clocks/moments.ts';
import type { LawBearer, LawDuty, LawExclusion } from '../law/law.ts';
import type { LawCondition } from '../conditions/condition.ts';
import { FIRST_DAY } from '../../time/day.ts';
import { dayOf, startOfDay } from '../../time/zone.ts';
import { holdersAt } from '../conditions/binding.ts';
import { asks, findingsNamed } from '../conditions/condition.ts';
import { answerTo, holds, sufficingSteps } from '../conditions/judge.ts';
import { localDay } from '../clocks/deadlines.ts';
import { describe } from './describe.ts';
import { factsBehind } from './stated-facts.ts';

/** Whether and since when a duty is owed. */
export interface Ground {
    readonly group: Group;
    /** For each step, whether the condition holds and nothing excludes the duty. */
    readonly owed: readonly boolean[];
    /** For each step, whether that stands without any inference from silence. */
    readonly certain: readonly boolean[];
    /** When the condition held and nothing excluded the duty for the first time. */
    readonly arose?: Happened;
    /** When the condition held for the first time, excluded or not. */
    readonly held: Happened;
    /** When the finding was first made that a specialisation itself names. */
    readonly ownFinding?: Happened;
    /** The same ground with every line that is not exact at the latest that it can be; no such ground where the duty would then have none. */
    readonly latest?: { readonly matter: Matter; readonly ground?: Ground };
    /** Why it is not owed now. */
    readonly reason?: {
        readonly text: string;
        /** The rule and the facts behind it; worked out when somebody asks. */
        readonly steps: () => readonly TraceStep[];
        /** The line of the law that excludes it; absent where its condition no longer holds. */
        readonly exclusion?: LawExclusion;
    };
    readonly because: readonly TraceStep[];
}

interface Held {
    readonly binding: Binding;
    readonly condition: readonly boolean[];
    readonly first: number;
    /** For each step what excludes the duty; empty where nothing ever does. */
    readonly exclusions: readonly (LawExclusion | undefined)[];
    readonly because: readonly TraceStep[];
}

/**
 * The ground of a duty: nothing where its condition has never held, or where the law did not apply when it first did.
 * Both are no entry on the docket.
 */
export function groundOf(group: Group, matter: Matter): Ground | undefined {
    const found = group.bindings.flatMap((binding) => heldFor(binding, group, matter) ?? []);
    if (found.length === 0) return undefined;
    // A system for which the law never asked for anything is no subject of what is owed for another.
    const asked = found.filter(everOwed);
    const held = asked.length > 0 ? asked : found;
    const owed = owedAt(held, matter);
    const arose = owed.indexOf(true);
    const first = Math.min(...held.map((each) => each.first));
    const concerned = { ...group, bindings: held.map((each) => each.binding) };
    const own = group.duty.ownWhen;
    const ownFinding = own && findingsNamed(own).length > 0 ? earliest(held.map((each) => sufficesAt(own, each, matter))) : undefined;
    const reason = owed.at(-1) === true ? undefined : reasonAgainst(held, matter);
    return {
        group: concerned,
        owed,
        certain: certainAt(owed, concerned, matter),
        ...(arose === -1 ? {} : { arose: happenedAt(arose, matter) }),
        held: happenedAt(first, matter),
        ...(ownFinding === undefined ? {} : { ownFinding: happenedAt(ownFinding, matter) }),
        ...(reason ? { reason } : {}),
        because: withoutRepetition([
            ...group.because,
            ...held.flatMap((each) => each.binding.use.because),
            ...held.flatMap((each) => each.because),
        ]),
    };
}

/** The same ground where the duty is owed at some steps alone. */
export function narrowed(
    ground: Ground,
    stands: (step: number) => boolean,
    otherwise: NonNullable<Ground['reason']>,
    matter: Matter,
): Ground {
    const owed = ground.owed.map((value, step) => value && stands(step));
    if (owed.every((value, step) => value === ground.owed[step])) return ground;
    const { arose, ...rest } = ground;
    const first = owed.indexOf(true);
    const reason = owed.at(-1) === true ? undefined : ground.owed.at(-1) === true ? otherwise : (ground.reason ?? otherwise);
    return {
        ...rest,
        owed,
        certain: ground.certain.map((value, step) => value && owed[step] === true),
        ...(first === -1 ? {} : { arose: arose && ground.owed.indexOf(true) === first ? arose : happenedAt(first, matter) }),
        ...(reason ? { reason } : {}),
    };
}

function owedAt(held: readonly Held[], { history }: Matter): readonly boolean[] {
    return history.steps.map((_, step) => held.some((each) => isOwed(each, step)));
}

/** What of it would be owed if no silence counted for anything. */
function certainAt(owed: readonly boolean[], group: Group, matter: Matter): readonly boolean[] {
    if (!mayRestOnSilence(group.duty)) return owed;
    const stated = withoutSilences(matter);
    if (stated === matter) return owed;
    const held = group.bindings.flatMap((binding) => heldFor(binding, group, stated) ?? []);
    const alike = owedAt(held, stated);
    return owed.map((value, step) => value && alike[step] === true);
}

const restingOnSilence = new WeakMap<LawDuty, boolean>();

/** Whether anything that a duty is owed by asks who could not be reached; nothing else draws on a silence. */
function mayRestOnSilence(duty: LawDuty): boolean {
    const known = restingOnSilence.get(duty) ?? conditionsOf(duty).some((condition) => asks(condition, 'unreachable'));
    restingOnSilence.set(duty, known);
    return known;
}

function conditionsOf({ when, applies, unless, bearers }: LawDuty): readonly LawCondition[] {
    return [when, ...[...applies, ...unless, ...bearers].flatMap(({ condition }) => condition ?? [])];
}

/** The steps that several systems or uses have in common, once. */
function withoutRepetition(steps: readonly TraceStep[]): readonly TraceStep[] {
    return steps.filter((step, index) => steps.findIndex((each) => each.rule === step.rule && each.because === step.because) === index);
}

function isOwed({ condition, exclusions }: Held, step: number): boolean {
    return condition[step] === true && exclusions[step] === undefined;
}

function everOwed(held: Held): boolean {
    return held.condition.some((_, step) => isOwed(held, step));
}

function earliest(steps: readonly (number | undefined)[]): number | undefined {
    const known = steps.filter((step) => step !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
}

function heldFor(binding: Binding, group: Group, matter: Matter): Held | undefined {
    const { steps } = matter.history;
    const { duty } = binding;
    const when = answerTo(duty.when, binding, matter).steps;
    if (!when.includes(true)) return undefined;
    const condition = withBearer(when, binding, group, matter);
    const first = condition.indexOf(true);
    if (first === -1) return undefined;
    const day = dayOfJudgement(happenedAt(first, matter).when, group, matter);
    const application = duty.applies.find(
        (line) =>
            line.from <= day &&
            (line.until === undefined || day < line.until) &&
            (!line.condition || holds(line.condition, binding, matter, first)),
    );
    if (!application && duty.applies.length > 0) return undefined;
    const standing = duty.unless.filter((line) => line.until === undefined || day < line.until);
    const excluding = standing
        .map((line) => ({ line, holds: answerTo(line.condition, binding, matter).steps }))
        .filter((each) => each.holds.includes(true));
    const exclusionAt = (step: number): LawExclusion | undefined =>
        condition[step] === true ? excluding.find((each) => each.holds[step] === true)?.line : undefined;
    const exclusions = excluding.length === 0 ? [] : steps.map((_, step) => exclusionAt(step));
    const applied = application
        ? [{ rule: application.basis, because: `applies from ${application.from}`, location: application.location }]
        : [];
    return { binding, condition, first, exclusions, because: applied };
}

/** A duty binds a party while one of the lines that bind it holds; a line with dates of its own is judged when it first holds. */
function withBearer(when: readonly boolean[], binding: Binding, group: Group, matter: Matter): readonly boolean[] {
    const lines = binding.duty.bearers.filter((line) => line.kind === 'office' || binding.roles.includes(line.id));
    if (lines.length === 0 || lines.some((line) => bindsAlways(line, binding))) return when;
    const each = lines.map((line) => boundBy(line, when, binding, group, matter));
    return when.map((_, step) => each.some((condition) => condition[step] === true));
}

/** Whether a line binds whenever the duty's own condition holds. */
function bindsAlways(line: LawBearer, { subject }: Binding): boolean {
    if (line.condition || line.from !== undefined || line.until !== undefined) return false;
    return line.kind === 'office' || subject.datedRoles.length === 0;
}

function boundBy(line: LawBearer, when: readonly boolean[], binding: Binding, group: Group, matter: Matter): readonly boolean[] {
    const { condition } = line;
    const asked = condition && answerTo(condition, binding, matter).steps;
    const bound = whileInRole(line, asked ? when.map((value, step) => value && asked[step] === true) : when, binding, matter);
    const first = bound.indexOf(true);
    if (first === -1) return bound;
    const day = dayOfJudgement(happenedAt(first, matter).when, group, matter);
    const stands = (line.from === undefined || line.from <= day) && (line.until === undefined || day < line.until);
    return stands ? bound : bound.map(() => false);
}

/**
 * The day by whose law a duty is judged: that on which its condition first held. Records that have to be there whether or not
 * anything happened, and since before it did, are kept by the law of the day that is asked about.
 */
export function dayOfJudgement(held: When, { duty, addressee }: Group, { asOf }: Matter): Day {
    const { zone } = addressee.place;
    if (duty.act.verb !== 'keep-records' || findingsNamed(duty.when).length > 0) return localDay(held, zone);
    // Only the days on which a line of the law begins or ends make a difference: of them the last that has come stands for today,
    // so that the answer is the same until the next one comes.
    const come = boundsOf(duty).filter((day) => asOf.hasCome(startOfDay(day, zone)));
    return come.reduce((latest, day) => (day > latest ? day : latest), FIRST_DAY);
}

const boundsBefore = new WeakMap<LawDuty, readonly Day[]>();

/** The days on which a line of a duty begins or ends, each once. */
function boundsOf(duty: LawDuty): readonly Day[] {
    const known = boundsBefore.get(duty);
    if (known) return known;
    const lines = [...duty.applies, ...duty.unless, ...duty.bearers];
    const bounds = [...new Set(lines.flatMap((line) => [('from' in line && line.from) || [], line.until ?? []].flat()))];
    boundsBefore.set(duty, bounds);
    return bounds;
}

/** The first step at which the findings alone suffice, everything else taken as it was when the condition first held. */
function sufficesAt(condition: LawCondition, { binding, first }: Held, matter: Matter): number | undefined {
    const step = sufficingSteps(condition, binding, matter, first).indexOf(true);
    return step === -1 ? undefined : step;
}

/**
 * A duty binds whoever holds the role when its condition comes to hold, and then for as long as that does; who takes the role later
 * is bound from then on by what still holds.
 */
function whileInRole(line: LawBearer, bound: readonly boolean[], { subject, party }: Binding, matter: Matter): readonly boolean[] {
    if (line.kind !== 'role' || subject.datedRoles.length === 0) return bound;
    let isBound = false;
    return bound.map((value, step) => (isBound = value && (isBound || holdersAt(line.id, subject, matter, step).includes(party))));
}

/** What happened at a step: the finding made then, else the last line of that instant; a silence that has lasted is no line. */
export function happenedAt(step: number, matter: Matter): Happened {
    const instant = matter.history.steps[step] ?? matter.asOf.instant;
    const event = lineOf(step, instant, matter);
    if (event) return { when: event.at, event };
    const { zone } = matter.caseFile;
    const change = matter.history.changes.find((each) => each.instant === instant);
    if (change) return { when: { instant, day: change.day, dayOnly: true, zone }, change };
    return { when: { instant, day: dayOf(instant, zone), dayOnly: false, zone } };
}

function lineOf(step: number, instant: Instant, { history }: Matter): CaseEvent | undefined {
    let event: CaseEvent | undefined;
    for (let index = history.inEffect(step) - 1; index >= 0; index--) {
        const line = history.events[index];
        if (!line || line.at.instant !== instant) break;
        if (!event || line.verb === 'found') event = line;
    }
    return event;
}

function reasonAgainst(held: readonly Held[], matter: Matter): NonNullable<Ground['reason']> {
    const now = matter.history.steps.length - 1;
    for (const { binding, exclusions } of held) {
        const exclusion = exclusions[now];
        if (!exclusion) continue;
        const basis = exclusion.basis === '' ? '' : ` (${exclusion.basis})`;
        return {
            text: `${exclusion.reason}${basis}`,
            steps: () => [
                { rule: exclusion.basis, because: exclusion.reason, location: exclusion.location },
                ...factsBehind(exclusion.condition, binding, matter),
            ],
            exclusion,
        };
    }
    const ended = held.map((each) => each.condition.lastIndexOf(true) + 1).reduce((a, b) => Math.max(a, b), 0);
    const { event, change } = happenedAt(ended, matter);
    const because = event ? describe(event, matter) : (change?.because ?? '');
    const since = event?.at.day ?? change?.day;
    const text = since === undefined ? 'its condition no longer holds' : `its condition no longer holds since ${since}: ${because}`;
    return {
        text,
        steps: () => [
            {
                rule: 'its condition no longer holds',
                because,
                ...(event ? { location: { file: matter.caseFile.path, range: event.range } } : change ? { location: change.location } : {}),
            },
        ],
    };
}
