import type { Range } from '../syntax/range.ts';
import type { Degree } from './incident-source.ts';
import type { Declaration, NameUse, WrittenInstant, WrittenSpan } from './source.ts';

/** A regime as one file states it: the terms, routes and duties of one act. */
export interface Regime extends Declaration {
    readonly cites?: { readonly text: string; readonly at?: string; readonly range: Range };
    readonly counts: readonly Counting[];
    readonly details: readonly NameUse[];
    readonly terms: readonly Term[];
    readonly routes: readonly Route[];
    readonly duties: readonly Duty[];
    readonly applies: readonly Application[];
    readonly unless: readonly Exclusion[];
    readonly marks: readonly Mark[];
}

/** A place in an act, as written: `article 73(2)` is `{ kind: 'article', parts: ['73(2)'] }`. */
export interface Provision {
    readonly kind: string;
    readonly parts: readonly string[];
    readonly range: Range;
}

export interface Counting {
    readonly counting: 'regulation-1182-71' | 'plain';
    readonly condition?: Condition;
    readonly range: Range;
}

export type TermKind = 'role' | 'office' | 'trait' | 'finding' | 'milestone' | 'stage' | 'reading';

export interface Term extends Declaration {
    readonly kind: TermKind;
    /** `is …`: the terms of the same kind that this one is a case of. */
    readonly parents: readonly NameUse[];
    readonly provisions: readonly Provision[];
    /** Of a trait: what can bear it; absent where its parents say so, or a system. */
    readonly bearer?: 'system' | 'model' | 'party';
    /** Of a trait of systems: it says what a system is used for, and not under which field it falls. */
    readonly inUse?: boolean;
    /** Of a role: the role whose representative holds it. */
    readonly represents?: NameUse;
    /** Of a role: its holders are concerned by their own use alone; `otherwise`: whose use it is where nobody holds it. */
    readonly perUse?: { readonly otherwise?: NameUse };
    /** Of an office: several holders are each addressed. */
    readonly jointly?: boolean;
    /** Of a stage: the stage that it brings up to date. */
    readonly updates?: NameUse;
    /** Of a stage: the findings of which a report of it says that they do not hold. */
    readonly denies?: readonly NameUse[];
    /** Of a finding: the one beside which it is usually found too, and how strong the causal link is then at least. */
    readonly expected?: { readonly beside: NameUse; readonly degree?: Degree };
}

export interface Route extends Declaration {
    readonly lines: readonly RouteLine[];
}

export interface RouteLine {
    readonly office: NameUse;
    readonly where?: Where;
    /** Whether the route goes on behind it. */
    readonly onward?: true;
    /** Absent for `otherwise`. */
    readonly condition?: Condition;
    /** What it rests on besides the text of the law. */
    readonly mark?: Pick<Mark, 'mark' | 'reason'>;
    readonly provisions: readonly Provision[];
    readonly range: Range;
}

/** Which states' holders are meant: each state of occurrence, the bound party's own, or that of a role's holder. */
export type Where = { readonly kind: 'each' } | { readonly kind: 'own' } | { readonly kind: 'role'; readonly role: NameUse };

export interface Recipient {
    readonly target: NameUse;
    readonly where?: Where;
    /** Only where such a party is declared. */
    readonly ifDeclared?: true;
}

export interface Duty extends Declaration {
    readonly provisions: readonly Provision[];
    readonly specialises?: NameUse;
    readonly binds: readonly BindingLine[];
    /** The duty whose receiving authority is bound. */
    readonly answers?: NameUse;
    /** The duty to report on which this one depends. */
    readonly follows?: NameUse;
    /** For each line that says so, the offices of which the receiving authority holds one; none: whoever it is. */
    readonly answersAs?: readonly { readonly duty: NameUse; readonly offices: readonly NameUse[] }[];
    readonly applies: readonly Application[];
    readonly when: readonly {
        readonly condition: Condition;
        readonly also?: true;
        readonly provisions: readonly Provision[];
        readonly range: Range;
    }[];
    readonly unless: readonly Exclusion[];
    readonly act?: Act;
    readonly standards: readonly StandardLine[];
    readonly limits: readonly LimitLine[];
    readonly repetition?: {
        readonly span: WrittenSpan;
        readonly after: Moment;
        readonly until: Moment;
        readonly provisions: readonly Provision[];
        readonly range: Range;
    };
    readonly mayBeLate?: { readonly reason: string; readonly provisions: readonly Provision[]; readonly range: Range };
    readonly marks: readonly Mark[];
}

