import type { Instant } from '../../time/instant.ts';
import type { Period } from '../../time/period.ts';
import { addPeriodToDay } from '../../time/day.ts';
import { formatPeriod } from '../../time/period.ts';
import { dayOf, endOfDay, HOUR } from '../../time/zone.ts';
import { defineCheck } from '../check.ts';
import { aboutEntry, arisesAt, caveatsOf, howToRecord, owedSince, whatIsOwed } from './owed.ts';

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
                message: `${whatIsOwed(entry)} ${owedSince(entry)} That is longer than ${formatPeriod(measure)}, the measure of "immediately" here. The last day of a limit is an outer bound, not a time to wait for.${caveatsOf(entry, scope.workspace)}`,
                advice: `${howToRecord(entry)} The policy may set another measure: \`immediately means 24 hours\`.`,
            };
        }
    },
});

function endOf({ amount, unit }: Period, since: Instant, zone: string): Instant {
    if (unit === 'hours') return since + amount * HOUR;
    return endOfDay(addPeriodToDay(dayOf(since, zone), { amount, unit }), zone);
}
