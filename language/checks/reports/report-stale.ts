import { defineCheck } from '../check.ts';
import type { Staleness } from './report-state.ts';

/** `report-stale`: the facts are no longer those that a report was drafted from, and it has not been sent. */
export const reportStale = defineCheck({
    code: 'report-stale',
    severity: 'warning',
    unread: false,
    title: 'The facts have changed since a report was drafted',
    *onWorkspace({ incidents }) {
        for (const { drafts = [] } of incidents) {
            for (const { path, name, stale } of drafts) {
                if (!stale) continue;
                const { changes, drafted } = stale;
                yield {
                    file: path,
                    at: stale.range,
                    message: `The report ${name} was drafted ${drafted} from facts that have changed: ${inShort(changes)}.`,
                    advice: 'Read what changed, and refresh the sections: those that you have edited stay as they are.',
                    related: changes.map(({ says, place }) => ({ location: place, message: says })),
                    data: { report: name },
                };
            }
        }
    },
});

/** More changes than so many are counted. */
const NAMED = 3;

function inShort(changes: Staleness['changes']): string {
    if (changes.length === 0) return 'lines that have no date of their own, such as those of the register';
    const named = changes.slice(0, NAMED).map(({ says }) => says);
    const more = changes.length - named.length;
    return more > 0 ? `${named.join('; ')}; and ${more} more` : named.join('; ');
}
