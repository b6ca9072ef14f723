import type { CaseFile } from '../facts/case-file.ts';
import { resolveLocal } from '../time/local-time.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { formatInstant } from '../time/zone.ts';
import type { FixContext, TextEdit } from './fix.ts';
import { linesAfter, linesAtEnd, linesAtStart, ownPage } from './text/write-lines.ts';

/** How wide an instant is written, so that what follows stands in one column. */
const INSTANT_WIDTH = '2027-12-06 14:20'.length;

/** An instant to the minute as a timeline in a zone writes it, with its offset only where the local time exists twice. */
export function instantAsWritten(instant: Instant, zone: Zone): string {
    const stamp = formatInstant(instant, zone);
    const [day = '', clock = ''] = stamp.split('T');
    const time = clock.slice(0, 5);
    const offset = /Z$|[+-]\d{2}:\d{2}$/.exec(clock)?.[0] ?? '';
    return resolveLocal(day, time, zone).kind === 'unique' ? `${day} ${time}` : `${day}T${time}${offset}`;
}

/** A line of a timeline: its instant in a column, then what happened. */
export function eventLine(when: string, what: string): string {
    return `${when.padEnd(INSTANT_WIDTH)}  ${what}`;
}

/**
 * Adds a line to the timeline of an incident, after the last line that is not later than it; a timeline where there is none.
 * None where the text leaves no line to add it on.
 */
export function addEvent(caseFile: CaseFile, instant: Instant, line: string, context: FixContext): TextEdit | undefined {
    const page = ownPage(context);
    const { timeline, range } = caseFile.incident;
    if (!timeline) return linesAtEnd(page, range, ['timeline {', `  ${line}`, '}']);
    const earlier = caseFile.events.filter((event) => event.at.instant <= instant);
    const last = earlier.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]).at(-1);
    return last ? linesAfter(page, last.range, [line]) : linesAtStart(page, timeline, [line]);
}
