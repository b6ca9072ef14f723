import type { DocketEntry, Gap } from '../../docket/entry.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import type { Range } from '../../syntax/range.ts';
import type { IncidentScope } from '../check.ts';
import type { Severity } from '../finding.ts';
import { countryOf } from '../../facts/build-register.ts';
import { isOurs } from '../responsibility.ts';

export type AuthorityGap = Exclude<Gap, { kind: 'place-missing' }>;

/** An office and state for which no single authority can be named, and what is owed to it. */
export interface OpenOffice<G extends AuthorityGap> {
    readonly gap: G;
    readonly entries: readonly DocketEntry[];
    readonly severity: Severity;
    readonly at: Range;
}

/** The gaps of one kind, one for each office and state; those of duties that are not owed do not matter. */
export function openOffices<K extends AuthorityGap['kind']>(
    scope: IncidentScope,
    kind: K,
): readonly OpenOffice<Extract<AuthorityGap, { kind: K }>>[] {
    const offices = new Map<string, { gap: Extract<AuthorityGap, { kind: K }>; entries: DocketEntry[] }>();
    for (const entry of scope.docket.entries) {
        const { gap, status } = entry;
        if (!gap || !isOfKind(gap, kind) || status === 'not owed') continue;
        const key = `${gap.office} ${gap.state ?? ''}`;
        const office = offices.get(key);
        if (office) office.entries.push(entry);
        else offices.set(key, { gap, entries: [entry] });
    }
    return [...offices.values()].map(({ gap, entries }) => ({
        gap,
        entries,
        severity: entries.some((entry) => isOurs(scope.workspace, entry)) ? 'error' : 'info',
        at: placeOf(scope.caseFile, gap.state),
    }));
}

function isOfKind<K extends AuthorityGap['kind']>(gap: Gap, kind: K): gap is Extract<AuthorityGap, { kind: K }> {
    return gap.kind === kind;
}

/** Where the state is written as one of occurrence, else the incident's name. */
function placeOf({ events, incident }: CaseFile, state: string | undefined): Range {
    for (const { source } of events) {
        if (source.verb !== 'occurred') continue;
        const use = source.states.find(({ text }) => countryOf(text) === state);
        if (use) return use.range;
    }
    return incident.name.range;
}
