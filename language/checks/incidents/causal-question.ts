import type { LawCondition, LawDuty, LawMoment } from '../../docket/law/law.ts';

/** Whether anything in a duty depends on the state of the causal question: whether it is owed, since when, or until when. */
export function asksForCausalLink(duty: LawDuty | undefined): boolean {
    if (!duty) return false;
    const dated = [...duty.standards, ...duty.limits];
    if (dated.some(({ after }) => isLink(after))) return true;
    const lines = [...dated, ...duty.unless, ...duty.bearers].flatMap(({ condition }) => condition ?? []);
    return [duty.when, ...lines].some(mentionsLink);
}

function isLink({ kind }: LawMoment): boolean {
    return kind === 'causal-link';
}

function mentionsLink(condition: LawCondition): boolean {
    if (condition.kind === 'and' || condition.kind === 'or') return condition.parts.some(mentionsLink);
    if (condition.kind === 'not') return mentionsLink(condition.operand);
    return condition.kind === 'causal-link';
}
