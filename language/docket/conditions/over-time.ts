import type { SubjectFacts } from '../../facts/register.ts';
import type { Binding } from './condition.ts';
import type { Matter } from './history.ts';
import type { LawCondition } from '../law/law.ts';
import { judge } from './condition.ts';

type Steps = readonly boolean[];

/** Conditions already judged in a matter, by what they were asked about. */
export interface Judged {
    /** The answers of conditions that hold, or do not hold, at every step; compared as objects. */
    readonly always: Steps;
    readonly never: Steps;
    /** By the number of the condition, then by the place of the subject in the case file. */
    readonly ofSubject: (Steps | undefined)[][];
    readonly ofOthers: (Map<string, Steps> | undefined)[];
}

export function nothingJudged(steps: number): Judged {
    return { always: Array<boolean>(steps).fill(true), never: Array<boolean>(steps).fill(false), ofSubject: [], ofOthers: [] };
}

/** For each step whether a condition holds. Each condition is judged once for what it can be asked about. */
export function overTime(condition: LawCondition, binding: Binding, matter: Matter): Steps {
    if (condition.reach === 'subject') {
        const judged = (matter.judged.ofSubject[condition.number] ??= []);
        return (judged[matter.caseFile.subjects.indexOf(binding.subject)] ??= stepsOf(condition, binding, matter));
    }
    const judged = (matter.judged.ofOthers[condition.number] ??= new Map<string, Steps>());
    const about = condition.reach === 'party' ? binding.partyKey : binding.dutyKey;
    const known = judged.get(about);
    if (known) return known;
    const steps = stepsOf(condition, binding, matter);
    judged.set(about, steps);
    return steps;
}

function stepsOf(condition: LawCondition, binding: Binding, matter: Matter): Steps {
    const { always, never } = matter.judged;
    switch (condition.kind) {
        case 'and':
            return joined(condition.parts, binding, matter, always, never, (left, right) => left && right);
        case 'or':
            return joined(condition.parts, binding, matter, never, always, (left, right) => left || right);
        case 'not': {
            const operand = overTime(condition.operand, binding, matter);
            if (operand === always) return never;
            return operand === never ? always : operand.map((value) => !value);
        }
        case 'unreachable':
            if (matter.history.silences.length === 0) return never;
            return always.map((_, step) => judge(condition, binding, matter, step));
        case 'found':
        case 'causal-link':
        case 'reported':
        case 'reached':
            return always.map((_, step) => judge(condition, binding, matter, step));
        default:
            // What is written in the register is the same at every step.
            return judge(condition, binding, matter, 0) ? always : never;
    }
}

type Join = (left: boolean, right: boolean) => boolean;

/** Joins the parts of a condition, from `neutral`, which changes nothing, until `final`, after which nothing changes. */
function joined(parts: readonly LawCondition[], binding: Binding, matter: Matter, neutral: Steps, final: Steps, join: Join): Steps {
    let all = neutral;
    for (const part of parts) {
        const steps = overTime(part, binding, matter);
        if (steps === neutral) continue;
        if (steps === final) return final;
        all = all === neutral ? steps : all.map((value, step) => join(value, steps[step] ?? false));
    }
    return all;
}

/** Whether a condition has never held for a subject, as far as that can be told without asking who is bound. */
export function neverHeld(condition: LawCondition, subject: SubjectFacts, matter: Matter, asked: Omit<Binding, 'subject'>): boolean {
    if (condition.reach === 'subject') return !overTime(condition, { ...asked, subject }, matter).includes(true);
    return condition.kind === 'and' && condition.parts.some((part) => neverHeld(part, subject, matter, asked));
}
