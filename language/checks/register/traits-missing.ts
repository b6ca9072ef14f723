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
            yield { at: subject.name.range, facts: { subject: subject.name.text, kind: subject.kind } };
        }
    },
});
