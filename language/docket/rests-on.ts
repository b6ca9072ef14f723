import type { LawCondition, Leaf } from './conditions/condition.ts';
import type { Binding } from './conditions/binding.ts';
import type { Matter } from './conditions/matter.ts';
import type { DocketEntry } from './entry.ts';
import type { Law, LawDuty, LawMark } from './law/law.ts';
import type { Draft } from './obligations/draft.ts';
import { fewestReadings } from './conditions/answer.ts';
import { answerTo, holds } from './conditions/judge.ts';
import { localDay } from './clocks/deadlines.ts';

/** What an entry rests on besides the words of the law. */
export type Basis = Pick<DocketEntry, 'readings' | 'marks'>;

/** A line of the law that may have a condition. */
interface Conditional {
    readonly condition?: LawCondition;
}

/**
 * The adopted readings and the marks on which an entry rests, wherever in its duty they are asked for: in what binds and applies, in
 * the condition and its exclusions, in standards, limits and routes, and in how days are counted.
 */
export function restsOn(draft: Draft, matter: Matter): Basis {
    let known: ReadonlySet<Leaf> | undefined;
    const leaves: Leaves = () => (known ??= new Set(leavesBehind(draft, matter)));
    return { readings: readingsBehind(leaves, matter), marks: marksBehind(draft, leaves, matter) };
}

/** What an entry rests on, worked out where it matters: few policies adopt a reading, and few marks have a condition that holds. */
type Leaves = () => ReadonlySet<Leaf>;

function readingsBehind(leaves: Leaves, { readings }: Matter): Basis['readings'] {
    if (readings.length === 0) return [];
    const read = new Set([...leaves()].flatMap((leaf) => (leaf.kind === 'reading' ? [leaf.reading] : [])));
    return readings.filter((reading) => read.has(reading));
}

function leavesBehind(draft: Draft, matter: Matter): readonly Leaf[] {
    const { group } = draft.ground;
    const now = matter.history.steps.length - 1;
    const steps = decisiveSteps(draft, matter);
    const dated = [draft.planBy, draft.limit].flatMap((counted) => counted?.line.condition ?? []);
    return group.bindings.flatMap((binding) => {
        const { duty } = binding;
        const because = (condition: LawCondition, step: number): readonly Leaf[] => answerTo(condition, binding, matter).because(step);
        const counts = isCounted(duty) ? duty.counts.filter(({ condition }) => condition) : [];
        const limits = duty.repetition ? [] : duty.limits.flatMap(({ condition }) => condition ?? []);
        return [
            ...steps.flatMap((step) => because(duty.when, step)),
            ...steps.flatMap((step) => bound(binding, step, matter)),
            ...steps.flatMap((step) => becauseOfFirst(standing(draft, duty.unless), binding, step, matter)),
            ...steps.slice(0, 1).flatMap((step) => becauseOfFirst(standing(draft, duty.applies), binding, step, matter)),
            ...becauseOfFirst(duty.standards, binding, now, matter),
            ...[...limits, ...dated].flatMap((condition) => because(condition, now)),
            ...becauseOfFirst(counts, binding, now, matter),
            ...becauseOfFirst(group.addressee.route ?? [], binding, now, matter),
        ];
    });
}

/** When it was decided that the duty is owed, and what has become of it: when its condition first held, when it arose, and now. */
function decisiveSteps({ ground }: Draft, { history }: Matter): readonly number[] {
    const { steps } = history;
    const first = steps.indexOf(ground.held.when.instant);
    const arose = ground.arose ? steps.indexOf(ground.arose.when.instant) : first;
    return [...new Set([first, arose, steps.length - 1])].filter((step) => step >= 0);
}

/** The lines that stand on the day on which the condition first held. */
function standing<Line extends Conditional & { readonly from?: string; readonly until?: string }>(
    { ground }: Draft,
    lines: readonly Line[],
): readonly Line[] {
    const day = localDay(ground.held.when, ground.group.addressee.place.zone);
    return lines.filter(({ from, until }) => (from === undefined || from <= day) && (until === undefined || day < until));
}

/** Why the first of some lines that holds is the first: its own condition, and those of the lines before it. */
function becauseOfFirst(lines: readonly Conditional[], binding: Binding, step: number, matter: Matter): readonly Leaf[] {
    const leaves: Leaf[] = [];
    for (const { condition } of lines) {
        if (!condition) break;
        leaves.push(...answerTo(condition, binding, matter).because(step));
        if (holds(condition, binding, matter, step)) break;
    }
    return leaves;
}

/** Why the party is bound, or no longer: by one line that binds it, else by none. */
function bound(binding: Binding, step: number, matter: Matter): readonly Leaf[] {
    const lines = binding.duty.bearers.filter((line) => line.kind === 'office' || binding.roles.includes(line.id));
    const conditions = lines.flatMap(({ condition }) => condition ?? []);
    if (conditions.length < lines.length) return [];
    const binds = conditions.filter((condition) => holds(condition, binding, matter, step));
    const because = (condition: LawCondition): readonly Leaf[] => answerTo(condition, binding, matter).because(step);
    return binds.length > 0 ? fewestReadings(binds.map(because)) : conditions.flatMap(because);
}

/** Whether days are counted for a duty at all. */
function isCounted({ act, limits, repetition }: LawDuty): boolean {
    return limits.length > 0 || repetition !== undefined || (act.verb === 'keep-records' && act.period !== undefined);
}

/** The marks of the duty that hold now or when it arose, and those of other regimes that speak of a term of theirs on which it rests. */
function marksBehind(draft: Draft, leaves: Leaves, matter: Matter): Basis['marks'] {
    const { duty, bindings } = draft.ground.group;
    const now = matter.history.steps.length - 1;
    const steps = decisiveSteps(draft, matter);
    const isBehind = ({ condition }: LawMark, speaks: (leaf: Leaf) => boolean): boolean => {
        if (!condition) return false;
        const answers = bindings.map((binding) => answerTo(condition, binding, matter));
        return steps.some((step) =>
            answers.some(
                (answer) => answer.steps[step] === true && answer.because(step).some((leaf) => speaks(leaf) && leaves().has(leaf)),
            ),
        );
    };
    const holdsNow = ({ condition }: LawMark): boolean => !condition || bindings.some((binding) => holds(condition, binding, matter, now));
    const own = duty.marks.filter((mark) => holdsNow(mark) || isBehind(mark, () => true));
    const others = [...matter.law.marks].flatMap(([regime, marks]) =>
        regime === duty.regime ? [] : marks.filter((mark) => isBehind(mark, (leaf) => regimeOf(leaf, matter.law) === regime)),
    );
    const borrowed = others.filter((mark) => !own.some((each) => isSameMark(each, mark)));
    return [...own, ...borrowed].map(({ mark, reason }) => ({ mark, reason }));
}

/** The regime whose term a leaf asks for; none where it asks for a date, a role or the link. */
function regimeOf(leaf: Leaf, law: Law): string | undefined {
    switch (leaf.kind) {
        case 'reading':
            return law.readings.get(leaf.reading)?.regime;
        case 'subject-is':
        case 'role-is-trait':
            return law.traits.get(leaf.trait)?.regime;
        case 'found':
            return law.findings.get(leaf.finding)?.regime;
        case 'reported':
            return law.stages.get(leaf.stage)?.regime;
        case 'reached':
            return law.milestones.get(leaf.milestone)?.regime;
        default:
            return undefined;
    }
}

function isSameMark(one: LawMark, other: LawMark): boolean {
    return one.mark === other.mark && one.reason === other.reason;
}
