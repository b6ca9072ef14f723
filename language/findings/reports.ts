import type { Day } from '../time/instant.ts';
import type { StageTitle, WhenFacts } from './parts.ts';

/** A field of a form: by its id, and by its number where the form has numbers. */
export interface FormFieldFacts {
    readonly field: string;
    readonly number: string | null;
    /** The word with which a line of the incident says it; null where it follows from others. */
    readonly line: string | null;
}

/** What a block of a report has to say before anything can be drawn up. */
export type BlockPart = 'incident' | 'stage' | 'addressee';

/** What has changed since a report was drafted: a line that was learned or struck, or a field that was written anew. */
export interface ChangeFacts {
    readonly change: 'learned' | 'struck' | 'rewritten';
    /** The line, in the words of the language and without its texts; the word of a field. */
    readonly line: string;
    readonly at: WhenFacts | null;
}

/** Why no approval stands that a report was sent with. */
export type ApprovalFault = 'none' | 'unsigned' | 'afterwards' | 'redrafted' | 'another-text';

/** In what a report block differs from the line that says it was sent. */
export type DifferenceFacts =
    | { readonly kind: 'incident'; readonly incident: string }
    | { readonly kind: 'stage'; readonly stage: StageTitle }
    | { readonly kind: 'addressees'; readonly addressees: readonly string[]; readonly strangers: readonly string[] };

/** What each check of reports finds, by its code. */
export interface ReportFactsByCode {
    readonly 'approval-without-digest': {
        readonly report: string;
        readonly by: string;
        readonly at: WhenFacts;
        /** A line says that it was sent. */
        readonly sent: boolean;
    };
    readonly 'signed-text-changed': {
        readonly report: string;
        readonly signing: 'approval' | 'record';
        /** Who approved it, or the party that sent it. */
        readonly by: string;
        readonly at: WhenFacts;
        /** A line says that it was sent. */
        readonly sent: boolean;
        /** Its title, language, sender or addressees are otherwise. */
        readonly head: boolean;
        /** What is otherwise; neither head nor a field where that cannot be told. */
        readonly fields: readonly FormFieldFacts[];
    };
    readonly 'report-incomplete':
        | { readonly kind: 'block'; readonly report: string; readonly lacking: readonly BlockPart[] }
        | {
              readonly kind: 'form';
              readonly report: string;
              readonly stage: StageTitle;
              readonly addressees: readonly string[];
              readonly unsaid: readonly FormFieldFacts[];
              /** Of these it is not enough to say why they are not known. */
              readonly unknown: readonly FormFieldFacts[];
              /** These are withheld from an authority, which keeps confidential what it is told. */
              readonly withheld: readonly FormFieldFacts[];
              /** Under what it does. */
              readonly confidentiality: string;
          };
    readonly 'report-language':
        | {
              readonly kind: 'addressee';
              readonly report: string;
              readonly addressee: string;
              /** The languages in which the addressee takes reports. */
              readonly takes: readonly string[];
              readonly written: readonly string[];
          }
        | {
              readonly kind: 'prose';
              readonly report: string;
              readonly section: string;
              readonly reads: string;
              readonly said: readonly string[];
          };
    readonly 'report-stale': {
        readonly report: string;
        /** Null where the instant is none. */
        readonly drafted: WhenFacts | null;
        /** None where facts were changed that have no date. */
        readonly changes: readonly ChangeFacts[];
    };
    readonly 'report-unapproved':
        | { readonly kind: 'unnamed'; readonly reported: Day }
        | { readonly kind: 'unapproved'; readonly report: string; readonly reported: WhenFacts; readonly because: ApprovalFault };
    readonly 'report-unfit': { readonly report: string; readonly differences: readonly DifferenceFacts[] };
    readonly 'section-unknown': {
        readonly name: string;
        /** What is spelt alike, the nearest first. */
        readonly suggestions: readonly string[];
        /** All names that a section may have. */
        readonly fields: readonly string[];
    };
}

/** What stands at places that their findings speak of. */
export interface ReportPlaces {
    /** Where a report is declared. */
    readonly report: { readonly report: string };
    /** Where a field of the form would be said. */
    readonly 'form-field': { readonly field: FormFieldFacts };
    readonly change: { readonly change: ChangeFacts };
    readonly difference: { readonly difference: DifferenceFacts };
}
