import type { IToken } from 'chevrotain';
import { isBrace } from '../recovery/token-lines.ts';
import type { Range } from '../range.ts';
import forms from './line-forms.json' with { type: 'json' };

/** What a line reads like, by the word that begins it; of an event, by the first word of what happened. */
export const lineForms: ReadonlyMap<string, string> = new Map(
    forms.flatMap(({ words, reads }) => words.map((word) => [word, reads.replace('{}', word)] as const)),
);

/** A place in a line: the token that stands there, and those before it since the line, or the block, began. */
export interface PlaceInLine {
    readonly found: IToken;
    readonly before: readonly IToken[];
    /** An example of the line that was begun; it is ours, since what stands in a damaged line may be what was to be withheld. */
    readonly form?: string;
}

/**
 * Where in a line a problem is.
 *
 * @param tokens those of the file, in order
 */
export function placeInLine([line, column]: Range, tokens: readonly IToken[]): PlaceInLine | undefined {
    const index = tokens.findIndex(({ startLine, startColumn }) => startLine === line && startColumn === column);
    const found = tokens[index];
    if (!found) return undefined;
    let first = index;
    for (let previous = tokens[first - 1]; previous?.endLine === line && !isBrace(previous); previous = tokens[first - 1]) first--;
    const before = tokens.slice(first, index);
    const form = [...before, found].map(({ image }) => lineForms.get(image)).find((each) => each !== undefined);
    return { found, before, ...(form !== undefined && { form }) };
}
