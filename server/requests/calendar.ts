import { calendarOfDuties } from '../../language/analysis/duties/calendar.ts';
import { certaintyOfWorkspace } from '../docket/gap-lines.ts';
import { incidentsShown } from '../docket/incidents-shown.ts';
import type { Feature } from '../features/feature.ts';
import type { CalendarParams } from '../protocol/calendar.ts';
import { calendarRequest } from '../protocol/calendar.ts';

/** Tells the deadlines as a calendar file. */
export const calendar: Feature = {
    capabilities: () => ({}),
    register({ connection, answerOfAll }) {
        connection.onRequest(
            calendarRequest,
            answerOfAll<CalendarParams | null, string | null>((params, snapshot) => {
                const { complete, read } = certaintyOfWorkspace(snapshot);
                const { incidents, asOf, workspacePath } = snapshot;
                const view = { incidents, asOf, workspacePath, isUnderstood: complete && read === 'workspace' };
                return calendarOfDuties(incidentsShown(snapshot), view, params ?? {});
            }, null),
        );
    },
};
