import type { IToken } from 'chevrotain';
import type { SyntaxProblem } from '../problem.ts';
import type { Range } from '../range.ts';
import { hasStraightQuotes, isClosedString, stringLiteral, textOfString } from '../literals.ts';
import { nameOfQuotes } from './quotes.ts';

/** The problem of a text in other quotes than straight ones; undefined for an ordinary one, and for one without its end. */
export function pastedQuotes(token: IToken): SyntaxProblem | undefined {
    const written = token.image;
    if (hasStraightQuotes(written) || !isClosedString(written)) return undefined;
    const { startLine = 1, startColumn = 1, endLine = 1, endColumn = 1 } = token;
    const range: Range = [startLine, startColumn, endLine, endColumn + 1];
    return {
        code: 'pasted-text',
        range,
        says: { kind: 'quotes', quotes: nameOfQuotes(written.charAt(0)) ?? 'curly' },
        advice: { kind: 'straight-quotes' },
        replacement: { range, text: stringLiteral(textOfString(written)) },
    };
}
