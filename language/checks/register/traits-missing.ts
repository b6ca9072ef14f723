import { defineCheck } from '../check.ts';

/** `traits-missing`: nothing is said of what a system or model is, so that no duty can concern it. */
export const traitsMissing = defineCheck({
    code: 'traits-missing',
    severity: 'info',
    unread: false,
    title: 'Nothing says what a system or model is, so that few duties can concern it',
    *onFile({ file }) {
        for (const subject of file.subjects) {
            if (subject.traits.length > 0) continue;
            yield {
                at: subject.name.range,
                message: `Nothing says what \`${subject.name.text}\` is. Duties that ask for a kind of ${subject.kind} do not arise for it, whatever happens.`,
                advice: 'Add `is` and what it is in the words of a regime, such as a point of Annex III.',
            };
        }
    },
});
