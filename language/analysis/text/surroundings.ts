import type { CstNode } from 'langium';
import { CstUtils } from 'langium';
import { isQuote } from '../../syntax/lexing/quotes.ts';
import { isClosedBlock, isClosedString } from '../../syntax/literals.ts';
import type { ParsedFile } from '../../syntax/parser.ts';

/** A stretch of text by offsets: from its first character to the one after its last. */
export interface Extent {
    readonly from: number;
    readonly to: number;
}

/**
 * What lies around a place in a text, from the smallest to the whole: the word, a text without and with its quotes, the line, the
 * block, the declaration, the file. Each holds the one before it and is larger. Never throws; outside the text it is the file.
 */
export function surroundingsAt({ file, comments }: Pick<ParsedFile, 'file' | 'comments'>, text: string, offset: number): readonly Extent[] {
    const found = [...aroundToken(file.$cstNode, offset), ...aroundComment(comments, text, offset), { from: 0, to: text.length }];
    const holding = found.filter(({ from, to }) => from <= offset && offset <= to).sort((a, b) => a.to - a.from - (b.to - b.from));
    const chain: Extent[] = [];
    for (const extent of holding) {
        const inner = chain.at(-1);
        if (!inner || (extent.from <= inner.from && inner.to <= extent.to && extent.to - extent.from > inner.to - inner.from))
            chain.push(extent);
    }
    return chain;
}

function* aroundToken(root: CstNode | undefined, offset: number): Iterable<Extent> {
    if (!root) return;
    const token = CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset);
    for (let node: CstNode | undefined = token; node; node = node.container) {
        const { offset: from, end: to } = node;
        if (node === token) yield* withinQuotes(node.text, from);
        yield { from, to };
        yield* withinBraces(node);
    }
}

function* withinQuotes(written: string, from: number): Iterable<Extent> {
    const quotes = written.startsWith('"""') ? 3 : isQuote(written.charAt(0)) ? 1 : 0;
    if (quotes === 0) return;
    const closed = quotes === 3 ? isClosedBlock(written) : isClosedString(written);
    yield { from: from + quotes, to: from + written.length - (closed ? quotes : 0) };
}

/** What a block holds, without its braces. */
function* withinBraces(node: CstNode): Iterable<Extent> {
    if (!('content' in node) || !Array.isArray(node.content)) return;
    const children: readonly CstNode[] = node.content;
    const first = children.find((child) => child.text === '{');
    const last = children.findLast((child) => child.text === '}');
    if (first && last && last.offset > first.end) yield { from: first.end, to: last.offset };
}

function* aroundComment(comments: ParsedFile['comments'], text: string, offset: number): Iterable<Extent> {
    const lines = text.slice(0, offset).split('\n');
    const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
    const comment = comments.find(
        ({ range: [fromLine, fromColumn, toLine, toColumn] }) =>
            (fromLine < line || (fromLine === line && fromColumn <= column)) && (line < toLine || (line === toLine && column <= toColumn)),
    );
    if (!comment) return;
    const from = offsetOf(text, comment.range[0], comment.range[1]);
    yield { from, to: from + comment.text.length };
}

function offsetOf(text: string, line: number, column: number): number {
    let start = 0;
    for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
    return start + column - 1;
}
