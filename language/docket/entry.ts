import type { DutyId, PartyName, SubjectName, TermId } from '../facts/ids.ts';
import type { CaseEvent, When } from '../facts/case-file.ts';
import type { Mark, Standard } from '../facts/regime-source.ts';
import type { Range } from '../syntax/range.ts';
import type { CountedPeriod } from '../time/count.ts';
import type { Day, Instant, Zone } from '../time/instant.ts';
import type { AsOf } from '../time/as-of.ts';

export type Status = 'waiting' | 'due' | 'overdue' | 'met' | 'late' | 'covered' | 'not owed' | 'standing' | 'breached';

/** A place in a file: of the workspace, or of the law that ships with the language. */
export interface Location {
    readonly file: string;
    readonly range: Range;
}

/** One date of an entry: from which event it was counted, by which articles, and when it ends. The day is that at the recipient. */
export interface Deadline extends CountedPeriod {
    /** The instant of the event that starts the clock. */
    readonly from: Instant;
    /** The articles of the counting rule that were applied, such as `3(1)`. */
    readonly rules: readonly string[];
}

/** The latest date that can be defended, with what is to be said for it and against it. */
export interface Limit extends Deadline {
    readonly defensible: string;
    readonly attackable: string;
}

/** Until when records are kept at the least. No limit: nothing ends with it, and nothing can be late. */
export interface KeepUntil {
    /** The instant of the event from which it is counted. */
    readonly from: Instant;
    /** The last day on which they must still be there. */
    readonly lastDay: Day;
    /** The first instant after it. */
    readonly ends: Instant;
}

/** One step from the facts and the law to the entry: what was applied, and because of which line. */
export interface TraceStep {
    readonly rule: string;
    readonly because: string;
    readonly location?: Location;
}

/** Nobody is known to hold the office. */
export interface UnknownHolder {
    readonly kind: 'authority-missing';
    readonly office: string;
    readonly officeTitle: string;
    readonly state?: string;
    /** What files say of that, and when somebody last looked. */
    readonly vacancy?: { readonly kind: 'undesignated' | 'unlisted'; readonly checked: Day | null; readonly because: string };
    /** The authority that is declared to hold it, of which the name is still to be found out. */
    readonly placeholder?: PartyName;
}

/** How it is known that the recipient holds the office to which the duty is owed. */
export interface Designation {
    /** By its qualified name, and as its law calls it. */
    readonly office: TermId;
    readonly officeTitle: string;
    /** When somebody last looked whether it is so; null where the line does not say. */
    readonly checked: Day | null;
    readonly mark: Pick<Mark, 'mark' | 'reason'> | null;
    /** The authorities of the directory that would receive if the workspace declared nobody. */
    readonly insteadOf: readonly PartyName[];
}

/** The use of a system in which an incident happened: in one state, by one party. Competence and the duties of users follow from it. */
export interface ConcernedUse {
    /** The Member State; absent where no line names one. */
    readonly state?: string;
    /** Whose use it is; absent where nobody uses the system, or none of those who do is concerned. */
    readonly user?: PartyName;
    /** Nothing says whose use it was: this is one of several that it may have been. */
    readonly supposed: boolean;
    /** Why it is this one; nothing where there is no other. */
    readonly because: readonly TraceStep[];
}

/** The uses of one system in an incident. */
export interface UsesOfSubject {
    readonly subject: SubjectName;
    readonly uses: readonly ConcernedUse[];
}

/** Why an entry names no recipient although the duty asks for one. */
export type MissingRecipient =
    /** No line says where it occurred, or each names a state outside the Union. */
    | { readonly kind: 'place-missing' | 'place-outside' }
    | UnknownHolder
    | {
          readonly kind: 'authority-ambiguous';
          readonly office: string;
          readonly officeTitle: string;
          readonly state?: string;
          readonly candidates: readonly string[];
      };

export interface Fulfilment {
    readonly at: When;
    readonly event: CaseEvent;
}

