import type { DocketEntry } from '../../docket/entry.ts';
import type { CaseEvent } from '../../facts/case-file.ts';
import { subjectOf } from '../../facts/case-file.ts';
import { defineCheck } from '../check.ts';
import { recipientsOf, whenOf } from '../../findings/parts-of.ts';
import { aboutEntry, dutyFactsOf } from './owed.ts';

/** `altered-before-informing`: a system was changed in the course of an investigation before those who must be told of it were. */
export const alteredBeforeInforming = defineCheck({
    code: 'altered-before-informing',
    severity: 'error',
    unread: false,
    title: 'A system was altered before everybody who must be informed of it had been',
    *onIncident(scope) {
        for (const { event, entries } of breachesByLine(scope.docket.entries)) {
            const [entry] = entries;
            if (!entry) continue;
            yield {
                ...aboutEntry(scope, entry, 'error', event.range),
                recipients: entries.flatMap(({ recipient }) => recipient ?? []),
                facts: {
                    ...dutyFactsOf(entry, scope.workspace),
                    recipients: entries.flatMap(recipientsOf),
                    subject: subjectOf(event) ?? null,
                    alteredAt: whenOf(event.at),
                },
            };
        }
    },
});

/** Each breaching line once a duty and party, with the entries of all recipients that it breached. */
function breachesByLine(entries: readonly DocketEntry[]): Iterable<{ readonly event: CaseEvent; readonly entries: DocketEntry[] }> {
    const lines = new Map<string, { readonly event: CaseEvent; readonly entries: DocketEntry[] }>();
    for (const entry of entries) {
        if (entry.status !== 'breached') continue;
        for (const event of entry.breaches) {
            const key = [entry.duty, entry.party, ...event.range].join('\n');
            const line = lines.get(key);
            if (line) line.entries.push(entry);
            else lines.set(key, { event, entries: [entry] });
        }
    }
    return lines.values();
}
