import type { CaseEvent } from '../../facts/case-file.ts';
import type { PartyFacts } from '../../facts/register.ts';
import type { Calendar } from '../../time/calendar.ts';
import type { Zone } from '../../time/instant.ts';
import type { Binding } from '../conditions/binding.ts';
import type { MissingRecipient, TraceStep } from '../entry.ts';
import type { LawDuty, LawRouteLine } from '../law/law.ts';
import type { PartyName, SubjectName, TermId } from '../../facts/ids.ts';

/** Where an act is to be done: the zone in which days are told and the calendar whose holidays count. */
export interface PlaceOfAct {
    readonly zone: Zone;
    readonly calendar: Calendar;
}

/** To whom a duty is to be done, as far as the files say. */
export interface Addressee {
    /** The office that receives, qualified; absent for a role or where nobody receives. */
    readonly office?: TermId;
    readonly state?: string;
    readonly party?: PartyFacts;
    readonly missingRecipient?: MissingRecipient;
    readonly place: PlaceOfAct;
    /** The route that led here. */
    readonly route?: readonly LawRouteLine[];
    /** Why this is the recipient. */
    readonly because: readonly TraceStep[];
}

/** One duty of one party towards one addressee, with every subject that it concerns: what becomes one docket entry. */
export interface Group {
    readonly duty: LawDuty;
    readonly party: PartyName;
    readonly bound: 'organisation' | 'authority';
    readonly addressee: Addressee;
    readonly bindings: readonly Binding[];
    /** Why the party is bound. */
    readonly because: readonly TraceStep[];
    /** For a duty that answers reports: the lines by which the party received them. */
    readonly received: readonly CaseEvent[];
}

/** The names of the systems and models of a group. */
export function subjectsOf(group: Group): readonly SubjectName[] {
    return group.bindings.map((binding) => binding.subject.name);
}
