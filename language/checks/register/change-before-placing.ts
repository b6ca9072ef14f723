import type { Subject } from '../../facts/source.ts';
import { dayPartOf } from '../../facts/written-instant.ts';
import { defineCheck } from '../check.ts';

/** `change-before-placing`: a significant change of something that was on no market and in no service yet. */
export const changeBeforePlacing = defineCheck({
    code: 'change-before-placing',
    severity: 'warning',
    unread: false,
    title: 'A system was changed significantly before it was placed on the market or put into service',
    *onFile({ file }) {
        for (const subject of file.subjects) {
            const first = firstPlacing(subject);
            if (!first) continue;
            for (const change of subject.changes) {
                if (dayPartOf(change.date.text) >= dayPartOf(first.date.text)) continue;
                yield {
                    at: change.date.range,
                    facts: {
                        subject: subject.name.text,
                        changed: dayPartOf(change.date.text),
                        placed: dayPartOf(first.date.text),
                    },
                    related: [{ location: { file: file.path, range: first.range }, kind: 'placed', subject: subject.name.text }],
                };
            }
        }
    },
});

function firstPlacing(subject: Subject): Subject['placed'][number] | undefined {
    const placings = [...subject.placed, ...subject.service];
    return placings.sort((a, b) => (dayPartOf(a.date.text) < dayPartOf(b.date.text) ? -1 : 1)).at(0);
}
