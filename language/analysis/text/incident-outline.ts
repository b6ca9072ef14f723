import { endInWords, keptInWords } from '../../checks/wording.ts';
import type { DocketEntry, Status } from '../../docket/entry.ts';
import { keepsRecords } from '../../docket/entry.ts';
import type { Incident } from '../../facts/incident-source.ts';
import type { Range } from '../../syntax/range.ts';
import type { OutlineLine } from './outline.ts';

/** The worst first, as a person reads them. What is not owed or told by another entry needs no line in an outline. */
const SHOWN: readonly Status[] = ['overdue', 'breached', 'due', 'late', 'waiting', 'standing', 'met'];

/**
 * An incident as an outline shows it: what its duties have come to, then its evidence and its timeline.
 *
 * @param entries the duties that the reader answers for
 */
export function incidentOutline(incident: Incident, entries: readonly DocketEntry[], lines: readonly string[]): OutlineLine {
    const detail = [incident.title, countsOf(entries)].filter((part) => part !== undefined && part !== '').join(': ');
    const duties = SHOWN.flatMap((status) => entries.filter((entry) => entry.status === status)).map((entry) =>
        dutyLineOf(entry, incident),
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

function countsOf(entries: readonly DocketEntry[]): string {
    const acts = entries.filter((entry) => !keepsRecords(entry));
    const counts = SHOWN.flatMap((status) => {
        const count = acts.filter((entry) => entry.status === status).length;
        return count === 0 ? [] : [`${count} ${status}`];
    });
    const records = entries.length - acts.length;
    return [...counts, ...(records === 0 ? [] : [`${records} of records`])].join(', ');
}

function dutyLineOf(entry: DocketEntry, incident: Incident): OutlineLine {
    const range = (entry.fulfilled?.event ?? entry.arose)?.range ?? incident.name.range;
    return {
        name: entry.recipient === null ? entry.title : `${entry.title} to ${entry.recipient}`,
        detail: statusInWords(entry),
        kind: 'duty',
        range,
        selection: range,
    };
}

function statusInWords(entry: DocketEntry): string {
    const { status, planBy, limit, zone } = entry;
    if (keepsRecords(entry)) return keptInWords(entry);
    if (status !== 'due' && status !== 'overdue') return status;
    const parts = [
        status,
        planBy && status === 'due' ? `plan by ${endInWords(planBy, zone)}` : '',
        limit ? `limit ${endInWords(limit, zone)}` : '',
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
