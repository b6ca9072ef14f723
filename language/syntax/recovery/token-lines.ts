import type { IToken, TokenType } from 'chevrotain';

/** Groups tokens by the line on which they begin; what follows a text of several lines belongs to its last line. */
export function splitLines(tokens: readonly IToken[]): IToken[][] {
    const lines: IToken[][] = [];
    let end = 0;
    for (const token of tokens) {
        const line = lines[lines.length - 1];
        if (line && (token.startLine ?? 0) <= end) line.push(token);
        else lines.push([token]);
        end = token.endLine ?? 0;
    }
    return lines;
}

export function isBrace(token: IToken): boolean {
    return token.tokenType.name === '{' || token.tokenType.name === '}';
}

/** A token that nobody wrote, beside one that somebody did. */
export function tokenLike(beside: IToken, type: { tokenType: TokenType; tokenTypeIdx: number }, side: 'before' | 'after'): IToken {
    const { startOffset, startLine = 1, startColumn = 1, endOffset = startOffset, endLine = 1, endColumn = 1 } = beside;
    const place =
        side === 'before'
            ? { startOffset, startLine, startColumn, endOffset: startOffset, endLine: startLine, endColumn: startColumn }
            : { startOffset: endOffset, startLine: endLine, startColumn: endColumn, endOffset, endLine, endColumn };
    return { image: '', ...place, ...type, isInsertedInRecovery: true };
}

/** Whether a token is the first of its line, or stands right after a brace. */
export function beginsLine(token: IToken, previous: IToken | undefined): boolean {
    return !previous || isBrace(previous) || (token.startLine ?? 0) > (previous.endLine ?? 0);
}

/** How deep a line is indented, in characters. */
export function indentationOf(line: readonly IToken[]): number {
    return (line[0]?.startColumn ?? 1) - 1;
}
