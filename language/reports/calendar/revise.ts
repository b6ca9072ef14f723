import type { Instant } from '../../time/instant.ts';
import { SECOND } from '../../time/zone.ts';
import type { CalendarComponent, PublishedComponent, Revision } from './component.ts';
import { escapeValue, utcOf } from './content-line.ts';

/** What a calendar is told by besides its events. */
export interface Publication {
    readonly asOf: Instant;
    /** What was printed before, by UID; absent where that is not known. */
    readonly previous?: ReadonlyMap<string, PublishedComponent>;
    /** Of the incidents that were looked at: what voids what is told of it, where something does. */
    readonly looked: ReadonlyMap<string, string | undefined>;
    /** Whether every incident that there is was looked at, and everything was understood in which there could be another. */
    readonly isWhole: boolean;
}

/** A component of a docket, and whether it is among those that were asked for. */
export interface ToldComponent {
    readonly component: CalendarComponent;
    readonly isAsked: boolean;
    /** How many lines its incident has that count. */
    readonly facts: number;
}

/** 2000-01-01T00:00Z, from which seconds are counted; RFC 5545 gives SEQUENCE 31 bits, which last until 2068. */
const SEQUENCE_STARTS = 946_684_800 * SECOND;
const MAX_SEQUENCE = 2 ** 31 - 1;

/**
 * The components with their revisions, and those that were printed before and are no more.
 *
 * What was printed before and says the same keeps its revision; what says something else gets a higher one, whatever the reason, and
 * what was never printed and is not open is left out. Where nothing is known of what was printed before, every component is sent
 * anew. Either way a later print is never below an earlier one, since the instant asked about is the least that a new revision gets.
 */
export function revised(told: readonly ToldComponent[], publication: Publication): readonly PublishedComponent[] {
    const { previous } = publication;
    const now = new Set(told.map(({ component }) => component.uid));
    const isPrinted = ({ isAsked, component: { uid, isOpen } }: ToldComponent): boolean =>
        previous === undefined ? isAsked : previous.has(uid) || (isAsked && isOpen);
    const gone = [...(previous?.values() ?? [])].filter(({ uid }) => !now.has(uid));
    return [
        ...told.filter(isPrinted).map(({ component, facts }) => withRevision(component, publication, facts)),
        ...gone.map((component) => fallenAway(component, publication)),
    ];
}

function withRevision(component: CalendarComponent, { asOf, previous }: Publication, facts = 0): PublishedComponent {
    const before = previous?.get(component.uid);
    if (before && saysTheSame(component, before)) return before;
    return { ...component, ...revisionAfter(before, asOf, facts) };
}

/** The instant asked about, and of one instant the more the more lines there are; after what was printed before, if that was later. */
function revisionAfter(before: Revision | undefined, asOf: Instant, facts: number): Revision {
    const stamp = utcOf(asOf);
    const sequence = Math.min(MAX_SEQUENCE, Math.max(0, Math.floor((asOf - SEQUENCE_STARTS) / SECOND) + facts));
    if (!before) return { stamp, sequence };
    return { stamp: before.stamp > stamp ? before.stamp : stamp, sequence: Math.max(sequence, before.sequence + 1) };
}

function saysTheSame(one: CalendarComponent, other: CalendarComponent): boolean {
    return one.source === other.source && one.lines.join('\n') === other.lines.join('\n');
}

/**
 * What was printed before and is no longer in the docket. It is cancelled only where there is ground for that: its incident was looked
 * at and understood, or is nowhere. Where something was not understood, it stays and says so; what nobody asked about stays.
 */
function fallenAway(component: PublishedComponent, publication: Publication): PublishedComponent {
    const { looked, isWhole } = publication;
    const { source, kind } = component;
    const isLooked = looked.has(source);
    if (!isLooked && !isWhole) return component;
    const doubt = kind === 'VTODO' ? undefined : looked.get(source);
    return withRevision(doubt === undefined ? cancelled(component) : doubted(component, doubt), publication);
}

/** Its text may have been withheld since, and is not said again. */
function cancelled(component: CalendarComponent): CalendarComponent {
    const lines = withoutAlarms(component.lines)
        .filter((line) => !line.startsWith('DESCRIPTION:') && !line.startsWith('CATEGORIES:'))
        .map((line) => (line.startsWith('STATUS:') ? 'STATUS:CANCELLED' : line));
    return component.isOpen ? { ...component, isOpen: false, lines } : component;
}

function doubted(component: CalendarComponent, doubt: string): CalendarComponent {
    const lines = component.lines.map((line) => {
        if (line.startsWith('DESCRIPTION:')) return `DESCRIPTION:${escapeValue(doubt)}`;
        return /^SUMMARY:(?!CHECK: )/.test(line) ? line.replace('SUMMARY:', 'SUMMARY:CHECK: ') : line;
    });
    return component.isOpen ? { ...component, lines } : component;
}

function withoutAlarms(lines: readonly string[]): readonly string[] {
    const [first, last] = [lines.indexOf('BEGIN:VALARM'), lines.lastIndexOf('END:VALARM')];
    return first < 0 ? lines : [...lines.slice(0, first), ...lines.slice(last + 1)];
}
