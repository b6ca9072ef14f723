import type { Degree } from '../../facts/incident-source.ts';
import type { DutyTitle, FindingTitle, NothingMore, RecipientFacts, StageTitle, WhenFacts } from '../parts.ts';

/** What was to be there by a time that has passed. */
export type ExpectationFacts =
    | {
          readonly kind: 'unknown';
          readonly by: WhenFacts;
          /** The word with which the line begins: `registered`, `affected`, `cause`. */
          readonly line: string;
          /** Why it is not known; null where that is withheld. */
          readonly because: string | null;
      }
    | {
          readonly kind: 'announced';
          readonly by: WhenFacts;
          readonly party: string;
          readonly stage: StageTitle;
          /** The stage as the line names it. */
          readonly written: string;
          readonly recipients: readonly RecipientFacts[];
      }
    | {
          readonly kind: 'requested';
          readonly by: WhenFacts;
          readonly authority: string;
          readonly what: string;
          /** Those who have not answered. */
          readonly parties: readonly string[];
      };

/** What checks of what an incident leaves unsaid find, by their code. */
export interface UnsaidFactsByCode {
    readonly 'awareness-missing': {
        /** By when somebody knew. */
        readonly known: WhenFacts;
        readonly party: string | null;
    };
    readonly 'death-unrecorded': {
        /** The findings of the law that are about a death. */
        readonly deaths: readonly FindingTitle[];
        /** The first of them, as a line names it. */
        readonly name: string;
        /** The word of the text that speaks of it; null where the text is withheld. */
        readonly word: string | null;
    };
    readonly 'expectation-passed': ExpectationFacts;
    readonly 'finding-expected': {
        /** Since when its ground stands. */
        readonly since: WhenFacts;
        readonly finding: FindingTitle;
        /** The same, as a line names it. */
        readonly name: string;
        /** What it usually goes with, and how strong the causal link is then at least; null where the law does not ask for one. */
        readonly beside: FindingTitle;
        readonly degree: Degree | null;
        /** Who would owe what. */
        readonly owed: readonly { readonly party: string; readonly duties: readonly DutyTitle[] }[];
    };
    readonly 'informed-without-awareness': { readonly party: string; readonly told: WhenFacts };
    readonly 'involves-missing': NothingMore;
    readonly 'occurrence-missing': NothingMore;
    /** What is owed to the authority of the place. */
    readonly 'place-missing': { readonly duties: readonly DutyTitle[] };
    readonly 'silence-on-causal-link': {
        readonly found: WhenFacts;
        readonly findings: readonly FindingTitle[];
        /** What depends on the causal link. */
        readonly duties: readonly DutyTitle[];
    };
    readonly 'silence-on-findings': { readonly party: string | null; readonly aware: WhenFacts };
    readonly 'timeline-missing': NothingMore;
}
