import type { DocketEntry } from '../../docket/entry.ts';
import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';
import { aboutEntry, arisesAt, caveatsOf, recipientOf, sentence } from './owed.ts';

/** `duty-not-owed`: duties could be expected here, and the law itself says that they are not owed. */
export const dutyNotOwed = defineCheck({
    code: 'duty-not-owed',
    severity: 'info',
    unread: false,
    title: 'A duty that could be expected is not owed, for a reason that the law gives',
    *onIncident(scope) {
        for (const alike of byReason(scope.docket.entries)) {
            const [entry] = alike;
            if (!entry) continue;
            const about = aboutEntry(scope, entry, 'info', arisesAt(scope, entry));
            const duties = [...new Set(alike.map(({ duty }) => duty))];
            yield {
                ...about,
                message: `${entry.party} does not owe this: ${listed(titlesOf(alike))}. ${sentence(entry.reason ?? 'the law excludes it')}${caveatsOf(entry, scope.workspace)}`,
                advice: 'If the reason does not fit the facts, correct the trait, the date or the line that it rests on.',
                data: { ...about.data, duties },
            };
        }
    },
});

/** Entries of one party that one reason stands against, those of the first duty in the law first. */
function byReason(entries: readonly DocketEntry[]): Iterable<readonly DocketEntry[]> {
    const groups = new Map<string, DocketEntry[]>();
    for (const entry of entries) {
        if (entry.status !== 'not owed') continue;
        const key = [entry.party, entry.reason ?? '', ...(entry.arose?.range ?? [])].join('\n');
        const group = groups.get(key);
        if (group) group.push(entry);
        else groups.set(key, [entry]);
    }
    return groups.values();
}

/** Each duty once, with all its recipients. */
function titlesOf(entries: readonly DocketEntry[]): readonly string[] {
    const recipients = new Map<string, string[]>();
    for (const entry of entries) {
        const named = recipients.get(entry.title) ?? [];
        recipients.set(entry.title, named);
        if (entry.recipient !== null || entry.missingRecipient !== null) named.push(recipientOf(entry));
    }
    return [...recipients].map(([title, named]) => (named.length === 0 ? `"${title}"` : `"${title}" to ${named.join(', ')}`));
}
