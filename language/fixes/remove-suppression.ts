import { defineFix } from './fix.ts';
import { sourceLinesOf } from './text/source-lines.ts';

/**
 * `remove-suppression`: takes out a `vigil-ignore` comment that suppresses nothing. Never unasked: whether it suppresses anything
 * depends on other files and on the time, and its reason is what a person wrote.
 */
export const removeSuppression = defineFix({
    code: 'remove-suppression',
    answers: ['suppression-unused', 'suppression-unreasoned', 'suppression-refused'],
    title: 'Removes a comment that suppresses nothing, or gives no reason',
    safe: false,
    lastResort: true,
    *fixesFor(finding, context) {
        const { file, text } = context;
        const [row, column, endRow, endColumn] = finding.range;
        const { lines } = sourceLinesOf(context);
        const line = lines[row - 1];
        if (!line || row !== endRow) return;

        const before = text.slice(line.from, line.from + column - 1);
        const alone = before.trim() === '';
        const next = lines[row];
        const range = !alone
            ? ([row, before.trimEnd().length + 1, row, endColumn] as const)
            : next
              ? ([row, 1, row + 1, 1] as const)
              : ([row, 1, row, line.to - line.from + 1] as const);
        const reasoned = file.suppressions.some((each) => each.range[0] === row && each.range[1] === column && each.reason !== '');
        yield {
            way: { kind: 'remove-comment', reasoned },
            edits: [{ file: file.path, range, text: '' }],
        };
    },
});
