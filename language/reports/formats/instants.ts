import type { Text } from '../document/report-document.ts';

/**
 * A text for the cell of a table, instants in it in two lines: day and time, below them the exact form, which word processors would
 * otherwise break at any of its hyphens.
 */
export function instantsInLines(text: Text): Text {
    return text.map((run) => ({ ...run, text: run.text.replace(/ (?=\(\d{4}-\d\d-\d\dT[\d:.+-]+\)$)/, ' \n') }));
}
