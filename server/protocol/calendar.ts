/** The deadlines as a calendar file (RFC 5545). Parameter {@link CalendarParams}, answer the text. */
export const calendarRequest = 'vigil/calendar';

export interface CalendarParams {
    /** Only this incident; missing: all. */
    readonly incident?: string;
}
