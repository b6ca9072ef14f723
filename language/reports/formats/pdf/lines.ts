import type { Font } from '../fonts/font.ts';
import { placed } from '../fonts/typeset.ts';
import type { PlacedCharacter } from '../fonts/typeset.ts';
import type { Ink } from '../picture/inks.ts';
import { legible } from '../../document/legible.ts';

/** How letters look, and the language that they are in where it is not that of the document. */
export interface Style {
    readonly font: Font;
    readonly size: number;
    readonly ink: Ink;
    readonly language?: string;
    /** How far above the line, for the sign of a note. */
    readonly rise?: number;
}

export interface Letter {
    readonly style: Style;
    readonly placed: PlacedCharacter;
}

export type Line = readonly Letter[];

/** Lines that fill a width. A line ends behind a space or a hyphen, and within a word that is too long for a line. */
export function breakIntoLines(runs: readonly { readonly text: string; readonly style: Style }[], width: number): readonly Line[] {
    const paragraphs: Letter[][] = [[]];
    for (const { text, style } of runs) {
        for (const [index, line] of legible(text).split('\n').entries()) {
            if (index > 0) paragraphs.push([]);
            for (const letter of placed(style.font, line)) paragraphs.at(-1)?.push({ style, placed: letter });
        }
    }
    return paragraphs.flatMap((letters) => filled(letters, width));
}

export function widthOfLetter({ style, placed: { width } }: Letter): number {
    return (width * style.size) / 1000;
}

function filled(letters: readonly Letter[], width: number): readonly Line[] {
    const lines: Line[] = [];
    let line: Letter[] = [];
    let reached = 0;
    for (const word of wordsOf(letters)) {
        const needed = measured(word.filter(({ placed: { text } }) => !isSpace(text)));
        if (line.length > 0 && reached + needed > width) {
            lines.push(line);
            line = [];
            reached = 0;
        }
        if (needed <= width) {
            for (const letter of word) line.push(letter);
            reached += measured(word);
            continue;
        }
        for (const letter of word) {
            const room = widthOfLetter(letter);
            if (line.length > 0 && reached + room > width) {
                lines.push(line);
                line = [];
                reached = 0;
            }
            line.push(letter);
            reached += room;
        }
    }
    return [...lines, line];
}

/** Pieces between which a line may end: each with the spaces or the hyphen that end it. */
function wordsOf(letters: readonly Letter[]): readonly Letter[][] {
    const words: Letter[][] = [];
    let word: Letter[] = [];
    for (const [index, letter] of letters.entries()) {
        word.push(letter);
        const next = letters[index + 1]?.placed.text ?? ' ';
        if (mayEndBehind(letter.placed.text, next)) {
            words.push(word);
            word = [];
        }
    }
    return word.length > 0 ? [...words, word] : words;
}

function mayEndBehind(text: string, next: string): boolean {
    if (isSpace(text)) return !isSpace(next);
    return '-–—‐/'.includes(text) && /\p{L}/u.test(next);
}

function isSpace(text: string): boolean {
    return text === ' ' || /^[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]$/.test(text);
}

function measured(letters: readonly Letter[]): number {
    return letters.reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}
