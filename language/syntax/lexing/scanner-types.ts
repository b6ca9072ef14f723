import type { TokenType } from 'chevrotain';
import type { VigilTokenTypes } from './token-types.ts';

interface Pattern {
    readonly type: TokenType;
    readonly pattern: RegExp;
}

/** The token types and patterns that a scanner asks for at every token, looked up once. */
export interface ScannerTypes extends VigilTokenTypes {
    /** What a digit begins besides a date, in the order in which they are tried. */
    readonly numeric: readonly Pattern[];
    readonly stamp: TokenType;
    readonly date: TokenType;
    readonly month: Pattern;
    /** The words that begin a line whose date is not exact, where they do. */
    readonly leadingWords: ReadonlyMap<string, TokenType>;
    readonly time: TokenType;
    readonly word: Pattern;
    readonly roman: TokenType;
    readonly zone: Pattern;
    readonly string: TokenType;
    readonly block: TokenType;
    readonly lineComment: TokenType;
    readonly blockComment: TokenType;
}

/** @throws if the grammar lacks a terminal that the lexer is written for */
export function scannerTypesOf(types: VigilTokenTypes): ScannerTypes {
    const find = (name: string): Pattern => {
        const type = types.terminals.get(name);
        const pattern = types.patterns.get(name);
        if (!type || !pattern) throw new Error(`The grammar has no terminal ${name}.`);
        return { type, pattern };
    };
    return {
        ...types,
        numeric: ['TIME', 'NUMBERING', 'INT'].map(find),
        stamp: find('STAMP').type,
        date: find('DATE').type,
        month: find('MONTH'),
        leadingWords: new Map([
            ['about', find('LEADING_ABOUT').type],
            ['between', find('LEADING_BETWEEN').type],
        ]),
        time: find('TIME').type,
        word: find('ID'),
        roman: find('ROMAN').type,
        zone: find('ZONE'),
        string: find('STRING').type,
        block: find('TEXT').type,
        lineComment: find('SL_COMMENT').type,
        blockComment: find('ML_COMMENT').type,
    };
}
