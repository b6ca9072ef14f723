import { defineFix } from './fix.ts';

/** `write-offset`: says which of two instants a local time means that exists twice, or not at all. */
export const writeOffset = defineFix({
    code: 'write-offset',
    answers: ['local-time-ambiguous', 'local-time-skipped'],
    title: 'Writes the offset of a local time that exists twice or not at all',
    safe: false,
    *fixesFor(finding, { file }) {
        const choices = [
            ['earlier', finding.facts.earlier],
            ['later', finding.facts.later],
        ] as const;
        for (const [which, instant] of choices) {
            yield {
                way: { kind: 'write-instant', text: instant, which },
                edits: [{ file: file.path, range: finding.range, text: instant }],
            };
        }
    },
});
