import { checks } from '../checks/registry.ts';
import { defineFix } from './fix.ts';
import { textIn } from './finding-data.ts';
import { sourceLinesOf } from './text/source-lines.ts';

/** `remove-suppression`: takes out a `vigil-ignore` comment that suppresses nothing. */
export const removeSuppression = defineFix({
    code: 'remove-suppression',
    answers: ['suppression-unused', 'suppression-unreasoned'],
    title: 'Removes a comment that suppresses nothing, or gives no reason',
    safe: true,
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
        // A misspelt code wants to be corrected, and a line that is not read may yet have the finding.
        const known = finding.code === 'suppression-unused' && checks.some((check) => check.code === textIn(finding, 'code'));
        const safe = known && !file.problems.some((problem) => problem.code === 'syntax-error');
        yield { title: 'Remove the comment', edits: [{ file: file.path, range, text: '' }], safe };
    },
});
