import type { Deadline, DocketEntry } from '../../docket/entry.ts';
import { tellGaps } from '../../gaps/telling.ts';
import { formatInstant } from '../../time/zone.ts';
import type { DocketResult, IncidentDocket } from './shown-docket.ts';
import { leftOutTold, nothingShown } from './shown-docket.ts';

const COLUMNS: readonly (readonly [string, (entry: DocketEntry, docket: IncidentDocket) => string])[] = [
    ['incident', (entry) => entry.incident],
    ['incident_title', (_, docket) => docket.title],
    ['duty', (entry) => entry.duty],
    ['title', (entry) => entry.title],
    ['basis', (entry) => entry.basis],
    ['party', (entry) => entry.party],
    ['act', (entry) => entry.act],
    ['stages', (entry) => entry.stages.join(' ')],
    ['office', (entry) => entry.office ?? ''],
    ['state', (entry) => entry.state ?? ''],
    ['recipient', (entry) => entry.recipient ?? ''],
    ['status', (entry) => entry.status],
    ['owed_since', (entry) => (entry.owedSince === null ? '' : formatInstant(entry.owedSince, entry.zone))],
    ['plan_by_last_day', (entry) => entry.planBy?.lastDay ?? ''],
    ['plan_by_ends', (entry) => endsOf(entry.planBy, entry)],
    ['limit_last_day', (entry) => entry.limit?.lastDay ?? ''],
    ['limit_ends', (entry) => endsOf(entry.limit, entry)],
    ['limit_rules', (entry) => entry.limit?.rules.join(' ') ?? ''],
    ['keep_until_last_day', (entry) => entry.keepUntil?.lastDay ?? ''],
    ['keep_until_ends', (entry) => endsOf(entry.keepUntil, entry)],
    ['fulfilled_at', (entry) => (entry.fulfilled ? formatInstant(entry.fulfilled.at.instant, entry.zone) : '')],
    ['explained', (entry) => entry.explained?.reason ?? ''],
    ['reason', (entry) => entry.reason ?? ''],
    ['file', (_, docket) => docket.file],
    ['line', (entry) => (entry.arose ? String(entry.arose.range[0]) : '')],
    ['complete', (_, docket) => completeOf(docket)],
    ['gaps', (_, docket) => gapsOf(docket)],
];

type WithoutEntries = Pick<IncidentDocket, 'incident' | 'title' | 'file' | 'hidden' | 'filtered' | 'ofOthers' | 'toldGaps' | 'entries'>;

/** What is said of an incident without entries, so that it is not taken for one that was never looked at. */
const OF_INCIDENTS: Readonly<Record<string, (docket: WithoutEntries) => string>> = {
    incident: ({ incident }) => incident,
    incident_title: ({ title }) => title,
    reason: nothingShown,
    file: ({ file }) => file,
    complete: completeOf,
    gaps: gapsOf,
};

/**
 * `--format csv`: RFC 4180, one entry a row, and one row for an incident without any. A cell that a spreadsheet would run as a formula
 * is quoted with an apostrophe. Where entries were chosen, a last row says how many were not.
 */
export function printCsv(result: DocketResult): string {
    const { dockets, unread, filter } = result;
    const rows = dockets
        .filter(isTold)
        .flatMap((docket) =>
            docket.entries.length === 0
                ? [rowOfIncident(docket)]
                : docket.entries.map((entry) => COLUMNS.map(([, read]) => read(entry, docket))),
        );
    const [first] = unread;
    const outside = first ? [rowOfIncident({ ...ofNone, file: first.file, toldGaps: tellGaps(unread) })] : [];
    const leftOut = filter === undefined ? [] : [COLUMNS.map(([name]) => (name === 'reason' ? leftOutTold(result).join(' ') : ''))];
    return [COLUMNS.map(([name]) => name), ...rows, ...outside, ...leftOut].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const ofNone = { incident: '', title: '', hidden: 0, filtered: 0, ofOthers: 0, entries: [] };

/** An incident of which nothing was asked for has no row, unless it may be other than it seems. */
function isTold({ entries, filtered, toldGaps }: IncidentDocket): boolean {
    return entries.length > 0 || filtered === 0 || !toldGaps.certain;
}

function rowOfIncident(docket: WithoutEntries): readonly string[] {
    return COLUMNS.map(([name]) => OF_INCIDENTS[name]?.(docket) ?? '');
}

function completeOf({ toldGaps }: Pick<IncidentDocket, 'toldGaps'>): string {
    return toldGaps.unreliable === undefined ? 'yes' : 'no';
}

function gapsOf({ toldGaps: { unreliable, notKnown } }: Pick<IncidentDocket, 'toldGaps'>): string {
    return [...(unreliable === undefined ? [] : [unreliable]), ...notKnown].join(' ');
}

function endsOf(deadline: Pick<Deadline, 'ends'> | null, { zone }: DocketEntry): string {
    return deadline ? formatInstant(deadline.ends, zone) : '';
}

function cell(text: string): string {
    const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
