import { recipientTold } from '../../../language/analysis/judgement/docket-row.ts';
import type { DocketEntry } from '../../../language/docket/entry.ts';
import { tellDays } from '../../../language/analysis/configuration/day-format.ts';
import type { Grouping, PlacedEntry } from '../../../language/analysis/docket-formats/grouping.ts';
import { inSections } from '../../../language/analysis/docket-formats/grouping.ts';
import type { DocketResult } from '../../../language/analysis/docket-formats/shown-docket.ts';
import { endTold, keptTold, leftTold } from '../../../language/analysis/docket-formats/shown-docket.ts';
import type { ToldDoubt } from '../../../language/analysis/docket-formats/told-doubts.ts';
import { doubtsOf, doubtTold } from '../../../language/analysis/docket-formats/told-doubts.ts';
import type { Style } from '../../paint.ts';
import type { Column } from '../../text/fitted-table.ts';
import { fitTable } from '../../text/fitted-table.ts';
import { indented } from '../../text/text-width.ts';
import { visible } from '../../visible.ts';
import type { TableView } from './table-view.ts';
import { notesOf, STATUS_COLOURS } from './table-view.ts';

/** A column of a table that holds duties of several incidents, and what stands in it. */
interface GroupedColumn extends Column {
    readonly cell: (entry: DocketEntry, result: DocketResult) => string;
    /** The grouping whose headings say it already. */
    readonly saidBy?: Grouping;
}

const COLUMNS: readonly GroupedColumn[] = [
    { heading: 'STATUS', cell: ({ status }) => status },
    { heading: 'INCIDENT', least: 12, cell: ({ incident }) => incident },
    { heading: 'DUTY', least: 14, cell: ({ duty }) => duty },
    { heading: 'WHO', least: 10, spare: 2, saidBy: 'party', cell: ({ party }) => party },
    { heading: 'TO', least: 10, spare: 1, saidBy: 'recipient', cell: recipientTold },
    { heading: 'PLAN BY', least: 10, cell: (entry) => endTold(entry.planBy, entry) },
    { heading: 'LIMIT', least: 10, cell: (entry) => endTold(entry.limit, entry) },
    { heading: 'LEFT', spare: 3, cell: (entry, { asOf }) => leftTold(entry, asOf.instant) },
];

/** Duties of all incidents, put together by date, recipient or party, what is most urgent first; below them what is not known. */
export function printGrouped(result: DocketResult, group: Grouping, view: TableView): string {
    const { paint, columns } = view;
    const sections = inSections(result, group);
    const shown = COLUMNS.filter(({ saidBy }) => saidBy !== group);
    const placed = sections.flatMap(({ entries }) => entries);
    const cells = placed.map(({ entry }) => shown.map(({ cell }) => tellDays(visible(cell(entry, result)), result.dayFormat)));
    const table = fitTable(shown, cells, columns === undefined ? undefined : columns - 2);
    for (const heading of table.leftOut) view.leftOut.add(heading);

    const rows = placed.map((each, index) => [
        ...(table.rows[index] ?? []).map(({ first, rest }) => `  ${paint(STATUS_COLOURS[each.entry.status], first)}${rest}`.trimEnd()),
        ...notesTold(each, result, view),
    ]);
    const blocks = sections.map(({ heading, entries }) => {
        const headed = indented(visible(heading), 0, columns).map((line) => paint('bold', line));
        return [...headed, ...rows.splice(0, entries.length).flat()].join('\n');
    });
    const headings = table.heading.map((line) => `  ${paint('dim', line)}`).join('\n');
    const all = [...(placed.length === 0 ? [] : [headings]), ...blocks, ...doubtsTold(result, view)];
    return all.map((block) => `${block}\n\n`).join('');
}

function notesTold({ entry, docket }: PlacedEntry, { trace, dayFormat }: DocketResult, { paint, columns }: TableView): readonly string[] {
    const kept = entry.keepUntil ? [keptTold(entry)] : [];
    const notes = [...kept, ...notesOf(entry, trace ? docket.told : undefined)];
    return notes.flatMap((note) => indented(visible(tellDays(note, dayFormat)), 4, columns).map((line) => paint('dim', line)));
}

function doubtsTold({ dockets, dayFormat }: DocketResult, { paint, columns }: TableView): readonly string[] {
    const { unreliable, decisive, further } = doubtsOf(dockets);
    const lines = (doubts: readonly ToldDoubt[], style: Style | readonly Style[]): readonly string[] =>
        doubts.flatMap((each) => indented(visible(tellDays(doubtTold(each), dayFormat)), 0, columns).map((line) => paint(style, line)));
    const told = [...lines(unreliable, ['bold', 'red']), ...lines([...decisive, ...further], 'yellow')];
    return told.length === 0 ? [] : [told.join('\n')];
}
