import type { IRecognitionException, IToken } from 'chevrotain';
import type { VigilFile } from '../generated/ast.ts';
import type { VigilLexingReport } from './lexing/lexer.ts';
import type { Comment, SyntaxProblem } from './problem.ts';
import type { Range } from './range.ts';
import { createSyntaxServices } from './services.ts';

export type { Comment, SyntaxProblem } from './problem.ts';

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

/** A parser to be kept and used for many files; to make one takes longer than to parse many. */
export function createParser(): VigilParser {
    const parser = createSyntaxServices().parser.LangiumParser;
    return {
        parse(text) {
            const { value, parserErrors, lexerReport } = parser.parse<VigilFile>(text);
            const { problems, comments } = lexerReport as VigilLexingReport;
            return { file: value, problems: [...problems, ...parserErrors.map(problemOf)], comments: comments.map(commentOf) };
        },
    };
}

function problemOf(error: IRecognitionException): SyntaxProblem {
    return { code: 'syntax-error', range: rangeOfToken(error.token), message: error.message };
}

function commentOf(token: IToken): Comment {
    const kind = token.image.startsWith('//') ? 'line' : token.image.startsWith('/**') ? 'documentation' : 'block';
    return { text: token.image, range: rangeOfToken(token), kind };
}

function rangeOfToken(token: IToken): Range {
    const { startLine = 1, startColumn = 1, endLine = startLine, endColumn = startColumn } = token;
    return [startLine, startColumn, endLine, endColumn + 1];
}
