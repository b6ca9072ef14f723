import { todayFormats } from '../../language/analysis/configuration/configuration.ts';
import { tellDays } from '../../language/analysis/configuration/day-format.ts';
import { groupings } from '../../language/analysis/docket-formats/grouping.ts';
import { isFiltering, isIncidentAsked, matches } from '../../language/analysis/duties/duty-filter.ts';
import type { DocketRow } from '../../language/analysis/judgement/docket-row.ts';
import { dutiesToShow, isReliableToday, todayIncident, joinedDuties } from '../../language/analysis/today/today.ts';
import type { Today } from '../../language/analysis/today/today.ts';
import { printTodayAsJson } from '../../language/analysis/today/today-json.ts';
import type { Arguments } from '../arguments.ts';
import { choice } from '../arguments.ts';
import { readAsOf } from '../as-of.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { filterOptions, filterTold, readFilter, refuseUnknown } from '../duty-filter.ts';
import type { TodayScreen } from '../formats/today/text.ts';
import { printToday } from '../formats/today/text.ts';
import type { Output } from '../output.ts';
import type { Paint } from '../paint.ts';
import { targetsOf } from '../targets.ts';
import { watchable, watchOption } from '../watch.ts';
import { readDockets, tellReading } from '../workspace/dockets.ts';
import { dayFormatOf, inputOptions, readInputs } from '../workspace/input.ts';

type TodayFormat = (today: Today, paint: Paint, screen: TodayScreen) => string;

/** Loaded only when asked for. */
const formats = {
    text: () => printToday,
    json: () => printTodayAsJson,
    md: async () => (await import('../../language/analysis/today/today-document.ts')).printTodayAsMarkdown,
    html: async () => (await import('../../language/analysis/today/today-document.ts')).printTodayAsHtml,
} as const satisfies Record<(typeof todayFormats)[number], () => TodayFormat | Promise<TodayFormat>>;

/** Where nobody says how large the screen is. */
const USUAL = { columns: 100, rows: 40 };

/** `vigil today`. */
export const today: Command = {
    name: 'today',
    summary: 'what is to be done across all incidents, the most urgent first',
    usage: ['today [PATH…] [OPTION…]'],
    description:
        'What the parties acted for owe, a line for each duty: first what is owed at once, overdue, or near by the measure of the policy;\n' +
        'then this week, later, what waits, and what is to be kept. As much as fits the screen is shown, and the rest is counted. The exit\n' +
        'code does not depend on what is owed; it is 1 where an incident cannot be relied on, since something was not understood.',
    options: [
        { name: 'format', short: 'f', value: 'FORMAT', description: `${todayFormats.join(', ')} (default: text)` },
        ...filterOptions,
        { name: 'rows', value: 'N', description: 'at most N duties in the text (default: as many as fit the screen; 0: all of them)' },
        ...inputOptions,
        watchOption,
    ],
    examples: [
        { line: 'vigil today', does: 'what is most urgent, in all incidents below the current folder' },
        { line: 'vigil today --due-within 3d', does: 'what is owed at once, overdue, or due within three days' },
        { line: 'vigil today --group recipient --rows 0', does: 'everything that is open, by whom it is owed to' },
        { line: 'vigil today --all --party ap', does: 'what an authority owes' },
        { line: 'vigil today --format json', does: 'for another program' },
    ],
    run: watchable(runOnce),
};

async function runOnce(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const asOf = readAsOf(given, surroundings);
    const filter = readFilter(given);
    const most = readMost(given);
    const group = choice(given, 'group', groupings);
    const [target] = targetsOf(given, surroundings, todayFormats, []);
    const inputs = await readInputs(given.paths, given, surroundings);

    const read = await readDockets(
        inputs,
        asOf.instant,
        (incident) => isIncidentAsked(incident, filter),
        (judged, { told }) => todayIncident(judged, told),
        { given, surroundings },
    );
    const incidents = read.workspaces.flatMap(({ taken }) => taken);
    const isReliable = isReliableToday({ incidents, unread: read.unread });
    refuseUnknown(filter, read, isReliable);

    const isAsked = (row: DocketRow): boolean => matches(row, filter, asOf.instant);
    const wanted = { isAsked, withOthers: given.has('all') || filter.party.length > 0 };
    const parts = read.workspaces.map(({ session: { workspace, law }, taken }) =>
        dutiesToShow(taken, { asOf: asOf.instant, at: () => ({ workspace, law, asOf: asOf.instant }) }, wanted),
    );
    const dayFormat = dayFormatOf(inputs);
    const result: Today = {
        asOf,
        ...joinedDuties(parts),
        incidents,
        unread: read.unread,
        actingFor: [...new Set(read.workspaces.flatMap(({ session }) => session.workspace.policy.actingAs))],
        readAlone: inputs.workspaces.some(({ scope }) => scope.ground === 'alone'),
        ...(dayFormat && { dayFormat }),
        ...(group && { group }),
        ...(isFiltering(filter) && { filter: filterTold(given) }),
    };
    if (target) await print(result, target, most);

    const hasFailed = incidents.some(({ gaps }) => gaps.some(({ topic }) => topic === 'duty-failed'));
    return tellReading(read, { isReliable, hasFailed }, inputs, { given, surroundings });
}

async function print(
    result: Today,
    { format, output }: { readonly format: (typeof todayFormats)[number]; readonly output: Output },
    most: number | undefined,
): Promise<void> {
    const made = await formats[format]();
    const screen =
        most === undefined && output.screen ? { ...USUAL, ...output.screen } : { columns: output.screen?.columns ?? USUAL.columns };
    const text = made(result, output.paint, { ...screen, ...(most !== undefined && most > 0 && { most }) });
    await output.print([format === 'json' ? text : tellDays(text, result.dayFormat)]);
}

function readMost(given: Arguments): number | undefined {
    const text = given.value('rows');
    if (text === undefined) return undefined;
    if (!/^\d{1,6}$/.test(text))
        throw new UsageError(`--rows ${text}: this is no number. Write how many duties to show at most, or 0 for all.`);
    return Number(text);
}
