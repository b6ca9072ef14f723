import { applyFixes } from '../../fixes/apply-fixes.ts';
import type { TextEdit } from '../../fixes/fix.ts';
import { lineStartsOf, offsetsOf } from '../../fixes/text/offsets.ts';
import type { Range } from '../../syntax/range.ts';

/** What fixes leave to a person: a name in capitals, the inside of a pair of quotes, the reason behind a code. */
const TO_FILL =
    /(?<name>\b(?:PARTY|OFFICE|TRAIT|ROLE|SYSTEM|FINDING|AUTHORITY|STATE|DATE|NAME)\b)|(?<!")"(?<inside>)"(?!")|(?<after>vigil-ignore [\w-]+:)[ \t]*$/m;

/**
 * Where edits leave something to be filled in: the first such place of the first file that has one, in its text as it is afterwards.
 *
 * @param textOf the text of a file as it is before
 */
export function placeToFill(
    edits: readonly TextEdit[],
    textOf: (path: string) => string | undefined,
): { readonly file: string; readonly range: Range } | undefined {
    const edit = edits.find(({ text, fresh }) => fresh !== true && TO_FILL.test(text));
    const text = edit && textOf(edit.file);
    if (!edit || text === undefined) return undefined;
    const own = edits.filter(({ file }) => file === edit.file);
    const after = applyFixes(text, own);
    const start = offsetAfter(edit, own, text);
    const match = TO_FILL.exec(after.slice(start));
    return match ? { file: edit.file, range: rangeOf(after, start + match.index, match) } : undefined;
}

/** Where the text of an edit begins once all of them are made. */
function offsetAfter(edit: TextEdit, edits: readonly TextEdit[], text: string): number {
    const starts = lineStartsOf(text);
    const before = applyFixes(
        text,
        edits.filter(
            (each) => each !== edit && offsetsOf(each.range, starts, text.length).from < offsetsOf(edit.range, starts, text.length).from,
        ),
    );
    return offsetsOf(edit.range, starts, text.length).from + before.length - text.length;
}

function rangeOf(text: string, index: number, { groups = {}, 0: found }: RegExpExecArray): Range {
    const { name, after } = groups;
    const from = name !== undefined ? index : index + (after === undefined ? 1 : found.length);
    const to = name === undefined ? from : from + name.length;
    const line = text.slice(0, from).split('\n').length;
    const column = from - text.lastIndexOf('\n', from - 1);
    return [line, column, line, column + to - from];
}
