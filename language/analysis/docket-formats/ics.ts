import type { Gap } from '../../gaps/gap.ts';
import { tellGaps } from '../../gaps/telling.ts';
import { calendarFile } from '../../reports/calendar/calendar-file.ts';
import { readPublished } from '../../reports/calendar/published-calendar.ts';
import type { CalendarIncident } from '../../reports/calendar/calendar-incident.ts';
import type { DocketResult, IncidentDocket } from './shown-docket.ts';

/** `--format ics`: the deadlines as a calendar file (RFC 5545). What is no longer open is cancelled in it, whether or not it is shown. */
export function printIcs({ dockets, unread, asOf, isWhole, previous }: DocketResult): string {
    const incidents = dockets.map(withWhatIsDone);
    return calendarFile(unread.length === 0 ? incidents : [...incidents, ofNoIncident(unread)], {
        asOf: asOf.instant,
        isWhole: isWhole && unread.length === 0,
        ...(previous !== undefined && { previous }),
    });
}

/** Whether a text is a calendar that was printed so. */
export function isCalendar(text: string): boolean {
    return readPublished(text) !== undefined;
}

function withWhatIsDone({ entries, settled, notAsked, ...docket }: IncidentDocket): CalendarIncident {
    return { ...docket, entries: [...entries, ...settled], further: notAsked };
}

/** Text that may tell of an incident, as one of which nothing is known but that it was not understood. */
function ofNoIncident(unread: readonly Gap[]): CalendarIncident {
    return { incident: 'any incident', workspacePath: '', title: '', entries: [], further: [], facts: 0, toldGaps: tellGaps(unread) };
}
