import type { Location } from '../../docket/entry.ts';
import type { When } from '../../facts/case-file.ts';
import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import type { TemplateField, TemplateSection, Template } from '../templates/template.ts';

/**
 * One report as data: every field of its form with what the facts say, in no language yet. Nothing here is formatted, and nothing
 * that is withheld is in it: a confidential value is replaced by its ground where it is read.
 */
export interface ReportModel {
    readonly incident: string;
    readonly title: string;
    readonly template: Template;
    /** Qualified name of the stage. */
    readonly stage: string;
    /** On whose behalf it is made: the party that the duty binds. */
    readonly party: PartyFacts;
    readonly addressees: readonly PartyFacts[];
    /** The language that it is to be in, a two-letter code. */
    readonly language: string;
    readonly asOf: Instant;
    readonly zone: Zone;
    /** The acts under which it is made, as they cite themselves, with the law file's own name. */
    readonly law: readonly { readonly regime: string; readonly cites: string }[];
    /** `sha256:` and the digest of every fact that the report was filled from. */
    readonly facts: string;
    /** The block in which its prose stands, where there is one. */
    readonly block?: { readonly name: string; readonly location: Location };
    readonly sections: readonly FilledSection[];
    /** Every field that its stage needs is said; else the report is a draft. */
    readonly complete: boolean;
    /** The confirmations that a person has given, such as approvals, in order. */
    readonly approvals: readonly { readonly at: When; readonly by: string }[];
    /** When it was recorded as reported, and under which reference. */
    readonly submitted?: { readonly at: When; readonly reference?: string };
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
    /** The lines that it was filled from, or that it would be filled from. */
    readonly sources: readonly Location[];
}

export type FieldValue =
    /** Nobody has said anything about it. */
    | { readonly kind: 'missing' }
    /** A person has said that it is not known, and why. */
    | { readonly kind: 'unknown'; readonly because: string; readonly expected?: When }
    /** A person has marked it confidential. */
    | { readonly kind: 'withheld'; readonly ground: string }
    /** It does not concern this report. */
    | { readonly kind: 'not-applicable' }
    | { readonly kind: 'known'; readonly facts: readonly Fact[] };

/** One thing that a field says. */
export type Fact =
    /** As a person wrote it, in whatever language. */
    | { readonly kind: 'text'; readonly text: string }
    /** As a person wrote it in the language of the report. */
    | { readonly kind: 'prose'; readonly text: string }
    | { readonly kind: 'when'; readonly at: When; readonly about: boolean }
    | { readonly kind: 'span'; readonly from: When; readonly to: When; readonly about: boolean }
    /** A term of the law, by its qualified name. */
    | { readonly kind: 'term'; readonly of: 'finding' | 'role' | 'stage' | 'trait' | 'office'; readonly term: string }
    /** A box to tick; every box of the form is there. */
    | { readonly kind: 'box'; readonly of: 'finding' | 'role' | 'stage' | 'operators'; readonly term: string; readonly ticked: boolean }
    | { readonly kind: 'party'; readonly party: PartyFacts }
    | { readonly kind: 'subject'; readonly subject: SubjectFacts; readonly version?: string }
    | { readonly kind: 'state'; readonly state: string }
    | { readonly kind: 'count'; readonly count: number; readonly noun: string; readonly about: boolean; readonly states: readonly string[] }
    /** A line of the timeline: when, the key of its sentence in the catalogues, and the names and texts in it. */
    | {
          readonly kind: 'event';
          readonly at: When;
          readonly sentence: string;
          readonly values: Readonly<Record<string, string>>;
          readonly detail?: string;
      }
    | { readonly kind: 'link'; readonly degree: string; readonly at: When }
    | {
          readonly kind: 'evidence';
          readonly name: string;
          readonly title?: string;
          readonly file?: string;
          readonly sha256?: string;
          readonly heldBy?: string;
      }
    /** A sentence of the catalogues. */
    | { readonly kind: 'sentence'; readonly sentence: string; readonly values: Readonly<Record<string, string | number>> };
