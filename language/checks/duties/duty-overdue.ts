import { defineCheck } from '../check.ts';
import { aboutEntry, arisesAt, dutyFactsOf } from './owed.ts';

/** `duty-overdue`: the last defensible day has passed and nothing fulfils the duty. */
export const dutyOverdue = defineCheck({
    code: 'duty-overdue',
    severity: 'error',
    unread: false,
    title: 'The last defensible day of a duty has passed, and it has not been fulfilled',
    *onIncident(scope) {
        for (const entry of scope.docket.entries) {
            if (entry.status !== 'overdue') continue;
            yield {
                ...aboutEntry(scope, entry, 'error', arisesAt(scope, entry)),
                facts: dutyFactsOf(entry, scope.workspace),
            };
        }
    },
});
