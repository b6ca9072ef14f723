import type { Names, Viewpoint } from '../../facts/names.ts';
import type { Composed, ConditionLeaf } from '../../facts/conditions.ts';
import { fold } from '../../facts/conditions.ts';
import type { Condition, TermKind } from '../../facts/regime-source.ts';
import type { NameUse, WrittenInstant } from '../../facts/source.ts';
import type { ConditionShape, LawCondition, Reach } from './condition.ts';
import { dayPartOf } from '../../facts/written-instant.ts';
import { asks } from './condition.ts';
import { isDay } from '../../time/day.ts';
import type { TermId } from '../../facts/ids.ts';

/** A condition without parts, before it has a number. */
type LeafShape = Exclude<ConditionShape, Composed<LawCondition>>;

const never: ConditionShape = { kind: 'never' };

/** What was compiled before: a line of a regime is asked for by each of its duties, and different lines may mean the same. */
interface Compiled {
    readonly byLine: Map<Condition, LawCondition>;
    readonly byMeaning: Map<string, LawCondition>;
}

const compiledBefore = new WeakMap<Names, Compiled>();

/**
 * A condition with its names resolved as they are seen from where it stands. A part that does not resolve never holds.
 * Conditions that mean the same are the same object, so that each has to be judged once.
 *
 * @param from where the condition stands; always the same for one condition
 */
export function compileCondition(condition: Condition, from: Viewpoint, names: Names): LawCondition {
    const { byLine } = compiledWith(names);
    const known = byLine.get(condition);
    if (known) return known;
    const compiled = shared(resolve(condition, from, names), names);
    byLine.set(condition, compiled);
    return compiled;
}

function shared(shape: ConditionShape, names: Names): LawCondition {
    const { byMeaning } = compiledWith(names);
    const meaning = meaningOf(shape);
    const known = byMeaning.get(meaning);
    if (known) return known;
    const condition = { ...shape, number: byMeaning.size, reach: reachOf(shape) };
    byMeaning.set(meaning, condition);
    return condition;
}

function compiledWith(names: Names): Compiled {
    const known = compiledBefore.get(names);
    if (known) return known;
    const compiled: Compiled = { byLine: new Map(), byMeaning: new Map() };
    compiledBefore.set(names, compiled);
    return compiled;
}

/** A text that two conditions share exactly if they mean the same. */
function meaningOf(shape: ConditionShape): string {
    return fold<LawCondition, LeafShape, string>(shape, {
        leaf: (leaf) => Object.values(leaf).join(' '),
        and: (parts) => `and ${parts.map((part) => part.number).join(' ')}`,
        or: (parts) => `or ${parts.map((part) => part.number).join(' ')}`,
        not: (operand) => `not ${operand.number}`,
    });
}

function reachOf(shape: ConditionShape): Reach {
    return fold<LawCondition, LeafShape, Reach>(shape, { leaf: reachOfLeaf, and: widest, or: widest, not: (operand) => operand.reach });
}

function widest(parts: readonly LawCondition[]): Reach {
    if (parts.some((part) => part.reach === 'duty')) return 'duty';
    return parts.some((part) => part.reach === 'party') ? 'party' : 'subject';
}

function reachOfLeaf({ kind }: LeafShape): Reach {
    switch (kind) {
        case 'role-is-trait':
        case 'role-is-role':
        case 'aware-before':
        case 'unreachable':
        case 'corrective-action':
        case 'bound':
        case 'same-undertaking':
        case 'reports-under':
        case 'found-in-state':
            return 'party';
        case 'causal-link':
        case 'reported':
            return 'duty';
        default:
            return 'subject';
    }
}

function resolve(condition: Condition, from: Viewpoint, names: Names): ConditionShape {
    return fold<Condition, ConditionLeaf, ConditionShape>(condition, {
        leaf: (leaf) => resolveLeaf(leaf, from, names),
        and: (parts) => ({ kind: 'and', parts: parts.map((part) => compileCondition(part, from, names)) }),
        or: (parts) => ({ kind: 'or', parts: parts.map((part) => compileCondition(part, from, names)) }),
        not: (part) => {
            const operand = compileCondition(part, from, names);
            // The opposite of what cannot be understood is not understood either.
            return asks(operand, 'never') ? never : { kind: 'not', operand };
        },
    });
}

function resolveLeaf(condition: ConditionLeaf, from: Viewpoint, names: Names): ConditionShape {
    const id = (kind: TermKind, use: NameUse): TermId | undefined => {
        const resolution = names.member(kind, use, from);
        return resolution.kind === 'found' ? resolution.value.id : undefined;
    };
    const given = <T>(value: T | undefined, build: (value: T) => ConditionShape): ConditionShape =>
        value === undefined ? never : build(value);
    switch (condition.kind) {
        case 'subject-is':
            return given(id('trait', condition.trait), (trait) => ({ kind: 'subject-is', subject: condition.subject, trait }));
        case 'found':
            return given(id('finding', condition.finding), (finding) => ({ kind: 'found', finding }));
        case 'causal-link':
            return { kind: 'causal-link', degree: condition.degree };
        case 'reading':
            return given(id('reading', condition.reading), (reading) => ({ kind: 'reading', reading }));
        case 'reported':
            return given(id('stage', condition.stage), (stage) => ({ kind: 'reported', stage }));
        case 'reached':
            return given(id('milestone', condition.milestone), (milestone) => ({ kind: 'reached', milestone }));
        case 'corrective-action':
            return { kind: 'corrective-action' };
        case 'changed':
            return given(day(condition.since), (since) => ({ kind: 'changed', since }));
        case 'placed':
        case 'in-service':
            return given(day(condition.date), (on) => ({ kind: condition.kind, side: condition.side, day: on }));
        case 'role-is':
            return given(id('role', condition.role), (role) => {
                const trait = id('trait', condition.quality);
                if (trait !== undefined) return { kind: 'role-is-trait', role, trait };
                return given(id('role', condition.quality), (other) => ({ kind: 'role-is-role', role, other }));
            });
        case 'aware-before':
            return given(id('role', condition.role), (role) =>
                given(id('role', condition.other), (other) => ({ kind: 'aware-before', role, other })),
            );
        case 'found-in-state':
            return given(id('finding', condition.finding), (finding) => ({ kind: 'found-in-state', finding }));
        case 'unreachable':
            return given(id('role', condition.role), (role) => ({ kind: 'unreachable', role }));
        case 'bound':
            return given(id('role', condition.role), (role) => ({ kind: 'bound', role }));
        case 'same-undertaking':
            return given(id('role', condition.role), (role) =>
                given(id('role', condition.other), (other) => ({ kind: 'same-undertaking', role, other })),
            );
        case 'reports-under':
            return given(id('role', condition.role), (role) => ({ kind: 'reports-under', role, act: condition.act }));
    }
}

function day(written: WrittenInstant): string | undefined {
    const text = dayPartOf(written.text);
    return isDay(text) ? text : undefined;
}

/** All of several conditions; without any, the one that always holds. */
export function conjunction(parts: readonly LawCondition[], names: Names): LawCondition {
    const [only, ...others] = parts;
    return only && others.length === 0 ? only : shared({ kind: 'and', parts }, names);
}

/** One of several conditions. */
export function disjunction(parts: readonly [LawCondition, ...LawCondition[]], names: Names): LawCondition {
    const [only, ...others] = parts;
    return others.length === 0 ? only : shared({ kind: 'or', parts }, names);
}

export function optionalCondition(condition: Condition | undefined, from: Viewpoint, names: Names): { readonly condition?: LawCondition } {
    return condition ? { condition: compileCondition(condition, from, names) } : {};
}
