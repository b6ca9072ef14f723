import type { DocketEntry } from '../../docket/entry.ts';
import type { IncidentScope } from '../check.ts';
import { inTime } from '../../docket/clocks/deadlines.ts';
import { defineCheck } from '../check.ts';
import { whenInWords } from '../wording.ts';
import { aboutEntry, arisesAt, caveatsOf, datesOf, howToRecord, whatIsOwed, whyLater } from './owed.ts';

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
                    message: `${whatIsOwed(entry)} ${datesOf(entry, true)}${explained(entry, scope)}`,
                    advice: `${howToRecord(entry)} Do not rely on the later date without having it confirmed.`,
                };
            }
            if (status === 'met' && fulfilled && !inTime(fulfilled.at, planBy, entry.zone)) {
                yield {
                    ...aboutEntry(scope, entry, 'info', fulfilled.event.range),
                    message: `${whatIsOwed(entry)} It was done on ${whenInWords(fulfilled.at)}, in time, but after the cautious date. ${datesOf(entry)}${explained(entry, scope)}`,
                    advice: 'Keep a note of why the later date was relied on; an authority may count from the earlier one.',
                };
            }
        }
    },
});

/** Why the last day is later than the cautious date, and how sure that is. */
function explained(entry: DocketEntry, { workspace }: IncidentScope): string {
    const why = whyLater(entry);
    return `${why === '' ? '' : ` ${why}`}${caveatsOf(entry, workspace)}`;
}
