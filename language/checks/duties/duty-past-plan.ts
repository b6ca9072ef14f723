import { inTime } from '../../docket/clocks/deadlines.ts';
import { defineCheck } from '../check.ts';
import { aboutEntry, arisesAt, dutyFactsOf } from './owed.ts';

/** `duty-past-plan`: the cautious date has passed, and only a later reading of the limit still saves the duty, or saved it. */
export const dutyPastPlan = defineCheck({
    code: 'duty-past-plan',
    severity: 'warning',
    unread: false,
    title: 'A duty is past its cautious date, and only a later reading of its limit saves it',
    *onIncident(scope) {
        for (const entry of scope.docket.entries) {
            const { status, planBy, fulfilled } = entry;
            if (!planBy) continue;
            if (status === 'due' && scope.asOf.hasCome(planBy.ends)) {
                yield {
                    ...aboutEntry(scope, entry, 'warning', arisesAt(scope, entry)),
                    facts: dutyFactsOf(entry, scope.workspace),
                };
            }
            if (status === 'met' && fulfilled && !inTime(fulfilled.at, planBy, entry.zone)) {
                yield {
                    ...aboutEntry(scope, entry, 'info', fulfilled.event.range),
                    facts: dutyFactsOf(entry, scope.workspace),
                };
            }
        }
    },
});
