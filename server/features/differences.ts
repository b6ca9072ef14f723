import type { TextEdit } from 'vscode-languageserver';

/** A line and the break after it. */
interface Line {
    readonly text: string;
    readonly lineBreak: string;
}

/**
 * The edits that turn a text into its layout, line by line, so that the cursor, marks and folds of an editor stay where they are.
 * Where more than white space differs, or lines were joined, the rest is replaced as one.
 */
export function differences(before: string, after: string): TextEdit[] {
    if (before === after) return [];
    const [old, fresh] = [linesOf(before), linesOf(after)];
    const edits: TextEdit[] = [];
    let [left, right] = [0, 0];
    while (left < old.length || right < fresh.length) {
        const [from, to] = [old[left], fresh[right]];
        if (from && to && from.lineBreak === to.lineBreak && lettersOf(from) === lettersOf(to)) {
            if (from.text !== to.text) edits.push(replaceWithin(left, from.text, to.text));
            left++;
            right++;
        } else if (from && from.lineBreak !== '' && lettersOf(from) === '') {
            edits.push({ range: { start: at(left, 0), end: at(left + 1, 0) }, newText: '' });
            left++;
        } else if (to && to.lineBreak !== '' && lettersOf(to) === '') {
            edits.push({ range: { start: at(left, 0), end: at(left, 0) }, newText: to.text + to.lineBreak });
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
function replaceWithin(line: number, before: string, after: string): TextEdit {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start]) start++;
    let end = 0;
    while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
    return {
        range: { start: at(line, start), end: at(line, before.length - end) },
        newText: after.slice(start, after.length - end),
    };
}

function replaceRest(line: number, old: readonly Line[], fresh: readonly Line[]): TextEdit {
    const last = old.length - 1;
    return {
        range: { start: at(line, 0), end: at(last, old[last]?.text.length ?? 0) },
        newText: fresh.map(({ text, lineBreak }) => text + lineBreak).join(''),
    };
}

function at(line: number, character: number): TextEdit['range']['start'] {
    return { line, character };
}
