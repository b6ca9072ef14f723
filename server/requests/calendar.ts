import type { CalendarIncident } from '../../language/reports/calendar/calendar-file.ts';
import { calendarFile, calendarIncidentOf } from '../../language/reports/calendar/calendar-file.ts';
import type { Feature } from '../features/feature.ts';
import type { CalendarParams } from '../protocol/calendar.ts';
import { calendarRequest } from '../protocol/calendar.ts';
import { incidentsShown } from '../docket/incidents-shown.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Tells the deadlines as a calendar file. */
export const calendar: Feature = {
    capabilities: () => ({}),
    register({ connection, answer }) {
        connection.onRequest(
            calendarRequest,
            answer(
                (params: CalendarParams | null, snapshot) => calendarFile([...incidentsOf(params?.incident, snapshot)]),
                calendarFile([]),
            ),
        );
    },
};

function* incidentsOf(incident: string | undefined, snapshot: Snapshot): Iterable<CalendarIncident> {
    const declared = incidentsShown(snapshot).filter(({ declaration }) => (incident ?? declaration.name.text) === declaration.name.text);
    for (const path of new Set(declared.map((each) => each.path))) {
        for (const { caseFile, docket, gaps } of snapshot.incidents(path)) {
            if (incident === undefined || caseFile.name === incident) yield calendarIncidentOf(caseFile, docket, gaps);
        }
    }
}
