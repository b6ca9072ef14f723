import type { Deadline } from '../../docket/entry.ts';
import type { CaseEvent, When } from '../../facts/case-file.ts';
import type { AuthorityAct } from '../../findings/incidents/idle-lines.ts';
import type { PartyName, SubjectName, TermId } from '../../facts/ids.ts';

/** Why a line of a timeline changes nothing. Names are as they are declared, roles qualified, stages without their regime. */
export type Idleness =
    /** Whoever acts is the one that is told, asked or not reached. */
    | { readonly kind: 'with-itself'; readonly party: PartyName }
    /** Nobody is bound where this party is out of reach; `instead` are those of whom the law asks it, by `basis`. */
    | {
          readonly kind: 'may-be-out-of-reach';
          readonly party: PartyName;
          readonly roles: readonly TermId[];
          readonly instead: readonly PartyName[];
          readonly basis: string;
      }
    /** Whoever says that another is out of reach is not bound by it, `basis` being what binds those who are. */
    | { readonly kind: 'not-bound-by-silence'; readonly party: PartyName; readonly roles: readonly TermId[]; readonly basis: string }
    /** A system or model that the incident does not involve. */
    | { readonly kind: 'not-involved'; readonly subject: SubjectName }
    /** An act of somebody who has no role towards anything that is involved. */
    | { readonly kind: 'without-role'; readonly party: PartyName }
    /** A note without a word, and without evidence to which it points. */
    | { readonly kind: 'noted-nothing'; readonly party: PartyName }
    /** It was struck before it happened, or before it was known. */
    | { readonly kind: 'struck-too-early'; readonly struck: When; readonly counts: When }
    /** An organisation does what only an authority can. */
    | { readonly kind: 'no-authority'; readonly party: PartyName; readonly does: AuthorityAct; readonly recipients: readonly PartyName[] }
    | {
          readonly kind: 'nothing-owed-to';
          readonly authority: PartyName;
          readonly does: AuthorityAct;
          readonly recipients: readonly PartyName[];
      }
    /** Whoever it is extended for has no such report to make to this authority. */
    | {
          readonly kind: 'nothing-owed-by';
          readonly party: PartyName;
          readonly authority: PartyName;
          readonly stage: string;
          readonly owing: readonly PartyName[];
      }
    | { readonly kind: 'stage-not-owed'; readonly authority: PartyName; readonly stage: string; readonly owed: readonly string[] }
    /** There is no limit; `because` says from what one would run, where the law has one. */
    | { readonly kind: 'no-limit'; readonly authority: PartyName; readonly stage: string; readonly because: string | null }
    | { readonly kind: 'limit-ended'; readonly limit: Deadline; readonly zone: string }
    | { readonly kind: 'limit-later'; readonly limit: Deadline; readonly zone: string }
    | { readonly kind: 'extended-backwards'; readonly until: When }
    /** No report of this stage had been made before the line that refuses or withdraws it; `by` others had made one. */
    | {
          readonly kind: 'never-filed';
          readonly stage: string;
          readonly to?: PartyName;
          readonly party?: PartyName;
          readonly by: readonly PartyName[];
      }
    /** An earlier line has refused or withdrawn the report already. */
    | { readonly kind: 'done-before'; readonly does: 'refused' | 'withdrew'; readonly stage: string; readonly before: CaseEvent };

/** A line of a timeline that changes nothing, and why. */
export interface IdleLine {
    readonly event: CaseEvent;
    readonly why: Idleness;
}
