import { readSource } from '../../facts/read.ts';
import type { SourceFile } from '../../facts/source.ts';
import { createParser } from '../../syntax/parser.ts';
import type { ParsedFile } from '../../syntax/parser.ts';
import type { SyntaxProblem } from '../../syntax/problem.ts';
import type { NoText } from '../../syntax/problem-words.ts';

/** The text of a file, or where and why its bytes are none. */
export type Content =
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'refused'; readonly line: number; readonly column: number; readonly why: NoText };

/** Reads texts of the language. It is made once for many texts, since making it costs more than most of them. */
export class TextReader {
    readonly #parser = createParser();

    /** The tree of a text. */
    readonly parse = (text: string): ParsedFile => this.#parser.parse(text);

    /** What a file says; of one that is no text only that it is none. */
    read(path: string, content: Content): SourceFile {
        if (content.kind === 'text') return readSource(path, content.text, this.#parser);
        const { line, column, why } = content;
        const empty = readSource(path, '', this.#parser);
        const problem: SyntaxProblem = {
            code: 'syntax-error',
            range: [line, column, line, column],
            says: { kind: 'no-text', why },
            advice: { kind: 'save-as-text', why },
        };
        return { ...empty, problems: [problem] };
    }

    /** What a text says of which the tree is at hand. */
    readParsed(path: string, text: string, tree: () => ParsedFile): SourceFile {
        return readSource(path, text, { parse: tree });
    }
}
