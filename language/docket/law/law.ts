import type { DutyId, TermId } from '../../facts/ids.ts';
import type { Degree } from '../../facts/incident-source.ts';
import type { Mark, Provision, Standard } from '../../facts/regime-source.ts';
import type { Day } from '../../time/instant.ts';
import type { Period } from '../../time/period.ts';
import type { LawCondition } from '../conditions/condition.ts';
import type { Location } from '../entry.ts';

/** A term with its taxonomy resolved. */
export interface LawTerm {
    /** `regime.name`. */
    readonly id: TermId;
    readonly name: string;
    readonly regime: string;
    readonly title: string;
    /** The term itself and everything that it is a case of, qualified. */
    readonly ancestors: ReadonlySet<string>;
    readonly location: Location;
    /** Of a role: the role whose representative holds it. */
    readonly represents?: TermId;
    /** Of a trait: it says what a system is used for, which is more specific than the field that it falls under. */
    readonly ofUse: boolean;
    /** Of a role: its holders are concerned by their own use alone; `otherwise`: whose use it is where nobody holds it. */
    readonly perUse?: { readonly otherwise?: TermId };
    /** Of an office: several holders are each addressed. */
    readonly jointly: boolean;
    /** Of a stage: the stage that it brings up to date. */
    readonly updates?: TermId;
    /** Of a stage: the findings of which a report of it says that they do not hold. */
    readonly denies: readonly TermId[];
    /** Of a finding: the one beside which it is usually found too, and how strong the causal link is then at least. */
    readonly expected?: { readonly beside: TermId; readonly degree?: Degree };
}

export type LawMoment =
    | { readonly kind: 'awareness'; readonly bearers: readonly TermId[]; readonly involvement: boolean }
    | { readonly kind: 'causal-link'; readonly degree: Degree }
    | { readonly kind: 'finding'; readonly finding: TermId }
    | { readonly kind: 'reported'; readonly stage: TermId }
    | { readonly kind: 'informed'; readonly role: TermId }
    | { readonly kind: 'reached'; readonly milestone: TermId }
    | { readonly kind: 'placed' | 'receipt' | 'corrective-action' | 'last-report' | 'occurred' | 'ended' | 'resolved' }
    /** Its name means nothing, and it never comes. */
    | { readonly kind: 'never' };

export type LawWhere =
    { readonly kind: 'each' } | { readonly kind: 'own' } | { readonly kind: 'role'; readonly role: TermId } | { readonly kind: 'any' };

export type LawRecipient =
    | { readonly kind: 'office'; readonly office: TermId; readonly where: LawWhere; readonly ifDeclared: boolean }
    | { readonly kind: 'route'; readonly lines: readonly LawRouteLine[] }
    | { readonly kind: 'role'; readonly role: TermId };

export interface LawRouteLine {
    readonly office: TermId;
    readonly where: LawWhere;
    /** Whether the route goes on behind it. */
    readonly onward: boolean;
    readonly condition?: LawCondition;
    /** What all that it leads to rests on besides the text of the law, that behind it included where it goes on. */
    readonly mark?: LawMark;
    readonly basis: string;
    readonly location: Location;
}

export type LawAct =
    | { readonly verb: 'report'; readonly stages: readonly TermId[]; readonly recipients: readonly LawRecipient[] }
    | { readonly verb: 'inform' | 'not-alter' | 'cooperate'; readonly recipients: readonly LawRecipient[] }
    | { readonly verb: 'investigate' | 'assess-risk' | 'take-corrective-action' | 'take-measures' | 'suspend' | 'mitigate' }
    | { readonly verb: 'keep-records'; readonly period?: Period; readonly after: readonly LawMoment[] };

/** Who a line of the law binds, and since when the line itself stands. */
export interface LawBearer {
    readonly kind: 'role' | 'office';
    readonly id: TermId;
    readonly from?: Day;
    readonly until?: Day;
    readonly condition?: LawCondition;
    readonly basis: string;
    readonly location: Location;
}

