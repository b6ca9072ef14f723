import type { CaseEvent, When } from '../../facts/case-file.ts';
import { actorOf, subjectOf } from '../../facts/case-file.ts';
import type { Instant } from '../../time/instant.ts';
import type { Binding } from '../conditions/binding.ts';
import type { TraceStep } from '../entry.ts';
import type { Group } from './group.ts';
import type { Matter } from '../conditions/matter.ts';
import type { Happened } from '../clocks/moments.ts';
import type { LawBearer, LawExclusion } from '../law/law.ts';
import type { LawCondition } from '../conditions/condition.ts';
import { dayOf } from '../../time/zone.ts';
import { findingsNamed } from '../conditions/condition.ts';
import { answerTo, holds, sufficingSteps } from '../conditions/judge.ts';
import { localDay } from '../clocks/deadlines.ts';
import type { TermId } from '../../facts/ids.ts';

/** Whether and since when a duty is owed. */
export interface Ground {
    readonly group: Group;
    /** For each step, whether the condition holds and nothing excludes the duty. */
    readonly owed: readonly boolean[];
    /** When the condition held and nothing excluded the duty for the first time. */
    readonly arose?: Happened;
    /** When the condition held for the first time, excluded or not. */
    readonly held: Happened;
    /** When the findings that the condition names first sufficed; absent where it names none. */
    readonly sufficed?: When;
    /** When the finding was first made that a specialisation itself names. */
    readonly ownFinding?: Happened;
    /** Why it is not owed now. */
    readonly reason?: { readonly text: string; readonly step: TraceStep };
    readonly because: readonly TraceStep[];
}

interface Held {
    readonly binding: Binding;
    readonly condition: readonly boolean[];
    readonly first: number;
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
    const { steps } = matter.history;
    const owed = steps.map((_, step) => held.some((each) => isOwed(each, step)));
    const arose = owed.indexOf(true);
    const first = Math.min(...held.map((each) => each.first));
    const concerned = { ...group, bindings: held.map((each) => each.binding) };
    const sufficed = earliest(held.map((each) => sufficesAt(each.binding.duty.when, each, matter)));
    const own = group.duty.ownWhen;
    const ownFinding = own && findingsNamed(own).length > 0 ? earliest(held.map((each) => sufficesAt(own, each, matter))) : undefined;
    const reason = owed.at(-1) === true ? undefined : reasonAgainst(held, matter);
    return {
        group: concerned,
        owed,
        ...(arose === -1 ? {} : { arose: happenedAt(arose, matter) }),
        held: happenedAt(first, matter),
        ...(sufficed === undefined || findingsNamed(group.duty.when).length === 0 ? {} : { sufficed: happenedAt(sufficed, matter).when }),
        ...(ownFinding === undefined ? {} : { ownFinding: happenedAt(ownFinding, matter) }),
        ...(reason ? { reason } : {}),
        because: [...group.because, ...held.flatMap((each) => each.because)],
    };
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
    const day = localDay(happenedAt(first, matter).when, group.addressee.place.zone);
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
    const exclusions = steps.map((_, step) =>
        condition[step] === true ? excluding.find((each) => each.holds[step] === true)?.line : undefined,
    );
    const applied = application
        ? [{ rule: application.basis, because: `applies from ${application.from}`, location: application.location }]
        : [];
    return { binding, condition, first, exclusions, because: applied };
}

/** A duty binds a party while one of the lines that bind it holds; a line with dates of its own is judged when it first holds. */
function withBearer(when: readonly boolean[], binding: Binding, group: Group, matter: Matter): readonly boolean[] {
    const lines = binding.duty.bearers.filter((line) => line.kind === 'office' || binding.roles.includes(line.id));
    if (lines.length === 0) return when;
    const each = lines.map((line) => boundBy(line, when, binding, group, matter));
    return when.map((_, step) => each.some((condition) => condition[step] === true));
}

function boundBy(line: LawBearer, when: readonly boolean[], binding: Binding, group: Group, matter: Matter): readonly boolean[] {
    const { condition } = line;
    const asked = condition && answerTo(condition, binding, matter).steps;
    const bound = asked ? when.map((value, step) => value && asked[step] === true) : when;
    const first = bound.indexOf(true);
    if (first === -1) return bound;
    const day = localDay(happenedAt(first, matter).when, group.addressee.place.zone);
    const stands = (line.from === undefined || line.from <= day) && (line.until === undefined || day < line.until);
    return stands ? bound : bound.map(() => false);
}

/** The first step at which the findings alone suffice, everything else taken as it was when the condition first held. */
function sufficesAt(condition: LawCondition, { binding, first }: Held, matter: Matter): number | undefined {
    const step = sufficingSteps(condition, binding, matter, first).indexOf(true);
    return step === -1 ? undefined : step;
}

/** What happened at a step: the finding made then, else the last line of that instant; a silence that has lasted is no line. */
export function happenedAt(step: number, matter: Matter): Happened {
    const instant = matter.history.steps[step] ?? matter.asOf.instant;
    const event = lineOf(step, instant, matter);
    if (event) return { when: event.at, event };
    const { zone } = matter.caseFile;
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
    const exclusion = held.map((each) => each.exclusions[now]).find((line) => line !== undefined);
    if (exclusion) {
        const basis = exclusion.basis === '' ? '' : ` (${exclusion.basis})`;
        return {
            text: `${exclusion.reason}${basis}`,
            step: { rule: exclusion.basis, because: exclusion.reason, location: exclusion.location },
        };
    }
    const ended = held.map((each) => each.condition.lastIndexOf(true) + 1).reduce((a, b) => Math.max(a, b), 0);
    const { event } = happenedAt(ended, matter);
    const text = event
        ? `its condition no longer holds since ${event.at.day}: ${describe(event, matter)}`
        : 'its condition no longer holds';
    return {
        text,
        step: {
            rule: 'its condition no longer holds',
            because: event ? describe(event, matter) : '',
            ...(event ? { location: { file: matter.caseFile.path, range: event.range } } : {}),
        },
    };
}

/** A line in a few words, as a reason. */
export function describe(event: CaseEvent, { law }: Pick<Matter, 'law'>): string {
    const findings = (ids: readonly TermId[]): string => ids.map((id) => law.findings.get(id)?.name ?? id).join(', ');
    const actor = actorOf(event);
    const who = actor === undefined ? '' : `${actor} `;
    switch (event.verb) {
        case 'found':
            return `${who}found ${findings(event.findings)}`;
        case 'ruled-out':
            return `${who}ruled out ${findings(event.findings)}`;
        case 'causal-link':
            return `causal link ${event.degree}`;
        case 'reported':
            return `${who}reported ${event.stage === undefined ? '' : (law.stages.get(event.stage)?.name ?? event.stage)} to ${event.others.join(', ')}`;
        case 'informed':
            return `${who}informed ${event.others.join(', ')}${event.alteration ? ' of alteration' : ''}`;
        default: {
            const subject = subjectOf(event);
            return `${who}${event.verb.replaceAll('-', ' ')}${subject === undefined ? '' : ` ${subject}`}`;
        }
    }
}
