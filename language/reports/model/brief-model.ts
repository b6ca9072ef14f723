import type { Deadline, DocketEntry, Location, Status } from '../../docket/entry.ts';
import type { When } from '../../facts/case-file.ts';
import type { Gap } from '../../gaps/gap.ts';
import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import type { Day, Instant, Zone } from '../../time/instant.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { EventFact, FieldValue } from './report-model.ts';
import type { AsOf } from '../../time/as-of.ts';

/** One incident on one page for management, as data: in no language yet, and without what is withheld. */
export interface BriefModel {
    readonly incident: string;
    readonly title: string;
    readonly asOf: AsOf;
    readonly zone: Zone;
    readonly subjects: readonly SubjectFacts[];
    readonly law: readonly { readonly regime: string; readonly cites: string }[];
    /** What happened: the narrative, what was found, who is affected. */
    readonly narrative: FieldValue;
    readonly findings: FieldValue;
    readonly affected: FieldValue;
    /** What is owed to whom by when: open duties first, the earliest date first. */
    readonly owed: readonly BriefDuty[];
    /** What was done, in order. */
    readonly done: readonly EventFact[];
    /** What is open besides duties. */
    readonly open: readonly BriefQuestion[];
    /** What the picture shows. */
    readonly timeline: Timeline;
    readonly facts: string;
    readonly gaps: readonly Gap[];
    /** Nothing voids the docket; else the page is a draft. */
    readonly complete: boolean;
}

export interface BriefDuty {
    /** `regime.duty`. */
    readonly duty: string;
    readonly title: string;
    readonly basis: string;
    readonly party: PartyFacts;
    readonly recipient?: PartyFacts;
    /** Where no recipient is known: the office that receives, qualified, and the state. */
    readonly office?: string;
    readonly state?: string;
    readonly status: Status;
    readonly open: boolean;
    /** Whether the policy acts for the party; else it is told for information. */
    readonly own: boolean;
    readonly zone: Zone;
    /** How fast the law asks for it, and since when it is owed so. */
    readonly standard?: NonNullable<DocketEntry['standard']>;
    readonly owedSince?: Instant;
    readonly planBy?: Deadline;
    readonly limit?: Deadline;
    /** It asks for records to be kept: until at least when, where that is known. */
    readonly keep?: { readonly until?: Day };
    readonly done?: When;
}

export type BriefQuestion =
    /** A field of the incident that a person has written as unknown. */
    | { readonly kind: 'unknown'; readonly field: string; readonly because: string; readonly expected?: When; readonly location: Location }
    /** A field that a person has marked confidential. */
    | { readonly kind: 'withheld'; readonly field: string; readonly ground: string; readonly location: Location }
    /** A request of an authority that nobody has answered. */
    | { readonly kind: 'request'; readonly request: EventFact; readonly location: Location }
    /** An announced report that was not made yet. */
    | { readonly kind: 'announced'; readonly announcement: EventFact; readonly location: Location };
