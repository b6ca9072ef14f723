import type { DocketEntry } from '../../docket/entry.ts';
import type { Instant } from '../../time/instant.ts';
import type { Period } from '../../time/period.ts';
import { addPeriodToDay } from '../../time/day.ts';
import { dayOf, HOUR, startOfDay } from '../../time/zone.ts';
import { defineCheck } from '../check.ts';
import { aboutEntry, arisesAt, dutyFactsOf } from './owed.ts';

/** `duty-due`: something is owed and its cautious date has not passed. */
export const dutyDue = defineCheck({
    code: 'duty-due',
    severity: 'info',
    unread: false,
    title: 'A duty is owed and has not been fulfilled yet',
    *onIncident(scope) {
        const { warn } = scope.workspace.policy;
        for (const entry of scope.docket.entries) {
            if (entry.status !== 'due' || (entry.planBy && scope.asOf.hasCome(entry.planBy.ends))) continue;
            const near = warn !== undefined && scope.asOf.hasCome(warningFrom(entry, warn));
            yield {
                ...aboutEntry(scope, entry, near ? 'warning' : 'info', arisesAt(scope, entry)),
                facts: dutyFactsOf(entry, scope.workspace),
            };
        }
    },
});

/** From when the policy asks to be warned; never where there is no cautious date. A span in days begins with a day. */
function warningFrom({ planBy, zone }: DocketEntry, warn: Period): Instant {
    if (!planBy) return Infinity;
    if (warn.unit === 'hours') return planBy.ends - warn.amount * HOUR;
    return startOfDay(addPeriodToDay(dayOf(planBy.ends, zone), { ...warn, amount: -warn.amount }), zone);
}
