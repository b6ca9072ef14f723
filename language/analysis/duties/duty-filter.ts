import { nextDateOf } from '../judgement/docket-row.ts';
import type { Status } from '../../docket/entry.ts';
import type { Law } from '../../docket/law/law.ts';
import { ownName } from '../../facts/ids.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Instant } from '../../time/instant.ts';
import type { Period } from '../../time/period.ts';
import { atMost, parseShortPeriod } from '../../time/period.ts';
import type { DocketRow } from '../judgement/docket-row.ts';
import { namesMeant } from '../naming/near-names.ts';

/** By what entries of the docket are chosen: of each that is not empty, an entry has to have one. */
export interface DutyFilter {
    readonly incident: readonly string[];
    /** Of parties that are bound. */
    readonly party: readonly string[];
    readonly status: readonly Status[];
    /** `regime.duty`, or the simple name of one. */
    readonly duty: readonly string[];
    /** Of parties, or of offices that nobody is known to hold. */
    readonly recipient: readonly string[];
    /** Owed at once, overdue, or with a date that comes within one of these. */
    readonly dueWithin: readonly Period[];
}

/** The parts of a filter whose values are names. */
export const namedFilters = ['incident', 'party', 'duty', 'recipient'] as const;

/** Every status that an entry can have, as a word without blanks. */
export const statusWords: Readonly<Record<Status, string>> = {
    overdue: 'overdue',
    breached: 'breached',
    due: 'due',
    waiting: 'waiting',
    standing: 'standing',
    late: 'late',
    met: 'met',
    covered: 'covered',
    'not owed': 'not-owed',
};

/** What a filter looks at. */
export type Filtered = Pick<DocketRow, 'incident' | 'duty' | 'party' | 'status' | 'recipient' | 'office' | 'standard' | 'owedSince'> & {
    readonly planBy: Pick<NonNullable<DocketRow['planBy']>, 'ends'> | null;
    readonly limit: Pick<NonNullable<DocketRow['limit']>, 'ends'> | null;
};

/** Whether anything is filtered at all. */
export function isFiltering(filter: DutyFilter): boolean {
    return Object.values(filter).some((values: readonly unknown[]) => values.length > 0);
}

/** Whether an incident is looked at at all. */
export function isIncidentAsked(incident: string, filter: Pick<DutyFilter, 'incident'>): boolean {
    return hasOne(filter.incident, incident);
}

/** Whether an entry is one of those that are asked for. */
export function matches(entry: Filtered, filter: DutyFilter, asOf: Instant): boolean {
    const { incident, party, status, duty, recipient, dueWithin } = filter;
    return (
        hasOne(incident, entry.incident) &&
        hasOne(party, entry.party) &&
        hasOne(status, entry.status) &&
        (hasOne(duty, entry.duty) || duty.includes(ownName(entry.duty))) &&
        hasOne(recipient, entry.recipient ?? entry.office ?? '') &&
        (dueWithin.length === 0 || dueWithin.some((period) => isDueWithin(atMost(period), entry, asOf)))
    );
}

function hasOne<T>(wanted: readonly T[], value: T): boolean {
    return wanted.length === 0 || wanted.includes(value);
}

function isDueWithin(span: number, entry: Filtered, asOf: Instant): boolean {
    if (entry.status === 'overdue') return true;
    if (entry.status !== 'due') return false;
    if (entry.standard !== null && entry.owedSince !== null && entry.owedSince <= asOf) return true;
    const next = nextDateOf(entry, asOf);
    return next !== undefined && next - asOf <= span;
}

/** A span as a filter takes it: `3d`, `36h`, `2w`, `10 days`; undefined where a text is none. */
export function readDueWithin(text: string): Period | undefined {
    return parseShortPeriod(text);
}

/** A value of a filter that nothing here has, and the names that may have been meant. */
export interface UnknownName {
    readonly kind: (typeof namedFilters)[number];
    readonly name: string;
    readonly meant: readonly string[];
}

/** The names in a filter that mean nothing in any of some workspaces. */
export function unknownNames(
    filter: DutyFilter,
    workspaces: readonly { readonly workspace: Workspace; readonly law: Law }[],
    incidents: readonly string[],
): readonly UnknownName[] {
    const known: Readonly<Record<UnknownName['kind'], () => ReadonlySet<string>>> = {
        incident: () => new Set(incidents),
        party: () => new Set(workspaces.flatMap(({ workspace }) => [...workspace.parties.keys()])),
        duty: () => new Set(workspaces.flatMap(({ law }) => [...law.duties.keys()].flatMap((name) => [name, ownName(name)]))),
        recipient: () =>
            new Set(workspaces.flatMap(({ workspace, law }) => [...workspace.parties.keys(), ...[...law.offices.keys()].map(ownName)])),
    };
    return namedFilters.flatMap((kind) => {
        if (filter[kind].length === 0) return [];
        const names = known[kind]();
        return filter[kind].filter((name) => !names.has(name)).map((name) => ({ kind, name, meant: namesMeant(name, names) }));
    });
}
