import type { IToken } from 'chevrotain';
import type { BlockStructure } from './blocks.ts';
import { indentationOf } from './token-lines.ts';

/** How many lines are looked at to tell which block they belong to. */
export const SAMPLE = 50;

/**
 * The block word to which most of the lines belong that follow at one depth; undefined where none fits.
 *
 * @param inner the tokens after the opening brace, for a block on one line
 */
export function blockFitting(
    structure: BlockStructure,
    lines: readonly IToken[][],
    candidates: readonly string[],
    inner: readonly IToken[],
): string | undefined {
    const leading = [...inner.slice(0, 1), ...leadingTokens(lines)];
    let fitting: string | undefined;
    let most = 0;
    for (const word of candidates) {
        const leaders = structure.byWord.get(word)?.leaders;
        const count = leading.filter(
            ({ image, tokenType }) => leaders?.has(tokenType.name) === true || leaders?.has(image) === true,
        ).length;
        if (count > most) [fitting, most] = [word, count];
    }
    return fitting;
}

/** The first tokens of the lines of one depth, up to the line that is less deep. */
function leadingTokens(lines: readonly IToken[][]): IToken[] {
    const indentation = indentationOf(lines[0] ?? []);
    const sample = lines.slice(0, SAMPLE);
    const end = sample.findIndex((line) => indentationOf(line) < indentation);
    return sample.slice(0, end < 0 ? SAMPLE : end).flatMap((line) => (line[0] && indentationOf(line) === indentation ? [line[0]] : []));
}

/** A header whose title got behind its brace. */
export function withBraceLast(line: IToken[]): IToken[] {
    const brace = line.findIndex(({ tokenType }) => tokenType.name === '{');
    const opening = line[brace];
    if (!opening || line[brace + 1]?.tokenType.name !== 'STRING' || line[brace + 2] !== undefined) return line;
    return [...line.slice(0, brace), ...line.slice(brace + 1), opening];
}
