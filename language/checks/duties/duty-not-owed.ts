import type { DocketEntry } from '../../docket/entry.ts';
import { isRetention } from '../../docket/entry.ts';
import { defineCheck } from '../check.ts';
import type { FactsByCode } from '../../findings/facts.ts';
import type { RecipientFacts } from '../../findings/parts.ts';
import { recipientsOf } from '../../findings/parts-of.ts';
import { aboutEntry, arisesAt, groundFactsOf } from './owed.ts';

/** `duty-not-owed`: duties could be expected here, and the law itself says that they are not owed. */
export const dutyNotOwed = defineCheck({
    code: 'duty-not-owed',
    severity: 'info',
    unread: false,
    title: 'A duty that could be expected is not owed, for a reason that the law gives',
    *onIncident(scope) {
        for (const alike of byReason(scope.docket.entries)) {
            const [entry] = alike;
            // That records need not be kept is said with what else is not owed, and never alone: nobody is asked to do anything.
            if (!entry || isRetention(entry)) continue;
            yield {
                ...aboutEntry(scope, entry, 'info', arisesAt(scope, entry)),
                facts: {
                    party: entry.party,
                    reason: entry.reason,
                    notOwed: dutiesAmong(alike),
                    ...groundFactsOf(entry, scope.workspace),
                },
            };
        }
    },
});

/**
 * Entries of one party that one reason stands against, those of the first duty in the law first. Records are kept whatever happened,
 * so that no line is the one at which they would have to be.
 */
function byReason(entries: readonly DocketEntry[]): Iterable<readonly DocketEntry[]> {
    const groups = new Map<string, DocketEntry[]>();
    const lineOf = new Map<string, string>();
    const notOwed = entries.filter(({ status }) => status === 'not owed');
    for (const entry of [...notOwed.filter((each) => !isRetention(each)), ...notOwed.filter(isRetention)]) {
        const reason = `${entry.party}\n${entry.reason ?? ''}`;
        const line = entry.arose?.range.join() ?? '';
        if (!lineOf.has(reason)) lineOf.set(reason, line);
        const key = `${reason}\n${isRetention(entry) ? (lineOf.get(reason) ?? line) : line}`;
        const group = groups.get(key);
        if (group) group.push(entry);
        else groups.set(key, [entry]);
    }
    return groups.values();
}

/** Each duty once, with all its recipients. */
function dutiesAmong(entries: readonly DocketEntry[]): FactsByCode['duty-not-owed']['notOwed'] {
    const duties = new Map<string, { readonly duty: string; readonly title: string; readonly recipients: RecipientFacts[] }>();
    for (const entry of entries) {
        const known = duties.get(entry.duty) ?? { duty: entry.duty, title: entry.title, recipients: [] };
        duties.set(entry.duty, known);
        known.recipients.push(...recipientsOf(entry));
    }
    return [...duties.values()];
}