export interface LawApplication {
    readonly from: Day;
    readonly until?: Day;
    readonly condition?: LawCondition;
    readonly basis: string;
    readonly location: Location;
}

export interface LawExclusion {
    readonly condition: LawCondition;
    readonly until?: Day;
    readonly reason: string;
    readonly basis: string;
    readonly location: Location;
}

export interface LawStandard {
    /** Absent where the law names no pace, and only from when the duty is owed. */
    readonly standard?: Standard;
    readonly after: LawMoment;
    readonly condition?: LawCondition;
    readonly location: Location;
}

export interface LawLimit {
    readonly period: Period;
    /** For the cautious date alone. */
    readonly cautious?: true;
    readonly after: LawMoment;
    readonly condition?: LawCondition;
    readonly basis: string;
    readonly location: Location;
}

export interface LawMark {
    readonly mark: Mark['mark'];
    readonly reason: string;
    readonly condition?: LawCondition;
}

export interface LawReportsBeside {
    readonly findings: readonly TermId[];
    /** The stages at which a regime has it told again and again what became of such a report. */
    readonly updatedBy: readonly TermId[];
}

/** A duty with its specialisation applied and its names resolved. */
export interface LawDuty {
    readonly id: DutyId;
    readonly name: string;
    readonly regime: string;
    readonly title: string;
    readonly basis: string;
    readonly provisions: readonly Provision[];
    readonly location: Location;
    /** The duty that this one specialises, and the first one of that line; itself where it specialises none. */
    readonly specialises?: DutyId;
    readonly root: DutyId;
    readonly bearers: readonly LawBearer[];
    /** The duty whose receiving authority is bound. */
    readonly answers?: DutyId;
    /** The duty to report on which this one depends. */
    readonly follows?: DutyId;
    /** For each line that says so, the offices of which the receiving authority holds one; none: whoever it is. */
    readonly answersAs: readonly (readonly TermId[])[];
    /** None: since ever. */
    readonly applies: readonly LawApplication[];
    /** All that must hold, that of the specialised duty included; or what suffices for a specialisation by itself. */
    readonly when: LawCondition;
    /** What a specialisation itself adds to the condition; absent for others. */
    readonly ownWhen?: LawCondition;
    readonly unless: readonly LawExclusion[];
    /** Where other duties have other findings reported by the same bearers, at the same stage, to the same recipients. */
    readonly beside?: LawReportsBeside;
    readonly act: LawAct;
    readonly standards: readonly LawStandard[];
    readonly limits: readonly LawLimit[];
    readonly repetition?: {
        readonly period: Period;
        readonly after: LawMoment;
        readonly until: LawMoment;
        readonly basis: string;
        readonly location: Location;
    };
    readonly mayBeLate?: string;
    readonly marks: readonly LawMark[];
    readonly counts: readonly { readonly counting: 'regulation-1182-71' | 'plain'; readonly condition?: LawCondition }[];
}

/** The regimes of the library and the workspace, resolved. */
export interface Law {
    readonly traits: ReadonlyMap<string, LawTerm>;
    readonly findings: ReadonlyMap<string, LawTerm>;
    readonly stages: ReadonlyMap<string, LawTerm>;
    readonly roles: ReadonlyMap<string, LawTerm>;
    readonly offices: ReadonlyMap<string, LawTerm>;
    readonly milestones: ReadonlyMap<string, LawTerm>;
    readonly readings: ReadonlyMap<string, LawTerm>;
    readonly duties: ReadonlyMap<string, LawDuty>;
    /** Regime to the marks that it makes under a condition, for whatever rests on the terms of which they speak. */
    readonly marks: ReadonlyMap<string, readonly LawMark[]>;
    /** Regime to the group of regimes that detail each other; a report under one counts for all of its group. */
    readonly groups: ReadonlyMap<string, string>;
    /** Regime to the act that it cites. */
    readonly acts: ReadonlyMap<string, string>;
    /** The duties of each line of specialisation, the first in line (which governs) first. */
    readonly lines: ReadonlyMap<string, readonly LawDuty[]>;
}
