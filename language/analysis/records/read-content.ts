import { readSource } from '../../facts/read.ts';
import type { SourceFile } from '../../facts/source.ts';
import type { VigilParser } from '../../syntax/parser.ts';

/** The text of a file, or where and why its bytes are none. */
export type Content =
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'refused'; readonly line: number; readonly column: number; readonly message: string; readonly advice: string };

/** What a file says; of one that is no text only that it is none. */
export function readContent(path: string, content: Content, parser: Pick<VigilParser, 'parse'>): SourceFile {
    if (content.kind === 'text') return readSource(path, content.text, parser);
    const { line, column, message, advice } = content;
    const empty = readSource(path, '', parser);
    return { ...empty, problems: [{ code: 'syntax-error', range: [line, column, line, column], message, advice }] };
}
