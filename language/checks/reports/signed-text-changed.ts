import type { ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { SignedState } from './report-state.ts';

/** `signed-text-changed`: a report says something else than the text that was approved, or recorded as sent. */
export const signedTextChanged = defineCheck({
    code: 'signed-text-changed',
    severity: 'error',
    unread: false,
    title: 'A report says something else than was approved or recorded as sent',
    *onWorkspace({ incidents }) {
        for (const { signed = [] } of incidents) for (const line of signed) yield* changedSince(line);
    },
});

function* changedSince({
    path,
    range,
    report,
    by,
    at,
    kind,
    isSent,
    changed,
}: SignedState): Iterable<ReportedFacts<'signed-text-changed'>> {
    if (typeof changed === 'string') return;
    const fields = changed.fields.map(({ field, number, line }) => ({ field, number, line }));
    yield {
        file: path,
        at: range,
        related: changed.fields.flatMap(({ place, field, number, line }) =>
            place ? [{ location: place, kind: 'form-field' as const, field: { field, number, line } }] : [],
        ),
        facts: { report, signing: kind, by, at, sent: isSent, head: changed.head, fields },
    };
}
