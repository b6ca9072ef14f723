import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import type { IToken } from 'chevrotain';
import type { VigilFile } from '../../generated/ast.ts';
import { blockStructureOf } from '../recovery/blocks.ts';
import type { BlockStructure } from '../recovery/blocks.ts';
import type { Grammar } from 'langium';

/** A token or comment with what the layout has to know of it. */
export interface Piece {
    readonly token: IToken;
    readonly comment: 'none' | 'line' | 'block';
    /** Whether it begins a line of a block, or a declaration. */
    readonly leads: boolean;
}

/** What a block holds besides its lines: it stands on the line that begins the block. */
const IN_HEADER: ReadonlySet<string> = new Set(['provisions', 'unknown']);

/** Tokens and comments in the order of the text. */
export function piecesOf(file: VigilFile, tokens: readonly IToken[], comments: readonly IToken[], grammar: Grammar): Piece[] {
    const starts = lineStarts(file, blockStructureOf(grammar));
    const pieces = tokens.map((token): Piece => ({ token, comment: 'none', leads: starts.has(token.startOffset) }));
    if (comments.length === 0) return pieces;

    const noted = comments.map((token): Piece => ({ token, comment: token.image.startsWith('//') ? 'line' : 'block', leads: false }));
    return [...pieces, ...noted].sort((one, other) => one.token.startOffset - other.token.startOffset);
}

function lineStarts(file: VigilFile, { byRule }: BlockStructure): ReadonlySet<number> {
    const starts = new Set<number>();
    const visit = (node: AstNode): void => {
        if (!byRule.has(node.$type)) return;
        for (const line of AstUtils.streamContents(node)) {
            if (!IN_HEADER.has(line.$containerProperty ?? '') && line.$cstNode) starts.add(line.$cstNode.offset);
            visit(line);
        }
    };
    visit(file);
    return starts;
}
