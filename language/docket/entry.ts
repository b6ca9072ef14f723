import type { DutyId, PartyName, SubjectName, TermId } from '../facts/ids.ts';
import type { CaseEvent, When } from '../facts/case-file.ts';
import type { Mark, Standard } from '../facts/regime-source.ts';
import type { Range } from '../syntax/range.ts';
import type { CountingStep, HolidayUse } from '../time/count.ts';
import type { Day, Instant, Zone } from '../time/instant.ts';
import type { AsOf } from '../time/as-of.ts';

export type Status = 'waiting' | 'due' | 'overdue' | 'met' | 'late' | 'covered' | 'not owed' | 'standing' | 'breached';

/** A place in a file: of the workspace, or of the law that ships with the language. */
export interface Location {
    readonly file: string;
    readonly range: Range;
}

/** One date of an entry: from which event it was counted, by which articles, and when it ends. */
export interface Deadline {
    /** The instant of the event that starts the clock. */
    readonly from: Instant;
    /** The last day at the recipient; absent for a period in hours. */
    readonly lastDay?: Day;
    /** The first instant after the period. */
    readonly ends: Instant;
    /** The articles of the counting rule that were applied, such as `3(1)`. */
    readonly rules: readonly string[];
    /** What each rule did, in words. */
    readonly steps: readonly CountingStep[];
    readonly holidays: readonly HolidayUse[];
    /** Disputed, projected or regional days that did not extend it. */
    readonly notExtendedFor: readonly HolidayUse[];
    readonly coverage: 'official' | 'projected';
}

/** One step from the facts and the law to the entry: what was applied, and because of which line. */
export interface TraceStep {
    readonly rule: string;
    readonly because: string;
    readonly location?: Location;
}

/** Why an entry names no recipient although the duty asks for one. */
export type MissingRecipient =
    | { readonly kind: 'place-missing' }
    | { readonly kind: 'authority-missing'; readonly office: string; readonly officeTitle: string; readonly state?: string }
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
    /** The zone in which the entry's dates are told: the recipient's, else the incident's. */
    readonly zone: Zone;
    readonly status: Status;
    readonly standard: Standard | null;
    readonly owedSince: Instant | null;
    readonly planBy: Deadline | null;
    readonly limit: Deadline | null;
    /** The cautious date lay before the duty arose, and so could never be kept. */
    readonly neverAchievable: boolean;
    readonly fulfilled: Fulfilment | null;
    readonly explained: { readonly reason: string; readonly on: When; readonly by: string; readonly range: Range } | null;
    /** Why it is `not owed`, `covered` or `waiting`. */
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
    readonly trace: readonly TraceStep[];
    /** Where the duty stands in the law. */
    readonly law: Location;
}

/** A report line that could fulfil open duties of unrelated regimes, and so fulfils none. */
export interface AmbiguousReport {
    readonly event: CaseEvent;
    readonly recipient: string;
    /** The regimes it could be meant for, by name. */
    readonly regimes: readonly string[];
    /** The duties, qualified. */
    readonly duties: readonly DutyId[];
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
    /** Duties that are missing here, whatever they ask. */
    readonly failed: readonly FailedDuty[];
}
