import type { DocketEntry } from '../../docket/entry.ts';
import type { Law } from '../../docket/law/law.ts';
import type { PartyName } from '../../facts/ids.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Gap } from '../../gaps/gap.ts';
import { besidesFields, isComplete } from '../../gaps/gap.ts';
import type { Dossier } from '../derivation/dossier.ts';
import type { LetterTemplate } from '../templates/template.ts';
import { letters } from '../templates/templates.ts';
import { intendedAlterations } from '../derivation/measures.ts';
import type { CaseToFill, JudgedCase } from './assignment.ts';
import { submitterFor } from './assignment.ts';
import { actsOf } from './fill-report.ts';
import { digestOfFields, fieldsOf, fillSections } from './fill-sections.ts';
import type { LetterModel } from './letter-model.ts';

/** Which letter is wanted: the one that a duty asks for. */
export interface LetterRequest extends CaseToFill {
    readonly entry: DocketEntry;
    /** By their names; absent: the recipient of the duty. */
    readonly addressees?: readonly string[];
    /** Two-letter code. */
    readonly language: string;
}

/** A letter, or why there is none; `name` is what stands in the way. */
export type LetterResult =
    | { readonly kind: 'letter'; readonly letter: LetterModel }
    | {
          readonly kind: 'none';
          readonly because: 'no-letter' | 'unknown-addressee' | 'nobody-writes' | 'no-intention';
          readonly name: string;
      };

/** The letter for a duty; absent where what it asks for is done without one. */
export function letterFor(entry: DocketEntry, law: Law): LetterTemplate | undefined {
    const verb = law.duties.get(entry.duty)?.act.verb;
    return letters.find(({ act }) => act === verb);
}

/** Whether what a letter says is so: word before an alteration goes out only where somebody states that one is intended. */
export function hasMatter({ act }: LetterTemplate, party: PartyName, { events, caseFile }: JudgedCase, workspace: Workspace): boolean {
    return act !== 'not-alter' || intendedAlterations(party, { events, caseFile, workspace }).length > 0;
}

/** Fills the letter that a duty asks for: a notice, information before an alteration, or the letter that goes with a later report. */
export function fillLetter({ workspace, law, judged, asOf, gaps, entry, addressees, language }: LetterRequest): LetterResult {
    const letter = letterFor(entry, law);
    if (!letter) return { kind: 'none', because: 'no-letter', name: entry.duty };
    const party = workspace.parties.get(entry.party);
    if (!party) return { kind: 'none', because: 'nobody-writes', name: entry.party };
    if (!hasMatter(letter, entry.party, judged, workspace)) return { kind: 'none', because: 'no-intention', name: entry.party };
    const names = addressees ?? (entry.recipient === null ? [] : [entry.recipient]);
    const unknown = names.find((name) => !workspace.parties.has(name));
    if (unknown !== undefined) return { kind: 'none', because: 'unknown-addressee', name: unknown };

    const { caseFile, events, docket } = judged;
    const dossier: Dossier = {
        workspace,
        law,
        caseFile,
        events,
        docket,
        asOf,
        regime: entry.regime,
        subjects: caseFile.subjects.filter(({ name }) => entry.subjects.includes(name)),
        party,
        submitter: submitterFor(party, undefined, judged, workspace),
        addressees: names.flatMap((name) => workspace.parties.get(name) ?? []),
    };
    return { kind: 'letter', letter: modelOf(dossier, letter, entry, language, gaps) };
}

function modelOf(
    dossier: Dossier,
    letter: LetterTemplate,
    { duty, title, basis, regime }: DocketEntry,
    language: string,
    gaps: readonly Gap[],
): LetterModel {
    const { caseFile, party, addressees, subjects, asOf, workspace } = dossier;
    const sections = fillSections(letter.sections, dossier);
    return {
        incident: caseFile.name,
        title: caseFile.incident.title ?? '',
        letter,
        party,
        addressees,
        subjects,
        duty: { id: duty, title, basis },
        language,
        asOf,
        zone: caseFile.zone,
        law: actsOf([regime], workspace),
        facts: digestOfFields(sections, { letter: letter.id, duty, title: caseFile.incident.title, party: party.name }),
        sections,
        gaps: besidesFields(gaps),
        complete: isComplete(gaps) && fieldsOf(sections).every(({ satisfied }) => satisfied),
    };
}
