import type { Condition, Duty, Moment, Regime } from './regime-source.ts';

/** Every condition that a regime writes, in its routes, its duties and its own lines. */
export function* conditionsOf(regime: Regime): Iterable<Condition> {
    for (const line of [...regime.counts, ...regime.applies, ...regime.unless, ...regime.marks]) if (line.condition) yield line.condition;
    for (const route of regime.routes) for (const line of route.lines) if (line.condition) yield line.condition;
    for (const duty of regime.duties) yield* conditionsOfDuty(duty);
}

/** Every condition that a duty writes. */
export function* conditionsOfDuty(duty: Duty): Iterable<Condition> {
    const lines = [...duty.binds, ...duty.applies, ...duty.when, ...duty.unless, ...duty.standards, ...duty.limits, ...duty.marks];
    for (const line of lines) if (line.condition) yield line.condition;
}

/** The conditions of which one is composed by `and`, `or` and `not`. */
export function* leavesOf(condition: Condition): Iterable<Condition> {
    switch (condition.kind) {
        case 'and':
        case 'or':
            for (const part of condition.parts) yield* leavesOf(part);
            return;
        case 'not':
            yield* leavesOf(condition.operand);
            return;
        default:
            yield condition;
    }
}

/** Every moment that a duty names. */
export function momentsOf(duty: Duty): readonly Moment[] {
    const { act, repetition } = duty;
    return [
        ...duty.standards.map((line) => line.after),
        ...duty.limits.map((line) => line.after),
        ...(repetition ? [repetition.after, repetition.until] : []),
        ...(act?.verb === 'keep-records' && act.after ? [act.after] : []),
    ];
}
