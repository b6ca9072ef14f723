import type { ProblemAdvice, ProblemText } from '../syntax/problem-words.ts';
import type { Range } from '../syntax/range.ts';

/** What a name can be the name of. */
export type NameKind =
    | 'party'
    | 'subject'
    | 'incident'
    | 'report'
    | 'regime'
    | 'role'
    | 'office'
    | 'trait'
    | 'finding'
    | 'milestone'
    | 'stage'
    | 'reading'
    | 'duty'
    | 'route'
    | 'evidence';

/** What is declared, by the word that begins it. */
export type DeclarationKind = 'organisation' | 'authority' | 'system' | 'model' | 'incident' | 'report' | 'regime' | 'route' | 'duty';

/** Where a name leads that nothing is called, although it is known what it means. */
export type MeantFacts =
    /** The law says it by another line. */
    | {
          readonly kind: 'natural';
          readonly right: string;
          readonly says: string;
          /** The names to write instead, where one can stand in its place. */
          readonly choices: readonly string[];
      }
    /** Another law declares it, of which no regime is loaded; `instead` are the names of its kind that there are. */
    | { readonly kind: 'other-law'; readonly law: string; readonly instead: readonly string[] };

/** Why a hash cannot be one. */
export type HashFault =
    { readonly kind: 'empty' } | { readonly kind: 'sign'; readonly sign: string } | { readonly kind: 'length'; readonly length: number };

/** What was met where a file was read, and what may be written instead. */
export interface ProblemFacts {
    readonly problem: ProblemText;
    readonly advice: ProblemAdvice | null;
    /** The correction of one stretch of text, where there is one. */
    readonly replacement: {
        readonly range: Range;
        /** Null where it has words of the file, which nothing carries that leaves it: a fix takes it from there. */
        readonly text: string | null;
        /** Nothing else can have been meant. */
        readonly certain: boolean;
    } | null;
    /** What may have been meant, each in place of the whole range of the finding. */
    readonly choices: readonly string[];
}

/** What each check of how a file is written finds, by its code. */
export interface WritingFactsByCode {
    readonly 'ambiguous-name': { readonly name: string; readonly kinds: readonly NameKind[]; readonly candidates: readonly string[] };
    readonly 'duplicate-name': { readonly name: string; readonly kind: NameKind | 'member' };
    readonly 'field-repeated': { readonly field: string };
    /** A file that cannot be read, or that was named and may not be. */
    readonly 'file-unreadable': { readonly kind: 'unreadable' | 'refused'; readonly path: string; readonly reason: string };
    readonly 'hash-malformed': { readonly evidence: string; readonly fault: HashFault };
    readonly 'internal-fault':
        | { readonly kind: 'check'; readonly check: string; readonly incident: string | null }
        | { readonly kind: 'duty'; readonly duty: string; readonly incident: string };
    readonly 'name-missing': { readonly kind: DeclarationKind; readonly title: string | null };
    /** `field` is the word with which the line begins. */
    readonly 'named-twice': { readonly name: string; readonly field: string };
    readonly 'older-form': { readonly form: 'about' | 'least' };
    readonly 'pasted-text': ProblemFacts;
    readonly 'reason-empty':
        | { readonly kind: 'unknown'; readonly field: string }
        /** Why something was late, or who says so. */
        | { readonly kind: 'explanation' | 'signature' };
    readonly 'suppression-refused': { readonly code: string };
    readonly 'suppression-unreasoned': {
        /** Null where the comment names none. */
        readonly code: string | null;
    };
    readonly 'suppression-unused':
        | { readonly kind: 'uncoded' }
        /** Of a code that speaks of suppressions itself. */
        | { readonly kind: 'never-suppressed'; readonly code: string }
        | { readonly kind: 'unmatched'; readonly code: string; readonly reasoned: boolean }
        | {
              readonly kind: 'no-check';
              readonly code: string;
              readonly reasoned: boolean;
              /** The code that is spelt most alike. */
              readonly suggestion: string | null;
          };
    readonly 'syntax-error': ProblemFacts;
    readonly 'unknown-name': {
        readonly name: string;
        readonly kinds: readonly NameKind[];
        /** What is spelt alike, the nearest first. */
        readonly suggestions: readonly string[];
        readonly meant: MeantFacts | null;
    };
}

/** What stands at places that their findings speak of. */
export interface WritingPlaces {
    /** Where a name is declared. */
    readonly declared: { readonly name: string };
    /** Where a line stands first. */
    readonly 'said-first': { readonly field: string };
}
