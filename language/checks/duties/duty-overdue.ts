import { defineCheck } from '../check.ts';
import { aboutEntry, arisesAt, caveatsOf, datesOf, howToRecord, whatIsOwed } from './owed.ts';

/** `duty-overdue`: the last defensible day has passed and nothing fulfils the duty. */
export const dutyOverdue = defineCheck({
    code: 'duty-overdue',
    severity: 'error',
    unread: false,
    title: 'The last defensible day of a duty has passed, and it has not been fulfilled',
    *onIncident(scope) {
        for (const entry of scope.docket.entries) {
            if (entry.status !== 'overdue') continue;
            const late = entry.mayBeLate === null ? '' : ` The law accepts a reasoned delay: ${entry.mayBeLate}.`;
            yield {
                ...aboutEntry(scope, entry, 'error', arisesAt(scope, entry)),
                message: `${whatIsOwed(entry)} The time for it is over. ${datesOf(entry)}${late}${caveatsOf(entry, scope.workspace)}`,
                advice: `${howToRecord(entry)} Being late does not end the duty. Where it was done in time, the line that says so is missing.`,
            };
        }
    },
});
