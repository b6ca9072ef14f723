import type { IToken } from 'chevrotain';
import type { ParseResult } from 'langium';
import { isVigilFile } from '../generated/ast.ts';
import type { VigilFile } from '../generated/ast.ts';
import { rangeOfToken } from './messages.ts';
import type { Comment, SyntaxProblem } from './problem.ts';
import { createVigilLangiumParser, isVigilReport } from './recovery/vigil-langium-parser.ts';
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
    const parser = createVigilLangiumParser(createSyntaxServices());
    return {
        parse: (text) => parsedFileOf(parser.parse<VigilFile>(text)),
    };
}

/**
 * What the parser of the language gave for a text, whoever had it parsed.
 *
 * @throws if another parser gave it
 */
export function parsedFileOf({ value, lexerReport }: Pick<ParseResult, 'value' | 'lexerReport'>): ParsedFile {
    if (!isVigilFile(value) || !isVigilReport(lexerReport)) throw new Error('The parser of another language was asked.');
    return { file: value, problems: lexerReport.problems, comments: lexerReport.comments.map(commentOf) };
}

function commentOf(token: IToken): Comment {
    const kind = token.image.startsWith('//') ? 'line' : token.image.startsWith('/**') ? 'documentation' : 'block';
    return { text: token.image, range: rangeOfToken(token), kind };
}
