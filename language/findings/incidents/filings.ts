import type { DutyTitle, FindingTitle, RecipientFacts, StageTitle, WhenFacts } from '../parts.ts';

/** A report to somebody to whom it is not owed. */
export type AstrayFacts =
    | {
          /** How the addressee stands to what was owed then: nothing ever was, nothing any more, nothing yet. */
          readonly kind: 'never' | 'no longer' | 'not yet';
          readonly at: WhenFacts;
          readonly party: string | null;
          /** The stage as the line names it. */
          readonly written: string;
          readonly addressee: RecipientFacts;
          /** Who was competent when it was made; nobody where that cannot be said. */
          readonly competent: readonly RecipientFacts[];
          /** To whom reports are owed as things stand. */
          readonly owed: readonly RecipientFacts[];
      }
    /** A report that waits to be sent. */
    | {
          readonly kind: 'unsent';
          readonly report: string;
          readonly addressee: RecipientFacts;
          readonly competent: readonly RecipientFacts[];
      };

/** What checks of the reports that a timeline tells find, by their code. */
export interface FilingFactsByCode {
    readonly 'report-ambiguous': {
        readonly at: WhenFacts;
        readonly recipients: readonly RecipientFacts[];
        /** The regimes that it could be meant for, by name. */
        readonly regimes: readonly string[];
        readonly duties: readonly (DutyTitle & { readonly basis: string })[];
    };
    readonly 'report-by-wrong-party': {
        readonly at: WhenFacts;
        readonly party: string;
        /** It holds a role here, and none that has to report. */
        readonly hasRole: boolean;
        /** Those who have to report. */
        readonly bound: readonly string[];
    };
    readonly 'report-denies-finding': {
        readonly at: WhenFacts;
        readonly stage: StageTitle | null;
        readonly finding: FindingTitle;
        /** The finding as a line names it. */
        readonly name: string;
        readonly recipients: readonly RecipientFacts[];
    };
    readonly 'report-stage-unfit': {
        readonly at: WhenFacts;
        readonly party: string | null;
        readonly stage: StageTitle;
        readonly recipients: readonly RecipientFacts[];
        /** The stages that are asked for, as lines name them. */
        readonly asked: readonly string[];
    };
    readonly 'report-to-wrong-authority': AstrayFacts;
}

/** What stands at places that their findings speak of. */
export interface FilingPlaces {
    /** Where it was found. */
    readonly found: { readonly at: WhenFacts };
}
