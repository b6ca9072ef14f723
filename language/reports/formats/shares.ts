import type { Text } from '../document/report-document.ts';

const NARROWEST = 8;
const WIDEST = 42;
const MOST_ROWS = 1000;

/** What each column of a table takes of its width: as much as its texts ask for, within reason, so that none starves the others. */
export function sharesOf(headings: readonly string[], rows: readonly (readonly Text[])[]): readonly number[] {
    const asked = headings.map((heading, index) => {
        const lengths = rows.slice(0, MOST_ROWS).map((row) => lengthOf(row[index] ?? []));
        return 6 + Math.min(WIDEST, Math.max(NARROWEST, heading.length, ...lengths));
    });
    const all = asked.reduce((sum, length) => sum + length, 0);
    return asked.map((length) => length / all);
}

/** The characters of a text. */
export function lengthOf(text: Text): number {
    return text.reduce((sum, run) => sum + run.text.length, 0);
}
