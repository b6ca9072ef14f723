import type { DutiesView } from '../duties/duty-lines.ts';
import type { DocketRow } from '../judgement/docket-row.ts';
import type { Urgency, UrgencyGroup, UrgencyMeasure } from './urgency.ts';
import { byUrgency, nearBy, urgencyOf } from './urgency.ts';

/** A duty of one party in one incident that is not done, whoever receives what it asks for. */
export interface OpenDuty {
    readonly urgency: Urgency;
    /** Its entry towards the recipient that is most urgent. */
    readonly first: DocketRow;
    /** Those towards the other recipients, what is most urgent first. */
    readonly others: readonly DocketRow[];
}

/** An entry with its urgency. */
interface Weighed {
    readonly row: DocketRow;
    readonly urgency: Urgency;
}

/** What is left to do, one duty of a party in an incident at a time, what is most urgent first. */
export function openDuties(rows: readonly DocketRow[], view: Pick<DutiesView, 'at' | 'asOf'>): readonly OpenDuty[] {
    const measures = new Map<string, UrgencyMeasure>();
    const duties = new Map<string, Weighed[]>();
    for (const row of rows) {
        const measure = measures.get(row.path) ?? { asOf: view.asOf, near: nearBy(view.at(row.path).workspace.policy) };
        measures.set(row.path, measure);
        const urgency = urgencyOf(row, measure);
        if (!urgency) continue;
        const key = dutyIdOf(row);
        const same = duties.get(key);
        if (same) same.push({ row, urgency });
        else duties.set(key, [{ row, urgency }]);
    }
    return [...duties.values()].flatMap(folded).sort((a, b) => byUrgency(a.urgency, b.urgency));
}

/** How many duties stand in each group. */
export function countByGroup(duties: readonly OpenDuty[]): Readonly<Record<UrgencyGroup, number>> {
    const counts = { now: 0, 'this-week': 0, later: 0, waiting: 0, keep: 0 };
    for (const { urgency } of duties) counts[urgency.group]++;
    return counts;
}

/** The same duty of the same party in the same incident, whatever the recipient. Two incidents may have the same name. */
function dutyIdOf({ path, incident, duty, party, occurrence }: DocketRow): string {
    return [path, incident, duty, party, occurrence ?? ''].join('\0');
}

function folded(entries: readonly Weighed[]): readonly OpenDuty[] {
    const [first, ...others] = entries.toSorted((a, b) => byUrgency(a.urgency, b.urgency));
    return first ? [{ urgency: first.urgency, first: first.row, others: others.map(({ row }) => row) }] : [];
}
