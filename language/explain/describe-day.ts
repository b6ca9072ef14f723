import { dayInWords, instantInWords } from '../checks/wording.ts';
import type { CaseFile } from '../facts/case-file.ts';
import { statesIn } from '../facts/case-file.ts';
import type { SubjectFacts } from '../facts/register.ts';
import type { Docket, DocketEntry } from '../docket/entry.ts';
import { calendarOf, isWeekend } from '../time/calendar.ts';
import type { Day, Instant, Zone } from '../time/instant.ts';
import { nameOfState, stateOfZone } from '../time/state.ts';
import type { Description, LabelledLine } from './description.ts';
import { entryInLine } from './describe-entry.ts';

/** A written date: its weekday, and the public holidays of states on it. */
export function describeWrittenDay(day: Day, states: readonly string[]): Description {
    return {
        title: dayInWords(day),
        kind: isWeekend(day) ? 'weekend' : 'day',
        paragraphs: [],
        facts: states.flatMap((state) => holidayOn(day, state)),
        citations: [],
    };
}

/** The clocks that start with an instant of an incident, each in one line. */
export function clocksFrom(instant: Instant, { entries }: Docket): readonly string[] {
    return entries.filter((entry) => isOpen(entry) && startsAt(entry, instant)).map(entryInLine);
}

/** An instant with time and zone, where a date says more than its day. */
export function describeInstant(instant: Instant, zone: Zone): LabelledLine {
    return { label: 'Instant', text: `${instantInWords(instant, zone)} (${zone})` };
}

/** The states whose holidays matter to an incident: where it occurred, where it is reported, and where its clocks are. */
export function statesOfIncident({ events, zone }: CaseFile, { entries }: Docket): readonly string[] {
    const occurred = events.flatMap(statesIn);
    const addressed = entries.flatMap((entry) => entry.state ?? []);
    const home = stateOfZone(zone);
    return [...new Set([...occurred, ...addressed, ...(home === undefined ? [] : [home])])];
}

/** The states whose holidays matter to a system: where it is on the market or in service. */
export function statesOfSubject(subject: SubjectFacts | undefined): readonly string[] {
    return [...new Set([...(subject?.placed ?? []), ...(subject?.service ?? [])].flatMap((each) => each.states))];
}

function holidayOn(day: Day, state: string): readonly LabelledLine[] {
    const holiday = calendarOf(state).holidayOn(day);
    if (!holiday) return [];
    const certainty = holiday.status === 'official' || holiday.status === 'statute' ? '' : ` (${holiday.status})`;
    return [{ label: `Public holiday in ${nameOfState(state)}`, text: `${holiday.name}${certainty}` }];
}

function startsAt({ planBy, limit }: DocketEntry, instant: Instant): boolean {
    return planBy?.from === instant || limit?.from === instant;
}

function isOpen({ status }: DocketEntry): boolean {
    return status !== 'not owed' && status !== 'covered';
}
