import type { Status } from '../docket/entry.ts';
import type { Standard } from '../facts/regime-source.ts';
import type { HolidayStatus } from '../time/calendar.ts';
import type { Day } from '../time/instant.ts';
import type { Period } from '../time/period.ts';
import type { DutyTitle, EndFacts, GroundFacts, MomentFacts, RecipientFacts, WhenFacts } from './parts.ts';

/** A duty of one party, as of the instant asked about. */
export interface DutyFacts extends DutyTitle, GroundFacts {
    readonly party: string;
    /** What is owed, in a word of the language: `report`, `inform`, `suspend`. */
    readonly act: string;
    /** The stages of a report that fulfil it, by their simple names. */
    readonly stages: readonly string[];
    readonly subjects: readonly string[];
    readonly recipients: readonly RecipientFacts[];
    readonly status: Status;
    readonly standard: Standard | null;
    /** Since when it has been owed, where the law asks for it at once. */
    readonly owedSince: MomentFacts | null;
    /** The cautious date. */
    readonly planBy: EndFacts | null;
    /** The last defensible one. */
    readonly limit: EndFacts | null;
    /** Why there is a cautious date and no limit. */
    readonly noLimit: string | null;
    /** The cautious date lay before the duty arose, and so could never be kept. */
    readonly neverAchievable: boolean;
    /** What is to be said for the limit where it is later than the cautious date, and against it. */
    readonly later: { readonly defensible: string; readonly attackable: string } | null;
    /** The words by which the law itself accepts a reasoned delay. */
    readonly mayBeLate: string | null;
    readonly doneAt: WhenFacts | null;
}

/** What each check of the room finds, by its code. */
export interface DutyFactsByCode {
    readonly 'altered-before-informing': DutyFacts & { readonly subject: string | null; readonly alteredAt: WhenFacts };
    readonly 'duty-due': DutyFacts;
    readonly 'duty-late': DutyFacts;
    readonly 'duty-late-explained': DutyFacts & {
        readonly explained: { readonly by: string; readonly on: WhenFacts; readonly reason: string };
    };
    readonly 'duty-not-owed': GroundFacts & {
        readonly party: string;
        readonly reason: string | null;
        /** Each duty once, those of the first in the law first. */
        readonly notOwed: readonly (DutyTitle & { readonly recipients: readonly RecipientFacts[] })[];
    };
    readonly 'duty-overdue': DutyFacts;
    readonly 'duty-past-plan': DutyFacts;
    readonly 'holidays-projected': {
        /** Limits that touch a year without an official list. */
        readonly projected: readonly { readonly end: EndFacts; readonly state: string | null }[];
        /** Days that may be public holidays, and extend no limit. */
        readonly unsure: readonly {
            readonly day: Day;
            readonly state: string | null;
            readonly name: string;
            readonly status: HolidayStatus;
        }[];
        readonly duties: readonly string[];
    };
    readonly 'immediately-open': DutyFacts & { readonly measure: Period };
}

/** What stands at places that findings of the room speak of. */
export interface DutyPlaces {
    /** Where a duty stands in the law. */
    readonly law: { readonly title: string; readonly basis: string };
    /** A line from which something was derived, and how. */
    readonly step: { readonly because: string };
    /** Where a person explained why it was late. */
    readonly explanation: { readonly by: string };
}
