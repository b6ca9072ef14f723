import type { MemberKind, Names, Viewpoint } from '../facts/names.ts';
import type { Condition } from '../facts/regime-source.ts';
import type { NameUse, WrittenInstant } from '../facts/source.ts';
import type { LawCondition } from './law.ts';
import { dayPartOf } from '../facts/written-instant.ts';
import { isDay } from '../time/day.ts';

const never: LawCondition = { kind: 'never' };

/** A condition with its names resolved as they are seen from where it stands. A part that does not resolve never holds. */
export function compileCondition(condition: Condition, from: Viewpoint, names: Names): LawCondition {
    const id = (kind: MemberKind, use: NameUse): string | undefined => {
        const resolution = names.member(kind, use, from);
        return resolution.kind === 'found' ? resolution.value.id : undefined;
    };
    const given = <T>(value: T | undefined, build: (value: T) => LawCondition): LawCondition =>
        value === undefined ? never : build(value);
    switch (condition.kind) {
        case 'or':
        case 'and':
            return { kind: condition.kind, parts: condition.parts.map((part) => compileCondition(part, from, names)) };
        case 'not': {
            const operand = compileCondition(condition.operand, from, names);
            // The opposite of what cannot be understood is not understood either.
            return containsNever(operand) ? never : { kind: 'not', operand };
        }
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
        case 'unreachable':
            return given(id('role', condition.role), (role) => ({ kind: 'unreachable', role }));
    }
}

function day(written: WrittenInstant): string | undefined {
    const text = dayPartOf(written.text);
    return isDay(text) ? text : undefined;
}

function containsNever(condition: LawCondition): boolean {
    if (condition.kind === 'never') return true;
    if (condition.kind === 'not') return containsNever(condition.operand);
    return (condition.kind === 'or' || condition.kind === 'and') && condition.parts.some(containsNever);
}

/** All of several conditions; without any, the one that always holds. */
export function conjunction(parts: readonly LawCondition[]): LawCondition {
    const [only, ...others] = parts;
    return only && others.length === 0 ? only : { kind: 'and', parts };
}

export function optionalCondition(condition: Condition | undefined, from: Viewpoint, names: Names): { readonly condition?: LawCondition } {
    return condition ? { condition: compileCondition(condition, from, names) } : {};
}

/** Whether a condition asks for a report, so that it can hold towards one recipient and not towards another. */
export function asksForReport(condition: LawCondition): boolean {
    if (condition.kind === 'reported') return true;
    if (condition.kind === 'not') return asksForReport(condition.operand);
    return (condition.kind === 'or' || condition.kind === 'and') && condition.parts.some(asksForReport);
}
