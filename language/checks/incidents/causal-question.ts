import type { LawDuty, LawMoment } from '../../docket/law/law.ts';
import { asks } from '../../docket/conditions/condition.ts';

/** Whether anything in a duty depends on the state of the causal question: whether it is owed, since when, or until when. */
export function asksForCausalLink(duty: LawDuty | undefined): boolean {
    if (!duty) return false;
    const dated = [...duty.standards, ...duty.limits];
    if (dated.some(({ after }) => isLink(after))) return true;
    const lines = [...dated, ...duty.unless, ...duty.bearers].flatMap(({ condition }) => condition ?? []);
    return [duty.when, ...lines].some((condition) => asks(condition, 'causal-link'));
}

function isLink({ kind }: LawMoment): boolean {
    return kind === 'causal-link';
}
