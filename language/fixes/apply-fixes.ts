import type { TextEdit } from './fix.ts';
import { lineStartsOf, offsetsOf } from './text/offsets.ts';

interface Splice {
    readonly from: number;
    readonly to: number;
    readonly text: string;
}

/**
 * Applies edits to a text. One that overlaps an earlier one is left out: the first wins. Two insertions at one place both count,
 * in their order, unless they insert the same. Line breaks that are inserted are those of the text.
 *
 * @param edits edits of this text alone, in order of preference
 */
export function applyFixes(text: string, edits: readonly Pick<TextEdit, 'range' | 'text'>[]): string {
    const lineStarts = lineStartsOf(text);
    const taken: Splice[] = [];
    for (const edit of edits) {
        const splice = { ...offsetsOf(edit.range, lineStarts, text.length), text: withLineBreaksOf(text, edit.text) };
        if (splice.from <= splice.to && !taken.some((other) => overlap(splice, other))) taken.push(splice);
    }
    taken.sort((a, b) => a.from - b.from || a.to - b.to);
    const parts: string[] = [];
    let position = 0;
    for (const { from, to, text: written } of taken) {
        parts.push(text.slice(position, from), written);
        position = to;
    }
    return [...parts, text.slice(position)].join('');
}

/** The text of an edit with the line breaks of the text that it is for. */
function withLineBreaksOf(text: string, written: string): string {
    const [lineBreak = '\n'] = /\r\n|\n|\r/.exec(text) ?? [];
    return written.replaceAll(/\r\n|\n|\r/g, lineBreak);
}

function overlap(one: Splice, other: Splice): boolean {
    const inserts = one.from === one.to && other.from === other.to;
    if (inserts) return one.from === other.from && one.text === other.text;
    if (one.from === other.from && one.to === other.to) return true;
    return one.from < other.to && other.from < one.to;
}
