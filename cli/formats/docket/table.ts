import type { DocketEntry } from '../../../language/docket/entry.ts';
import type { Instant } from '../../../language/time/instant.ts';
import { tellDays } from '../../../language/analysis/configuration/day-format.ts';
import type { Screen } from '../../output.ts';
import type { Paint } from '../../paint.ts';
import type { Column } from '../../text/fitted-table.ts';
import { fitTable } from '../../text/fitted-table.ts';
import { indented } from '../../text/text-width.ts';
import { visible } from '../../visible.ts';
import type { DocketResult, IncidentDocket } from '../../../language/analysis/docket-formats/shown-docket.ts';
import {
    dividedEntries,
    firstEnd,
    endTold,
    isOpen,
    keptTold,
    leftOutTold,
    leftTold,
    noIncident,
    nothingShown,
    RECORDS_HEADING,
} from '../../../language/analysis/docket-formats/shown-docket.ts';
import { recipientTold } from '../../../language/analysis/judgement/docket-row.ts';
import { printGrouped } from './grouped-table.ts';
import type { TableView } from './table-view.ts';
import { notesOf, STATUS_COLOURS, tracedNotes } from './table-view.ts';

/** The time left follows from the dates, and most incidents have one party: where there is little room, these go first. */
const COLUMNS: readonly Column[] = [
    { heading: 'STATUS' },
    { heading: 'DUTY', least: 16 },
    { heading: 'WHO', least: 10, spare: 2 },
    { heading: 'TO', least: 10, spare: 1 },
    { heading: 'PLAN BY', least: 10 },
    { heading: 'LIMIT', least: 10 },
    { heading: 'LEFT', spare: 3 },
];

/** `--format table`: for people. One incident after the other, what ends next first; or as `--group` puts duties together. */
export function printTable(result: DocketResult, paint: Paint, screen: Screen = {}): string {
    const { asOf, dockets, unread, dayFormat, readAlone, group } = result;
    const view: TableView = { paint, columns: screen.columns, leftOut: new Set() };
    const body = group === undefined || group === 'incident' ? byIncident(result, view) : printGrouped(result, group, view);
    const rest = [
        ...noIncident({ dockets, unread }).map(visible),
        ...leftOutTold(result).map(visible),
        ...(readAlone ? ['Only this file was read.'] : []),
        ...roomTold(view),
        `As of ${asOf.text}`,
    ];
    return `${body}${rest.flatMap((line) => indented(tellDays(line, dayFormat), 0, view.columns)).join('\n')}\n`;
}

function roomTold({ leftOut, columns }: TableView): readonly string[] {
    if (leftOut.size === 0) return [];
    return [`No room for ${[...leftOut].join(', ')} in ${columns ?? 0} columns.`];
}

function byIncident(result: DocketResult, view: TableView): string {
    const open = [...result.dockets].sort((a, b) => nextEnd(a) - nextEnd(b));
    const shown = open.filter(isTold);
    const blocks = shown.map((docket) => printDocket(docket, result, view));
    const quiet = result.dockets.filter((docket) => !isTold(docket));
    const isChosen = result.dockets.some(({ filtered }) => filtered > 0);
    return `${blocks.map((block) => `${block}\n\n`).join('')}${quietOnes(quiet, isChosen)}`;
}

/** Whether an incident has a place of its own: it has duties to show, or what is not known of it stands against saying that it has none. */
function isTold({ entries, toldGaps, filtered }: IncidentDocket): boolean {
    if (entries.length > 0) return true;
    return filtered > 0 ? toldGaps.unreliable !== undefined : !toldGaps.certain;
}

/** How many incidents have nothing to show, by why; where duties were chosen, only of how many that cannot be said. */
function quietOnes(dockets: readonly IncidentDocket[], isChosen: boolean): string {
    if (isChosen) {
        const doubtful = dockets.filter(({ toldGaps }) => !toldGaps.certain).length;
        const of = doubtful === 1 ? 'Of 1 incident that is not shown' : `Of ${doubtful} incidents that are not shown`;
        return doubtful === 0 ? '' : `${of} a fact is not known that may decide a duty.\n`;
    }
    const done = dockets.filter(({ hidden }) => hidden > 0);
    const none = dockets.filter(({ hidden }) => hidden === 0);
    const whose = (some: readonly IncidentDocket[]): string => (some.some(({ ofOthers }) => ofOthers > 0) ? ' of yours' : '');
    return [
        counted(none.length, `gives rise to no duty${whose(none)}`, `give rise to no duty${whose(none)}`),
        counted(done.length, `leaves nothing${whose(done)} to be done`, `leave nothing${whose(done)} to be done`),
    ].join('');
}

function counted(count: number, one: string, many: string): string {
    return count === 0 ? '' : `${count} ${count === 1 ? `incident ${one}` : `incidents ${many}`}.\n`;
}

