/** A stretch of source text: first line, first column, last line, column after the last character; all count from 1. */
export type Range = readonly [line: number, column: number, endLine: number, endColumn: number];

/** Whether two stretches of a text are the same. */
export function isSameRange(one: Range, other: Range): boolean {
    return one.every((position, index) => position === other[index]);
}
