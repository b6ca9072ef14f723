import type { EndFacts, RoleTitle, StageTitle, WhenFacts } from '../parts.ts';

/** What an authority does to a report, or by whom it is said to be done. */
export type AuthorityAct = 'extended' | 'refused' | 'closed';

/** A party that has none of some roles towards what is involved. */
interface WithoutRoles {
    readonly party: string;
    readonly roles: readonly RoleTitle[];
    /** The first of them, as a file names it. */
    readonly written: string;
    readonly involved: readonly string[];
}

/** An act of whoever has nothing to extend, to refuse or to close. */
interface InVain {
    readonly party: string;
    readonly does: AuthorityAct;
    /** What the line says behind the party. */
    readonly rest: string;
    /** Those to whom a report is owed, or was. */
    readonly recipients: readonly string[];
}

/** A report of which a line speaks, its stage also as lines name it. */
interface OfReport {
    readonly stage: StageTitle;
    readonly written: string;
}

/** Why a line of a timeline changes nothing. */
type IdleKind =
    | { readonly kind: 'with-itself'; readonly party: string }
    | (WithoutRoles & { readonly kind: 'may-be-out-of-reach'; readonly actor: string; readonly instead: readonly string[] })
    | (WithoutRoles & { readonly kind: 'not-bound-by-silence' })
    | { readonly kind: 'not-involved'; readonly subject: string; readonly involved: readonly string[] }
    | { readonly kind: 'without-role'; readonly party: string; readonly involved: readonly string[] }
    | { readonly kind: 'noted-nothing'; readonly party: string }
    /** `counts` is when the line would count from. */
    | { readonly kind: 'struck-too-early'; readonly struck: WhenFacts; readonly counts: WhenFacts }
    | (InVain & { readonly kind: 'no-authority' })
    | (InVain & { readonly kind: 'nothing-owed-to' })
    | (OfReport & {
          readonly kind: 'nothing-owed-by';
          readonly party: string;
          readonly authority: string;
          readonly owing: readonly string[];
      })
    | (OfReport & { readonly kind: 'stage-not-owed'; readonly authority: string; readonly owed: readonly string[] })
    /** `because` says from what a limit would run, where the law has one. */
    | (OfReport & { readonly kind: 'no-limit'; readonly authority: string; readonly because: string | null })
    | { readonly kind: 'limit-ended'; readonly limit: EndFacts }
    | { readonly kind: 'limit-later'; readonly limit: EndFacts }
    | { readonly kind: 'extended-backwards'; readonly until: WhenFacts }
    /** `to` is the authority that refuses, null where its author withdraws it; `by` are others that made such a report. */
    | (OfReport & {
          readonly kind: 'never-filed';
          readonly to: string | null;
          readonly party: string | null;
          readonly by: readonly string[];
      })
    | { readonly kind: 'done-before'; readonly does: 'refused' | 'withdrew'; readonly before: WhenFacts };

/** A line that changes nothing, and its date as the file writes it. */
export type IdleFacts = IdleKind & { readonly date: string };

/** What the check of lines that change nothing finds. */
export interface IdleLineFactsByCode {
    readonly 'line-without-effect': IdleFacts;
}
