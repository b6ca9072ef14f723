import type { IToken } from 'chevrotain';
import type { SyntaxProblem } from '../problem.ts';
import type { Range } from '../range.ts';
import {
    canonicalDate,
    canonicalStamp,
    canonicalTime,
    hasOffset,
    hasStraightQuotes,
    isClosedString,
    stringLiteral,
    textOfString,
} from '../literals.ts';
import { nameOfQuotes } from './quotes.ts';

/** The problem of a literal whose meaning is clear although it was typed or pasted in another way; undefined for an ordinary one. */
export function pastedLiteral(token: IToken): SyntaxProblem | undefined {
    switch (token.tokenType.name) {
        case 'DATE':
            return differing(token, canonicalDate(token.image), 'A date is written year-month-day with hyphens and two digits each.');
        case 'TIME':
            return differing(token, canonicalTime(token.image), 'A time is written with two digits each.');
        case 'STAMP':
            return pastedStamp(token);
        case 'STRING':
            return pastedString(token);
        default:
            return undefined;
    }
}

function pastedStamp(token: IToken): SyntaxProblem | undefined {
    const meant = canonicalStamp(token.image);
    if (hasOffset(token.image)) return differing(token, meant, 'An instant with an offset is written with hyphens and two digits each.');
    return problem(
        token,
        meant.replace('T', ' '),
        'An instant with a T needs its offset from UTC; without one it is a local time.',
        'Write a space instead of the T, or add the offset.',
    );
}

function pastedString(token: IToken): SyntaxProblem | undefined {
    const written = token.image;
    if (hasStraightQuotes(written) || !isClosedString(written)) return undefined;
    const quotes = nameOfQuotes(written.charAt(0)) ?? 'curly quotes';
    return problem(token, stringLiteral(textOfString(written)), `This text stands in ${quotes}.`, 'Write straight quotes.');
}

function differing(token: IToken, meant: string, rule: string): SyntaxProblem | undefined {
    return token.image === meant ? undefined : problem(token, meant, rule, `Write ${meant}.`);
}

function problem(token: IToken, meant: string, message: string, advice: string): SyntaxProblem {
    const { startLine = 1, startColumn = 1, endLine = 1, endColumn = 1 } = token;
    const range: Range = [startLine, startColumn, endLine, endColumn + 1];
    return { code: 'pasted-text', range, message, advice, replacement: { range, text: meant } };
}
