import type { AstNode } from 'langium';
import { isAstNode, isReference } from 'langium';
import { rangeOfNode, rangeOfProperty, rangeOfReference } from '../../language/syntax/positions.ts';
import type { Range } from '../../language/syntax/range.ts';

/** One value of the tree, with the lines on which it stands. */
export interface Fact {
    readonly firstLine: number;
    readonly lastLine: number;
    /** The kinds of the nodes around it, its property and its value. */
    readonly content: string;
}

/** Every value that a tree holds, by the lines on which it stands. */
export function factsOf(file: AstNode): Fact[] {
    const facts: Fact[] = [];
    collect(file, '', facts);
    return facts;
}

function collect(node: AstNode, around: string, facts: Fact[]): void {
    const path = `${around}/${node.$type}`;
    for (const [property, value] of Object.entries(node)) {
        if (property.startsWith('$')) continue;
        const values: unknown[] = Array.isArray(value) ? value : [value];
        values.forEach((entry, index) => {
            if (isAstNode(entry)) return collect(entry, path, facts);
            if (isReference(entry)) return facts.push(fact(rangeOfReference(entry), `${path}.${property}=${entry.$refText}`));
            const literal = typeof entry === 'string' || typeof entry === 'number' || entry === true;
            if (literal) facts.push(fact(rangeOfProperty(node, property, index), `${path}.${property}=${String(entry)}`));
        });
    }
    if (rangeOfNode(node)[0] > 0 && Object.keys(node).every((property) => property.startsWith('$')))
        facts.push(fact(rangeOfNode(node), path));
}

function fact([firstLine, , lastLine]: Range, content: string): Fact {
    return { firstLine, lastLine, content };
}

/** The facts that a damage to one line cost on other lines. */
export function lostElsewhere(before: readonly Fact[], after: readonly Fact[], damagedLine: number): Fact[] {
    const remaining = new Map<string, number>();
    for (const { firstLine, content } of after) {
        const key = `${String(firstLine)} ${content}`;
        remaining.set(key, (remaining.get(key) ?? 0) + 1);
    }
    return before.filter(({ firstLine, lastLine, content }) => {
        if (firstLine <= damagedLine && damagedLine <= lastLine) return false;
        const key = `${String(firstLine)} ${content}`;
        const left = remaining.get(key) ?? 0;
        if (left > 0) remaining.set(key, left - 1);
        return left === 0;
    });
}