/** A duty of one party towards one recipient, as of one instant. */
export interface DocketEntry {
    readonly incident: string;
    /** `regime.duty`. */
    readonly duty: DutyId;
    /** Its name within the regime. */
    readonly name: string;
    readonly regime: string;
    readonly title: string;
    /** The act and provision, such as `Regulation (EU) 2024/1689, Article 73(4)`. */
    readonly basis: string;
    readonly party: PartyName;
    readonly bound: 'organisation' | 'authority';
    readonly act: string;
    /** The simple names of the stages that fulfil it. */
    readonly stages: readonly string[];
    readonly subjects: readonly SubjectName[];
    readonly office: string | null;
    readonly state: string | null;
    readonly recipient: PartyName | null;
    readonly missingRecipient: MissingRecipient | null;
    /** Of a recipient that holds an office. */
    readonly designation: Designation | null;
    /** The zone in which the entry's dates are told: the recipient's, else the incident's. */
    readonly zone: Zone;
    readonly status: Status;
    readonly standard: Standard | null;
    readonly owedSince: Instant | null;
    readonly planBy: Deadline | null;
    readonly limit: Limit | null;
    /** Why there is a cautious date and no limit: what a limit would run from. */
    readonly noLimit: string | null;
    /** Of a duty to keep records: until when at least; null for others, and while it cannot be said. */
    readonly keepUntil: KeepUntil | null;
    /** The cautious date lay before the duty arose, and so could never be kept. */
    readonly neverAchievable: boolean;
    readonly fulfilled: Fulfilment | null;
    readonly explained: { readonly reason: string; readonly on: When; readonly by: string; readonly range: Range } | null;
    /** Why it is `not owed`, `covered` or `waiting`; of records, why the day until which they are kept is open. */
    readonly reason: string | null;
    /** The duty that covers it, qualified. */
    readonly coveredBy: DutyId | null;
    /** For a prohibition: the lines that broke it. */
    readonly breaches: readonly CaseEvent[];
    /** The law itself accepts a reasoned delay: its words. */
    readonly mayBeLate: string | null;
    /** Adopted readings on which the entry rests, qualified. */
    readonly readings: readonly TermId[];
    /** What the duty rests on besides the text of the law. */
    readonly marks: readonly Pick<Mark, 'mark' | 'reason'>[];
    /** Of a repetition: which occurrence, from 1. */
    readonly occurrence: number | null;
    /** The line a person must look at: where the duty arose. */
    readonly arose: CaseEvent | null;
    /** When it arose: all that it asks for held, and nothing excluded it; null where it never did. */
    readonly arisen: When | null;
    readonly trace: readonly TraceStep[];
    /** Where the duty stands in the law. */
    readonly law: Location;
}

/** The act of a duty to keep records, in the words of the docket. */
export const KEEP_RECORDS = 'keep records';

/** Whether an entry asks for records to be kept: no act to be done by a day, and no deadline. */
export function isRetention({ act }: Pick<DocketEntry, 'act'>): boolean {
    return act === KEEP_RECORDS;
}

/** Whether records are to be kept: a retention duty that stands has a place of its own, beside what is to be done. */
export function keepsRecords({ act, status }: Pick<DocketEntry, 'act' | 'status'>): boolean {
    return act === KEEP_RECORDS && status === 'standing';
}

/** A report line that could fulfil open duties of unrelated regimes, and so fulfils none. */
export interface AmbiguousReport {
    readonly event: CaseEvent;
    readonly recipient: PartyName;
    /** The regimes it could be meant for, by name. */
    readonly regimes: readonly string[];
    /** The duties, qualified. */
    readonly duties: readonly DutyId[];
}

/** A report line that denies what stands, and so counts for no duty: the finding, which stood at its own instant. */
export interface DenyingReport {
    readonly event: CaseEvent;
    readonly finding: TermId;
}

/** A report line to an authority that was not competent when it was made. */
export interface MisdirectedReport {
    readonly event: CaseEvent;
    readonly recipient: PartyName;
    /** Who was competent then. */
    readonly competent: readonly PartyName[];
    /** How the recipient stands to that: it had been competent before, is competent only since then, or never was. */
    readonly relation: 'no longer' | 'not yet' | 'never';
}

/** A duty whose entries could not be worked out: what is asked of it cannot be said, and nothing else depends on that. */
export interface FailedDuty {
    /** Qualified. */
    readonly duty: DutyId;
    readonly because: string;
    readonly law: Location;
}

/** All entries of one incident as of one instant. */
export interface Docket {
    readonly incident: string;
    readonly asOf: AsOf;
    readonly entries: readonly DocketEntry[];
    readonly ambiguous: readonly AmbiguousReport[];
    readonly denying: readonly DenyingReport[];
    readonly misdirected: readonly MisdirectedReport[];
    /** In whose use, and where, each of the systems involved may have caused it. */
    readonly uses: readonly UsesOfSubject[];
    /** Duties that are missing here, whatever they ask. */
    readonly failed: readonly FailedDuty[];
}
