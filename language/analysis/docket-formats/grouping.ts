import { recipientTold } from '../judgement/docket-row.ts';
import type { DocketEntry } from '../../docket/entry.ts';
import { groupHeadings } from '../today/telling.ts';
import type { Urgency } from '../today/urgency.ts';
import { byUrgency, urgencyOf } from '../today/urgency.ts';
import type { DocketResult, IncidentDocket } from './shown-docket.ts';

/** By what duties may be put together. */
export const groupings = ['incident', 'date', 'recipient', 'party'] as const;
export type Grouping = (typeof groupings)[number];

/** Entries under one heading, what is most urgent first; what is settled comes last. */
export interface DocketSection {
    readonly heading: string;
    readonly entries: readonly PlacedEntry[];
}

export interface PlacedEntry {
    readonly entry: DocketEntry;
    readonly docket: IncidentDocket;
}

interface Weighed extends PlacedEntry {
    /** Absent where nothing is left to do. */
    readonly urgency: Urgency | undefined;
}

const SETTLED = 'Done, covered or not owed';
const NOBODY = 'To nobody in particular';

/** The entries of all incidents in sections; the section with what is most urgent first. */
export function inSections({ dockets, asOf }: Pick<DocketResult, 'dockets' | 'asOf'>, group: Grouping): readonly DocketSection[] {
    const all = dockets.flatMap((docket) =>
        docket.entries.map((entry): Weighed => ({ entry, docket, urgency: urgencyOf(entry, { asOf: asOf.instant, near: docket.near }) })),
    );
    const sections = new Map<string, PlacedEntry[]>();
    for (const each of all.sort(byUrgencyThenSettled)) {
        const heading = headingOf(each, group);
        const same = sections.get(heading);
        if (same) same.push(each);
        else sections.set(heading, [each]);
    }
    return [...sections].map(([heading, entries]) => ({ heading, entries }));
}

function headingOf({ entry, docket, urgency }: Weighed, group: Grouping): string {
    switch (group) {
        case 'incident':
            return [docket.incident, docket.title].filter((part) => part !== '').join('  ');
        case 'date':
            return urgency ? groupHeadings[urgency.group] : SETTLED;
        case 'recipient':
            return recipientTold(entry) || NOBODY;
        case 'party':
            return entry.party;
    }
}

function byUrgencyThenSettled(a: Weighed, b: Weighed): number {
    if (a.urgency && b.urgency) return byUrgency(a.urgency, b.urgency);
    return Number(a.urgency === undefined) - Number(b.urgency === undefined);
}
