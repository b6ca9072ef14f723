import { defineCheck } from '../check.ts';
import { aboutEntry, arisesAt, dutyFactsOf } from './owed.ts';

/** `duty-late`: a duty was fulfilled after its last defensible day, and nobody has said why. */
export const dutyLate = defineCheck({
    code: 'duty-late',
    severity: 'error',
    unread: false,
    title: 'A duty was fulfilled after its last defensible day, without an explanation',
    *onIncident(scope) {
        for (const entry of scope.docket.entries) {
            if (entry.status !== 'late' || entry.explained) continue;
            yield {
                ...aboutEntry(scope, entry, 'error', entry.fulfilled?.event.range ?? arisesAt(scope, entry)),
                facts: dutyFactsOf(entry, scope.workspace),
            };
        }
    },
});
