import { SymbolKind } from 'vscode-languageserver';
import type { DocumentSymbol } from 'vscode-languageserver';
import { endInWords } from '../../language/checks/wording.ts';
import type { DocketEntry, Status } from '../../language/docket/entry.ts';
import type { Incident } from '../../language/facts/incident-source.ts';
import type { Range } from '../../language/syntax/range.ts';
import { symbolOf } from './symbol.ts';

/** The worst first, as a person reads them. What is not owed or told by another entry needs no line in an outline. */
const SHOWN: readonly Status[] = ['overdue', 'breached', 'due', 'late', 'waiting', 'standing', 'met'];

/**
 * An incident as an outline shows it: what its duties have come to, then its evidence and its timeline.
 *
 * @param entries the duties that the reader answers for
 */
export function incidentSymbol(incident: Incident, entries: readonly DocketEntry[], lines: readonly string[]): DocumentSymbol {
    const detail = [incident.title, countsOf(entries)].filter((part) => part !== undefined && part !== '').join(': ');
    const duties = SHOWN.flatMap((status) => entries.filter((entry) => entry.status === status)).map((entry) =>
        dutySymbol(entry, incident),
    );
    const evidence = incident.evidence.map(({ name, title, confidential, range }) =>
        symbolOf({
            name: name.text,
            detail: confidential === undefined ? title : undefined,
            kind: SymbolKind.File,
            range,
            selection: name.range,
        }),
    );
    return symbolOf({
        name: incident.name.text,
        detail,
        kind: SymbolKind.Event,
        range: incident.range,
        selection: incident.name.range,
        children: [...duties, ...evidence, ...timelineSymbols(incident, lines)],
    });
}

function countsOf(entries: readonly DocketEntry[]): string {
    return SHOWN.flatMap((status) => {
        const count = entries.filter((entry) => entry.status === status).length;
        return count === 0 ? [] : [`${count} ${status}`];
    }).join(', ');
}

function dutySymbol(entry: DocketEntry, incident: Incident): DocumentSymbol {
    const range = (entry.fulfilled?.event ?? entry.arose)?.range ?? incident.name.range;
    return symbolOf({
        name: entry.recipient === null ? entry.title : `${entry.title} to ${entry.recipient}`,
        detail: statusInWords(entry),
        kind: SymbolKind.Function,
        range,
        selection: range,
    });
}

function statusInWords({ status, planBy, limit, zone }: DocketEntry): string {
    if (status !== 'due' && status !== 'overdue') return status;
    const parts = [
        status,
        planBy && status === 'due' ? `plan by ${endInWords(planBy, zone)}` : '',
        limit ? `limit ${endInWords(limit, zone)}` : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}

function timelineSymbols({ timeline, events }: Incident, lines: readonly string[]): DocumentSymbol[] {
    if (!timeline) return [];
    const [line, column] = timeline;
    const word: Range = [line, column, line, column + 'timeline'.length];
    const children = events.map(({ range, at }) =>
        symbolOf({ name: lineOf(range, lines), kind: SymbolKind.Event, range, selection: at.range }),
    );
    return [symbolOf({ name: 'timeline', kind: SymbolKind.Array, range: timeline, selection: word, children })];
}

/** An event as it is written. */
function lineOf([line, column, endLine, endColumn]: Range, lines: readonly string[]): string {
    const written = lines[line - 1]?.slice(column - 1, endLine === line ? endColumn - 1 : undefined) ?? '';
    return written.replaceAll(/\s+/g, ' ').trim();
}
