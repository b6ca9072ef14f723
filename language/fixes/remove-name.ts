import type { Range } from '../syntax/range.ts';
import { defineFix } from './fix.ts';
import { sourceLinesOf } from './text/source-lines.ts';

/** `remove-name`: takes out a name that stands twice, with its line where the line says nothing else. */
export const removeName = defineFix({
    code: 'remove-name',
    answers: ['named-twice'],
    title: 'Removes the second of two names that are alike',
    safe: false,
    *fixesFor({ range, facts: { field, name } }, context) {
        const [row, column, endRow, endColumn] = range;
        const line = sourceLinesOf(context).lines[row - 1];
        if (!line || row !== endRow || line.inside) return;
        const before = context.text.slice(line.from, line.from + column - 1);
        const after = context.text.slice(line.from + endColumn - 1, line.to);
        const isAlone = before.trim() === field && after.trim() === '';
        const joined = /[ \t]*(?:,|\band)[ \t]*$/.exec(before);
        if (!isAlone && !joined) return;
        const taken: Range = isAlone ? [row, 1, row + 1, 1] : [row, (joined?.index ?? 0) + 1, row, endColumn];
        yield { way: { kind: 'remove-second', name }, edits: [{ file: context.file.path, range: taken, text: '' }] };
    },
});
