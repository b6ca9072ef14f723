import type { Placed, ReadingContext, Unfinished } from './read-tree.ts';
import { declaredName, partsOf, rangeOf } from './read-tree.ts';
import type { Declaration } from './source.ts';

interface Named extends Placed {
    readonly name?: string;
    readonly title?: string;
}

/** What every declaration has: name, title, documentation comment, extent. */
export function readDeclaration(node: Named, context: ReadingContext): Unfinished<Declaration> {
    const range = rangeOf(node);
    const declaration: Unfinished<Declaration> = { name: declaredName(partsOf(node), node.name), range };
    if (node.title !== undefined) declaration.title = node.title;
    const documentation = context.documentation(range);
    if (documentation !== undefined) declaration.documentation = documentation;
    return declaration;
}
