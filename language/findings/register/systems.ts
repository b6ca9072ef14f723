import type { DutyTitle, NothingMore, RoleTitle } from '../parts.ts';
import type { CodeFacts } from './parties.ts';

type SubjectKind = 'system' | 'model';

/** What can have a trait. */
export type Bearer = SubjectKind | 'party';

/** What checks of systems and models find, by their code. Days are as they are written. */
export interface SystemFactsByCode {
    readonly 'built-on-system': { readonly base: string; readonly kind: SubjectKind; readonly itself: boolean };
    readonly 'carve-out-unsupported':
        /** `asked` are the traits that the lifted duties ask for. */
        | { readonly kind: 'lifts nothing'; readonly name: string; readonly of: SubjectKind; readonly asked: readonly string[] }
        | { readonly kind: 'no case'; readonly name: string; readonly general: string }
        | { readonly kind: 'no ground'; readonly name: string; readonly candidates: readonly string[] };
    readonly 'change-before-placing': { readonly subject: string; readonly changed: string; readonly placed: string };
    readonly 'provider-missing': {
        readonly subject: string;
        readonly roles: readonly RoleTitle[];
        /** The same, as files name them. */
        readonly written: readonly string[];
        /** What they would owe. */
        readonly duty: DutyTitle;
    };
    readonly 'state-unknown':
        | { readonly kind: 'party'; readonly name: string }
        | (CodeFacts & {
              /** Where a system is on the market, or where something happened. */
              readonly kind: 'market' | 'place';
              /** It is a country, and none of the Union. */
              readonly outside: boolean;
          });
    readonly 'time-without-effect':
        /** `time` is that of the line; `lasting` where the other one holds for good. */
        | { readonly kind: 'covered'; readonly line: string; readonly time: string; readonly other: string; readonly lasting: boolean }
        | { readonly kind: 'known in vain'; readonly known: string; readonly day: string; readonly what: 'begins' | 'ends' }
        | { readonly kind: 'end known first'; readonly known: string; readonly begun: string };
    readonly 'trait-misplaced': { readonly name: string; readonly bearer: Bearer; readonly kind: Bearer };
    /** `field` is the words with which the line begins. */
    readonly 'unknown-yet-known': { readonly subject: string; readonly field: string };
    readonly 'traits-missing': { readonly subject: string; readonly kind: SubjectKind };
}

/** What stands at places that their findings speak of. */
export interface SystemPlaces {
    /** The line of the law that lifts duties. */
    readonly lifting: NothingMore;
    readonly placed: { readonly subject: string };
    /** The line that holds for longer. */
    readonly 'longer-line': NothingMore;
    /** The line that says what another one calls unknown. */
    readonly 'said-after-all': { readonly field: string };
    /** Where the law declares a trait. */
    readonly trait: { readonly name: string };
}
