import { recipientTold } from '../judgement/docket-row.ts';
import type { DocketEntry } from '../../docket/entry.ts';
import { signOf } from '../../reports/timeline/draw-clocks.ts';
import type { Instant } from '../../time/instant.ts';
import { endTold, keptTold, notesTold } from '../docket-formats/shown-docket.ts';
import type { DocketResult, IncidentDocket } from '../docket-formats/shown-docket.ts';
import { whenTold } from '../today/telling.ts';
import type { Urgency, UrgencyGroup } from '../today/urgency.ts';
import { byUrgency, urgencyGroups, urgencyOf } from '../today/urgency.ts';
import { keepsRecords } from '../../docket/entry.ts';

/** Where a duty stands on the page: as urgent as in `vigil today`, or settled. */
export type PageGroup = UrgencyGroup | 'settled';

/** A duty of a party in an incident, with everybody for whom it stands the same. */
export interface PageDuty {
    readonly docket: IncidentDocket;
    readonly entry: DocketEntry;
    /** Whom it is owed to. */
    readonly to: readonly string[];
    /** A sign before `when`, so that nothing is told by colour alone. */
    readonly sign: string;
    /** When it is to be done, or what became of it, in two or three words. */
    readonly when: string;
    /** Its dates, a line each. */
    readonly dates: readonly string[];
    readonly notes: readonly string[];
}

export interface PageSection {
    readonly group: PageGroup;
    /** What is most urgent first. */
    readonly duties: readonly PageDuty[];
}

interface Weighed {
    readonly docket: IncidentDocket;
    readonly entry: DocketEntry;
    readonly urgency: Urgency | undefined;
}

/** The duties of all incidents by how urgent they are; a group without any is left out. */
export function dutiesInGroups({ dockets, asOf }: Pick<DocketResult, 'dockets' | 'asOf'>): readonly PageSection[] {
    const weighed = dockets.flatMap((docket) =>
        docket.entries.map((entry): Weighed => ({ docket, entry, urgency: urgencyOf(entry, { asOf: asOf.instant, near: docket.near }) })),
    );
    const byGroup = Map.groupBy(weighed.sort(urgentFirst), ({ urgency }): PageGroup => urgency?.group ?? 'settled');
    return [...urgencyGroups, 'settled' as const].flatMap((group) => {
        const duties = folded(byGroup.get(group) ?? [], asOf.instant);
        return duties.length === 0 ? [] : [{ group, duties }];
    });
}

function urgentFirst(a: Weighed, b: Weighed): number {
    return a.urgency && b.urgency ? byUrgency(a.urgency, b.urgency) : 0;
}

/** Entries that say the same but for whom they are owed to become one. */
function folded(entries: readonly Weighed[], asOf: Instant): readonly PageDuty[] {
    const duties = new Map<string, PageDuty & { readonly to: string[] }>();
    for (const { docket, entry } of entries) {
        const told = toldOf(entry, asOf);
        const to = recipientTold(entry);
        const key = [docket.file, docket.incident, entry.duty, entry.party, entry.occurrence, told.when, ...told.dates, ...told.notes].join(
            '\0',
        );
        const same = duties.get(key);
        if (!same) duties.set(key, { docket, entry, ...told, to: to === '' ? [] : [to] });
        else if (to !== '' && !same.to.includes(to)) same.to.push(to);
    }
    return [...duties.values()];
}

function toldOf(entry: DocketEntry, asOf: Instant): Pick<PageDuty, 'sign' | 'when' | 'dates' | 'notes'> {
    const [plan, limit] = [endTold(entry.planBy, entry), endTold(entry.limit, entry)];
    return {
        sign: signOf(entry.status),
        when: whenTold(entry, asOf),
        dates: keepsRecords(entry)
            ? [keptTold(entry)]
            : [...(plan === '' ? [] : [`plan by ${plan}`]), ...(limit === '' ? [] : [`limit ${limit}`])],
        notes: keepsRecords(entry) ? [] : notesTold(entry),
    };
}
