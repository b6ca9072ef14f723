import type { Law, LawDuty, LawLimit } from '../../docket/law/law.ts';
import { askedFor } from '../../docket/conditions/condition.ts';
import type { WrittenSpan } from '../../facts/source.ts';
import type { Period } from '../../time/period.ts';
import type { ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';

/** `policy-measure-odd`: a measure of the policy that is nothing, or longer than the period of the law that it serves. */
export const policyMeasureOdd = defineCheck({
    code: 'policy-measure-odd',
    severity: 'warning',
    unread: false,
    title: 'A measure of the policy is zero, or longer than the period it serves',
    *onFile({ law, file }) {
        for (const { immediately, unreachable, warn } of file.policies) {
            if (immediately) yield* tooLong('immediately', immediately, shortest(law, isImmediate));
            if (unreachable) yield* tooLong('unreachable', unreachable, shortest(law, bindsInstead));
            if (warn) yield* warnsAlways(warn, longest(law));
        }
    },
});

/** Hours of the shortest span that a unit can stand for. */
const hoursOf: Readonly<Record<Period['unit'], number>> = { hours: 1, days: 24, weeks: 7 * 24, months: 28 * 24, years: 365 * 24 };

interface DutyLimit {
    readonly duty: LawDuty;
    readonly limit: LawLimit;
}

function* tooLong(word: string, span: WrittenSpan, limit: DutyLimit | undefined): Iterable<ReportedFacts<'policy-measure-odd'>> {
    if (span.amount === 0) {
        yield { at: span.range, facts: { kind: 'nothing', word } };
        return;
    }
    if (limit && hours(span) > hours(limit.limit.period)) yield beside(limit, span, { kind: 'too long', word });
}

function* warnsAlways(span: WrittenSpan, limit: DutyLimit | undefined): Iterable<ReportedFacts<'policy-measure-odd'>> {
    if (limit && hours(span) > hours(limit.limit.period)) yield beside(limit, span, { kind: 'always' });
}

/** A measure that is longer than a period of the law. */
function beside(
    { duty, limit }: DutyLimit,
    { amount, unit, range }: WrittenSpan,
    odd: { readonly kind: 'too long'; readonly word: string } | { readonly kind: 'always' },
): ReportedFacts<'policy-measure-odd'> {
    return {
        at: range,
        basis: duty.basis,
        facts: { ...odd, measure: { amount, unit }, period: limit.period, duty: { duty: duty.id, title: duty.title } },
        related: [{ location: limit.location, kind: 'limit', title: duty.title }],
    };
}

function hours({ amount, unit }: Period): number {
    return amount * hoursOf[unit];
}

function limitsOf(law: Law, concerns: (duty: LawDuty) => boolean): DutyLimit[] {
    const duties = [...law.duties.values()].filter(concerns);
    const limits = duties.flatMap((duty) => duty.limits.filter((limit) => !limit.condition).map((limit) => ({ duty, limit })));
    return limits.sort((a, b) => hours(a.limit.period) - hours(b.limit.period));
}

function shortest(law: Law, concerns: (duty: LawDuty) => boolean): DutyLimit | undefined {
    return limitsOf(law, concerns).at(0);
}

function longest(law: Law): DutyLimit | undefined {
    return limitsOf(law, () => true).at(-1);
}

function isImmediate(duty: LawDuty): boolean {
    return duty.standards.some((line) => line.standard === 'immediately');
}

/** Whether a duty passes to somebody else when its first bearer cannot be reached. */
function bindsInstead(duty: LawDuty): boolean {
    return duty.bearers.some((bearer) => bearer.condition && askedFor(bearer.condition, 'unreachable').length > 0);
}
