import type { ConditionFold } from '../../facts/conditions.ts';
import { fold } from '../../facts/conditions.ts';
import type { LawCondition, Leaf } from './condition.ts';
import type { Noted } from './notes.ts';

/** For each step of a history whether something holds. */
export type Steps = readonly boolean[];

/** What a condition comes to at each step, and on which of its leaves that rests. */
export interface Answer {
    readonly steps: Steps;
    /** Why it holds, or does not, at a step: of several sufficient grounds the one that asks the fewest readings of the law. */
    readonly because: (step: number) => readonly Leaf[];
}

/** What a leaf comes to: as it was, or as it would have been. */
export type LeafAnswers = (leaf: Leaf) => Answer;

/** Conditions already judged in a matter, by what they were asked about. */
export interface JudgedConditions extends Noted {
    /** The answers of conditions that hold, or do not hold, at every step; compared as objects. */
    readonly always: Steps;
    readonly never: Steps;
    /** What `and`, `or` and `not` make of the answers to their parts. */
    readonly joints: Joints;
    /** By the number of the condition, then by the place of the subject in the case file. */
    readonly ofSubject: (Answer | undefined)[][];
    readonly ofOthers: (Map<string, Answer> | undefined)[];
}

/** The answers of what holds, or does not hold, at every step. */
type Constants = Pick<JudgedConditions, 'always' | 'never'>;

type Joints = Omit<ConditionFold<LawCondition, Leaf, Answer>, 'leaf'>;

export function nothingJudged(steps: number): JudgedConditions {
    const constants: Constants = { always: Array<boolean>(steps).fill(true), never: Array<boolean>(steps).fill(false) };
    const joints: Joints = {
        and: (parts, of) => joined(parts, of, true, constants),
        or: (parts, of) => joined(parts, of, false, constants),
        not: (operand, of) => negated(of(operand), constants),
    };
    return { ...constants, joints, ofSubject: [], ofOthers: [], notes: new Map() };
}

export function constantly(value: boolean, { always, never }: Constants): Steps {
    return value ? always : never;
}

export function leafAnswer(leaf: Leaf, steps: Steps): Answer {
    return { steps, because: () => [leaf] };
}

/**
 * The answer to a condition, from the answers of its leaves.
 *
 * @param of how the answer to a part is found; a part is asked only where the whole still depends on it, or on its reasons
 */
export function evaluate(
    condition: LawCondition,
    leaf: LeafAnswers,
    { joints }: JudgedConditions,
    of?: (part: LawCondition) => Answer,
): Answer {
    const { and, or, not } = joints;
    return fold<LawCondition, Leaf, Answer>(condition, { leaf, and, or, not }, of);
}

function negated({ steps, because }: Answer, { always, never }: Constants): Answer {
    if (steps === always) return { steps: never, because };
    return { steps: steps === never ? always : steps.map((value) => !value), because };
}

/**
 * Joins the parts of a condition.
 *
 * @param neutral the answer of a part that changes nothing; the opposite one decides
 */
function joined(parts: readonly LawCondition[], of: (part: LawCondition) => Answer, neutral: boolean, constants: Constants): Answer {
    const unchanged = constantly(neutral, constants);
    const decided = constantly(!neutral, constants);
    let steps = unchanged;
    for (const part of parts) {
        const answer = of(part).steps;
        if (answer === unchanged) continue;
        steps = answer === decided ? decided : steps === unchanged ? answer : bothOrEither(steps, answer, neutral);
        if (steps === decided) break;
    }
    const because = (step: number): readonly Leaf[] => {
        const answers = parts.map(of);
        if (steps[step] === neutral) return answers.flatMap((answer) => answer.because(step));
        return fewestReadings(answers.filter((answer) => answer.steps[step] !== neutral).map((answer) => answer.because(step)));
    };
    return { steps, because };
}

function bothOrEither(left: Steps, right: Steps, isBoth: boolean): Steps {
    return left.map((value, step) => (isBoth ? value && right[step] === true : value || right[step] === true));
}

/** Of several grounds that suffice, each alone, the first that asks the fewest readings: a reading that is not needed is none on which anything rests. */
export function fewestReadings(grounds: readonly (readonly Leaf[])[]): readonly Leaf[] {
    const count = (ground: readonly Leaf[]): number => ground.filter((leaf) => leaf.kind === 'reading').length;
    return grounds.reduce<readonly Leaf[] | undefined>((best, each) => (best && count(best) <= count(each) ? best : each), undefined) ?? [];
}
