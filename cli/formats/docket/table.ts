import type { DocketEntry, Status } from '../../../language/docket/entry.ts';
import type { Instant } from '../../../language/time/instant.ts';
import { tellDays } from '../../../language/analysis/configuration/day-format.ts';
import type { Paint, Style } from '../../paint.ts';
import { visible } from '../../visible.ts';
import type { DocketResult, IncidentDocket } from '../../../language/analysis/docket-formats/shown-docket.ts';
import { endTold, isOpen, leftTold, noIncident, notesTold, nothingShown } from '../../../language/analysis/docket-formats/shown-docket.ts';

const COLOURS: Readonly<Record<Status, Style>> = {
    overdue: 'red',
    breached: 'red',
    late: 'yellow',
    due: 'yellow',
    waiting: 'blue',
    standing: 'blue',
    met: 'green',
    covered: 'dim',
    'not owed': 'dim',
};
const HEADINGS = ['STATUS', 'DUTY', 'WHO', 'TO', 'PLAN BY', 'LIMIT', 'LEFT'];

/** `--format table`: for people. One incident after the other; what ends next stands first. */
export function printTable({ asOf, dockets, unread, trace, dayFormat, readAlone }: DocketResult, paint: Paint): string {
    const open = [...dockets].sort((a, b) => nextEnd(a) - nextEnd(b));
    const shown = open.filter(({ entries, toldGaps }) => entries.length > 0 || !toldGaps.certain);
    const blocks = shown.map((docket) => printDocket(docket, asOf.instant, { trace, dayFormat }, paint));
    const empty = dockets.filter((docket) => !shown.includes(docket));
    const done = empty.filter(({ hidden }) => hidden > 0).length;
    const quiet =
        counted(empty.length - done, 'gives rise to no duty', 'give rise to no duty') +
        counted(done, 'leaves nothing to be done', 'leave nothing to be done');
    const none = noIncident({ dockets, unread })
        .map((line) => `${visible(line)}\n`)
        .join('');
    const alone = readAlone ? 'Only this file was read.\n' : '';
    return `${blocks.map((block) => `${block}\n\n`).join('')}${quiet}${none}${alone}As of ${asOf.text}\n`;
}

function counted(count: number, one: string, many: string): string {
    return count === 0 ? '' : `${count} ${count === 1 ? `incident ${one}` : `incidents ${many}`}.\n`;
}

function printDocket(
    docket: IncidentDocket,
    asOf: Instant,
    { trace, dayFormat }: Pick<DocketResult, 'trace'> & { readonly dayFormat: DocketResult['dayFormat'] | undefined },
    paint: Paint,
): string {
    const entries = [...docket.entries].sort((a, b) => Number(isOpen(b.status)) - Number(isOpen(a.status)) || endOf(a) - endOf(b));
    const marks = marksOf(entries);
    const cells = entries.map((entry) => cellsOf(entry, asOf, marks).map((cell) => tellDays(cell, dayFormat)));
    const widths = HEADINGS.map((heading, column) => Math.max(heading.length, ...cells.map((row) => [...(row[column] ?? '')].length)));
    const heading = HEADINGS.map((name, column) => name.padEnd(widths[column] ?? 0)).join('  ');
    const rows = entries.flatMap((entry, index) => {
        const row = (cells[index] ?? []).map((text, column) => `${text}${' '.repeat((widths[column] ?? 0) - [...text].length)}`);
        const [status = '', ...rest] = row;
        return [
            `  ${paint(COLOURS[entry.status], status)}  ${rest.join('  ')}`.trimEnd(),
            ...notesOf(entry, trace ? docket.told : undefined, paint),
        ];
    });
    const { unreliable, notKnown } = docket.toldGaps;
    return [
        `${paint('bold', docket.incident)}  ${visible(docket.title)}  ${paint('dim', docket.file)}`.trimEnd(),
        ...(unreliable === undefined ? [] : [`  ${paint(['bold', 'red'], visible(unreliable))}`]),
        ...(entries.length === 0 ? [`  ${nothingShown(docket)}`] : [`  ${paint('dim', heading.trimEnd())}`]),
        ...rows,
        ...notKnown.map((each) => `  ${paint('yellow', visible(each))}`),
        ...marks.map((mark, index) => `  ${paint('dim', visible(`[${index + 1}] ${mark}`))}`),
    ].join('\n');
}

/** What the entries of an incident rest on besides the text of the law, each said once below the table. */
function marksOf(entries: readonly DocketEntry[]): readonly string[] {
    return [...new Set(entries.flatMap((entry) => entry.marks.map(inWords)))];
}

function inWords({ mark, reason }: DocketEntry['marks'][number]): string {
    return `${mark}: ${reason}`;
}

function cellsOf(entry: DocketEntry, asOf: Instant, marks: readonly string[]): readonly string[] {
    const { recipient, office, state } = entry;
    const place = state === null ? '' : ` (${state})`;
    const to = recipient ?? (office === null ? (entry.missingRecipient ? '?' : '') : `${office}${place}?`);
    return [
        entry.status,
        [entry.duty, ...entry.marks.map((mark) => `[${marks.indexOf(inWords(mark)) + 1}]`)].join(' '),
        entry.party,
        recipient === null ? to : `${recipient}${place}`,
        endTold(entry.planBy, entry),
        endTold(entry.limit, entry),
        leftTold(entry, asOf),
    ].map(visible);
}

/** @param told how the places behind an entry are told, where they are to be */
function notesOf(entry: DocketEntry, told: IncidentDocket['told'] | undefined, paint: Paint): readonly string[] {
    const notes = [...notesTold(entry)];
    if (told) {
        notes.push(entry.basis);
        for (const { rule, because, location } of entry.trace)
            notes.push(`${rule}: ${because}${location ? ` (${told(location.file)}:${location.range[0]})` : ''}`);
    }
    return notes.map((note) => `    ${paint('dim', visible(note))}`);
}

function nextEnd(docket: IncidentDocket): Instant {
    return Math.min(Infinity, ...docket.entries.filter((entry) => isOpen(entry.status)).map(endOf));
}

function endOf({ limit, planBy }: DocketEntry): Instant {
    return Math.min(limit?.ends ?? Infinity, planBy?.ends ?? Infinity);
}
