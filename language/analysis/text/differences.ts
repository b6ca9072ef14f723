import type { Range } from '../../syntax/range.ts';

/** Replaces a stretch of a text. */
export interface Difference {
    readonly range: Range;
    readonly text: string;
}

/** A line and the break after it. */
interface Line {
    readonly text: string;
    readonly lineBreak: string;
}

/**
 * The edits that turn a text into its layout, line by line, so that the cursor, marks and folds of an editor stay where they are.
 * Where more than white space differs, or lines were joined, the rest is replaced as one.
 */
export function differences(before: string, after: string): Difference[] {
    if (before === after) return [];
    const [old, fresh] = [linesOf(before), linesOf(after)];
    const edits: Difference[] = [];
    let [left, right] = [0, 0];
    while (left < old.length || right < fresh.length) {
        const [from, to] = [old[left], fresh[right]];
        if (from && to && from.lineBreak === to.lineBreak && lettersOf(from) === lettersOf(to)) {
            if (from.text !== to.text) edits.push(replaceWithin(left, from.text, to.text));
            left++;
            right++;
        } else if (from && from.lineBreak !== '' && lettersOf(from) === '') {
            edits.push({ range: [left + 1, 1, left + 2, 1], text: '' });
            left++;
        } else if (to && to.lineBreak !== '' && lettersOf(to) === '') {
            edits.push({ range: [left + 1, 1, left + 1, 1], text: to.text + to.lineBreak });
            right++;
        } else {
            return [...edits, replaceRest(left, old, fresh.slice(right))];
        }
    }
    return edits;
}

function linesOf(text: string): readonly Line[] {
    const parts = text.split(/(\r\n|\r|\n)/);
    return parts.flatMap((part, index) => (index % 2 === 0 ? [{ text: part, lineBreak: parts[index + 1] ?? '' }] : []));
}

function lettersOf({ text }: Line): string {
    return text.replaceAll(/\s+/g, '');
}

/** Only the stretch of a line that differs. */
function replaceWithin(line: number, before: string, after: string): Difference {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start]) start++;
    let end = 0;
    while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
    return {
        range: [line + 1, start + 1, line + 1, before.length - end + 1],
        text: after.slice(start, after.length - end),
    };
}

function replaceRest(line: number, old: readonly Line[], fresh: readonly Line[]): Difference {
    const last = old.length - 1;
    return {
        range: [line + 1, 1, last + 1, (old[last]?.text.length ?? 0) + 1],
        text: fresh.map(({ text, lineBreak }) => text + lineBreak).join(''),
    };
}
