import type { Docket, Location } from '../../docket/entry.ts';
import type { Law } from '../../docket/law/law.ts';
import { holdersOf } from '../../docket/conditions/binding.ts';
import type { CaseEvent, CaseEventOf, CaseFile } from '../../facts/case-file.ts';
import { actorOf } from '../../facts/case-file.ts';
import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import { actingFor } from '../../facts/representation.ts';
import type { Report } from '../../facts/source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { AsOf } from '../../time/as-of.ts';
import type { Range } from '../../syntax/range.ts';
import type { PartyName } from '../../facts/ids.ts';

/** One incident with the law and the register that it stands on, as known at one instant. */
export interface OpenIncident {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly caseFile: CaseFile;
    /** The lines known and not struck, in order. */
    readonly events: readonly CaseEvent[];
    readonly docket: Docket;
    readonly asOf: AsOf;
}

/** Everything that a report or a letter is filled from. */
export interface Dossier extends OpenIncident {
    /** The regime whose roles and terms the form names. */
    readonly regime: string;
    /** Qualified name of the stage; absent for a letter. */
    readonly stage?: string;
    readonly subjects: readonly SubjectFacts[];
    readonly party: PartyFacts;
    readonly submitter: PartyFacts;
    readonly addressees: readonly PartyFacts[];
    readonly block?: { readonly report: Report; readonly path: string };
    /** The line that says that it was sent, where the report is told as it was filled before there was one. */
    readonly sending?: CaseEventOf<'reported'>;
}

/** A place in the file of the incident. */
export function placeOf({ caseFile }: Pick<Dossier, 'caseFile'>, { range }: { readonly range: Range }): Location {
    return { file: caseFile.path, range };
}

/** Where the incident itself is declared: what is missing would be written there. */
export function placeOfIncident(dossier: Pick<Dossier, 'caseFile'>): Location {
    return placeOf(dossier, dossier.caseFile.incident.name);
}

/** A party as it calls itself. */
export function titleOfParty(name: string, { workspace }: Pick<Dossier, 'workspace'>): string {
    return workspace.parties.get(name)?.source.title ?? name;
}

/** A system or model as it is called. */
export function titleOfSubject(name: string, { workspace }: Pick<Dossier, 'workspace'>): string {
    return workspace.subjects.get(name)?.source.title ?? name;
}

/** The parties that hold roles, by the roles' names in the form's regime, towards what the report is about. */
export function holdersOfRoles(roles: readonly string[], dossier: Dossier): readonly PartyFacts[] {
    const names = roles.flatMap((role) => dossier.subjects.flatMap((subject) => holdersOf(`${dossier.regime}.${role}`, subject, dossier)));
    return [...new Set(names)].flatMap((name) => dossier.workspace.parties.get(name) ?? []);
}

/** Whether a line is one of a party's own: its representative's counts as its own. */
export function isOwnLine(event: CaseEvent, party: PartyName, { workspace, caseFile }: Pick<Dossier, 'workspace' | 'caseFile'>): boolean {
    const actor = actorOf(event);
    return actor !== undefined && actingFor(party, caseFile.subjects, workspace).includes(actor);
}
