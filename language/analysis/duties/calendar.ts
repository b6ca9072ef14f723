import { calendarFile } from '../../reports/calendar/calendar-file.ts';
import type { CalendarIncident } from '../../reports/calendar/calendar-incident.ts';
import { calendarIncidentOf } from '../../reports/calendar/calendar-incident.ts';
import type { View } from '../view.ts';
import type { DeclaredIncident } from './recording.ts';

/** Which deadlines a calendar is to hold, and what it goes on from. */
export interface CalendarWish {
    /** Only this incident; absent: all. */
    readonly incident?: string;
    /** The calendar that was exported before; any other text counts as none. */
    readonly previous?: string;
}

interface CalendarView extends Pick<View, 'incidents' | 'asOf'> {
    /** The path of a file from the root of its workspace. */
    readonly workspacePath: (path: string) => string;
    /** Everything that there is was read and understood. */
    readonly isUnderstood: boolean;
}

/**
 * The deadlines of one incident, or of all, as a calendar file (RFC 5545).
 *
 * @param declared the incidents that are shown, by name and file
 */
export function calendarOfDuties(declared: readonly DeclaredIncident[], view: CalendarView, wish: CalendarWish = {}): string {
    const { incident, previous } = wish;
    return calendarFile([...incidentsOf(incident, declared, view)], {
        asOf: view.asOf,
        isWhole: incident === undefined && view.isUnderstood,
        ...(previous !== undefined && { previous }),
    });
}

function* incidentsOf(
    incident: string | undefined,
    all: readonly DeclaredIncident[],
    { incidents, workspacePath }: CalendarView,
): Iterable<CalendarIncident> {
    const declared = all.filter(({ declaration }) => (incident ?? declaration.name.text) === declaration.name.text);
    for (const path of new Set(declared.map((each) => each.path))) {
        for (const { caseFile, docket, gaps } of incidents(path)) {
            if (incident !== undefined && caseFile.name !== incident) continue;
            yield calendarIncidentOf(caseFile, docket, gaps, { workspacePath: workspacePath(path) });
        }
    }
}
