import { parsedFileOf } from './parsed-file.ts';
import type { VigilParser } from './parsed-file.ts';
import type { VigilLangiumParser } from './recovery/vigil-langium-parser.ts';
import { createVigilLangiumParser } from './recovery/vigil-langium-parser.ts';
import { createSyntaxServices } from './services.ts';
import { createStraightParser } from './straight/create-straight-parser.ts';

export type { ParsedFile, VigilParser } from './parsed-file.ts';

/** A parser to be kept and used for many files. What knows about damage is made at the first text that has some. */
export function createParser(): VigilParser {
    const straight = createStraightParser();
    let mending: VigilLangiumParser | undefined;
    return {
        parse: (text) => {
            const read = straight.parse(text);
            return parsedFileOf(read ?? (mending ??= createVigilLangiumParser(createSyntaxServices())).parseDamaged(text));
        },
    };
}
