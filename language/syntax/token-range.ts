import type { IToken } from 'chevrotain';
import type { Range } from './range.ts';

/** Where a token stands. */
export function rangeOfToken(token: IToken): Range {
    const { startLine = 1, startColumn = 1, endLine = startLine, endColumn = startColumn } = token;
    return [startLine, startColumn, endLine, endColumn + 1];
}
