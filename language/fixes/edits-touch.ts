import type { Range } from '../syntax/range.ts';

/** Whether two edits of one text cannot both be applied: one changes what the other does, or which of two insertions comes first would be a guess. */
export function editsTouch(one: Range, other: Range): boolean {
    if (one[0] === other[0] && one[1] === other[1]) return true;
    return isBefore(one[0], one[1], other[2], other[3]) && isBefore(other[0], other[1], one[2], one[3]);
}

function isBefore(line: number, column: number, otherLine: number, otherColumn: number): boolean {
    return line < otherLine || (line === otherLine && column < otherColumn);
}
