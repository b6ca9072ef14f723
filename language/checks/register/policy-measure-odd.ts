import type { Law, LawDuty, LawLimit } from '../../docket/law/law.ts';
import { askedFor } from '../../docket/conditions/condition.ts';
import type { WrittenSpan } from '../../facts/source.ts';
import type { Period } from '../../time/period.ts';
import { formatPeriod } from '../../time/period.ts';
import type { Reported } from '../check.ts';
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

function* tooLong(word: string, span: WrittenSpan, limit: DutyLimit | undefined): Iterable<Reported> {
    if (span.amount === 0) {
        yield {
            at: span.range,
            message: `\`${word}\` means no time at all here, which nobody can keep.`,
            advice: `Write the hours that your organisation allows itself, such as \`${word} means 24 hours\`.`,
        };
        return;
    }
    if (!limit || hours(span) <= hours(limit.limit.period)) return;
    yield {
        at: span.range,
        message: `\`${word}\` means ${formatPeriod(span)} here, longer than the ${formatPeriod(limit.limit.period)} that “${limit.duty.title}” leaves at the most; there the measure would come too late.`,
        basis: limit.duty.basis,
        advice: `Choose a measure well below ${formatPeriod(limit.limit.period)}.`,
        related: [{ location: limit.limit.location, message: 'This limit ends before the measure does.' }],
    };
}

function* warnsAlways(span: WrittenSpan, limit: DutyLimit | undefined): Iterable<Reported> {
    if (!limit || hours(span) <= hours(limit.limit.period)) return;
    yield {
        at: span.range,
        message: `A warning ${formatPeriod(span)} before a date comes before every period has begun; the longest is the ${formatPeriod(limit.limit.period)} of “${limit.duty.title}”. Every open duty is then a warning from the start.`,
        basis: limit.duty.basis,
        advice: 'Choose a few days, so that a warning says something.',
        related: [{ location: limit.limit.location, message: 'No limit is longer than this one.' }],
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
