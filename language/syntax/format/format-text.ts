import type { VigilFile } from '../../generated/ast.ts';
import type { SyntaxProblem } from '../problem.ts';
import type { Range } from '../range.ts';
import { createSyntaxServices } from '../services.ts';
import { createVigilLangiumParser } from '../recovery/vigil-langium-parser.ts';
import type { VigilLangiumParser } from '../recovery/vigil-langium-parser.ts';
import { Layout } from './layout.ts';
import { piecesOf } from './pieces.ts';

/** A text in its layout, or the first problem of one that is not understood. */
export type FormattedText = { readonly text: string } | { readonly refused: SyntaxProblem };

/** Lays out texts of the language. */
export interface Formatter {
    /**
     * The text in its layout: two spaces for each block, keys and instants in columns of fixed width, the body of a text
     * in triple quotes under its first line, at most one empty line. Tokens, comments and what they mean stay the same,
     * and formatting twice changes nothing more.
     *
     * @param range the lines to lay out; all of them where it is left out
     * @returns what is not understood where the text has any syntax problem, pasted characters included
     */
    formatText(text: string, range?: Range): FormattedText;
}

/** A formatter to be kept and used for many texts. */
export function createFormatter(): Formatter {
    const services = createSyntaxServices();
    const parser = createVigilLangiumParser(services);
    return { formatText: (text, range) => format(parser, text, range) };

    function format(from: VigilLangiumParser, text: string, range: Range | undefined): FormattedText {
        const { value, lexerReport } = from.parse<VigilFile>(text);
        const [problem] = lexerReport.problems;
        if (problem) return { refused: problem };

        const pieces = piecesOf(value, services.parser.Lexer.tokenize(text).tokens, lexerReport.comments, services.Grammar);
        return { text: new Layout(text, pieces, range).toString() };
    }
}
