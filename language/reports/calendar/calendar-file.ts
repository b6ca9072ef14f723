import type { Deadline, Docket, DocketEntry, Status } from '../../docket/entry.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import type { Gap } from '../../gaps/gap.ts';
import type { ToldGaps } from '../../gaps/telling.ts';
import { tellGaps } from '../../gaps/telling.ts';
import { addDays } from '../../time/day.ts';
import type { Instant } from '../../time/instant.ts';
import { formatInstant } from '../../time/zone.ts';
import { sha256 } from '../digest/sha256.ts';

/** What a calendar shows of one incident. */
export interface CalendarIncident {
    readonly incident: string;
    /** What is said of its gaps. */
    readonly toldGaps: ToldGaps;
    readonly title: string;
    readonly entries: readonly DocketEntry[];
    /** How many lines of the timeline count, struck ones included: it grows with every fact. */
    readonly facts: number;
    /** The latest instant of those at which something became known. */
    readonly latestFact: Instant;
}

/** An incident as a calendar shows it, as of the instant of its docket. */
export function calendarIncidentOf(
    { events, incident }: CaseFile,
    { entries, asOf }: Docket,
    gaps: readonly Gap[],
    told?: (path: string) => string,
): CalendarIncident {
    const known = events.filter((event) => asOf.hasCome(event.knownFrom));
    const struck = known.flatMap((event) => (event.struckFrom !== undefined && asOf.hasCome(event.struckFrom) ? [event.struckFrom] : []));
    return {
        incident: incident.name.text,
        toldGaps: tellGaps(gaps, told),
        title: incident.title ?? '',
        entries,
        facts: known.length + struck.length,
        latestFact: Math.max(0, ...known.map((event) => event.knownFrom), ...struck),
    };
}

type Kind = 'plan' | 'limit';

const WORDS: Readonly<Record<Kind, string>> = { plan: 'Plan by', limit: 'Limit' };
const MAX_OCTETS = 75;

/**
 * A calendar file (RFC 5545): an event for the cautious date and one for the limit of each entry, all day long where the period is
 * counted in days. What is no longer open is cancelled, so that a calendar that had it lets go of it.
 *
 * Nothing in it tells when it was printed: UID names the duty, DTSTAMP is the latest fact, SEQUENCE grows with the facts.
 */
export function calendarFile(incidents: readonly CalendarIncident[]): string {
    const events = incidents.flatMap((incident) => {
        const own = incident.entries.flatMap((entry) => eventsOf(entry, incident));
        return own.length > 0 || incident.toldGaps.certain ? own : toDoOf(incident);
    });
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Vigil//Docket//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        ...events,
        'END:VCALENDAR',
    ];
    return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventsOf(entry: DocketEntry, incident: CalendarIncident): readonly string[] {
    return [
        ...(entry.planBy ? eventOf(entry, 'plan', entry.planBy, incident) : []),
        ...(entry.limit ? eventOf(entry, 'limit', entry.limit, incident) : []),
    ];
}

/** What to look at first where nothing can be said of an incident, since a calendar without it would look like an all-clear. */
function toDoOf({ incident, title, toldGaps, facts, latestFact }: CalendarIncident): readonly string[] {
    const [first = '', ...more] = gapLines(toldGaps);
    return [
        'BEGIN:VTODO',
        `UID:${sha256([incident, 'gaps'].join('\0')).slice(0, 32)}@vigil.example`,
        `DTSTAMP:${stamp(latestFact)}`,
        `SEQUENCE:${facts}`,
        `SUMMARY:${escape(`CHECK: ${incident}: ${first}`)}`,
        `DESCRIPTION:${escape([title, first, ...more].filter((line) => line !== '').join('\n'))}`,
        'STATUS:NEEDS-ACTION',
        'END:VTODO',
    ];
}

function gapLines({ unreliable, notKnown }: ToldGaps): readonly string[] {
    return unreliable === undefined ? notKnown : [unreliable, ...notKnown];
}

function eventOf(
    entry: DocketEntry,
    kind: Kind,
    deadline: Deadline,
    { title, facts, latestFact, toldGaps }: CalendarIncident,
): readonly string[] {
    const open = isOpen(entry.status);
    const to = entry.recipient === null ? '' : ` to ${entry.recipient}`;
    // What has to be kept or left undone has no deadline, but an end.
    const word = entry.status === 'standing' ? 'Until' : WORDS[kind];
    const check = toldGaps.unreliable === undefined ? '' : 'CHECK: ';
    const summary = `${check}${word}: ${entry.title}${to} (${entry.incident})`;
    const description = [
        `${entry.party}: ${entry.title}${to}`,
        title,
        ...gapLines(toldGaps),
        entry.basis,
        `Status: ${entry.status}`,
        ...entry.trace.map(({ rule, because }) => `${rule}: ${because}`),
    ];
    return [
        'BEGIN:VEVENT',
        `UID:${uidOf(entry, kind)}`,
        `DTSTAMP:${stamp(latestFact)}`,
        `SEQUENCE:${facts}`,
        ...timesOf(deadline),
        `SUMMARY:${escape(summary)}`,
        `DESCRIPTION:${escape(description.filter((line) => line !== '').join('\n'))}`,
        `CATEGORIES:Vigil,${escape(entry.status)}`,
        `STATUS:${open ? 'CONFIRMED' : 'CANCELLED'}`,
        'TRANSP:TRANSPARENT',
        ...(open ? alarmOf(deadline, summary) : []),
        'END:VEVENT',
    ];
}

/** The same duty of the same party towards the same recipient keeps its event, whatever becomes of its dates. */
function uidOf({ incident, duty, party, recipient, state, occurrence }: DocketEntry, kind: Kind): string {
    const identity = [incident, duty, party, recipient ?? '', state ?? '', String(occurrence ?? ''), kind].join('\0');
    return `${sha256(identity).slice(0, 32)}@vigil.example`;
}

function timesOf({ lastDay, ends }: Deadline): readonly string[] {
    if (lastDay === undefined) return [`DTSTART:${stamp(ends)}`, `DTEND:${stamp(ends)}`];
    return [`DTSTART;VALUE=DATE:${dateOf(lastDay)}`, `DTEND;VALUE=DATE:${dateOf(addDays(lastDay, 1))}`];
}

/** Rings at nine in the morning of the day before, or two hours before the end of a period in hours. */
function alarmOf({ lastDay }: Deadline, summary: string): readonly string[] {
    return [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escape(summary)}`,
        `TRIGGER:${lastDay === undefined ? '-PT2H' : '-PT15H'}`,
        'END:VALARM',
    ];
}

function stamp(instant: Instant): string {
    return `${formatInstant(instant, 'UTC').slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function dateOf(day: string): string {
    return day.replaceAll('-', '');
}

function escape(text: string): string {
    return text
        .replaceAll('\\', '\\\\')
        .replaceAll(';', '\\;')
        .replaceAll(',', '\\,')
        .replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** Lines are at most 75 octets long; a longer one goes on after a line break and a space, never within a character. */
function fold(line: string): string {
    const parts: string[] = [];
    let part = '';
    let octets = 0;
    for (const character of line) {
        const size = octetsOf(character);
        if (octets + size > MAX_OCTETS) {
            parts.push(part);
            part = ' ';
            octets = 1;
        }
        part += character;
        octets += size;
    }
    return [...parts, part].join('\r\n');
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) return 1;
    if (point < 0x800) return 2;
    return point < 0x10000 ? 3 : 4;
}

function isOpen(status: Status): boolean {
    return status === 'due' || status === 'overdue' || status === 'waiting' || status === 'standing';
}
