import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DocketEntry } from '../../language/docket/entry.ts';
import { docketFormats } from '../../language/analysis/configuration/configuration.ts';
import { tellDays } from '../../language/analysis/configuration/day-format.ts';
import { printCsv } from '../../language/analysis/docket-formats/csv.ts';
import { groupings } from '../../language/analysis/docket-formats/grouping.ts';
import { isCalendar, printIcs } from '../../language/analysis/docket-formats/ics.ts';
import type { DocketAsJson } from '../../language/analysis/docket-formats/json.ts';
import { docketAsJson, printDockets, printJson } from '../../language/analysis/docket-formats/json.ts';
import type { DocketResult, IncidentDocket } from '../../language/analysis/docket-formats/shown-docket.ts';
import { docketToShow, isReliable, withoutOthers } from '../../language/analysis/docket-formats/shown-docket.ts';
import { isFiltering, isIncidentAsked, matches } from '../../language/analysis/duties/duty-filter.ts';
import { unreadOutside } from '../../language/analysis/judgement/incident-gaps.ts';
import { reasonOf } from '../../files/read-fault.ts';
import type { Arguments } from '../arguments.ts';
import { choice } from '../arguments.ts';
import { readAsOf } from '../as-of.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { filterOptions, filterTold, readFilter, refuseUnknown } from '../duty-filter.ts';
import { printTable } from '../formats/docket/table.ts';
import type { Screen } from '../output.ts';
import type { Paint } from '../paint.ts';
import { targetsOf } from '../targets.ts';
import { watchable, watchOption } from '../watch.ts';
import type { ReadDockets, Reliability } from '../workspace/dockets.ts';
import { readDockets, tellReading } from '../workspace/dockets.ts';
import type { Inputs } from '../workspace/input.ts';
import { dayFormatOf, inputOptions, readInputs } from '../workspace/input.ts';
import { keepText } from '../workspace/kept-text.ts';

/** One way to print dockets. */
type DocketFormat = (result: DocketResult, paint: Paint, screen?: Screen) => string;

/** What is kept of an incident until all are known: its docket, or where JSON alone is asked for the text of it, which takes far less. */
type Kept = Reliability & ({ readonly docket: IncidentDocket } | { readonly json: DocketAsJson });

/** Loaded only when asked for: most runs draw nothing. */
const formats = {
    table: () => printTable,
    json: () => printDockets,
    csv: () => printCsv,
    ics: () => printIcs,
    svg: async () => (await import('../../language/analysis/docket-formats/svg.ts')).printSvg,
    html: async () => (await import('../../language/analysis/docket-page/docket-page.ts')).printHtml,
    md: async () => (await import('../../language/analysis/docket-formats/docket-document.ts')).printMarkdown,
} as const satisfies Record<string, () => DocketFormat | Promise<DocketFormat>>;

/** Formats that people read: days are told as the workspace wants it, and others' duties only where they are asked for. */
const toldToPeople: ReadonlySet<string> = new Set(['table', 'svg', 'html', 'md']);

/** `vigil docket`. */
export const docket: Command = {
    name: 'docket',
    summary: 'every duty with recipient, dates, status and trace',
    usage: ['docket [PATH…] [OPTION…]'],
    description:
        'Derives, for each incident, every duty that it gives rise to: who owes it to whom, the cautious date to plan for, the latest\n' +
        'defensible limit, and its status. An incident that does nothing wrong can have duties, so the exit code does not depend on them;\n' +
        'it is 1 where a docket cannot be relied on, since something that it draws on was not understood. Texts for people leave out what\n' +
        'others owe (authorities, parties that are not acted for) and say how much that is; --all shows it, and other programs always get it.',
    options: [
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            description: 'table, json, csv, ics, svg, html or md (default: table, or what vigil.json says)',
        },
        { name: 'open', description: 'only what still has to be done' },
        ...filterOptions,
        { name: 'bom', description: 'csv: begin with a byte order mark, which spreadsheet programs ask for' },
        {
            name: 'previous',
            value: 'FILE',
            description: 'ics: the calendar that was printed before, which this one goes on from (default: that at --output)',
        },
        { name: 'trace', short: 't', description: 'every rule and every fact behind an entry (table; json always has them)' },
        ...inputOptions,
        watchOption,
    ],
    examples: [
        { line: 'vigil docket', does: 'all incidents below the current folder' },
        { line: 'vigil docket --open --trace -i inc-2027-031', does: 'what is still owed for one incident, and why' },
        { line: 'vigil docket --due-within 3d --recipient ap --group date', does: 'what one authority waits for, the most urgent first' },
        { line: 'vigil docket --as-of 2027-12-12T09:00+01:00 --format json', does: 'for another program' },
        { line: 'vigil docket --format ics --output duties.ics', does: 'for a calendar' },
        { line: 'vigil docket --format html --output docket.html', does: 'pictures and tables on a page to read or to print' },
    ],
    run: watchable(runOnce),
};

