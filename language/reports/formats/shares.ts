import type { Text } from '../document/report-document.ts';

const NARROWEST = 8;
const WIDEST = 42;
/** What the edges of a cell take, in characters. */
const EDGES = 3;
const MAX_ROWS = 1000;

/**
 * What each column of a table takes of its width: as much as its lines ask for, within reason, so that none starves the others, and
 * enough for its longest word where there is room for that.
 *
 * @param room how many characters fit beside each other in the table
 */
export function sharesOf(headings: readonly string[], rows: readonly (readonly Text[])[], room: number): readonly number[] {
    const shown = rows.slice(0, MAX_ROWS);
    const count = shown.reduce((most, row) => Math.max(most, row.length), headings.length);
    const columns = Array.from({ length: count }, (_, index) => [headings[index] ?? '', ...shown.map((row) => plain(row[index] ?? []))]);
    const asked = columns.map((texts) => 2 * EDGES + Math.min(WIDEST, Math.max(NARROWEST, longest(texts, /\n/))));
    const least = columns.map((texts) => EDGES + longest(texts, /\s/));
    return widened(asked, least, room).map((width) => width / room);
}

/** Widths in proportion to what is asked; where one is too narrow for its longest word, it takes what it lacks from those that have more. */
function widened(asked: readonly number[], least: readonly number[], room: number): readonly number[] {
    const all = sum(asked);
    const widths = asked.map((width) => (width / all) * room);
    const lacking = sum(widths.map((width, index) => Math.max(0, (least[index] ?? 0) - width)));
    const spare = sum(widths.map((width, index) => Math.max(0, width - (least[index] ?? 0))));
    if (lacking === 0 || spare < lacking) return widths;
    return widths.map((width, index) => {
        const needed = least[index] ?? 0;
        return width < needed ? needed : width - ((width - needed) * lacking) / spare;
    });
}

function longest(texts: readonly string[], between: RegExp): number {
    return texts.flatMap((text) => text.split(between)).reduce((most, { length }) => Math.max(most, length), 0);
}

function sum(numbers: readonly number[]): number {
    return numbers.reduce((total, number) => total + number, 0);
}

function plain(text: Text): string {
    return text.map((run) => run.text).join('');
}

/** The characters of a text. */
export function lengthOf(text: Text): number {
    return text.reduce((length, run) => length + run.text.length, 0);
}
