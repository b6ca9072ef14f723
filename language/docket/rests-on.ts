import type { CaseEvent } from '../facts/case-file.ts';
import type { LawCondition, Leaf } from './conditions/condition.ts';
import type { Binding } from './conditions/binding.ts';
import type { Matter } from './conditions/matter.ts';
import type { DocketEntry } from './entry.ts';
import type { Law, LawDuty, LawMark } from './law/law.ts';
import type { Draft } from './obligations/draft.ts';
import { fewestReadings } from './conditions/answer.ts';
import { answerTo, holds } from './conditions/judge.ts';
import { restartsByAnalogy } from './clocks/argument.ts';
import { dayOfJudgement, happenedAt } from './obligations/ground.ts';
import { silenceBehind } from './obligations/inference.ts';
import { findingsMeant } from './conditions/binding.ts';
import { isSameRange } from '../syntax/range.ts';
import { usesOf } from './conditions/uses.ts';
import type { Group } from './obligations/group.ts';

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
            ...steps.flatMap((step) => becauseOfFirst(standing(draft, duty.unless, matter), binding, step, matter)),
            ...steps.slice(0, 1).flatMap((step) => becauseOfFirst(standing(draft, duty.applies, matter), binding, step, matter)),
            ...becauseOfFirst(duty.standards, binding, now, matter),
            ...[...limits, ...dated].flatMap((condition) => because(condition, now)),
            ...becauseOfFirst(counts, binding, now, matter),
            ...becauseOfFirst(group.addressee.route ?? [], binding, now, matter, (line) => line.onward),
        ];
    });
}

/** When it was decided that the duty is owed, and what has become of it: when its condition first held, when it arose, and now. */
function decisiveSteps({ ground, span }: Draft, { history }: Matter): readonly number[] {
    const { steps } = history;
    const first = steps.indexOf(ground.held.when.instant);
    const arose = ground.arose ? steps.indexOf(ground.arose.when.instant) : first;
    return [...new Set([first, arose, span?.step ?? arose, steps.length - 1])].filter((step) => step >= 0);
}

/** The lines that stand on the day by whose law the duty is judged. */
function standing<Line extends Conditional & { readonly from?: string; readonly until?: string }>(
    { ground }: Draft,
    lines: readonly Line[],
    matter: Matter,
): readonly Line[] {
    const day = dayOfJudgement(ground.held.when, ground.group, matter);
    return lines.filter(({ from, until }) => (from === undefined || from <= day) && (until === undefined || day < until));
}

/**
 * Why the first of some lines that holds is the first: its own condition, and those of the lines before it.
 *
 * @param goesOn whether what comes behind a line that holds is taken as well
 */
