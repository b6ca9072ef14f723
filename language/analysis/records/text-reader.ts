import { readSource } from '../../facts/read.ts';
import type { SourceFile } from '../../facts/source.ts';
import { createParser } from '../../syntax/parser.ts';
import type { ParsedFile } from '../../syntax/parser.ts';

/** The text of a file, or where and why its bytes are none. */
export type Content =
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'refused'; readonly line: number; readonly column: number; readonly message: string; readonly advice: string };

/** Reads texts of the language. It is made once for many texts, since making it costs more than most of them. */
export class TextReader {
    readonly #parser = createParser();

    /** The tree of a text. */
    readonly parse = (text: string): ParsedFile => this.#parser.parse(text);

    /** What a file says; of one that is no text only that it is none. */
    read(path: string, content: Content): SourceFile {
        if (content.kind === 'text') return readSource(path, content.text, this.#parser);
        const { line, column, message, advice } = content;
        const empty = readSource(path, '', this.#parser);
        return { ...empty, problems: [{ code: 'syntax-error', range: [line, column, line, column], message, advice }] };
    }

    /** What a text says of which the tree is at hand. */
    readParsed(path: string, text: string, tree: () => ParsedFile): SourceFile {
        return readSource(path, text, { parse: tree });
    }
}
