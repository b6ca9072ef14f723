import { keptInWords } from '../../checks/wording.ts';
import type { DocketEntry, Status } from '../../docket/entry.ts';
import { keepsRecords } from '../../docket/entry.ts';
import type { Incident } from '../../facts/incident-source.ts';
import { endOf } from '../../findings/parts-of.ts';
import type { Range } from '../../syntax/range.ts';
import type { Speaker } from '../telling/speaker.ts';
import type { OutlineLine } from './outline.ts';

/** The worst first, as a person reads them. What is not owed or told by another entry needs no line in an outline. */
const SHOWN: readonly Status[] = ['overdue', 'breached', 'due', 'late', 'waiting', 'standing', 'met'];

/**
 * An incident as an outline shows it: what its duties have come to, then its evidence and its timeline.
 *
 * @param entries the duties that the reader answers for
 */
export function incidentOutline(
    incident: Incident,
    entries: readonly DocketEntry[],
    lines: readonly string[],
    speaker: Speaker,
): OutlineLine {
    const detail = [incident.title, countsOf(entries, speaker)].filter((part) => part !== undefined && part !== '').join(': ');
    const duties = SHOWN.flatMap((status) => entries.filter((entry) => entry.status === status)).map((entry) =>
        dutyLineOf(entry, incident, speaker),
    );
    const evidence = incident.evidence.map(({ name, title, confidential, range }) => ({
        name: name.text,
        detail: confidential === undefined ? title : undefined,
        kind: 'evidence' as const,
        range,
        selection: name.range,
    }));
    return {
        name: incident.name.text,
        detail,
        kind: 'incident',
        range: incident.range,
        selection: incident.name.range,
        children: [...duties, ...evidence, ...timelineLines(incident, lines)],
    };
}

function countsOf(entries: readonly DocketEntry[], { say }: Speaker): string {
    const acts = entries.filter((entry) => !keepsRecords(entry));
    const counts = SHOWN.flatMap((status) => {
        const count = acts.filter((entry) => entry.status === status).length;
        return count === 0 ? [] : [`${count} ${say('duty.standing', { status })}`];
    });
    const records = entries.length - acts.length;
    return [...counts, ...(records === 0 ? [] : [say('outline.records', { count: records })])].join(', ');
}

function dutyLineOf(entry: DocketEntry, incident: Incident, speaker: Speaker): OutlineLine {
    const title = speaker.title(entry);
    const range = (entry.fulfilled?.event ?? entry.arose)?.range ?? incident.name.range;
    return {
        name: entry.recipient === null ? title : speaker.say('lens.towards', { what: title, recipient: entry.recipient }),
        detail: statusInWords(entry, speaker),
        kind: 'duty',
        range,
        selection: range,
    };
}

function statusInWords(entry: DocketEntry, { say, end, english }: Speaker): string {
    const { planBy, limit, zone } = entry;
    if (keepsRecords(entry)) return english(keptInWords(entry));
    const status = say('duty.standing', { status: entry.status });
    if (entry.status !== 'due' && entry.status !== 'overdue') return status;
    const parts = [
        status,
        planBy && entry.status === 'due' ? say('outline.date', { kind: 'plan', end: end(endOf(planBy, zone)) }) : '',
        limit ? say('outline.date', { kind: 'limit', end: end(endOf(limit, zone)) }) : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}

function timelineLines({ timeline, events }: Incident, lines: readonly string[]): readonly OutlineLine[] {
    if (!timeline) return [];
    const [line, column] = timeline;
    const word: Range = [line, column, line, column + 'timeline'.length];
    const children = events.map(({ range, at }) => ({
        name: lineOf(range, lines),
        kind: 'event' as const,
        range,
        selection: at.range,
    }));
    return [{ name: 'timeline', kind: 'timeline', range: timeline, selection: word, children }];
}

/** An event as it is written. */
function lineOf([line, column, endLine, endColumn]: Range, lines: readonly string[]): string {
    const written = lines[line - 1]?.slice(column - 1, endLine === line ? endColumn - 1 : undefined) ?? '';
    return written.replaceAll(/\s+/g, ' ').trim();
}
