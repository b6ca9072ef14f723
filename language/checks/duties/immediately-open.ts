import type { Instant } from '../../time/instant.ts';
import type { Period } from '../../time/period.ts';
import { addPeriodToDay } from '../../time/day.ts';
import { dayOf, endOfDay, HOUR } from '../../time/zone.ts';
import { defineCheck } from '../check.ts';
import { aboutEntry, arisesAt, dutyFactsOf } from './owed.ts';

/** `immediately-open`: a duty that is owed immediately has been open for longer than the organisation's own measure. */
export const immediatelyOpen = defineCheck({
    code: 'immediately-open',
    severity: 'warning',
    unread: false,
    title: 'A duty that is owed immediately has been open for longer than the measure of the policy',
    *onIncident(scope) {
        const measure = scope.workspace.policy.immediately;
        for (const entry of scope.docket.entries) {
            const { owedSince: since } = entry;
            if (entry.status !== 'due' || entry.standard !== 'immediately' || since === null) continue;
            if (!scope.asOf.hasCome(endOf(measure, since, entry.zone))) continue;
            yield {
                ...aboutEntry(scope, entry, 'warning', arisesAt(scope, entry)),
                facts: { ...dutyFactsOf(entry, scope.workspace), measure },
            };
        }
    },
});

function endOf({ amount, unit }: Period, since: Instant, zone: string): Instant {
    if (unit === 'hours') return since + amount * HOUR;
    return endOfDay(addPeriodToDay(dayOf(since, zone), { amount, unit }), zone);
}
