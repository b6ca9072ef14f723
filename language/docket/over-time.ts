import type { SubjectFacts } from '../facts/register.ts';
import type { Binding } from './condition.ts';
import type { Matter } from './history.ts';
import type { LawCondition } from './law.ts';
import { judge } from './condition.ts';

/** Conditions already judged in a matter, by what they were asked about. */
export interface Judged {
    /** By the number of the condition, then by the place of the subject in the case file. */
    readonly ofSubject: (readonly boolean[] | undefined)[][];
    readonly ofOthers: (Map<string, readonly boolean[]> | undefined)[];
}

export function nothingJudged(): Judged {
    return { ofSubject: [], ofOthers: [] };
}

/** For each step whether a condition holds. Each condition is judged once for what it can be asked about. */
export function overTime(condition: LawCondition, binding: Binding, matter: Matter): readonly boolean[] {
    if (condition.reach === 'subject') {
        const judged = (matter.judged.ofSubject[condition.number] ??= []);
        return (judged[matter.caseFile.subjects.indexOf(binding.subject)] ??= stepsOf(condition, binding, matter));
    }
    const judged = (matter.judged.ofOthers[condition.number] ??= new Map());
    const about = condition.reach === 'party' ? binding.partyKey : binding.dutyKey;
    const known = judged.get(about);
    if (known) return known;
    const steps = stepsOf(condition, binding, matter);
    judged.set(about, steps);
    return steps;
}

function stepsOf(condition: LawCondition, binding: Binding, matter: Matter): readonly boolean[] {
    const { steps } = matter.history;
    if (condition.kind === 'or' || condition.kind === 'and') {
        const parts = condition.parts.map((part) => overTime(part, binding, matter));
        const all = condition.kind === 'and';
        return steps.map((_, step) => (all ? parts.every((part) => part[step]) : parts.some((part) => part[step])));
    }
    if (condition.kind === 'not') return overTime(condition.operand, binding, matter).map((value) => !value);
    return steps.map((_, step) => judge(condition, binding, matter, step));
}

/** Whether a condition has never held for a subject, as far as that can be told without asking who is bound. */
export function neverHeld(condition: LawCondition, subject: SubjectFacts, matter: Matter, asked: Omit<Binding, 'subject'>): boolean {
    if (condition.reach === 'subject') return !overTime(condition, { ...asked, subject }, matter).includes(true);
    return condition.kind === 'and' && condition.parts.some((part) => neverHeld(part, subject, matter, asked));
}
