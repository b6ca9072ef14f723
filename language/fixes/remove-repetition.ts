import type { Range } from '../syntax/range.ts';
import type { FixContext } from './fix.ts';
import { defineFix } from './fix.ts';
import type { SourceLine } from './text/source-lines.ts';
import { sourceLinesOf } from './text/source-lines.ts';

/** `remove-repetition`: takes out a line that stands twice, letter by letter. */
export const removeRepetition = defineFix({
    code: 'remove-repetition',
    answers: ['event-repeated', 'field-repeated'],
    title: 'Removes a line that stands there twice, letter by letter',
    safe: false,
    *fixesFor(finding, context) {
        const [related] = finding.related;
        if (!related || related.location.file !== context.file.path) return;
        const own = lineAlone(finding.range, context);
        const first = lineAlone(related.location.range, context);
        if (!own || !first || own === first || written(own, context) !== written(first, context)) return;
        const [row] = finding.range;
        yield {
            way: { kind: 'remove-repetition' },
            edits: [{ file: context.file.path, range: [row, 1, row + 1, 1], text: '' }],
        };
    },
});

/** The line that holds a stretch of text and no other code. */
function lineAlone([row, column, endRow, endColumn]: Range, context: FixContext): SourceLine | undefined {
    const { lines } = sourceLinesOf(context);
    const line = lines[row - 1];
    if (!line || row !== endRow || line.inside || lines[row]?.inside !== false) return undefined;
    const around = context.text.slice(line.from, line.from + column - 1) + context.text.slice(line.from + endColumn - 1, line.to);
    return around.trim() === '' || /^\s*\/\//.test(around) ? line : undefined;
}

function written({ from, to }: SourceLine, { text }: FixContext): string {
    return text.slice(from, to).trim();
}
