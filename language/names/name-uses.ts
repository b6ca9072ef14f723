import type { Example } from '../facts/example-source.ts';
import type { Incident, TimelineEvent } from '../facts/incident-source.ts';
import type { GlobalKind, MemberKind, Viewpoint } from '../facts/names.ts';
import type { Regime } from '../facts/regime-source.ts';
import type { NameUse, OfficeHolding, Party, Report, SourceFile, Subject, VacantOffices } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import { regimeNameUses } from './regime-name-uses.ts';

export type NamedKind = GlobalKind | MemberKind;

/** One name in a file, and what it may stand for: the first of the kinds that has it. */
export interface ReferenceUse {
    readonly use: NameUse;
    readonly kinds: readonly [NamedKind, ...NamedKind[]];
    readonly from: Viewpoint;
}

/** A file, and the names that it is read among. */
export interface FileInWorkspace {
    readonly workspace: Pick<Workspace, 'names' | 'library'>;
    readonly file: SourceFile;
}

const workspaceView: Viewpoint = { library: false };

/** Every name by which a file refers to a declaration, in no particular order. Evidence names, which an incident keeps to itself, are not among them. */
export function* nameUses({ workspace, file }: FileInWorkspace): Iterable<ReferenceUse> {
    const library = workspace.library.includes(file);
    for (const party of file.parties) yield* partyUses(party);
    for (const { lines } of file.vacancies) for (const line of lines) yield* officeUses(line);
    for (const subject of file.subjects) yield* subjectUses(subject);
    for (const incident of file.incidents) yield* incidentUses(incident);
    for (const report of file.reports) yield* reportUses(report);
    for (const policy of file.policies) {
        yield* all('party', policy.actingAs);
        yield* all('reading', policy.adopts);
    }
    for (const regime of file.regimes) {
        if (isMerged(regime, workspace)) yield* regimeNameUses(regime, { regime: regime.name.text, library });
    }
}

/** Every name in what an example expects, besides those of its world. */
export function* expectationUses({ expects }: Example): Iterable<ReferenceUse> {
    for (const { duty, party, recipient } of expects.flatMap(({ lines }) => lines)) {
        yield* all('duty', [duty]);
        yield* all('party', [party, recipient]);
    }
}

/** Whether a regime is the one that its name stands for. One whose name is taken counts for nothing, and `duplicate-name` says so. */
export function isMerged(regime: Regime, { names }: Pick<Workspace, 'names'>): boolean {
    return regime.name.text === '' || names.global('regime', regime.name)?.declaration === regime;
}

/** Names of one kind, seen from the workspace unless said otherwise. */
export function* all(kind: NamedKind, uses: readonly (NameUse | undefined)[], from: Viewpoint = workspaceView): Iterable<ReferenceUse> {
    for (const use of uses) if (use) yield { use, kinds: [kind], from };
}

function* partyUses(party: Party): Iterable<ReferenceUse> {
    yield* all('party', party.representedBy);
    yield* all('party', [party.partOf]);
    yield* all('trait', party.traits);
    for (const holding of party.holds) yield* officeUses(holding);
}

function* officeUses({ offices, traits }: OfficeHolding | VacantOffices): Iterable<ReferenceUse> {
    yield* all('office', offices);
    yield* all('trait', traits);
}

function* subjectUses(subject: Subject): Iterable<ReferenceUse> {
    yield* all('trait', subject.traits);
    yield* all('subject', subject.builtOn);
    for (const holding of subject.roles) {
        yield* all('role', [holding.role]);
        yield* all('party', holding.parties);
    }
    for (const { of } of subject.notKnown) if (typeof of !== 'string') yield* all('role', [of.role]);
}

function* incidentUses(incident: Incident): Iterable<ReferenceUse> {
    yield* all(
        'subject',
        incident.involves.map((involved) => involved.subject),
    );
    yield* all(
        'party',
        incident.evidence.map((evidence) => evidence.heldBy),
    );
    for (const explanation of incident.explanations) {
        yield* all('duty', [explanation.duty]);
        yield* all('party', [explanation.to]);
    }
    for (const event of incident.events) yield* eventUses(event);
}

function* eventUses(event: TimelineEvent): Iterable<ReferenceUse> {
    if ('party' in event) yield* all('party', [event.party]);
    if ('bound' in event) yield* all('party', [event.bound]);
    if ('uses' in event) for (const use of event.uses) yield* all('party', use.deployers);
    if ('others' in event) yield* all('party', event.others);
    if ('findings' in event) yield* all('finding', event.findings);
    if ('subject' in event) yield* all('subject', [event.subject]);
    if ('stage' in event) yield* all('stage', [event.stage]);
    if (event.verb === 'reached') yield* all('milestone', [event.milestone]);
    if (event.verb === 'causal-link' && event.scope) yield { use: event.scope, kinds: ['finding', 'subject'], from: workspaceView };
    if (event.verb === 'withdrew') yield { use: event.withdrawn, kinds: ['subject', 'stage'], from: workspaceView };
    if (event.verb === 'reported') {
        yield* all('regime', [event.regime]);
        yield* all('report', [event.report]);
    }
}

function* reportUses(report: Report): Iterable<ReferenceUse> {
    yield* all('incident', [report.incident]);
    yield* all('stage', [report.stage]);
    yield* all('party', report.to);
}
