import type { CalendarIncident } from '../../reports/calendar/calendar-file.ts';
import { calendarFile, calendarIncidentOf } from '../../reports/calendar/calendar-file.ts';
import type { View } from '../view.ts';
import type { DeclaredIncident } from './recording.ts';

/**
 * The deadlines of one incident, or of all, as a calendar file (RFC 5545).
 *
 * @param declared the incidents that are shown, by name and file
 */
export function calendarOfDuties(declared: readonly DeclaredIncident[], view: Pick<View, 'incidents'>, incident?: string): string {
    return calendarFile([...incidentsOf(incident, declared, view)]);
}

function* incidentsOf(
    incident: string | undefined,
    all: readonly DeclaredIncident[],
    { incidents }: Pick<View, 'incidents'>,
): Iterable<CalendarIncident> {
    const declared = all.filter(({ declaration }) => (incident ?? declaration.name.text) === declaration.name.text);
    for (const path of new Set(declared.map((each) => each.path))) {
        for (const { caseFile, docket, gaps } of incidents(path)) {
            if (incident === undefined || caseFile.name === incident) yield calendarIncidentOf(caseFile, docket, gaps);
        }
    }
}

/** A calendar without a deadline. */
export const emptyCalendar = calendarFile([]);
