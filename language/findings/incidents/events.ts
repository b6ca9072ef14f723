import type { Degree } from '../../facts/incident-source.ts';
import type { FindingTitle, NothingMore, RecipientFacts, WhenFacts } from '../parts.ts';

/** Two lines that cannot both be true. */
export type ContradictionFacts =
    /** What one line rules out, the other one finds at the same time. */
    | { readonly kind: 'found-and-ruled-out'; readonly at: WhenFacts; readonly finding: FindingTitle }
    /** What a line rules out has cases that were found before and still stand. */
    | { readonly kind: 'case-stands'; readonly at: WhenFacts; readonly finding: FindingTitle; readonly cases: readonly FindingTitle[] }
    /** One line excludes the causal link that the other one gives a degree at the same time. */
    | { readonly kind: 'link'; readonly at: WhenFacts; readonly degree: Degree };

/** What checks of the lines of a timeline find, by their code. */
export interface EventFactsByCode {
    readonly 'event-after-final': {
        /** When it was learned: when it happened, or the later time from which it was known. */
        readonly learned: WhenFacts;
        /** Whether that was after the final report for sure; dates that are not exact may mean either. */
        readonly certain: boolean;
        readonly final: WhenFacts;
        /** Who made the final report. */
        readonly party: string | null;
        readonly untold: readonly RecipientFacts[];
    };
    readonly 'event-before-occurrence': { readonly at: WhenFacts; readonly occurred: WhenFacts };
    readonly 'event-in-future': { readonly at: WhenFacts };
    readonly 'event-out-of-order': {
        readonly at: WhenFacts;
        /** The line beside which it belongs. */
        readonly neighbour: { readonly at: WhenFacts; readonly side: Side } | null;
    };
    readonly 'event-repeated': {
        readonly first: WhenFacts;
        /** Both are dated alike. */
        readonly exact: boolean;
    };
    readonly 'final-while-open': {
        readonly at: WhenFacts;
        readonly causeUnknown: boolean;
        /** What is open about the causal link; null where nothing is, or nothing asks. */
        readonly link: 'unsaid' | 'suspected' | null;
    };
    readonly 'findings-contradict': ContradictionFacts;
    readonly 'known-before-event': { readonly known: WhenFacts; readonly happened: WhenFacts };
}

/** On which side of another line a line belongs. */
export type Side = 'before' | 'after';

/** What stands at places that their findings speak of. */
export interface EventPlaces {
    readonly 'final-report': { readonly at: WhenFacts };
    readonly occurrence: { readonly at: WhenFacts };
    readonly neighbour: { readonly side: Side };
    /** The date on which it happened. */
    readonly happened: { readonly at: WhenFacts };
    /** The line that said the same before. */
    readonly 'said-before': { readonly at: WhenFacts };
    readonly 'cause-unknown': NothingMore;
    /** The other one of two lines that cannot both be true. */
    readonly opposite: { readonly at: WhenFacts };
}
