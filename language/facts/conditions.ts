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

/** How conditions are composed, as they are written and as they are compiled. */
export type Composed<Part> =
    { readonly kind: 'and' | 'or'; readonly parts: readonly Part[] } | { readonly kind: 'not'; readonly operand: Part };

/** What becomes of a condition, by how it is composed; `of` says what becomes of a part, and a part is asked only when it is called. */
export interface ConditionFold<Part, Leaf, T> {
    leaf(leaf: Leaf): T;
    and(parts: readonly Part[], of: (part: Part) => T): T;
    or(parts: readonly Part[], of: (part: Part) => T): T;
    not(operand: Part, of: (part: Part) => T): T;
}

/** What can stand at the end of a condition. */
interface AnyLeaf {
    readonly kind: LeafKind;
}

type LeafKind = Exclude<Condition['kind'], 'and' | 'or' | 'not'> | 'role-is-trait' | 'role-is-role' | 'never';

/** The one way through a condition: whatever is asked of one is asked by saying what its leaves and its joints come to. */
export function fold<Part extends Composed<Part> | Leaf, Leaf extends AnyLeaf, T>(
    condition: Composed<Part> | Leaf,
    by: ConditionFold<Part, Leaf, T>,
    of: (part: Part) => T = (part) => fold(part, by),
): T {
    switch (condition.kind) {
        case 'and':
            return by.and(condition.parts, of);
        case 'or':
            return by.or(condition.parts, of);
        case 'not':
            return by.not(condition.operand, of);
        default:
            return by.leaf(condition);
    }
}

/** A condition without parts, as it is written. */
export type ConditionLeaf = Exclude<Condition, Composed<Condition>>;

/** Collects the leaves of a condition, those behind a `not` too. */
export function foldToLeaves<Part, Leaf>(): ConditionFold<Part, Leaf, readonly Leaf[]> {
    return {
        leaf: (leaf) => [leaf],
        and: (parts, of) => parts.flatMap(of),
        or: (parts, of) => parts.flatMap(of),
        not: (operand, of) => of(operand),
    };
}

const leaves = foldToLeaves<Condition, ConditionLeaf>();

/** The conditions of which one is composed by `and`, `or` and `not`. */
export function leavesOf(condition: Condition): readonly ConditionLeaf[] {
    return fold(condition, leaves);
}

/** Every moment that a duty names. */
export function momentsOf(duty: Duty): readonly Moment[] {
    const { act, repetition } = duty;
    return [
        ...duty.standards.map((line) => line.after),
        ...duty.limits.map((line) => line.after),
        ...(repetition ? [repetition.after, repetition.until] : []),
        ...(act?.verb === 'keep-records' ? act.after : []),
    ];
}