function printDocket(docket: IncidentDocket, { asOf, trace, dayFormat }: DocketResult, view: TableView): string {
    const { paint, columns } = view;
    const { acts, records } = dividedEntries(docket.entries);
    const entries = [...acts].sort((a, b) => Number(isOpen(b.status)) - Number(isOpen(a.status)) || firstEnd(a) - firstEnd(b));
    const marks = marksOf([...entries, ...records]);
    const cells = entries.map((entry) => cellsOf(entry, asOf.instant, marks).map((cell) => tellDays(cell, dayFormat)));
    const table = fitTable(COLUMNS, cells, columns === undefined ? undefined : columns - 2);
    for (const heading of table.leftOut) view.leftOut.add(heading);
    const dim = (text: string, indent: number): readonly string[] =>
        indented(visible(text), indent, columns).map((line) => paint('dim', line));
    const rows = entries.flatMap((entry, index) => [
        ...(table.rows[index] ?? []).map(({ first, rest }) => `  ${paint(STATUS_COLOURS[entry.status], first)}${rest}`.trimEnd()),
        ...notesOf(entry, trace ? docket.told : undefined).flatMap((note) => dim(tellDays(note, dayFormat), 4)),
    ]);
    const told = recordsOf(records, { told: trace ? docket.told : undefined, marks }, view).map((line) => tellDays(line, dayFormat));
    const { unreliable, notKnown } = docket.toldGaps;
    const nothing = indented(nothingShown(docket), 2, columns);
    return [
        ...indented(`${docket.incident}  ${visible(docket.title)}  ${docket.file}`, 0, columns).map(headed(docket, paint)),
        ...(unreliable === undefined ? [] : indented(visible(unreliable), 2, columns).map((line) => paint(['bold', 'red'], line))),
        ...(entries.length === 0 ? nothing : table.heading.map((line) => `  ${paint('dim', line)}`)),
        ...rows,
        ...told,
        ...notKnown.flatMap((each) => indented(visible(tellDays(each, dayFormat)), 2, columns).map((line) => paint('yellow', line))),
        ...marks.flatMap((mark, index) => dim(`[${index + 1}] ${mark}`, 2)),
    ].join('\n');
}

/** Sets the name of an incident and its file apart from its title, where they stand in the first line. */
function headed({ incident, file }: IncidentDocket, paint: Paint): (line: string, index: number) => string {
    return (line, index) => {
        if (index > 0 || !line.startsWith(incident)) return line;
        const rest = line.slice(incident.length);
        const named = paint('bold', incident);
        return rest.endsWith(`  ${file}`) ? `${named}${rest.slice(0, -file.length)}${paint('dim', file)}` : `${named}${rest}`;
    };
}

/** The records of an incident, below what is to be done: who keeps them, and until at least when. */
function recordsOf(
    records: readonly DocketEntry[],
    { told, marks }: { readonly told: IncidentDocket['told'] | undefined; readonly marks: readonly string[] },
    { paint, columns }: TableView,
): readonly string[] {
    if (records.length === 0) return [];
    const cells = records.map((entry) => [dutyTold(entry, marks), entry.party, keptTold(entry)].map(visible));
    const table = fitTable(
        [
            { heading: '', least: 16 },
            { heading: '', least: 10 },
            { heading: '', least: 20 },
        ],
        cells,
        columns === undefined ? undefined : columns - 2,
    );
    const rows = records.flatMap((entry, index) => [
        ...(table.rows[index] ?? []).map(({ first, rest }) => `  ${first}${rest}`.trimEnd()),
        ...(told ? tracedNotes(entry, told) : []).flatMap((note) => indented(visible(note), 4, columns).map((line) => paint('dim', line))),
    ]);
    return [...indented(RECORDS_HEADING.toUpperCase(), 2, columns).map((line) => paint('dim', line)), ...rows];
}

/** What the entries of an incident rest on besides the text of the law, each said once below the table. */
function marksOf(entries: readonly DocketEntry[]): readonly string[] {
    return [...new Set(entries.flatMap((entry) => entry.marks.map(inWords)))];
}

function inWords({ mark, reason }: DocketEntry['marks'][number]): string {
    return `${mark}: ${reason}`;
}

function cellsOf(entry: DocketEntry, asOf: Instant, marks: readonly string[]): readonly string[] {
    return [
        entry.status,
        dutyTold(entry, marks),
        entry.party,
        recipientTold(entry),
        endTold(entry.planBy, entry),
        endTold(entry.limit, entry),
        leftTold(entry, asOf),
    ].map(visible);
}

/** The name of the duty, and the notes below the table that it rests on. */
function dutyTold(entry: DocketEntry, marks: readonly string[]): string {
    return [entry.duty, ...entry.marks.map((mark) => `[${marks.indexOf(inWords(mark)) + 1}]`)].join(' ');
}

function nextEnd(docket: IncidentDocket): Instant {
    return Math.min(Infinity, ...docket.entries.filter((entry) => isOpen(entry.status)).map(firstEnd));
}
