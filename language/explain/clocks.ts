import { endInWords } from '../checks/wording.ts';
import type { Deadline, DocketEntry } from '../docket/entry.ts';
import type { CaseEvent } from '../facts/case-file.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { entryInLine } from './describe-entry.ts';

/** What runs since a line of a timeline, in a few words, and each duty behind it in a line. */
export interface RunningClock {
    readonly event: CaseEvent;
    /** `report-death: plan by Thu 16 Dec, limit Mon 20 Dec` */
    readonly label: string;
    readonly details: readonly string[];
}

/** The end of a period without the year, where that is the given one. */
export function endNear(deadline: Deadline, zone: Zone, year: number): string {
    return endInWords(deadline, zone).replace(` ${year}`, '');
}

/**
 * The clocks of an incident that still run, or have run out without the duty being done, at the lines that started them.
 * Where the two dates of a duty are counted from different lines, each stands at its own. Duties with the same dates stand together.
 *
 * @param events the lines that count, in order
 * @param year the one that need not be told
 */
export function runningClocks(entries: readonly DocketEntry[], events: readonly CaseEvent[], year: number): readonly RunningClock[] {
    const found = new Map<string, RunningClock>();
    for (const entry of entries) {
        if (entry.bound !== 'organisation' || (entry.status !== 'due' && entry.status !== 'overdue')) continue;
        for (const { from, words } of startsOf(entry, year)) {
            const event = events.find(({ at }) => at.instant === from);
            if (!event) continue;
            const label = `${entry.name}${entry.status === 'overdue' ? ' overdue' : ''}: ${words}`;
            const key = `${event.range.join(':')} ${label}`;
            const details = [...(found.get(key)?.details ?? []), entryInLine(entry)];
            found.set(key, { event, label, details });
        }
    }
    return [...found.values()];
}

function startsOf({ planBy, limit, zone }: DocketEntry, year: number): readonly { readonly from: Instant; readonly words: string }[] {
    const plan = planBy && { from: planBy.from, words: `plan by ${endNear(planBy, zone, year)}` };
    const last = limit && { from: limit.from, words: `limit ${endNear(limit, zone, year)}` };
    if (plan && last && plan.from === last.from) {
        const isSame = planBy.ends === limit.ends;
        return [{ from: plan.from, words: isSame ? plan.words : `${plan.words}, ${last.words}` }];
    }
    return [plan, last].filter((start) => start !== null);
}
