import type { AstNode, CompositeCstNode, CstNode, Reference } from 'langium';
import { GrammarAST } from 'langium';
import type { Range } from './range.ts';

/** The place of what was made by hand, or lost in damage: the start of the file. */
const NOWHERE: Range = [1, 1, 1, 1];

/** Where a node of the tree stands, from its first to its last token. */
export function rangeOfNode(node: AstNode): Range {
    return rangeOfSyntax(node.$cstNode);
}

/** Where a property's value stands; of a repeated property the value at `index`. The node's own place where it has none. */
export function rangeOfProperty(node: AstNode, property: string, index = 0): Range {
    const syntax = node.$cstNode;
    if (!isComposite(syntax)) return NOWHERE;
    return rangeOfSyntax(findValue(syntax, property, { skip: index }) ?? syntax);
}

/** Where a name that refers to something stands. */
export function rangeOfReference(reference: Reference): Range {
    return rangeOfSyntax(reference.$refNode);
}

/** The first line of a node, counted from 1. */
export function lineOf(node: AstNode): number {
    return rangeOfNode(node)[0];
}

function rangeOfSyntax(syntax: CstNode | undefined): Range {
    if (!syntax) return NOWHERE;
    const { start, end } = syntax.range;
    return [start.line + 1, start.character + 1, end.line + 1, end.character + 1];
}

/** Alternatives nest the syntax of one node; what is assigned to another node is not entered. */
function findValue(syntax: CompositeCstNode, property: string, still: { skip: number }): CstNode | undefined {
    for (const child of syntax.content) {
        if (child.hidden) continue;
        const filled = assignedProperty(child.grammarSource);
        if (filled === property && still.skip-- === 0) return child;
        if (filled !== '' || !isComposite(child)) continue;
        const nested = findValue(child, property, still);
        if (nested) return nested;
    }
    return undefined;
}

const assigned = new WeakMap<GrammarAST.AbstractElement, string>();

/** The property that a piece of the grammar fills; empty for none. */
function assignedProperty(feature: GrammarAST.AbstractElement | undefined): string {
    if (!feature) return '';
    const known = assigned.get(feature);
    if (known !== undefined) return known;

    let element: AstNode | undefined = feature;
    while (element && !GrammarAST.isAssignment(element) && !GrammarAST.isParserRule(element)) element = element.$container;
    const property = GrammarAST.isAssignment(element) ? element.feature : '';
    assigned.set(feature, property);
    return property;
}

function isComposite(node: CstNode | undefined): node is CompositeCstNode {
    return node !== undefined && 'content' in node;
}
