import type { PublishedComponent } from './component.ts';
import { SOURCE } from './component.ts';
import { unfoldedLines } from './content-line.ts';

/** The product that writes these calendars (RFC 5545, 3.7.3). */
export const PRODUCT = '-//Vigil//Docket//EN';

/** What is told of a component besides what it says; of a to-do, its beginning too. */
const OF_REVISION: readonly string[] = ['UID', 'DTSTAMP', 'SEQUENCE', SOURCE];

/**
 * What a calendar that was printed before says, by UID; undefined where a text is no calendar of this program. A component that is
 * not whole is left out.
 */
export function readPublished(text: string): ReadonlyMap<string, PublishedComponent> | undefined {
    const lines = unfoldedLines(text);
    if (lines[0] !== 'BEGIN:VCALENDAR' || !lines.includes(`PRODID:${PRODUCT}`)) return undefined;
    const published = new Map<string, PublishedComponent>();
    for (const component of componentsOf(lines)) {
        const read = readComponent(component);
        if (read) published.set(read.uid, read);
    }
    return published;
}

/** The lines of each event and to-do, its first and its last included. */
function* componentsOf(lines: readonly string[]): Iterable<readonly [first: string, ...rest: string[]]> {
    let within: [string, ...string[]] | undefined;
    for (const line of lines) {
        if (line === 'BEGIN:VEVENT' || line === 'BEGIN:VTODO') within = [line];
        else within?.push(line);
        if (!within || line !== within[0].replace('BEGIN', 'END')) continue;
        yield within;
        within = undefined;
    }
}

function readComponent([first, ...rest]: readonly [string, ...string[]]): PublishedComponent | undefined {
    const valueOf = (name: string): string => rest.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
    const uid = valueOf('UID');
    const sequence = Number(valueOf('SEQUENCE'));
    if (uid === '' || !Number.isSafeInteger(sequence)) return undefined;
    const kind = first === 'BEGIN:VTODO' ? 'VTODO' : 'VEVENT';
    const apart = kind === 'VTODO' ? [...OF_REVISION, 'DTSTART'] : OF_REVISION;
    const lines = rest.slice(0, -1).filter((line) => !apart.includes(line.slice(0, line.indexOf(':'))));
    return {
        kind,
        uid,
        source: valueOf(SOURCE),
        stamp: valueOf('DTSTAMP'),
        sequence,
        isOpen: !lines.includes('STATUS:CANCELLED'),
        lines,
    };
}
