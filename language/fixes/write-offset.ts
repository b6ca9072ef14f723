import { defineFix } from './fix.ts';
import { textIn } from './finding-data.ts';

/** `write-offset`: says which of two instants a local time means that exists twice, or not at all. */
export const writeOffset = defineFix({
    code: 'write-offset',
    answers: ['local-time-ambiguous', 'local-time-skipped'],
    title: 'Writes the offset of a local time that exists twice or not at all',
    safe: false,
    *fixesFor(finding, { file }) {
        const choices = [
            ['the earlier one', textIn(finding, 'earlier')],
            ['the later one', textIn(finding, 'later')],
        ] as const;
        for (const [which, instant] of choices) {
            if (instant === undefined) continue;
            yield { title: `Write \`${instant}\`, ${which}`, edits: [{ file: file.path, range: finding.range, text: instant }] };
        }
    },
});
