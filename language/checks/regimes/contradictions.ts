import type { Law } from '../../docket/law/law.ts';
import type { LawCondition, Leaf } from '../../docket/conditions/condition.ts';
import { fold } from '../../facts/conditions.ts';
import type { Day } from '../../time/instant.ts';

/** A condition that asks one thing, and whether it is asserted or denied. */
interface Literal {
    readonly atom: LawCondition;
    readonly holds: boolean;
}

type Conjunction = readonly Literal[];

/** Beyond so many alternatives a condition is taken to be possible: to follow them all would take too long. */
const alternativesFollowed = 2048;
const degrees = ['suspected', 'likely', 'established'];

/**
 * Whether conditions can never hold together, whatever the facts: each alternative contradicts itself.
 * A part whose names do not resolve is taken to be possible, since `unknown-name` already speaks of it.
 *
 * @param asserted what must hold
 * @param denied what must not hold
 */
export function canNeverHold(asserted: readonly LawCondition[], law: Law, denied: readonly LawCondition[] = []): boolean {
    const parts = [...asserted.map((each) => alternatives(each, true)), ...denied.map((each) => alternatives(each, false))];
    const together = parts.reduce(product, [[]]);
    return together?.every((conjunction) => contradictsItself(conjunction, law)) ?? false;
}

/** The alternatives of which a condition consists, each a list of what must hold together; undefined where there are too many. */
function alternatives(condition: LawCondition, holds: boolean): readonly Conjunction[] | undefined {
    const ofPart = (part: LawCondition): readonly Conjunction[] | undefined => alternatives(part, holds);
    const all = (parts: readonly LawCondition[]): readonly Conjunction[] | undefined => parts.map(ofPart).reduce(product, [[]]);
    const any = (parts: readonly LawCondition[]): readonly Conjunction[] | undefined => union(parts.map(ofPart));
    return fold<LawCondition, Leaf, readonly Conjunction[] | undefined>(condition, {
        leaf: (atom) => [[{ atom, holds }]],
        and: holds ? all : any,
        or: holds ? any : all,
        not: (operand) => alternatives(operand, !holds),
    });
}

function union(parts: readonly (readonly Conjunction[] | undefined)[]): readonly Conjunction[] | undefined {
    const all: Conjunction[] = [];
    for (const part of parts) {
        if (!part) return undefined;
        all.push(...part);
    }
    return all.length > alternativesFollowed ? undefined : all;
}

function product(left: readonly Conjunction[] | undefined, right: readonly Conjunction[] | undefined): readonly Conjunction[] | undefined {
    if (!left || !right || left.length * right.length > alternativesFollowed) return undefined;
    return left.flatMap((first) => right.map((second) => [...first, ...second]));
}

function contradictsItself(literals: Conjunction, law: Law): boolean {
    const asserted = literals.filter((literal) => literal.holds).map((literal) => literal.atom);
    const denied = literals.filter((literal) => !literal.holds).map((literal) => literal.atom);
    return (
        asserted.some((atom) => denied.some((other) => implies(atom, other, law))) ||
        excludedAndNot(asserted) ||
        datesContradict(literals, 'placed') ||
        datesContradict(literals, 'in-service')
    );
}

/** Whether what one condition asks for cannot be had without what the other asks for. */
function implies(atom: LawCondition, other: LawCondition, law: Law): boolean {
    if (atom.kind === 'subject-is' && other.kind === 'subject-is') {
        return atom.subject === other.subject && isCaseOf(law.traits, atom.trait, other.trait);
    }
    if (atom.kind === 'found' && other.kind === 'found') return isCaseOf(law.findings, atom.finding, other.finding);
    if (atom.kind === 'reported' && other.kind === 'reported') return isCaseOf(law.stages, atom.stage, other.stage);
    if (atom.kind === 'role-is-trait' && other.kind === 'role-is-trait') {
        return atom.role === other.role && isCaseOf(law.traits, atom.trait, other.trait);
    }
    if (atom.kind === 'causal-link' && other.kind === 'causal-link') return impliesDegree(atom.degree, other.degree);
    if (atom.kind === 'changed' && other.kind === 'changed') return atom.since >= other.since;
    return sameQuestion(atom, other);
}

function isCaseOf(terms: Law['traits'], term: string, other: string): boolean {
    return term === other || (terms.get(term)?.ancestors.has(other) ?? false);
}

function impliesDegree(degree: string, other: string): boolean {
    if (degree === other) return true;
    return degrees.includes(degree) && degrees.includes(other) && degrees.indexOf(degree) >= degrees.indexOf(other);
}

function sameQuestion(atom: LawCondition, other: LawCondition): boolean {
    if (atom.kind === 'reading' && other.kind === 'reading') return atom.reading === other.reading;
    if (atom.kind === 'reached' && other.kind === 'reached') return atom.milestone === other.milestone;
    if (atom.kind === 'unreachable' && other.kind === 'unreachable') return atom.role === other.role;
    if (atom.kind === 'aware-before' && other.kind === 'aware-before') return atom.role === other.role && atom.other === other.other;
    return atom.kind === 'role-is-role' && other.kind === 'role-is-role' && atom.role === other.role && atom.other === other.other;
}

/** A link that is excluded is not even suspected. */
function excludedAndNot(asserted: readonly LawCondition[]): boolean {
    const asked = asserted.flatMap((atom) => (atom.kind === 'causal-link' ? [atom.degree] : []));
    return asked.includes('excluded') && asked.some((degree) => degree !== 'excluded');
}

/** Whether no day satisfies all that is said about the one on which something was first placed on the market or put into service. */
function datesContradict(literals: Conjunction, kind: 'placed' | 'in-service'): boolean {
    let earliest: Day = '0000-00-00';
    let before: Day = '9999-99-99';
    let asserted = false;
    for (const { atom, holds } of literals) {
        if (atom.kind !== kind) continue;
        asserted ||= holds;
        const isLowerBound = (atom.side === 'since') === holds;
        if (isLowerBound) earliest = atom.day > earliest ? atom.day : earliest;
        else before = atom.day < before ? atom.day : before;
    }
    // Without a day at all every denial holds.
    return asserted && earliest >= before;
}
