import type { Mark } from '../facts/regime-source.ts';
import type { Day, Zone } from '../time/instant.ts';

/** What is found where the place and the code say it all. */
export type NothingMore = Record<never, never>;

/** An instant as plain data, ISO 8601 with its offset in the zone by whose clocks it is told. */
export interface MomentFacts {
    readonly at: string;
    readonly zone: Zone;
}

/** When something happened, as exactly as it was written: a day, an instant, or the span in which it lies. */
export type WhenFacts =
    | { readonly kind: 'day'; readonly day: Day }
    | { readonly kind: 'moment'; readonly moment: MomentFacts }
    | { readonly kind: 'between'; readonly earliest: Day | MomentFacts; readonly latest: Day | MomentFacts };

/** The end of a period: the last day of it, which a period in hours has not, and the first instant after it. */
export interface EndFacts {
    readonly lastDay: Day | null;
    readonly ends: MomentFacts;
}

/** To whom something is owed; where nobody is named, by the office that is meant. */
export interface RecipientFacts {
    readonly name: string | null;
    /** Two letters; null for an institution of the Union, or where it is not known. */
    readonly state: string | null;
    /** The office by its qualified name, and as its law calls it. */
    readonly office: string | null;
    readonly officeTitle: string | null;
}

/** A duty of the law by its qualified name, and as its law calls it. */
export interface DutyTitle {
    readonly duty: string;
    readonly title: string;
}

/** What can be found of an incident, by its qualified name in the law, and as its law calls it. */
export interface FindingTitle {
    readonly finding: string;
    readonly title: string;
}

/** A stage of a report by its qualified name, and as its law calls it. */
export interface StageTitle {
    readonly stage: string;
    readonly title: string;
}

/** A role under the law by its qualified name, and as its law calls it. */
export interface RoleTitle {
    readonly role: string;
    readonly title: string;
}

/** What something rests on besides the words of the law. */
export interface GroundFacts {
    /** Readings of the law that the policy adopts, as their law tells them. */
    readonly readings: readonly { readonly reading: string; readonly text: string }[];
    readonly marks: readonly { readonly mark: Mark['mark']; readonly reason: string }[];
}
