import { calendarOfDuties, emptyCalendar } from '../../language/analysis/duties/calendar.ts';
import { incidentsShown } from '../docket/incidents-shown.ts';
import type { Feature } from '../features/feature.ts';
import type { CalendarParams } from '../protocol/calendar.ts';
import { calendarRequest } from '../protocol/calendar.ts';

/** Tells the deadlines as a calendar file. */
export const calendar: Feature = {
    capabilities: () => ({}),
    register({ connection, answer }) {
        connection.onRequest(
            calendarRequest,
            answer(
                (params: CalendarParams | null, snapshot) => calendarOfDuties(incidentsShown(snapshot), snapshot, params?.incident),
                emptyCalendar,
            ),
        );
    },
};
