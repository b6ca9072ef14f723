import { endInWords } from '../checks/wording.ts';
import type { Deadline, DocketEntry } from '../docket/entry.ts';
import type { CaseEvent } from '../facts/case-file.ts';
import type { Zone } from '../time/instant.ts';
import { entryInLine } from './describe-entry.ts';

/** What runs since a line of a timeline: a date of a duty that is counted from it, and each duty behind it in a line. */
export interface RunningClock {
    readonly event: CaseEvent;
    /** The simple name of the duty. */
    readonly name: string;
    /** The cautious date, the last one, or the last one of a duty that is overdue. */
    readonly kind: 'plan' | 'limit' | 'overdue';
    readonly end: Deadline;
    readonly zone: Zone;
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
 */
export function runningClocks(entries: readonly DocketEntry[], events: readonly CaseEvent[]): readonly RunningClock[] {
    const found = new Map<string, RunningClock>();
    for (const entry of entries) {
        const { status, name, zone } = entry;
        if (entry.bound !== 'organisation' || (status !== 'due' && status !== 'overdue')) continue;
        for (const { end, kind } of startsOf(entry)) {
            const event = events.find(({ at }) => at.instant === end.from);
            if (!event) continue;
            const key = `${event.range.join(':')} ${kind} ${end.ends} ${name}`;
            const details = [...(found.get(key)?.details ?? []), entryInLine(entry)];
            found.set(key, { event, name, kind, end, zone, details });
        }
    }
    return [...found.values()].sort((one, other) => one.end.ends - other.end.ends);
}

/** The dates of a duty by the line that starts them; of two that start together the earlier one, and of what is overdue the last one. */
function startsOf({ planBy, limit, status }: DocketEntry): readonly Pick<RunningClock, 'end' | 'kind'>[] {
    const isOverdue = status === 'overdue';
    const plan = planBy && ({ end: planBy, kind: 'plan' } as const);
    const last = limit && ({ end: limit, kind: isOverdue ? 'overdue' : 'limit' } as const);
    if (plan && last && planBy.from === limit.from) return [isOverdue ? last : plan];
    return [plan, last].filter((start) => start !== null);
}
