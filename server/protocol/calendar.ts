/** The deadlines as a calendar file (RFC 5545). Parameter {@link CalendarParams}, answer the text; null where it could not be made. */
export const calendarRequest = 'vigil/calendar';

export interface CalendarParams {
    /** Only this incident; missing: all. */
    readonly incident?: string;
    /** The calendar that was exported to the same place before: what it has is kept up to date, and what fell away is cancelled. */
    readonly previous?: string;
}