function becauseOfFirst<Line extends Conditional>(
    lines: readonly Line[],
    binding: Binding,
    step: number,
    matter: Matter,
    goesOn: (line: Line) => boolean = () => false,
): readonly Leaf[] {
    const leaves: Leaf[] = [];
    for (const line of lines) {
        if (!line.condition) break;
        leaves.push(...answerTo(line.condition, binding, matter).because(step));
        if (holds(line.condition, binding, matter, step) && !goesOn(line)) break;
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

/** Whether days are counted for a duty by the rule of its regime; how long records are kept at least is always a plain count. */
function isCounted({ limits, repetition }: LawDuty): boolean {
    return limits.length > 0 || repetition !== undefined;
}

/**
 * The marks of the duty that hold now or when it arose, those of other regimes that speak of a term of theirs on which it rests, and
 * the mark of the line that makes the recipient competent.
 */
function marksBehind(draft: Draft, leaves: Leaves, matter: Matter): Basis['marks'] {
    const { group } = draft.ground;
    const { duty, bindings, addressee } = group;
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
    const found = [
        ...own,
        ...addressee.marks,
        ...(isSupposed(group, matter) ? [supposedUse] : []),
        ...(draft.status !== 'not owed' && isFoundElsewhere(group, matter) ? [foundElsewhere] : []),
        ...others,
        ...(addressee.designation?.mark ? [addressee.designation.mark] : []),
    ];
    const marks = found.filter((mark, index) => found.findIndex((each) => isSameMark(each, mark)) === index);
    return [...marks.map(({ mark, reason }) => ({ mark, reason })), ...marksOfEngine(draft, matter)];
}

/** What rests on how this program reads every law: a duty inferred from silence, and a limit that starts anew. */
function marksOfEngine(draft: Draft, matter: Matter): Basis['marks'] {
    const silence = silenceBehind(draft, matter);
    const vague = endedRoughly(draft, matter);
    const rough = [draft.planBy, draft.limit].flatMap((counted) => (counted?.start.when.about === true ? [counted.start.when] : [])).at(0);
    return [
        ...(silence ? [{ mark: 'draft' as const, reason: `that ${silence.of} cannot be reached is inferred from its silence alone` }] : []),
        ...undatedSubjects(draft).map((name) => ({
            mark: 'assumption' as const,
            reason: `a day of ${name} is not known on which the law may turn: the reading under which the duty is owed is taken`,
        })),
        ...(isNewcomer(draft, matter) ? [{ mark: 'assumption' as const, reason: newcomerIsBound }] : []),
        ...(vague
            ? [
                  {
                      mark: 'assumption' as const,
                      reason: `the line of ${vague.at.day} gives its date inexactly; read later than it is here, the duty may have been missed before`,
                  },
              ]
            : []),
        ...(rough
            ? [{ mark: 'assumption' as const, reason: `the line of ${rough.day} gives its date roughly; it is taken as it is written` }]
            : []),
        ...(draft.limit?.runs.restarts ? [{ mark: 'analysis' as const, reason: restartsByAnalogy }] : []),
    ];
}

const supposedUse: LawMark = {
    mark: 'assumption',
    reason: 'no line says in whose use it happened, so it is shown for each that it may have been',
};

const foundElsewhere: LawMark = {
    mark: 'analysis',
    reason: 'it was found for other states alone, and the duty does not ask for which; a finding for one state does not narrow it',
};

/** Whether all that was found and that the duty is about was found for other states than that of the recipient. */
function isFoundElsewhere({ duty, addressee: { state } }: Group, { history }: Matter): boolean {
    if (state === undefined) return false;
    const now = history.steps.length - 1;
    const meant = findingsMeant(duty).filter((finding) => history.found(finding, now));
    const concerns = (states: readonly string[] | undefined): boolean => states === undefined || states.includes(state);
    return meant.length > 0 && !meant.some((finding) => history.found(finding, now, (_, states) => concerns(states)));
}

/** Whether an entry would not be there if it had happened in another of the uses that are possible. */
function isSupposed({ bindings }: Group, matter: Matter): boolean {
    return bindings.every(
        ({ subject, use }) =>
            use.supposed &&
            usesOf(subject, matter).some(
                (other) => other.state === use.state && !bindings.some((each) => each.subject === subject && each.use === other),
            ),
    );
}

/** The systems and models of which is written that nobody knows when they were placed, put into service or changed. */
function undatedSubjects({ ground, status }: Draft): readonly string[] {
    if (status === 'not owed') return [];
    const undated = ground.group.bindings.filter(({ subject }) => subject.source.notKnown.some(({ of }) => typeof of === 'string'));
    return [...new Set(undated.map(({ subject }) => subject.name))];
}

/** Why somebody who takes a role after an incident is bound at all. */
const newcomerIsBound = 'that who takes a role later is bound by what still holds then is not said by the law';

function isNewcomer({ span, ground }: Draft, matter: Matter): boolean {
    return span !== undefined && happenedAt(span.step, matter).change?.newcomer === ground.group.party;
}

/** A line whose date is not exact and that stands behind it that a duty is not owed. */
function endedRoughly({ status, ground }: Draft, { history }: Matter): CaseEvent | undefined {
    const rough = status === 'not owed' ? history.events.filter(isRoughEnd) : [];
    if (rough.length === 0) return undefined;
    const behind = ground.reason?.steps() ?? [];
    return rough.find(({ range }) => behind.some(({ location }) => location !== undefined && isSameRange(location.range, range)));
}

/** Whether a line may end a duty, and its date is not exact: read later than it is, the duty may have been missed before. */
export function isRoughEnd({ verb, at, ...event }: CaseEvent): boolean {
    const ends = verb === 'ruled-out' || (verb === 'causal-link' && 'degree' in event && event.degree === 'excluded');
    return ends && (at.latest !== undefined || at.about === true);
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
