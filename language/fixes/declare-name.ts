import type { Finding, FindingOf } from '../findings/finding.ts';
import type { DeclaredRole } from '../findings/ways.ts';
import type { DocketEntry } from '../docket/entry.ts';
import type { CaseFile } from '../facts/case-file.ts';
import type { Incident, TimelineEvent } from '../facts/incident-source.ts';
import { statesOfOccurrence } from '../facts/open-case.ts';
import type { NameUse, Report } from '../facts/source.ts';
import { zoneOfState } from '../time/state.ts';
import type { FixContext } from './fix.ts';
import { defineFix } from './fix.ts';
import { isSameRange } from '../syntax/range.ts';
import { caseNamed, caseOf } from './incident-of.ts';
import { judgedCase } from './judged-case.ts';
import type { RegisterKind } from './text/place-declaration.ts';
import { placeDeclaration } from './text/place-declaration.ts';

/** A declaration that a use of its name asks for. */
interface Wanted {
    readonly kind: RegisterKind;
    /** What the use says it is: the word of its role, and of what. */
    readonly as?: DeclaredRole;
    /** The incident in which an authority is named, where that is known: it tells state and office. */
    readonly caseFile?: CaseFile;
}

/**
 * `declare-name`: declares the party, system or model that a name was meant to stand for, with what its use tells: what it is, and
 * of an authority the state and the office. It stands first, since a name that is not declared is usually one that is missing.
 */
export const declareName = defineFix({
    code: 'declare-name',
    answers: ['unknown-name'],
    title: 'Declares the party, system or model that a name stands for, with what its use tells of it',
    safe: false,
    *fixesFor(finding, context) {
        const { name, suggestions } = finding.facts;
        if (name === '') return;
        const spelt = suggestions.length > 0;
        for (const wanted of wantedBy(finding, context)) {
            yield {
                way: { kind: 'declare', name, thing: wanted.kind, as: wanted.as ?? null },
                edits: [placeDeclaration(declarationOf(name, wanted, context), wanted.kind, context)],
                ...(spelt && { preferred: false }),
            };
        }
    },
});

function wantedBy(finding: FindingOf<'unknown-name'>, context: FixContext): readonly Wanted[] {
    const [kind, ...others] = finding.facts.kinds;
    if (others.length > 0) return [];
    if (kind === 'subject') return subjectWanted(finding, context);
    return kind === 'party' ? partyWanted(finding, context) : [];
}

/** What is built on is a model; an incident may involve either. */
function subjectWanted(finding: Finding, { file }: FixContext): readonly Wanted[] {
    const builds = file.subjects.some(({ builtOn }) => builtOn.some(isAt(finding)));
    return builds ? [{ kind: 'model' }] : [{ kind: 'system' }, { kind: 'model' }];
}

function partyWanted(finding: Finding, context: FixContext): readonly Wanted[] {
    const { file } = context;
    const here = isAt(finding);
    for (const subject of file.subjects) {
        const holding = subject.roles.find(({ parties }) => parties.some(here));
        if (holding) return [{ kind: 'organisation', as: { role: holding.role.text, of: subject.name.text } }];
    }
    const represented = file.parties.find(({ representedBy }) => representedBy.some(here));
    if (represented) return [{ kind: 'organisation', as: { role: null, of: represented.name.text } }];
    const report = file.reports.find(({ to }) => to.some(here));
    if (report) return [authority(caseOfReport(report, context))];
    const caseFile = caseOf(finding, context);
    return caseFile ? wantedByIncident(caseFile.incident, here, caseFile) : [{ kind: 'organisation' }];
}

function wantedByIncident(incident: Incident, here: (use: NameUse | undefined) => boolean, caseFile: CaseFile): readonly Wanted[] {
    if (incident.explanations.some(({ to }) => here(to))) return [authority(caseFile)];
    for (const event of incident.events) {
        if ('others' in event && event.others.some(here)) return addresseeOf(event, caseFile);
        if ('party' in event && here(event.party)) return [actorOf(event, caseFile)];
    }
    return [{ kind: 'organisation' }];
}

/** Reports and answers go to authorities, and authorities ask organisations. Both may be informed. */
function addresseeOf({ verb }: TimelineEvent, caseFile: CaseFile): readonly Wanted[] {
    if (verb === 'requested') return [{ kind: 'organisation' }];
    return verb === 'informed' ? [{ kind: 'organisation' }, authority(caseFile)] : [authority(caseFile)];
}

/** Who acknowledges a report or requests something is an authority. */
function actorOf({ verb }: TimelineEvent, caseFile: CaseFile): Wanted {
    return verb === 'acknowledged' || verb === 'requested' ? authority(caseFile) : { kind: 'organisation' };
}

function authority(caseFile: CaseFile | undefined): Wanted {
    return { kind: 'authority', ...(caseFile && { caseFile }) };
}

function caseOfReport({ incident }: Report, context: FixContext): CaseFile | undefined {
    return incident && caseNamed(incident, context);
}

function isAt({ range }: Finding): (use: NameUse | undefined) => boolean {
    return (use) => use !== undefined && isSameRange(use.range, range);
}

function declarationOf(name: string, { kind, caseFile }: Wanted, context: FixContext): string {
    const lines = kind === 'authority' ? linesOfAuthority(caseFile, context) : [];
    return [`${kind} ${name} {`, ...lines, '}'].join('\n');
}

/** The state and the office to which something is owed and nobody is declared; a placeholder where that is not one office. */
function linesOfAuthority(caseFile: CaseFile | undefined, context: FixContext): readonly string[] {
    const vacant = caseFile ? vacanciesOf(caseFile, context) : [];
    const offices = new Set(vacant.map(({ office }) => office));
    const states = new Set(vacant.length > 0 ? vacant.map(({ state }) => state) : caseFile && statesOfOccurrence(caseFile.events));
    const [office = 'OFFICE'] = offices.size === 1 ? offices : [];
    const [state] = states.size === 1 ? states : [];
    const place = state === undefined ? [] : [`  country  ${state}`, `  zone     ${zoneOfState(state)}`];
    return [...place, `  acts as  ${officeAsWritten(office, context)}`];
}

type Vacancy = Extract<DocketEntry['missingRecipient'], { readonly kind: 'authority-missing' }>;

function vacanciesOf(caseFile: CaseFile, context: FixContext): readonly Vacancy[] {
    return judgedCase(caseFile, context).docket.entries.flatMap(({ missingRecipient }) =>
        missingRecipient?.kind === 'authority-missing' ? [missingRecipient] : [],
    );
}

function officeAsWritten(id: string, { workspace, law }: FixContext): string {
    const name = law.offices.get(id)?.name ?? id;
    return workspace.names.member('office', name, { library: false }).kind === 'found' ? name : id;
}
