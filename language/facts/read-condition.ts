import type * as ast from '../generated/ast.ts';
import type { Placed } from './read-tree.ts';
import { hasWord, nameUseAt, nameOf, namesOf, partsOf, rangeOf } from './read-tree.ts';
import type { Condition, Moment } from './regime-source.ts';

/**
 * What a line depends on: a condition, `none` where the line has none, or absent where one was begun and cannot be read.
 * A line whose condition is lost must not be taken for one without a condition.
 */
export function readOptionalCondition(line: Placed & { readonly condition?: ast.Condition }): Condition | 'none' | undefined {
    if (line.condition) return readCondition(line.condition);
    return hasWord(line, 'if') || hasWord(line, 'when') ? undefined : 'none';
}

/** A condition; absent where any part of it is missing. */
export function readCondition(node: ast.Condition | undefined): Condition | undefined {
    if (!node) return undefined;
    switch (node.$type) {
        case 'Disjunction':
            return readParts('or', node);
        case 'Conjunction':
            return readParts('and', node);
        case 'Negation': {
            const operand = readCondition(node.operand);
            return operand && { kind: 'not', operand, range: rangeOf(node) };
        }
        case 'RoleIs':
            return readRoleIs(node);
        case 'IsChanged':
        case 'IsPlaced':
        case 'IsInService':
            return readDated(node);
        default:
            return readTermCondition(node);
    }
}

function readParts(kind: 'or' | 'and', node: Partial<ast.Disjunction | ast.Conjunction>): Condition | undefined {
    const parts: Condition[] = [];
    for (const part of node.parts ?? []) {
        const condition = readCondition(part);
        if (!condition) return undefined;
        parts.push(condition);
    }
    return parts.length < 2 ? undefined : { kind, parts, range: rangeOf(node) };
}

function readRoleIs(node: Partial<ast.RoleIs>): Condition | undefined {
    const role = nameOf(node.role);
    if (!role) return undefined;
    const range = rangeOf(node);
    if (node.unreachable === true) return { kind: 'unreachable', role, range };
    if (hasWord(node, 'aware')) {
        const before = nameOf(node.other);
        return before && { kind: 'aware-before', role, other: before, range };
    }
    if (node.bound === true) return { kind: 'bound', role, range };
    if (node.act !== undefined) return { kind: 'reports-under', role, act: node.act, range };
    const other = nameOf(node.other);
    if (other) return { kind: 'same-undertaking', role, other, range };
    const quality = nameOf(node.quality);
    return quality && { kind: 'role-is', role, quality, range };
}

function readDated(node: ast.IsChanged | ast.IsPlaced | ast.IsInService): Condition | undefined {
    const date = nameUseAt(partsOf(node), 'date', node.date);
    if (!date) return undefined;
    const range = rangeOf(node);
    if (node.$type === 'IsChanged') return { kind: 'changed', since: date, range };
    const { side }: Partial<ast.IsPlaced | ast.IsInService> = node;
    return side && { kind: node.$type === 'IsPlaced' ? 'placed' : 'in-service', side, date, range };
}

type TermCondition = ast.SubjectIs | ast.IsFound | ast.LinkIs | ast.IsAdopted | ast.IsReported | ast.IsCorrected | ast.IsReached;

function readTermCondition(node: TermCondition): Condition | undefined {
    const range = rangeOf(node);
    switch (node.$type) {
        case 'SubjectIs': {
            const { subject }: Partial<ast.SubjectIs> = node;
            const trait = nameOf(node.trait);
            return subject && trait && { kind: 'subject-is', subject, trait, range };
        }
        case 'IsFound': {
            const finding = nameOf(node.finding);
            return finding && { kind: node.inState === true ? 'found-in-state' : 'found', finding, range };
        }
        case 'LinkIs': {
            const { degree }: Partial<ast.LinkIs> = node;
            return degree && { kind: 'causal-link', degree, range };
        }
        case 'IsAdopted': {
            const reading = nameOf(node.reading);
            return reading && { kind: 'reading', reading, range };
        }
        case 'IsReported': {
            const stage = nameOf(node.stage);
            return stage && { kind: 'reported', stage, range };
        }
        case 'IsCorrected':
            return hasWord(node, 'action') ? { kind: 'corrective-action', range } : undefined;
        case 'IsReached': {
            const milestone = nameOf(node.milestone);
            return milestone && { kind: 'reached', milestone, range };
        }
        default:
            return undefined;
    }
}

/** The moment from which, or until which, a duty counts; absent where what it names is missing. */
export function readMoment(node: Partial<ast.Moment> | undefined): Moment | undefined {
    if (!node) return undefined;
    const range = rangeOf(node);
    switch (node.kind) {
        case 'awareness': {
            const roles = namesOf(node.roles);
            if (roles.length === 0 && hasWord(node, 'of')) return undefined;
            return { kind: node.kind, roles, involvement: node.involvement === true, range };
        }
        case 'causal':
            return node.degree && { kind: 'causal-link', degree: node.degree, range };
        case 'finding': {
            const finding = nameOf(node.finding);
            return finding && { kind: node.kind, finding, range };
        }
        case 'reported': {
            const stage = nameOf(node.stage);
            return stage && { kind: node.kind, stage, range };
        }
        case 'informed': {
            const role = nameOf(node.role);
            return role && { kind: node.kind, role, range };
        }
        case 'reached': {
            const milestone = nameOf(node.milestone);
            return milestone && { kind: node.kind, milestone, range };
        }
        case 'corrective':
            return hasWord(node, 'action') ? { kind: 'corrective-action', range } : undefined;
        case 'last':
            return hasWord(node, 'report') ? { kind: 'last-report', range } : undefined;
        case 'placed':
        case 'receipt':
        case 'occurred':
        case 'ended':
        case 'resolved':
            return { kind: node.kind, range };
        default:
            return undefined;
    }
}
