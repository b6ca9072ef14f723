import type { Range } from '../../syntax/range.ts';
import type { FixContext, TextEdit } from '../fix.ts';
import type { SourceLines } from './source-lines.ts';
import { scanLines, sourceLinesOf } from './source-lines.ts';

const INDENTATION = '  ';

/** A text and where its lines and braces are. */
export interface TextPage {
    readonly file: string;
    readonly text: string;
    readonly source: SourceLines;
}

/** The text of the finding's file. */
export function ownPage(context: FixContext): TextPage {
    return { file: context.file.path, text: context.text, source: sourceLinesOf(context) };
}

/** The text of any file of the workspace; none where it is not at hand. */
export function pageOf(path: string, context: FixContext): TextPage | undefined {
    if (path === context.file.path) return ownPage(context);
    const text = context.textOf?.(path);
    return text === undefined ? undefined : { file: path, text, source: scanLines(text) };
}

/** An edit that inserts a text at a place. */
export function insertion(file: string, line: number, column: number, text: string): TextEdit {
    return { file, range: [line, column, line, column], text };
}

/**
 * Adds lines after the one on which a stretch of text ends, and after the comments beside it, indented as its first line.
 * None where something else follows on that line.
 */
export function linesAfter(
    { file, text, source }: TextPage,
    [first, , last, column]: Range,
    added: readonly string[],
): TextEdit | undefined {
    let row = last - 1;
    const line = source.lines[row];
    if (!line || hasCode(text.slice(line.from + column - 1, line.to))) return undefined;
    while (source.lines[row + 1]?.inside) row++;
    const end = source.lines[row];
    if (!end || (row > last - 1 && end.code)) return undefined;
    const indentation = source.lines[first - 1]?.indentation.replace('\uFEFF', '') ?? '';
    return insertion(file, row + 1, end.to - end.from + 1, added.map((each) => `\n${indented(each, indentation)}`).join(''));
}

/** Adds lines at the beginning of a block, after the comment beside its opening brace. None where it has no braces. */
export function linesAtStart(page: TextPage, block: Range, added: readonly string[]): TextEdit | undefined {
    const { file, text, source } = page;
    const start = (source.lines[block[0] - 1]?.from ?? 0) + block[1] - 1;
    const brace = source.braces.find((offset) => offset >= start);
    if (brace === undefined || text.charAt(brace) !== '{') return undefined;
    const row = source.lines.findLastIndex((line) => line.from <= brace);
    const line = source.lines[row];
    if (!line) return undefined;
    const rest = text.slice(brace + 1, line.to);
    if (hasCode(rest)) return added.length === 1 ? insertion(file, row + 1, brace - line.from + 2, ` ${added.join('')}`) : undefined;
    if (source.lines[row + 1]?.inside) return undefined;
    const indentation = indentationWithin(page, block);
    return insertion(file, row + 1, line.to - line.from + 1, added.map((each) => `\n${indented(each, indentation)}`).join(''));
}

/** Adds lines at the end of a block. None where it has no braces. */
export function linesAtEnd(page: TextPage, block: Range, added: readonly string[]): TextEdit | undefined {
    const { file, text, source } = page;
    const [first, , last, column] = block;
    const line = source.lines[last - 1];
    const brace = (line?.from ?? 0) + column - 2;
    if (!line || text.charAt(brace) !== '}' || !source.braces.includes(brace)) return undefined;
    const before = text.slice(line.from, brace);
    if (before.trim() === '' && last > first) {
        const indentation = indentationWithin(page, block);
        return insertion(file, last, 1, added.map((each) => `${indented(each, indentation)}\n`).join(''));
    }
    if (added.length > 1) return undefined;
    const space = /\s$/.test(before) ? '' : ' ';
    return insertion(file, last, column - 1, `${space}${added.join('')} `);
}

/** Adds a declaration at the end of a text, after an empty line. */
export function declarationAtEnd({ file, text, source }: TextPage, declaration: string): TextEdit {
    const last = source.lines.at(-1);
    const row = source.lines.length;
    const column = (last ? last.to - last.from : 0) + 1;
    const blank = text.trim() === '' ? '' : /(?:\r\n|\n|\r)$/.test(text) ? '\n' : '\n\n';
    return insertion(file, row, column, `${blank}${declaration}\n`);
}

/** Adds a declaration after another one, with an empty line between. */
export function declarationAfter(page: TextPage, range: Range, declaration: string): TextEdit | undefined {
    return linesAfter(page, range, ['', ...declaration.split('\n')]);
}

/** The indentation of the lines of a block: that of the first one, else one step more than its own. */
function indentationWithin({ source }: TextPage, [first, , last]: Range): string {
    const own = source.lines[first - 1]?.indentation.replace('\uFEFF', '') ?? '';
    const inner = source.lines.slice(first, last - 1).find((line) => line.code && !line.inside);
    return inner && inner.indentation.length > own.length ? inner.indentation : own + INDENTATION;
}

function indented(line: string, indentation: string): string {
    return line === '' ? '' : indentation + line;
}

/** Whether anything but spaces and comments stands in the rest of a line. */
function hasCode(rest: string): boolean {
    const trimmed = rest.trim();
    if (trimmed === '' || trimmed.startsWith('//')) return false;
    return !/^\/\*(?:(?!\*\/).)*(?:\*\/)?$/.test(trimmed);
}
