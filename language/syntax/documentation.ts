import { CstUtils } from 'langium';
import type { AstNode } from 'langium';

/** The text of the documentation comment before a declaration or a line, without its marks; undefined where there is none. */
export function documentationOf(node: AstNode): string | undefined {
    const comment = CstUtils.findCommentNode(node.$cstNode, ['ML_COMMENT']);
    if (!comment || !comment.text.startsWith('/**')) return undefined;
    return textOfDocumentation(comment.text);
}

/** The text of a documentation comment: without `/**`, its end and the star that begins each line. */
export function textOfDocumentation(comment: string): string {
    return comment
        .replace(/^\/\*\*/, '')
        .replace(/\*\/$/, '')
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^\s*\*?\s?/, '').trimEnd())
        .join('\n')
        .trim();
}
