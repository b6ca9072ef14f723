import { legible } from '../../document/legible.ts';
import type { Run, Text } from '../../document/report-document.ts';

/** Word processors take ever longer over a paragraph the longer it is: one of this many characters opens at once. */
const LONGEST = 4000;

/**
 * A text as several paragraphs, none of which is so long that a word processor stands still over it. A text is divided at a line
 * break, which the end of the paragraph stands for, else behind a space, and only within a word where there is neither.
 */
export function dividedParagraphs(text: Text): readonly Text[] {
    if (text.reduce((length, run) => length + run.text.length, 0) <= LONGEST) return [text];
    const paragraphs: Run[][] = [];
    let paragraph: Run[] = [];
    let room = LONGEST;
    for (const { mark, ...run } of text) {
        let rest = legible(run.text);
        while (rest.length > room) {
            const { end, next } = divisionOf(rest, room, paragraph.length > 0);
            if (end > 0) paragraph.push({ ...run, text: rest.slice(0, end) });
            rest = rest.slice(next);
            paragraphs.push(paragraph);
            paragraph = [];
            room = LONGEST;
        }
        paragraph.push({ ...run, text: rest, ...(mark !== undefined && { mark }) });
        room -= rest.length;
    }
    return [...paragraphs, paragraph];
}

/** Where a text ends and goes on, so that no more than `room` characters stand before. */
function divisionOf(text: string, room: number, mayBeEmpty: boolean): { readonly end: number; readonly next: number } {
    const line = text.lastIndexOf('\n', room);
    if (line >= 0 && (line > 0 || mayBeEmpty)) return { end: line, next: line + 1 };
    const space = text.lastIndexOf(' ', room - 1);
    if (space >= 0) return { end: space + 1, next: space + 1 };
    if (mayBeEmpty) return { end: 0, next: 0 };
    const end = /[\uD800-\uDBFF]/.test(text.charAt(room - 1)) ? room - 1 : room;
    return { end, next: end };
}
