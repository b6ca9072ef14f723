import type { Deadline, DocketEntry, Status } from '../../docket/entry.ts';
import { keepsRecords } from '../../docket/entry.ts';
import type { ToldGaps } from '../../gaps/telling.ts';
import { addDays } from '../../time/day.ts';
import { formatInstant, MINUTE } from '../../time/zone.ts';
import { sha256 } from '../digest/sha256.ts';
import type { CalendarIncident } from './calendar-incident.ts';
import type { CalendarComponent } from './component.ts';
import { sourceOf } from './component.ts';
import { dateOf, escapeValue, utcOf } from './content-line.ts';

type Kind = 'plan' | 'limit' | 'keep';
type End = Pick<Deadline, 'lastDay' | 'ends'>;

const WORDS: Readonly<Record<Kind, string>> = { plan: 'Plan by', limit: 'Limit', keep: 'Keep until at least' };

/** RFC 5546, 3.2.1, asks for one; the name does not lead anywhere, since nobody answers. */
const ORGANIZER = 'ORGANIZER;CN=Vigil:mailto:docket@vigil.example';

/** The events of an entry: its cautious date, its limit, or until when records are kept at least. */
export function eventsOf(entry: DocketEntry, incident: CalendarIncident): readonly CalendarComponent[] {
    return [
        ...(entry.planBy ? [eventOf(entry, 'plan', entry.planBy, incident)] : []),
        ...(entry.limit ? [eventOf(entry, 'limit', entry.limit, incident)] : []),
        ...(entry.keepUntil && keepsRecords(entry) ? [eventOf(entry, 'keep', entry.keepUntil, incident)] : []),
    ];
}

/** What to look at first where nothing can be said of an incident, since a calendar without it would look like an all-clear. */
export function toDoOf({ incident, title, toldGaps, workspacePath }: CalendarIncident): CalendarComponent {
    const [first = '', ...more] = gapLines(toldGaps);
    return {
        kind: 'VTODO',
        uid: uidOf([workspacePath, incident, 'gaps']),
        source: sourceOf(workspacePath, incident),
        isOpen: true,
        lines: [
            ORGANIZER,
            'PRIORITY:1',
            `SUMMARY:${escapeValue(`CHECK: ${incident}: ${first}`)}`,
            `DESCRIPTION:${escapeValue([title, first, ...more].filter((line) => line !== '').join('\n'))}`,
            'STATUS:NEEDS-ACTION',
        ],
    };
}

function gapLines({ unreliable, notKnown }: ToldGaps): readonly string[] {
    return unreliable === undefined ? notKnown : [unreliable, ...notKnown];
}

function eventOf(
    entry: DocketEntry,
    kind: Kind,
    end: End,
    { incident, title, toldGaps, workspacePath }: CalendarIncident,
): CalendarComponent {
    const isOpen = isLeft(entry.status);
    const to = entry.recipient === null ? '' : ` to ${entry.recipient}`;
    const check = toldGaps.unreliable === undefined ? '' : 'CHECK: ';
    const summary = `${check}${WORDS[kind]}: ${entry.title}${to} (${entry.incident})`;
    const description = [
        `${entry.party}: ${entry.title}${to}`,
        title,
        ...gapLines(toldGaps),
        `${WORDS[kind]}: ${endTold(end, entry)}`,
        entry.basis,
        `Status: ${entry.status}`,
        ...entry.trace.map(({ rule, because }) => `${rule}: ${because}`),
    ];
    return {
        kind: 'VEVENT',
        uid: uidOf([workspacePath, incident, ...identityOf(entry), kind]),
        source: sourceOf(workspacePath, incident),
        isOpen,
        lines: [
            ORGANIZER,
            ...timesOf(end),
            `SUMMARY:${escapeValue(summary)}`,
            `DESCRIPTION:${escapeValue(description.filter((line) => line !== '').join('\n'))}`,
            `CATEGORIES:Vigil,${escapeValue(entry.status)}`,
            `STATUS:${isOpen ? 'CONFIRMED' : 'CANCELLED'}`,
            'TRANSP:TRANSPARENT',
            ...(isOpen && kind !== 'keep' ? alarmOf(end, summary) : []),
        ],
    };
}

/** The same duty of the same party towards the same recipient keeps its event, whatever becomes of its dates and titles. */
function identityOf({ duty, party, recipient, office, state, occurrence }: DocketEntry): readonly string[] {
    return [duty, party, recipient ?? office ?? '', state ?? '', String(occurrence ?? '')];
}

function uidOf(identity: readonly string[]): string {
    return `${sha256(identity.join('\0')).slice(0, 32)}@vigil.example`;
}

/**
 * A day has no zone (RFC 5545, 3.3.4): it is that at the recipient, as the description tells. An hour is an event that begins when the
 * period ends, and lasts a minute, since DTEND must be later than DTSTART (3.8.2.2).
 */
function timesOf({ lastDay, ends }: End): readonly string[] {
    if (lastDay === undefined) return [`DTSTART:${utcOf(ends)}`, `DTEND:${utcOf(ends + MINUTE)}`];
    return [`DTSTART;VALUE=DATE:${dateOf(lastDay)}`, `DTEND;VALUE=DATE:${dateOf(addDays(lastDay, 1))}`];
}

function endTold({ lastDay, ends }: End, { zone }: DocketEntry): string {
    return lastDay === undefined ? `${formatInstant(ends, zone)} (${zone})` : `the end of ${lastDay} in ${zone}`;
}

/** Rings at nine in the morning of the day before, or two hours before the end of a period in hours. */
function alarmOf({ lastDay }: End, summary: string): readonly string[] {
    return [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escapeValue(summary)}`,
        `TRIGGER:${lastDay === undefined ? '-PT2H' : '-PT15H'}`,
        'END:VALARM',
    ];
}

function isLeft(status: Status): boolean {
    return status === 'due' || status === 'overdue' || status === 'waiting' || status === 'standing';
}
