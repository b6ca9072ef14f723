import { hash } from 'node:crypto';
import type { Deadline, DocketEntry } from '../../../language/docket/entry.ts';
import { addDays } from '../../../language/time/day.ts';
import type { Instant } from '../../../language/time/instant.ts';
import { formatInstant } from '../../../language/time/zone.ts';
import type { DocketResult, IncidentDocket } from './result.ts';
import { isOpen } from './result.ts';

type Kind = 'plan' | 'limit';

const WORDS: Readonly<Record<Kind, string>> = { plan: 'Plan by', limit: 'Limit' };
const MOST_OCTETS = 75;

/**
 * `--format ics`: RFC 5545, an event for the cautious date and one for the limit of each entry, all day long where the period is
 * counted in days. What is no longer open is cancelled, so that a calendar that had it lets go of it.
 *
 * Nothing in it tells when it was printed: UID names the duty, DTSTAMP is the latest fact, SEQUENCE grows with the facts.
 */
export function printIcs({ dockets }: DocketResult): string {
    const events = dockets.flatMap((docket) => docket.entries.flatMap((entry) => eventsOf(entry, docket)));
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

function eventsOf(entry: DocketEntry, docket: IncidentDocket): readonly string[] {
    return [
        ...(entry.planBy ? eventOf(entry, 'plan', entry.planBy, docket) : []),
        ...(entry.limit ? eventOf(entry, 'limit', entry.limit, docket) : []),
    ];
}

function eventOf(entry: DocketEntry, kind: Kind, deadline: Deadline, { title, facts, latestFact }: IncidentDocket): readonly string[] {
    const open = isOpen(entry.status);
    const to = entry.recipient === null ? '' : ` to ${entry.recipient}`;
    // What has to be kept or left undone has no deadline, but an end.
    const word = entry.status === 'standing' ? 'Until' : WORDS[kind];
    const summary = `${word}: ${entry.title}${to} (${entry.incident})`;
    const description = [
        `${entry.party}: ${entry.title}${to}`,
        title,
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
    return `${hash('sha256', identity, 'hex').slice(0, 32)}@vigil.example`;
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
        const size = Buffer.byteLength(character);
        if (octets + size > MOST_OCTETS) {
            parts.push(part);
            part = ' ';
            octets = 1;
        }
        part += character;
        octets += size;
    }
    return [...parts, part].join('\r\n');
}
