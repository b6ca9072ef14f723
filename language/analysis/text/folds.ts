import type { CstNode } from 'langium';
import { CstUtils } from 'langium';
import type { ParsedFile } from '../../syntax/parser.ts';
import type { Comment } from '../../syntax/problem.ts';

/** Lines that can be hidden behind the first of them; both count from 1. */
export interface Fold {
    readonly line: number;
    readonly endLine: number;
    readonly kind: 'block' | 'comment';
}

/**
 * What of a text can be folded: blocks in braces, texts of several lines, comments, and lines of comment that follow each other.
 * Of folds that begin on one line the longest is given alone, since editors show one.
 */
export function foldsOf({ file, comments }: Pick<ParsedFile, 'file' | 'comments'>): readonly Fold[] {
    const folds = [...foldsOfTokens(file.$cstNode), ...foldsOfComments(comments)].filter(({ line, endLine }) => endLine > line);
    const byLine = new Map<number, Fold>();
    for (const fold of folds) {
        const known = byLine.get(fold.line);
        if (!known || known.endLine < fold.endLine) byLine.set(fold.line, fold);
    }
    return [...byLine.values()].sort((a, b) => a.line - b.line);
}

function* foldsOfTokens(root: CstNode | undefined): Iterable<Fold> {
    if (!root) return;
    const open: number[] = [];
    for (const { text, range } of CstUtils.flattenCst(root)) {
        const line = range.start.line + 1;
        if (text === '{') open.push(line);
        // The closing brace stays in sight.
        if (text === '}') yield { line: open.pop() ?? line, endLine: line - 1, kind: 'block' };
        if (text.startsWith('"""')) yield { line, endLine: range.end.line + 1, kind: 'block' };
    }
}

function* foldsOfComments(comments: readonly Comment[]): Iterable<Fold> {
    let first: number | undefined;
    let last = 0;
    for (const { kind, range } of comments) {
        const [line, , endLine] = range;
        if (kind !== 'line') {
            yield { line, endLine, kind: 'comment' };
            continue;
        }
        if (first === undefined || line !== last + 1) {
            if (first !== undefined) yield { line: first, endLine: last, kind: 'comment' };
            first = line;
        }
        last = line;
    }
    if (first !== undefined) yield { line: first, endLine: last, kind: 'comment' };
}
