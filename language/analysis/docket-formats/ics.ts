import type { Gap } from '../../gaps/gap.ts';
import { tellGaps } from '../../gaps/telling.ts';
import type { CalendarIncident } from '../../reports/calendar/calendar-file.ts';
import { calendarFile } from '../../reports/calendar/calendar-file.ts';
import type { DocketResult } from './shown-docket.ts';

/** `--format ics`: the deadlines as a calendar file (RFC 5545). */
export function printIcs({ dockets, unread }: DocketResult): string {
    return calendarFile(unread.length === 0 ? dockets : [...dockets, ofNoIncident(unread)]);
}

/** Text that may tell of an incident, as one of which nothing is known but that it was not understood. */
function ofNoIncident(unread: readonly Gap[]): CalendarIncident {
    return { incident: 'any incident', title: '', entries: [], toldGaps: tellGaps(unread), facts: 0, latestFact: 0 };
}