export interface BindingLine {
    readonly bearers: readonly NameUse[];
    readonly from?: WrittenInstant;
    readonly until?: WrittenInstant;
    readonly condition?: Condition;
    readonly provisions: readonly Provision[];
    readonly range: Range;
}

export interface Application {
    readonly from: WrittenInstant;
    readonly until?: WrittenInstant;
    readonly condition?: Condition;
    readonly provisions: readonly Provision[];
    readonly range: Range;
}

export interface Exclusion {
    readonly condition: Condition;
    readonly until?: WrittenInstant;
    readonly reason?: string;
    readonly provisions: readonly Provision[];
    readonly range: Range;
}

/** `marked analysis because "…"`: what a duty rests on besides the text of the law. */
export interface Mark {
    readonly mark: 'analysis' | 'assumption' | 'disputed' | 'draft' | 'unverified';
    readonly reason: string;
    readonly condition?: Condition;
    readonly provisions: readonly Provision[];
    readonly range: Range;
}

export type Standard = 'immediately' | 'without delay' | 'without undue delay';

export interface StandardLine {
    /** Absent where the law names no pace, and only from when the duty is owed. */
    readonly standard?: Standard;
    readonly after: Moment;
    readonly condition?: Condition;
    readonly provisions: readonly Provision[];
    readonly range: Range;
}

export interface LimitLine {
    readonly span: WrittenSpan;
    /** For the cautious date alone. */
    readonly cautious?: true;
    readonly after: Moment;
    readonly condition?: Condition;
    readonly provisions: readonly Provision[];
    readonly range: Range;
}

export type Act =
    | { readonly verb: 'report'; readonly stages: readonly NameUse[]; readonly recipients: readonly Recipient[]; readonly range: Range }
    | { readonly verb: 'inform' | 'not-alter' | 'cooperate'; readonly recipients: readonly Recipient[]; readonly range: Range }
    | {
          readonly verb: 'investigate' | 'assess-risk' | 'take-corrective-action' | 'take-measures' | 'suspend' | 'mitigate';
          readonly range: Range;
      }
    /** The period is the least that the law asks for, and runs from the latest of the moments. */
    | {
          readonly verb: 'keep-records';
          readonly span?: WrittenSpan;
          readonly saysLeast: boolean;
          readonly after: readonly Moment[];
          readonly range: Range;
      };

export type Moment =
    | { readonly kind: 'awareness'; readonly roles: readonly NameUse[]; readonly involvement: boolean; readonly range: Range }
    | { readonly kind: 'causal-link'; readonly degree: Degree; readonly range: Range }
    | { readonly kind: 'finding'; readonly finding: NameUse; readonly range: Range }
    | { readonly kind: 'reported'; readonly stage: NameUse; readonly range: Range }
    | { readonly kind: 'informed'; readonly role: NameUse; readonly range: Range }
    | { readonly kind: 'reached'; readonly milestone: NameUse; readonly range: Range }
    | {
          readonly kind: 'placed' | 'receipt' | 'corrective-action' | 'last-report' | 'occurred' | 'ended' | 'resolved';
          readonly range: Range;
      };

export type Condition =
    | { readonly kind: 'or' | 'and'; readonly parts: readonly Condition[]; readonly range: Range }
    | { readonly kind: 'not'; readonly operand: Condition; readonly range: Range }
    | { readonly kind: 'subject-is'; readonly subject: 'system' | 'model'; readonly trait: NameUse; readonly range: Range }
    | { readonly kind: 'found' | 'found-in-state'; readonly finding: NameUse; readonly range: Range }
    | { readonly kind: 'causal-link'; readonly degree: Degree; readonly range: Range }
    | { readonly kind: 'reading'; readonly reading: NameUse; readonly range: Range }
    | { readonly kind: 'reported'; readonly stage: NameUse; readonly range: Range }
    | { readonly kind: 'reached'; readonly milestone: NameUse; readonly range: Range }
    | { readonly kind: 'corrective-action'; readonly range: Range }
    | { readonly kind: 'changed'; readonly since: WrittenInstant; readonly range: Range }
    | { readonly kind: 'placed' | 'in-service'; readonly side: 'since' | 'before'; readonly date: WrittenInstant; readonly range: Range }
    | { readonly kind: 'role-is'; readonly role: NameUse; readonly quality: NameUse; readonly range: Range }
    | { readonly kind: 'unreachable' | 'bound'; readonly role: NameUse; readonly range: Range }
    | { readonly kind: 'aware-before' | 'same-undertaking'; readonly role: NameUse; readonly other: NameUse; readonly range: Range }
    | { readonly kind: 'reports-under'; readonly role: NameUse; readonly act: string; readonly range: Range };
