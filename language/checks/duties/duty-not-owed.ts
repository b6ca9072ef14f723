import type { DocketEntry } from '../../docket/entry.ts';
import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';
import { aboutEntry, arisesAt, caveatsOf, recipientOf, sentence } from './owed.ts';

/** `duty-not-owed`: a duty could be expected here, and the law itself says that it is not owed. */
export const dutyNotOwed = defineCheck({
    code: 'duty-not-owed',
    severity: 'info',
    title: 'A duty that could be expected is not owed, for a reason that the law gives',
    *onIncident(scope) {
        for (const alike of byReason(scope.docket.entries)) {
            const [entry] = alike;
            if (!entry) continue;
            const recipients = alike.filter(({ recipient, gap }) => recipient !== null || gap !== null).map(recipientOf);
            const towards = recipients.length === 0 ? '' : ` to ${listed(recipients)}`;
            yield {
                ...aboutEntry(scope, entry, 'info', arisesAt(scope, entry)),
                message: `${entry.title}: not owed by ${entry.party}${towards}. ${sentence(entry.reason ?? 'the law excludes it')}${caveatsOf(entry, scope.workspace)}`,
                advice: 'If the reason does not fit the facts, correct the trait, the date or the line that it rests on.',
            };
        }
    },
});

/** Entries of one duty and party that differ by their recipient only. */
function byReason(entries: readonly DocketEntry[]): Iterable<readonly DocketEntry[]> {
    const groups = new Map<string, DocketEntry[]>();
    for (const entry of entries) {
        if (entry.status !== 'not owed') continue;
        const key = [entry.duty, entry.party, entry.reason ?? ''].join('\n');
        const group = groups.get(key);
        if (group) group.push(entry);
        else groups.set(key, [entry]);
    }
    return groups.values();
}
