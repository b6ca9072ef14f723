import { defineCheck } from '../check.ts';

/** `field-repeated`: a line that may stand once in its block and stands again. */
export const fieldRepeated = defineCheck({
    code: 'field-repeated',
    severity: 'error',
    unread: true,
    title: 'A line stands twice where only the first counts',
    *onFile({ file }) {
        for (const { field, range, first } of file.repetitions) {
            yield {
                at: range,
                message: `\`${field}\` stands here once more; only the first one counts.`,
                advice: 'Keep the line that is right and remove the other.',
                related: [{ location: { file: file.path, range: first }, message: `\`${field}\` stands here first.` }],
                data: { field },
            };
        }
    },
});
