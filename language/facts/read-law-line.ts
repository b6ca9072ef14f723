import type * as ast from '../generated/ast.ts';
import { readCondition, readOptionalCondition } from './read-condition.ts';
import type { Placed, Reference, Unfinished } from './read-tree.ts';
import { hasWord, nameUseAt, nameOf, partsOf, pushIfRead, rangeOf } from './read-tree.ts';
import type { Application, Exclusion, Mark, Provision, Where } from './regime-source.ts';

/** The places in the act that a line rests on. */
export function readProvisions(nodes: readonly Partial<ast.Provision>[] | undefined): Provision[] {
    const provisions: Provision[] = [];
    for (const node of nodes ?? []) pushIfRead(provisions, readProvision(node));
    return provisions;
}

function readProvision(node: Partial<ast.Provision>): Provision | undefined {
    if (!node.kind || !node.parts || node.parts.length === 0) return undefined;
    return { kind: node.kind, parts: node.parts.map(String), range: rangeOf(node) };
}

interface WhereNode extends Placed {
    readonly where?: 'each' | 'own' | 'state';
    readonly role?: Reference;
}

/** Which states' holders are meant; `none` where the line does not say, absent where it says so incompletely. */
export function readWhere(node: WhereNode): Where | 'none' | undefined {
    switch (node.where) {
        case 'each':
        case 'own':
            return { kind: node.where };
        case 'state': {
            const role = nameOf(node.role);
            return role && { kind: 'role', role };
        }
        default:
            return hasWord(node, 'in') ? undefined : 'none';
    }
}

/** `applies from DATE [until DATE] [if C]`: the law in time. */
export function readApplication(node: Partial<ast.AppliesLine>): Application | undefined {
    const parts = partsOf(node);
    const from = nameUseAt(parts, 'from', node.from);
    const until = nameUseAt(parts, 'until', node.until);
    const condition = readOptionalCondition(node);
    if (!from || !condition || (!until && hasWord(node, 'until'))) return undefined;

    const application: Unfinished<Application> = { from, provisions: readProvisions(node.provisions), range: rangeOf(node) };
    if (until) application.until = until;
    if (condition !== 'none') application.condition = condition;
    return application;
}

/** `unless C [until DATE] [because "…"]`. */
export function readExclusion(node: Partial<ast.UnlessLine>): Exclusion | undefined {
    const condition = readCondition(node.condition);
    const until = nameUseAt(partsOf(node), 'until', node.until);
    if (!condition || (!until && hasWord(node, 'until'))) return undefined;

    const exclusion: Unfinished<Exclusion> = { condition, provisions: readProvisions(node.provisions), range: rangeOf(node) };
    if (until) exclusion.until = until;
    if (node.reason !== undefined) exclusion.reason = node.reason;
    return exclusion;
}

/** `marked analysis because "…" [if C]`. */
export function readMark(node: Partial<ast.MarkedLine>): Mark | undefined {
    const condition = readOptionalCondition(node);
    if (!node.mark || node.reason === undefined || !condition) return undefined;

    const mark: Unfinished<Mark> = {
        mark: node.mark,
        reason: node.reason,
        provisions: readProvisions(node.provisions),
        range: rangeOf(node),
    };
    if (condition !== 'none') mark.condition = condition;
    return mark;
}
