import type { DocketEntry, MissingRecipient } from '../../docket/entry.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import type { Range } from '../../syntax/range.ts';
import type { IncidentScope } from '../check.ts';
import type { OpenOfficeFacts } from '../../findings/incidents/authorities.ts';
import type { Severity } from '../../findings/finding.ts';
import { dutiesAmong } from '../../findings/parts-of.ts';
import { countryOf } from '../../facts/build-register.ts';
import { isOurs } from '../responsibility.ts';

export type MissingAuthority = Extract<MissingRecipient, { readonly office: string }>;

/** An office and state for which no single authority can be named, and what is owed to it. */
export interface OpenOffice<G extends MissingAuthority> {
    readonly missing: G;
    readonly entries: readonly DocketEntry[];
    readonly severity: Severity;
    /** Nothing is owed to it by those for whom the workspace acts. */
    readonly owedBy?: 'others';
    readonly at: Range;
}

/** What is missing of one kind, one for each office and state; those of duties that are not owed do not matter. */
export function openOffices<K extends MissingAuthority['kind']>(
    scope: IncidentScope,
    kind: K,
): readonly OpenOffice<Extract<MissingAuthority, { kind: K }>>[] {
    const offices = new Map<string, { missing: Extract<MissingAuthority, { kind: K }>; entries: DocketEntry[] }>();
    for (const entry of scope.docket.entries) {
        const { missingRecipient: missing, status } = entry;
        if (!missing || !isOfKind(missing, kind) || status === 'not owed') continue;
        const key = `${missing.office} ${missing.state ?? ''}`;
        const office = offices.get(key);
        if (office) office.entries.push(entry);
        else offices.set(key, { missing, entries: [entry] });
    }
    return [...offices.values()].map(({ missing, entries }) => {
        const isOwn = entries.some((entry) => isOurs(scope.workspace, entry));
        return {
            missing,
            entries,
            severity: isOwn ? 'error' : 'info',
            ...(!isOwn && { owedBy: 'others' }),
            at: placeOf(scope.caseFile, missing.state),
        };
    });
}

/** What there is to say about an open office, in no language. */
export function openOfficeFacts({ missing, entries }: OpenOffice<MissingAuthority>): OpenOfficeFacts {
    return {
        office: missing.office,
        officeTitle: missing.officeTitle,
        state: missing.state ?? null,
        duties: dutiesAmong(entries),
    };
}

function isOfKind<K extends MissingAuthority['kind']>(
    missing: MissingRecipient,
    kind: K,
): missing is Extract<MissingAuthority, { kind: K }> {
    return missing.kind === kind;
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
