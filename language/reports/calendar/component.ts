import { escapeValue } from './content-line.ts';

/** An event or a to-do of a calendar, without its revision. Lines are not folded. */
export interface CalendarComponent {
    readonly kind: 'VEVENT' | 'VTODO';
    readonly uid: string;
    /** The incident that it comes from: the path of its file from the root of the workspace, and its name. */
    readonly source: string;
    /** Whether something is still to be done or kept; what is not open is sent as cancelled. */
    readonly isOpen: boolean;
    /** Everything else that it says, alarms included. */
    readonly lines: readonly string[];
}

/** Which revision of a component this is (RFC 5545, 3.8.7.2 and 3.8.7.4). */
export interface Revision {
    /** `DTSTAMP`: when it became as it is. */
    readonly stamp: string;
    /** `SEQUENCE`. */
    readonly sequence: number;
}

/** A component as a calendar file has it. */
export interface PublishedComponent extends CalendarComponent, Revision {}

/** The property by which a calendar that is read back tells from which incident an event comes. */
export const SOURCE = 'X-VIGIL-INCIDENT';

/** What tells an incident from every other one of its workspace, whatever is written in it. */
export function sourceOf(path: string, incident: string): string {
    return escapeValue(`${path}#${incident}`);
}

/** The lines of a component, its revision included. A to-do begins when it became as it is (RFC 5546, 3.4.1, asks for a beginning). */
export function componentLines({ kind, uid, source, stamp, sequence, lines }: PublishedComponent): readonly string[] {
    const begins = kind === 'VTODO' ? [`DTSTART:${stamp}`] : [];
    const revision = [`UID:${uid}`, `DTSTAMP:${stamp}`, `SEQUENCE:${sequence}`];
    return [`BEGIN:${kind}`, ...revision, ...begins, `${SOURCE}:${source}`, ...lines, `END:${kind}`];
}
