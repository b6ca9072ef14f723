import type { Location } from '../../docket/entry.ts';
import type { CaseEventOf, When } from '../../facts/case-file.ts';
import type { Gap } from '../../gaps/gap.ts';
import type { Degree } from '../../facts/incident-source.ts';
import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import type { Zone } from '../../time/instant.ts';
import type { EventSentence } from './event-sentence.ts';
import type { TemplateField, TemplateSection, Template } from '../templates/template.ts';
import type { AsOf } from '../../time/as-of.ts';

/** A text for an authority as data, in no language yet; what is withheld is not in it. */
export interface TextModel {
    readonly incident: string;
    readonly title: string;
    /** On whose behalf it is made: the party that the duty binds. */
    readonly party: PartyFacts;
    /** The systems or models that it is about. */
    readonly subjects: readonly SubjectFacts[];
    readonly addressees: readonly PartyFacts[];
    /** The language that it is to be in, a two-letter code. */
    readonly language: string;
    readonly asOf: AsOf;
    readonly zone: Zone;
    /** The acts under which it is made, as they cite themselves, with the law file's own name. */
    readonly law: readonly { readonly regime: string; readonly cites: string }[];
    /** `sha256:` and the digest of every fact that it was filled from. */
    readonly facts: string;
    readonly sections: readonly FilledSection[];
    /** What could not be known about the incident, so that what is said may be wrong. */
    readonly gaps: readonly Gap[];
    /** Every field that it needs is said and nothing voids the docket; else it is a draft. */
    readonly complete: boolean;
}

/**
 * One report as data: every field of its form with what the facts say, in no language yet. Nothing here is formatted, and nothing
 * that is withheld is in it: a confidential value is replaced by its ground where it is read.
 */
export interface ReportModel extends TextModel {
    readonly template: Template;
    /** Qualified name of the stage. */
    readonly stage: string;
    /** Who makes it: the party itself, or who represents it. */
    readonly submitter: PartyFacts;
    /** The block in which its prose stands, where there is one. */
    readonly block?: { readonly name: string; readonly location: Location };
    /** The confirmations that a person has given, such as approvals, in order. */
    readonly approvals: readonly { readonly at: When; readonly by: string }[];
    /** When it was recorded as reported, and under which reference. */
    readonly submitted?: { readonly at: When; readonly reference?: string; readonly line: CaseEventOf<'reported'> };
    /** Approvals and records that were of another text: it is a draft, or is no longer what was sent. */
    readonly altered?: readonly AlteredSince[];
    /** It tells what is known now of a report that was sent, and is not what was sent. */
    readonly asKnown?: boolean;
}

/** What a report says otherwise since somebody approved or sent it. */
export interface AlteredSince {
    readonly kind: 'approval' | 'record';
    readonly by: string;
    readonly at: When;
    readonly fields: readonly FilledField[];
}

export interface FilledSection {
    readonly section: TemplateSection;
    readonly fields: readonly FilledField[];
    readonly sections: readonly FilledSection[];
}

export interface FilledField {
    readonly field: TemplateField;
    readonly value: FieldValue;
    /** What its stage asks of it. */
    readonly need: 'known' | 'said' | 'none';
    /** Whether `value` gives what is needed. */
    readonly satisfied: boolean;
    /** The lines that it was filled from, or, where nothing is said, the declaration in which it would be written. */
    readonly sources: readonly Location[];
    /** `sha256:` and the digest of the facts that it was filled from, its prose aside. */
    readonly digest: string;
}

export type FieldValue =
    /** Nobody has said anything about it. */
    | { readonly kind: 'missing' }
    /** A person has said that it is not known, and why; `facts` are what is known nonetheless. */
    | { readonly kind: 'unknown'; readonly because: string; readonly expected?: When; readonly facts: readonly Fact[] }
    /** A person has marked it confidential; `facts` are what is not. */
    | { readonly kind: 'withheld'; readonly ground: string; readonly facts: readonly Fact[] }
    /** It does not concern this report. */
    | { readonly kind: 'not-applicable' }
    | { readonly kind: 'known'; readonly facts: readonly Fact[] };

