import type { DocketEntry, Status } from '../../docket/entry.ts';
import { defineCheck } from '../check.ts';
import type { FactsByCode } from '../../findings/facts.ts';
import { endOf } from '../../findings/parts-of.ts';

/** What has been counted and matters to what happens now; records are kept for years that nobody has a list for. */
const concerned: ReadonlySet<Status> = new Set<Status>(['waiting', 'due', 'overdue', 'met', 'late']);

/** `holidays-projected`: limits rest on public holidays of a year without an official list, or on a day that is not certain. */
export const holidaysProjected = defineCheck({
    code: 'holidays-projected',
    severity: 'info',
    unread: false,
    title: 'A limit rests on public holidays that no official list confirms yet, or ends on a day that may be one',
    basis: 'Regulation (EEC, Euratom) No 1182/71, Article 2',
    *onIncident({ caseFile, docket }) {
        const counted = docket.entries.filter(({ status }) => concerned.has(status));
        const projected = counted.filter(({ limit }) => limit?.coverage === 'projected');
        const unsure = counted.filter(({ limit }) => limit !== null && limit.notExtendedFor.some(({ wouldExtend }) => wouldExtend));
        if (projected.length === 0 && unsure.length === 0) return;

        yield {
            at: caseFile.incident.name.range,
            facts: {
                projected: distinct(projected.flatMap(({ limit, zone, state }) => (limit ? [{ end: endOf(limit, zone), state }] : []))),
                unsure: distinct(unsure.flatMap(daysThatMayExtend)),
                duties: [...new Set([...projected, ...unsure].map(({ duty }) => duty))],
            },
        };
    },
});

function daysThatMayExtend({ limit, state }: DocketEntry): FactsByCode['holidays-projected']['unsure'] {
    const days = limit?.notExtendedFor.filter(({ wouldExtend }) => wouldExtend) ?? [];
    return days.map(({ date, name, status }) => ({ day: date, state, name, status }));
}

/** Each of some plain values once. */
function distinct<Value>(values: readonly Value[]): readonly Value[] {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
