/**
 * What a literal of the language means, whatever way it was typed or pasted, and how a text is written as one. */

import { timeAt } from '../time/written/time-forms.ts';
import { canonicalInstantOf, instantAt } from '../time/written/written-instant.ts';
import { isClosedByAny, isClosedByStraight } from './lexing/quotes.ts';

const CANONICAL_DATE = /^\d{4}-\d\d-\d\d$/;
const CANONICAL_TIME = /^\d\d:\d\d$/;

/** `2027-1-6`, `06.12.2027` and `6 December 2027` as the language writes them. */
export function canonicalDate(written: string): string {
    if (CANONICAL_DATE.test(written)) return written;
    const found = instantAt(written, 0);
    return found?.kind === 'read' ? found.day.text : written;
}

/** `8:00`, `14.20 Uhr` and `2:30 PM` as the language writes them. */
export function canonicalTime(written: string): string {
    if (CANONICAL_TIME.test(written)) return written;
    const found = timeAt(written, 0);
    return found?.kind === 'read' ? found.text : written;
}

/**
 * A whole instant as records keep it: `Mon 2027-12-06 8:00` as `Mon 2027-12-06T08:00`, with its offset where it has one. What is
 * no instant, or could be several, stays as it is; that it does not exist is for a later room to say.
 */
export function canonicalInstant(written: string): string {
    return canonicalInstantOf(written.trim()) ?? written;
}

/** The text between the quotes, with its escapes resolved; an end that is missing is the end of the line. */
export function textOfString(written: string): string {
    if (isClosedString(written)) return unescaped(written.slice(1, -1), written.endsWith('"'));
    return unescaped(written.slice(1).trimEnd(), false);
}

/** Whether a text on one line has its closing quotation mark. */
export function isClosedString(written: string): boolean {
    return isClosedByAny(written);
}

/** Whether a text stands in straight quotation marks, as far as it has them. */
export function hasStraightQuotes(written: string): boolean {
    return written.startsWith('"') && (written.endsWith('"') || !isClosedString(written));
}

/** Backslashes before a quotation mark or, of a text that it closes, at the end. */
const ESCAPES = /(\\+)("|$)/g;

/**
 * A backslash is a backslash, except before a quotation mark: there two are one, and one that is left over makes the mark part of
 * the text. So an address such as `\\server\share` stays as it is.
 *
 * @param isEnded whether a quotation mark follows on the text
 */
function unescaped(body: string, isEnded: boolean): string {
    if (!body.includes('\\')) return body;
    return body.replace(ESCAPES, (all, backslashes: string, quote: string) =>
        quote === '' && !isEnded ? all : '\\'.repeat(Math.floor(backslashes.length / 2)) + quote,
    );
}

/** A text as a literal on one line that means the same; a line break in it becomes a space, since such a literal holds none. */
export function stringLiteral(text: string): string {
    const line = text.replaceAll(/\r\n|[\r\n]/g, ' ');
    return `"${line.replaceAll(/(\\*)("|$)/g, (_, backslashes: string, quote: string) => backslashes + backslashes + (quote && '\\"'))}"`;
}

const TRIPLE = '"""';

/**
 * The text between triple quotes: the line breaks next to the quotes and the indentation that all its lines share
 * do not belong to it; line ends are `\n`.
 */
export function textOfBlock(written: string): string {
    const closed = isClosedBlock(written);
    const body = unescaped(written.slice(TRIPLE.length, closed ? -TRIPLE.length : undefined), closed);
    const lines = body.split(/\r\n|\r|\n/);
    const first = lines[0] ?? '';
    const rest = lines.slice(1);
    if (rest.length > 0 && (rest[rest.length - 1] ?? '').trim() === '') rest.pop();
    const indentation = commonIndentation(rest);
    const dedented = rest.map((line) => (line.trim() === '' ? '' : line.slice(indentation)));
    return (first.trim() === '' ? dedented : [first.trimStart(), ...dedented]).join('\n');
}

/** Whether a text in triple quotes has its end. */
export function isClosedBlock(written: string): boolean {
    return written.length >= 2 * TRIPLE.length && isClosedByStraight(written.slice(TRIPLE.length - 1, -TRIPLE.length + 1));
}

/**
 * A text as the lines of a literal in triple quotes that means the same: the lines of the text with this indentation, and the
 * closing quotes on a line of their own. Spaces at the end of lines, and empty lines at either end, do not belong to it.
 */
export function blockLiteral(text: string, indentation: string): readonly string[] {
    const lines = text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
    while (lines[0] === '') lines.shift();
    while (lines[lines.length - 1] === '') lines.pop();
    return [TRIPLE, ...lines.map((line) => (line === '' ? '' : indentation + withinTriple(line))), indentation + TRIPLE];
}

/** A line with its quotation marks escaped where they, or the backslashes before them, would be read as something else. */
function withinTriple(line: string): string {
    return line.replaceAll(/(\\*)("+)/g, (all, backslashes: string, quotes: string) => {
        if (backslashes === '' && quotes.length < TRIPLE.length) return all;
        return backslashes + backslashes + quotes.replaceAll('"', '\\"');
    });
}

function commonIndentation(lines: readonly string[]): number {
    let shared = Number.POSITIVE_INFINITY;
    for (const line of lines) {
        const indentation = line.length - line.trimStart().length;
        if (indentation < line.length) shared = Math.min(shared, indentation);
    }
    return Number.isFinite(shared) ? shared : 0;
}