/** One thing that a field says. */
export type Fact =
    /** As a person wrote it, in whatever language; `of` is the system or model that it belongs to, where there are several. */
    | { readonly kind: 'text'; readonly text: string; readonly of?: string }
    /** As a person wrote it in the language of the report. */
    | { readonly kind: 'prose'; readonly text: string }
    /** A part of the field that a person has marked confidential. */
    | { readonly kind: 'withheld'; readonly ground: string }
    /** A part of the field of which a person has said that it is not known. */
    | { readonly kind: 'unknown'; readonly because: string; readonly expected?: When }
    | { readonly kind: 'when'; readonly at: When; readonly about: boolean }
    /** When the incident began, happened again or ended, where it happened more than once or the form asks for each. */
    | {
          readonly kind: 'occurrence';
          readonly part: 'start' | 'further' | 'end';
          readonly from: When;
          /** The latest that it can be. */
          readonly to?: When;
          readonly about: boolean;
          readonly states: readonly string[];
      }
    | { readonly kind: 'span'; readonly from: When; readonly to: When; readonly about: boolean }
    /** A term of the law, by its qualified name. */
    | { readonly kind: 'term'; readonly of: TermOf; readonly term: string }
    /** A box to tick; every box of the form is there. A name without a regime, such as `other`, is the form's own. */
    | { readonly kind: 'box'; readonly of: 'finding' | 'role' | 'stage' | 'operators'; readonly term: string; readonly ticked: boolean }
    | { readonly kind: 'party'; readonly party: PartyFacts }
    | { readonly kind: 'subject'; readonly subject: SubjectFacts; readonly version?: string }
    /** A state, of the Union or not, by its code. */
    | { readonly kind: 'state'; readonly state: string }
    | {
          readonly kind: 'count';
          readonly count: number;
          readonly most?: number;
          readonly noun: string;
          readonly about: boolean;
          readonly states: readonly string[];
      }
    | EventFact
    /** How sure the causal link is; without `finding` and `subject` it concerns all. */
    | { readonly kind: 'link'; readonly degree: Degree; readonly at: When; readonly finding?: string; readonly subject?: string }
    | {
          readonly kind: 'evidence';
          readonly name: string;
          readonly title?: string;
          readonly file?: string;
          readonly sha256?: string;
          readonly heldBy?: string;
      }
    /** A report or notice under other law: made at an instant, or still owed. */
    | {
          readonly kind: 'duty';
          /** Qualified name of the duty or of the stage, by which catalogues know its title. */
          readonly term: string;
          /** As its law has it. */
          readonly title: string;
          readonly basis: string;
          readonly recipient?: string;
          readonly done?: When;
      }
    /** The form's own words on what a report is and is not. */
    | { readonly kind: 'affirmation' };

export type TermOf = 'finding' | 'role' | 'stage' | 'trait' | 'office' | 'milestone';

/** A line of the timeline: when, the key of its sentence in the catalogues, and what stands in the sentence. */
export interface EventFact {
    readonly kind: 'event';
    readonly at: When;
    readonly sentence: EventSentence;
    /** Who acts, as the party calls itself. */
    readonly party?: string;
    /** To whom, or from whom. */
    readonly others: readonly string[];
    /** The system or model that it concerns, as it is called. */
    readonly subject?: string;
    /** What was found, reported or reached, by qualified names. */
    readonly terms: readonly { readonly of: TermOf; readonly term: string }[];
    /** The states in which it was so, of the Union or not. */
    readonly states: readonly string[];
    /** By when, for what was announced or requested. */
    readonly due?: When;
    /** Who signed a decision, as written. */
    readonly by?: string;
    /** What a person added, or what was requested, as written. */
    readonly detail?: string;
}