async function runOnce(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const asOf = readAsOf(given, surroundings);
    const filter = readFilter(given);
    const group = choice(given, 'group', groupings);
    const inputs = await readInputs(given.paths, given, surroundings);
    const configured = inputs.workspaces.map(({ root, settings }) => ({ root, targets: settings.configuration.docket }));
    const targets = targetsOf(given, surroundings, docketFormats, configured);

    const isAsked = isFiltering(filter) ? (entry: DocketEntry) => matches(entry, filter, asOf.instant) : undefined;
    const isJsonAlone = targets.every(({ format }) => format === 'json');
    const keep = keeping(isJsonAlone, inputs);
    const read = await readDockets(
        inputs,
        asOf.instant,
        (incident) => isIncidentAsked(incident, filter),
        (judged, { told }, { workspace }) =>
            keep(docketToShow(judged, { told, workspace, onlyOpen: given.has('open'), ...(isAsked && { isAsked }) })),
        { given, surroundings },
    );
    const kept = read.workspaces.flatMap(({ taken }) => taken);
    const dockets = kept.flatMap((each) => ('docket' in each ? each.docket : []));
    const isUnderstood = read.unread.length === 0 && kept.every((each) => each.isReliable);
    refuseUnknown(filter, read, isUnderstood);

    const dayFormat = dayFormatOf(inputs);
    const result: DocketResult = {
        asOf,
        dockets,
        unread: read.unread,
        trace: given.has('trace'),
        readAlone: inputs.workspaces.some(({ scope }) => scope.ground === 'alone'),
        ...(dayFormat && { dayFormat }),
        ...(group && { group }),
        ...(isAsked && { filter: filterTold(given) }),
        isWhole: filter.incident.length === 0 && isUnderstood && isWholeRead(inputs, read),
    };
    const previous = readPrevious(given, surroundings);
    const isOthersAsked = given.has('all') || filter.party.length > 0;
    const forPeople = isOthersAsked ? result : { ...result, dockets: dockets.map(withoutOthers) };
    for (const { format, output } of targets) {
        if (isJsonAlone) {
            await output.print(printJson({ ...result, dockets: kept.flatMap((each) => ('json' in each ? each.json : [])) }));
            continue;
        }
        const print = await formats[format]();
        if (toldToPeople.has(format)) {
            await output.print([tellDays(print(forPeople, output.paint, output.screen), dayFormat)]);
            continue;
        }
        const before = format === 'ics' ? (previous ?? output.before?.()) : undefined;
        const mark = format === 'csv' && given.has('bom') ? ['\uFEFF'] : [];
        await output.print([...mark, print(before === undefined ? result : { ...result, previous: before }, output.paint)]);
    }
    const hasFailed = kept.some((each) => each.hasFailed);
    return tellReading(read, { isReliable: isUnderstood, hasFailed }, inputs, { given, surroundings });
}

function keeping(isJsonAlone: boolean, { workspaces }: Inputs): (docket: IncidentDocket) => Kept {
    const text = keepText(workspaces.reduce((sum, { files }) => sum + files.length, 0));
    return (docket) => ({
        isReliable: isReliable(docket),
        hasFailed: docket.gaps.some(({ topic }) => topic === 'duty-failed'),
        ...(isJsonAlone ? { json: docketAsJson(docket, text) } : { docket }),
    });
}

/** Whether every file of the workspaces was asked about, read and understood, so that an incident that is not there is nowhere. */
function isWholeRead({ workspaces, faults, refused }: Inputs, read: ReadDockets<unknown>): boolean {
    return (
        faults.length === 0 &&
        refused.length === 0 &&
        workspaces.every(({ files, isAsked, scope }) => scope.unreadable.length === 0 && files.every(({ path }) => isAsked(path))) &&
        read.workspaces.every(({ session }) => unreadOutside(session.workspace).length === 0)
    );
}

function readPrevious(given: Arguments, { folder }: Surroundings): string | undefined {
    const file = given.value('previous');
    if (file === undefined) return undefined;
    const text = textOf(resolve(folder, file), file);
    if (!isCalendar(text)) throw new UsageError(`--previous ${file}: this is no calendar that vigil docket printed.`);
    return text;
}

function textOf(absolute: string, told: string): string {
    try {
        return readFileSync(absolute, 'utf8');
    } catch (fault) {
        throw new UsageError(`--previous ${told} cannot be read: ${reasonOf(fault)}.`);
    }
}
