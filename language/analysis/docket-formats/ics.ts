import { calendarFile } from '../../reports/calendar/calendar-file.ts';
import type { DocketResult } from './shown-docket.ts';

/** `--format ics`: the deadlines as a calendar file (RFC 5545). */
export function printIcs({ dockets }: DocketResult): string {
    return calendarFile(dockets);
}
