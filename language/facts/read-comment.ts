import type { Comment } from '../syntax/problem.ts';
import type { Range } from '../syntax/range.ts';
import type { Suppression } from './source.ts';

const SUPPRESSION = /^\s*(?:\/\/)?\s*vigil-ignore(?=[\s:]|$)\s*([A-Za-z0-9_-]+)?\s*:?\s*(.*)$/;
const LINE_END = /\r\n|\n|\r/;

/**
 * The comments `// vigil-ignore CODE: reason` of a file.
 *
 * One on a line with other text concerns that line; one alone concerns the next line that holds more than a comment.
 * Without a code or a reason the field is empty text.
 */
export function readSuppressions(text: string, comments: readonly Comment[]): Suppression[] {
    const suppressions: Suppression[] = [];
    let lines: string[] | undefined;
    for (const comment of comments) {
        const match = comment.kind === 'line' ? SUPPRESSION.exec(comment.text) : undefined;
        if (!match) continue;

        lines ??= linesWithoutComments(text, comments);
        const [, code = '', reason = ''] = match;
        suppressions.push({ code, reason: reason.trim(), range: comment.range, line: concernedLine(lines, comment.range[0]) });
    }
    return suppressions;
}

function concernedLine(lines: readonly string[], own: number): number {
    const following = lines.findIndex((line, index) => index >= own - 1 && line.trim() !== '');
    return following < 0 ? own : following + 1;
}

/** Answers with the documentation comment that stands directly before a declaration, whose range it is asked with. */
export function documentationReader(text: string, comments: readonly Comment[]): (declaration: Range) => string | undefined {
    const documented = new Map<string, string>();
    let lines: string[] | undefined;
    for (const comment of comments) {
        if (comment.kind !== 'documentation') continue;
        lines ??= linesWithoutComments(text, comments);
        const follower = nextPlace(lines, comment.range);
        if (follower) documented.set(follower, withoutMarks(comment.text));
    }
    if (documented.size === 0) return () => undefined;
    return ([line, column]) => documented.get(`${line}:${column}`);
}

function nextPlace(lines: readonly string[], [, , endLine, endColumn]: Range): string | undefined {
    for (let line = endLine; line <= lines.length; line += 1) {
        const column = (lines[line - 1] ?? '').slice(line === endLine ? endColumn - 1 : 0).search(/\S/);
        if (column >= 0) return `${line}:${column + (line === endLine ? endColumn : 1)}`;
    }
    return undefined;
}

/** The words of a documentation comment, without its marks and the asterisks that lead its lines. */
function withoutMarks(comment: string): string {
    return comment
        .replace(/^\s*\/\*+/, '')
        .replace(/\*+\/\s*$/, '')
        .split(LINE_END)
        .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
        .join('\n')
        .trim();
}

/** The lines of a file in which every comment is blank, each other character in its column. */
function linesWithoutComments(text: string, comments: readonly Comment[]): string[] {
    const lines = text.split(LINE_END);
    for (const { range } of comments) {
        const [startLine, startColumn, endLine, endColumn] = range;
        for (let line = startLine; line <= Math.min(endLine, lines.length); line += 1) {
            const full = lines[line - 1] ?? '';
            const from = line === startLine ? startColumn - 1 : 0;
            const to = line === endLine ? endColumn - 1 : full.length;
            lines[line - 1] = full.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + full.slice(to);
        }
    }
    return lines;
}
