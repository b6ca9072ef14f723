import type { Range } from '../../syntax/range.ts';

/** The offset at which each line of a text begins. */
export function lineStartsOf(text: string): readonly number[] {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
    return starts;
}

/** A range as offsets into the text; what lies outside the text is its end. */
export function offsetsOf(
    [line, column, endLine, endColumn]: Range,
    lineStarts: readonly number[],
    length: number,
): { readonly from: number; readonly to: number } {
    const offset = (at: number, within: number): number => Math.min(length, (lineStarts[at - 1] ?? length) + within - 1);
    return { from: offset(line, column), to: offset(endLine, endColumn) };
}
