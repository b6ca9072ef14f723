import type { ChangeFacts } from '../../findings/reports.ts';
import { defineCheck } from '../check.ts';
import type { Staleness } from './report-state.ts';

/** `report-stale`: the facts are no longer those that a report was drafted from, and it has not been sent. */
export const reportStale = defineCheck({
    code: 'report-stale',
    severity: 'warning',
    unread: false,
    title: 'The facts have changed since a report was drafted',
    *onWorkspace({ incidents }) {
        for (const { drafts = [] } of incidents) {
            for (const { path, name, stale } of drafts) {
                if (!stale) continue;
                const { range, drafted, changes } = stale;
                yield {
                    file: path,
                    at: range,
                    related: changes.map((change) => ({ location: change.place, kind: 'change' as const, change: asFacts(change) })),
                    facts: { report: name, drafted, changes: changes.map(asFacts) },
                };
            }
        }
    },
});

function asFacts({ change, line, at }: Staleness['changes'][number]): ChangeFacts {
    return { change, line, at };
}
