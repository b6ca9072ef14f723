import { holdersOf } from '../../docket/conditions/binding.ts';
import type { CaseEvent } from '../../facts/case-file.ts';
import { actorOf } from '../../facts/case-file.ts';
import type { PartyFacts } from '../../facts/register.ts';
import type { Contact } from '../../facts/source.ts';
import type { Fact } from '../model/report-model.ts';
import type { TemplateField } from '../templates/template.ts';
import type { Dossier } from './dossier.ts';
import { holdersOfRoles, placeOf, placeOfIncident } from './dossier.ts';
import { linesOf, told } from './event-fact.ts';
import type { Derivation, Filled } from './filled.ts';
import { filled, notApplicable } from './filled.ts';
import { textFact } from './written-fields.ts';

/** To whom the report goes; a placeholder is nobody, and says where the name would stand. */
export function authority(dossier: Dossier): Filled {
    const placeholder = dossier.addressees.find(isPlaceholder);
    return placeholder ? filled([], [], placeOfParty(placeholder)) : partiesFilled(dossier.addressees, dossier);
}

/** Whether of an authority only the office is known. */
export function isPlaceholder({ source }: PartyFacts): boolean {
    return source.unnamed !== undefined;
}

/** In which role it is submitted: the first box of the form that fits, else the last, which is for all others. */
export function submitterRole(dossier: Dossier, { boxes = [] }: TemplateField): Filled {
    const fits = (box: string): boolean => holdersOfRoles([box], dossier).some(({ name }) => name === dossier.submitter.name);
    const chosen = boxes.find(fits) ?? boxes.at(-1);
    const facts = boxes.map((box): Fact => ({ kind: 'box', of: 'role', term: termOf(box, dossier), ticked: box === chosen }));
    return filled(facts, [placeOfParty(dossier.submitter)], placeOfIncident(dossier));
}

function termOf(role: string, { law, regime }: Dossier): string {
    const id = `${regime}.${role}`;
    return law.roles.has(id) ? id : role;
}

/** Who holds a role, with how to reach it; where nobody represents anybody, there is nobody to name. */
export function roleDetails(dossier: Dossier, { roles = [] }: TemplateField): Filled {
    const holders = holdersOfRoles(roles, dossier);
    const represents = roles.every((role) => dossier.law.roles.get(`${dossier.regime}.${role}`)?.represents !== undefined);
    return holders.length === 0 && represents ? notApplicable() : partiesFilled(holders, dossier);
}

/** Who submits it, where that is somebody of whom the form does not ask elsewhere. */
export function submitterDetails(dossier: Dossier, { roles = [] }: TemplateField): Filled {
    if (holdersOfRoles(roles, dossier).some(({ name }) => name === dossier.submitter.name)) return notApplicable();
    return partiesFilled([dossier.submitter], dossier);
}

export function submitterOrganisation(dossier: Dossier): Filled {
    return partiesFilled([dossier.submitter], dossier);
}

/** Who writes a letter, and in which role. */
export function writerDetails(dossier: Dossier): Filled {
    const roles = [...dossier.law.roles.keys()].filter((role) =>
        dossier.subjects.some((subject) => holdersOf(role, subject, dossier).includes(dossier.party.name)),
    );
    const facts: readonly Fact[] = [
        { kind: 'party', party: dossier.party },
        ...roles.map((term): Fact => ({ kind: 'term', of: 'role', term })),
    ];
    return filled(facts, [placeOfParty(dossier.party)], placeOfIncident(dossier));
}

/** One line of the contact of whoever submits. */
export function submitterContact(part: keyof Contact): Derivation {
    return ({ submitter }) => filled(textFact(submitter.source.contact?.[part]), [placeOfParty(submitter)], placeOfParty(submitter));
}

/** Who noticed first, and how to reach it. */
export function initialReporter(dossier: Dossier): Filled {
    const first = linesOf(['detected', 'received-notice', 'became-aware', 'informed'], dossier).find(
        (event) => actorOf(event) !== undefined,
    );
    const party = first && partyOf(first, dossier);
    if (!first || !party) return filled([], [], placeOfIncident(dossier));
    const line = told([first], dossier);
    return filled([{ kind: 'party', party }, ...line.facts], [placeOfParty(party), ...line.sources], placeOf(dossier, first));
}

function partyOf(event: CaseEvent, { workspace }: Dossier): PartyFacts | undefined {
    const party = actorOf(event);
    return party === undefined ? undefined : workspace.parties.get(party);
}

function partiesFilled(parties: readonly PartyFacts[], dossier: Dossier): Filled {
    const facts = parties.map((party): Fact => ({ kind: 'party', party }));
    const [subject] = dossier.subjects;
    const wouldStandAt = subject ? { file: subject.path, range: subject.source.name.range } : placeOfIncident(dossier);
    return filled(facts, parties.map(placeOfParty), wouldStandAt);
}

function placeOfParty({ path, source }: PartyFacts): Filled['sources'][number] {
    return { file: path, range: source.name.range };
}
