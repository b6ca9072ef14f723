import type { IToken } from 'chevrotain';
import type { AstNode, ParseResult } from 'langium';
import type { VigilFile } from '../generated/ast.ts';
import { isVigilReport } from './lexing/lexer.ts';
import type { Comment, SyntaxProblem } from './problem.ts';
import { rangeOfToken } from './token-range.ts';

/** A text as the language understands it. */
export interface ParsedFile {
    /** The tree; every node knows its place in the text. Damaged lines are missing or incomplete in it. */
    readonly file: VigilFile;
    readonly problems: readonly SyntaxProblem[];
    readonly comments: readonly Comment[];
}

export interface VigilParser {
    /** Parses any text at all; never throws. */
    parse(text: string): ParsedFile;
}

/**
 * What the parser of the language gave for a text, whoever had it parsed.
 *
 * @throws if another parser gave it
 */
export function parsedFileOf({ value, lexerReport }: Pick<ParseResult, 'value' | 'lexerReport'>): ParsedFile {
    if (!isFile(value) || !isVigilReport(lexerReport)) throw new Error('The parser of another language was asked.');
    return { file: value, problems: lexerReport.problems, comments: lexerReport.comments.map(commentOf) };
}

function isFile(value: AstNode): value is VigilFile {
    return value.$type === 'VigilFile';
}

function commentOf(token: IToken): Comment {
    const kind = token.image.startsWith('//') ? 'line' : token.image.startsWith('/**') ? 'documentation' : 'block';
    return { text: token.image, range: rangeOfToken(token), kind };
}
