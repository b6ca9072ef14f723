import { defineCheck } from '../check.ts';
import { whenInWords } from '../wording.ts';
import { aboutEntry, arisesAt, caveatsOf, datesOf, whatIsOwed } from './owed.ts';

/** `duty-late`: a duty was fulfilled after its last defensible day, and nobody has said why. */
export const dutyLate = defineCheck({
    code: 'duty-late',
    severity: 'error',
    unread: false,
    title: 'A duty was fulfilled after its last defensible day, without an explanation',
    *onIncident(scope) {
        for (const entry of scope.docket.entries) {
            if (entry.status !== 'late' || entry.explained) continue;
            const done = entry.fulfilled ? ` It was done on ${whenInWords(entry.fulfilled.at)}, too late.` : ' It was done too late.';
            const reasoned = entry.mayBeLate === null ? '' : ` The law accepts a reasoned delay: ${entry.mayBeLate}.`;
            yield {
                ...aboutEntry(scope, entry, 'error', entry.fulfilled?.event.range ?? arisesAt(scope, entry)),
                message: `${whatIsOwed(entry)}${done} ${datesOf(entry)}${reasoned}${caveatsOf(entry, scope.workspace)}`,
                advice: `Say why and sign it: \`explain ${entry.duty}${entry.recipient === null ? '' : ` to ${entry.recipient}`} "reason" on DATE by "NAME"\`. The duty stays late.`,
            };
        }
    },
});
