/** A stretch of source text: first line, first column, last line, column after the last character; all count from 1. */
export type Range = readonly [line: number, column: number, endLine: number, endColumn: number];
