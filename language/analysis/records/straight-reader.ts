import { readSource } from '../../facts/read.ts';
import type { SourceFile } from '../../facts/source.ts';
import { parsedFileOf } from '../../syntax/parsed-file.ts';
import { createStraightParser } from '../../syntax/straight/create-straight-parser.ts';
import type { Content } from './text-reader.ts';

/**
 * Reads texts without damage, which most are: what it reads, a `TextReader` reads the same way. That one knows about damage, and
 * loading it takes longer than reading many files.
 */
export class StraightReader {
    readonly #parser = createStraightParser();

    /** What a file says; undefined where it has damage or is no text. */
    read(path: string, content: Content): SourceFile | undefined {
        if (content.kind !== 'text') return undefined;
        const parsed = this.#parser.parse(content.text);
        return parsed && readSource(path, content.text, { parse: () => parsedFileOf(parsed) });
    }
}
