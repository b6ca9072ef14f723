import type { Range } from '../syntax/range.ts';
import type { Declaration, Identifier, KnownOrNot, NameUse, WrittenInstant } from './source.ts';

/** An incident as one file tells it. */
export interface Incident extends Declaration {
    readonly involves: readonly Involved[];
    readonly zone?: NameUse;
    readonly affected: readonly Affected[];
    readonly operators: readonly Operators[];
    readonly fields: readonly Field[];
    readonly evidence: readonly Evidence[];
    readonly explanations: readonly Explanation[];
    /** The whole `timeline { … }` block; absent where there is none. */
    readonly timeline?: Range;
    readonly events: readonly TimelineEvent[];
}

export interface Involved {
    readonly subject: NameUse;
    readonly identifiers: readonly Identifier[];
}

/** What every field line may add: since when it is known so, and why it is withheld. */
export interface FieldTail {
    readonly since?: WrittenInstant;
    /** The ground of confidentiality. */
    readonly confidential?: string;
    readonly range: Range;
}

export type Field = FieldTail & {
    readonly field: string;
    /** The language of a text that stands in another one too. */
    readonly language?: NameUse;
    readonly value: KnownOrNot;
};

export type Affected = FieldTail & {
    readonly value:
        | {
              readonly known: true;
              readonly about: boolean;
              readonly count: number;
              /** The greatest number that it can be; `count` is the least then. */
              readonly most?: number;
              readonly noun: string;
              readonly states: readonly NameUse[];
          }
        | { readonly known: false; readonly because: string; readonly expected?: WrittenInstant };
};

export type Operators = FieldTail & {
    readonly value:
        | { readonly known: true; readonly operators: 'professional' | 'other' }
        | { readonly known: false; readonly because: string; readonly expected?: WrittenInstant };
};

export interface Evidence {
    readonly name: NameUse;
    readonly title?: string;
    readonly file?: { readonly text: string; readonly range: Range };
    readonly sha256?: { readonly text: string; readonly range: Range };
    readonly heldBy?: NameUse;
    readonly confidential?: string;
    readonly range: Range;
}

export interface Explanation {
    readonly duty: NameUse;
    readonly to?: NameUse;
    readonly reason: string;
    readonly on: WrittenInstant;
    readonly by: string;
    readonly range: Range;
}

export type Degree = 'suspected' | 'likely' | 'established' | 'excluded';

/** What every line of a timeline has. */
export interface TimelineLine {
    readonly at: WrittenInstant;
    /** The latest instant that it can be, where `at` is the earliest. */
    readonly latest?: WrittenInstant;
    /** Whether the instant is meant roughly. */
    readonly about?: boolean;
    readonly range: Range;
    readonly detail?: string;
    readonly evidence: readonly NameUse[];
    readonly known?: WrittenInstant;
    readonly struck?: { readonly at: WrittenInstant; readonly reason?: string };
}

/** The deployers in whose use something happened in a state. */
export interface Use {
    readonly state: NameUse;
    readonly deployers: readonly NameUse[];
}

/** A line of a timeline in which a party acts. */
export interface ActedLine extends TimelineLine {
    readonly party: NameUse;
}

export type TimelineEvent =
    | (TimelineLine & {
          readonly verb: 'occurred';
          readonly about: boolean;
          readonly between?: { readonly from: WrittenInstant; readonly to: WrittenInstant };
          readonly states: readonly NameUse[];
          readonly uses: readonly Use[];
      })
    | (TimelineLine & { readonly verb: 'ended'; readonly states: readonly NameUse[]; readonly uses: readonly Use[] })
    | (TimelineLine & { readonly verb: 'resolved' })
    | (TimelineLine & {
          readonly verb: 'found';
          readonly party?: NameUse;
          readonly findings: readonly NameUse[];
          readonly states: readonly NameUse[];
          readonly uses: readonly Use[];
      })
    | (TimelineLine & { readonly verb: 'ruled-out'; readonly party?: NameUse; readonly findings: readonly NameUse[] })
    | (TimelineLine & { readonly verb: 'causal-link'; readonly degree: Degree; readonly scope?: NameUse })
    | (ActedLine & { readonly verb: 'detected' | 'received-notice' })
    | (ActedLine & { readonly verb: 'became-aware'; readonly subject?: NameUse })
    | (ActedLine & { readonly verb: 'informed'; readonly others: readonly NameUse[]; readonly alteration: boolean })
    | (ActedLine & { readonly verb: 'answered' | 'could-not-reach'; readonly others: readonly NameUse[] })
    | (ActedLine & {
          readonly verb: 'reported';
          readonly stage: NameUse;
          readonly others: readonly NameUse[];
          readonly regime?: NameUse;
          readonly report?: NameUse;
          /** The digest of the text that was sent. */
          readonly digest?: string;
      })
    | (ActedLine & {
          readonly verb: 'announced';
          readonly stage: NameUse;
          readonly others: readonly NameUse[];
          readonly due: WrittenInstant;
      })
    | (ActedLine & { readonly verb: 'acknowledged'; readonly stage: NameUse })
    | (ActedLine & { readonly verb: 'extended'; readonly stage: NameUse; readonly bound?: NameUse; readonly due: WrittenInstant })
    | (ActedLine & { readonly verb: 'refused'; readonly stage: NameUse; readonly bound?: NameUse })
    | (ActedLine & { readonly verb: 'withdrew'; readonly withdrawn: NameUse })
    | (ActedLine & {
          readonly verb: 'requested';
          readonly what: string;
          readonly others: readonly NameUse[];
          readonly due?: WrittenInstant;
      })
    | (ActedLine & {
          readonly verb: 'took-measures' | 'took-corrective-action' | 'started-investigation' | 'assessed-risk' | 'noted' | 'closed';
      })
    | (ActedLine & { readonly verb: 'suspended' | 'disabled' | 'altered' | 'recalled' | 'plans-to-alter'; readonly subject: NameUse })
    | (ActedLine & { readonly verb: 'decided'; readonly reportable: boolean; readonly by?: string })
    | (ActedLine & { readonly verb: 'reached'; readonly milestone: NameUse });

export type Verb = TimelineEvent['verb'];
