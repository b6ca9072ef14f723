import { defineCheck } from '../check.ts';

/** `field-repeated`: a line that may stand once in its block and stands again. */
export const fieldRepeated = defineCheck({
    code: 'field-repeated',
    severity: 'error',
    unread: 'voids',
    title: 'A line stands twice where only the first counts',
    *onFile({ file }) {
        for (const { field, range, first } of file.repetitions) {
            yield {
                at: range,
                related: [{ location: { file: file.path, range: first }, kind: 'said-first', field }],
                facts: { field },
            };
        }
    },
});
