import type { CaseEvent } from '../../facts/case-file.ts';
import type { PartyFacts } from '../../facts/register.ts';
import type { Calendar } from '../../time/calendar.ts';
import type { Zone } from '../../time/instant.ts';
import type { Binding } from '../conditions/binding.ts';
import type { Designation, MissingRecipient, TraceStep } from '../entry.ts';
import type { LawDuty, LawMark, LawRouteLine } from '../law/law.ts';
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
    readonly designation?: Designation;
    readonly place: PlaceOfAct;
    /** The route that led here. */
    readonly route?: readonly LawRouteLine[];
    /** What the way here rests on besides the text of the law. */
    readonly marks: readonly LawMark[];
    /** Why this is the recipient. */
    readonly because: readonly TraceStep[];
}

/** What a bound party and one addressee have for themselves: whoever is named is one, in whatever office and for whatever use. */
export function groupKey({ party: bound, addressee: { party, office, state } }: Pick<Group, 'party' | 'addressee'>): string {
    return party ? `${bound} to ${party.name}` : [bound, office ?? '', state ?? ''].join(' ');
}

/** One addressee to whom several ways lead, with what is known of each. */
export function joinAddressees(one: Addressee, other: Addressee): Addressee {
    if (one.because === other.because) return one;
    const isNew = (step: TraceStep): boolean => !one.because.some((each) => each.rule === step.rule && each.because === step.because);
    const isUnmarked = (mark: LawMark): boolean => !one.marks.some((each) => each.mark === mark.mark && each.reason === mark.reason);
    return {
        ...one,
        marks: [...one.marks, ...other.marks.filter(isUnmarked)],
        because: [...one.because, ...other.because.filter(isNew)],
    };
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

/** The bound party and everybody whose lines count as its own. */
export function actingIn({ bindings, party }: Group): readonly PartyName[] {
    const [first, ...others] = bindings;
    if (others.length === 0) return first?.acting ?? [party];
    return [...new Set(bindings.flatMap((binding) => binding.acting))];
}

/** The names of the systems and models of a group. */
export function subjectsOf(group: Group): readonly SubjectName[] {
    return [...new Set(group.bindings.map((binding) => binding.subject.name))];
}
