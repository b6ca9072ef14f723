import type { IToken } from 'chevrotain';
import type { SyntaxProblem } from '../problem.ts';
import type { ProblemAdvice } from '../problem-words.ts';
import type { Range } from '../range.ts';
import entries from './natural-words.json' with { type: 'json' };

/**
 * A word that a person would write and the language has not, with the line that says what is meant. Which word leads where is
 * decided by what it means, never by how it is spelt.
 */
export interface NaturalWord {
    /** The block in whose lines it is looked for; `event` and `deed` are the first word of an event and what a party did, `value` any line. */
    readonly place: string;
    readonly words?: readonly string[];
    /** Instead of words: a text after this word lacks another one before it. */
    readonly after?: string;
    readonly right: string;
    /** What stands there, for whoever wonders whether it is what was meant.; the catalogues of words have its text by this name. */
    readonly says: string;
    /** What is written instead; several where a person must choose. */
    readonly write?: readonly string[];
    /** The word that is missing between the two. */
    readonly insert?: string;
    /** Nothing else can have been meant. */
    readonly certain?: boolean;
    /** It speaks of an earlier line that was wrong, and is to be struck. */
    readonly strikes?: boolean;
}

export const naturalWords: readonly NaturalWord[] = entries;

/** Whether a word says that an earlier line of the timeline was wrong. */
export function saysThatALineWasWrong(word: string): boolean {
    return naturalWords.some(({ strikes, words }) => strikes === true && words?.includes(word) === true);
}

/** Of a place: each word, or the first of several, with the entries that it may begin. */
const byFirstWord = new Map<string, { readonly words: readonly string[]; readonly entry: NaturalWord }[]>();
for (const entry of naturalWords) {
    for (const phrase of entry.words ?? []) {
        const words = phrase.split(' ');
        const key = `${entry.place} ${words[0] ?? ''}`;
        byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), { words, entry }]);
    }
}

type Explanation = Pick<SyntaxProblem, 'range' | 'says' | 'advice' | 'replacement' | 'choices'>;

/** Where the natural words at a place of a text lead; undefined where they are none. */
export function naturalWordAt(place: string, tokens: readonly (IToken | undefined)[]): Explanation | undefined {
    const [first] = tokens;
    if (!first) return undefined;
    const found = byFirstWord
        .get(`${place} ${first.image.toLowerCase()}`)
        ?.filter(({ words }) => words.every((word, index) => tokens[index]?.image.toLowerCase() === word))
        .sort((one, other) => other.words.length - one.words.length)[0];
    const last = tokens[(found?.words.length ?? 1) - 1];
    if (!found || !last) return undefined;
    const { entry, words } = found;
    const range: Range = [first.startLine ?? 1, first.startColumn ?? 1, last.endLine ?? 1, (last.endColumn ?? 1) + 1];
    const [only, ...others] = entry.write ?? [];
    const isCertain = entry.certain === true && only !== undefined && others.length === 0;
    return {
        range,
        says: { kind: 'natural', words: words.join(' ') },
        advice: adviceOf(entry),
        ...(isCertain && { replacement: { range, text: only, isCertain } }),
        ...(!isCertain && entry.write && { choices: entry.write }),
    };
}

function adviceOf({ right, says }: NaturalWord): ProblemAdvice {
    return { kind: 'natural', right, says };
}

/** The nouns that may follow a number of those affected, where it stands alone. */
export function nounAfter(number: IToken): Explanation | undefined {
    const entry = naturalWords.find(({ place }) => place === 'noun');
    if (!entry?.write) return undefined;
    const { startLine = 1, startColumn = 1, endLine = 1, endColumn = 1 } = number;
    return {
        range: [startLine, startColumn, endLine, endColumn + 1],
        says: {
            kind: 'missing-after',
            found: { kind: 'sign', text: number.image },
            expected: { kind: 'thing', thing: 'noun' },
        },
        advice: adviceOf(entry),
        choices: entry.write.map((noun) => `${number.image} ${noun}`),
    };
}

/** What a text lacks that stands right after a word; undefined where it lacks nothing that is known. */
export function missingBefore(place: string, previous: IToken, text: IToken): Explanation | undefined {
    const entry = naturalWords.find(({ place: of, after }) => of === place && after === previous.image);
    if (entry?.insert === undefined || text.tokenType.name !== 'STRING' || text.startLine !== previous.endLine) return undefined;
    const { startLine = 1, startColumn = 1, endLine = 1, endColumn = 1 } = previous;
    const range: Range = [startLine, startColumn, endLine, endColumn + 1];
    const mended = `${previous.image} ${entry.insert}`; // without the text itself, which may be confidential
    return {
        range,
        says: { kind: 'word-missing', after: previous.image },
        advice: adviceOf(entry),
        ...(entry.certain === true ? { replacement: { range, text: mended, isCertain: true } } : { choices: [mended] }),
    };
}
