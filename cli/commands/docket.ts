import type { Instant } from '../../language/time/instant.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { Arguments } from '../arguments.ts';
import { readAsOf } from '../as-of.ts';
import { readFailOn, strictest } from '../fail-on.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { printCsv } from '../../language/analysis/docket-formats/csv.ts';
import { printIcs } from '../../language/analysis/docket-formats/ics.ts';
import { printJson } from '../../language/analysis/docket-formats/json.ts';
import type { DocketResult, IncidentDocket } from '../../language/analysis/docket-formats/shown-docket.ts';
import { docketToShow, isReliable, unreadWithoutIncident } from '../../language/analysis/docket-formats/shown-docket.ts';
import type { Paint } from '../paint.ts';
import { printTable } from '../formats/docket/table.ts';
import { targetsOf } from '../targets.ts';
import { CONFIGURATION } from '../../files/root.ts';
import { docketFormats } from '../../language/analysis/configuration/configuration.ts';
import { tellDays } from '../../language/analysis/configuration/day-format.ts';
import { tellFault } from '../program-fault.ts';
import { progressOf } from '../progress.ts';
import { watchable, watchOption } from '../watch.ts';
import { tellDamage } from '../workspace/damage.ts';
import { openCache } from '../workspace/cache.ts';
import type { Input } from '../workspace/input.ts';
import { tellFaults } from '../workspace/configuration.ts';
import { dayFormatOf, inputOptions, readInputs } from '../workspace/input.ts';
import type { Session } from '../workspace/session.ts';
import { tellScope } from '../workspace/scope-notes.ts';
import { openSession } from '../workspace/session.ts';
import { tellUnread } from '../workspace/unread.ts';

/** One way to print dockets. */
type DocketFormat = (result: DocketResult, paint: Paint) => string;

/** Loaded only when asked for: most runs draw nothing. */
const formats = {
    table: () => printTable,
    json: () => printJson,
    csv: () => printCsv,
    ics: () => printIcs,
    svg: async () => (await import('../../language/analysis/docket-formats/svg.ts')).printSvg,
    html: async () => (await import('../../language/analysis/docket-formats/docket-document.ts')).printHtml,
    md: async () => (await import('../../language/analysis/docket-formats/docket-document.ts')).printMarkdown,
} as const satisfies Record<string, () => DocketFormat | Promise<DocketFormat>>;

/** Formats in which days are told as the workspace wants it. */
const toldToPeople: ReadonlySet<string> = new Set(['table', 'svg', 'html']);

/** `vigil docket`. */
export const docket: Command = {
    name: 'docket',
    summary: 'every duty with recipient, dates, status and trace',
    usage: ['docket [PATH…] [OPTION…]'],
    description:
        'Derives, for each incident, every duty that it gives rise to: who owes it to whom, the cautious date to plan for, the latest\n' +
        'defensible limit, and its status. An incident that does nothing wrong can have duties, so the exit code does not depend on them;\n' +
        'it is 1 where a docket cannot be relied on, since something that it draws on was not understood.',
    options: [
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            description: 'table, json, csv, ics, svg, html or md (default: table, or what vigil.json says)',
        },
        { name: 'incident', short: 'i', value: 'NAME', description: 'only this incident' },
        { name: 'open', description: 'only what still has to be done' },
        { name: 'trace', short: 't', description: 'every rule and every fact behind an entry (table; json always has them)' },
        ...inputOptions,
        watchOption,
    ],
    examples: [
        { line: 'vigil docket', does: 'all incidents below the current folder' },
        { line: 'vigil docket --open --trace -i inc-2027-031', does: 'what is still owed for one incident, and why' },
        { line: 'vigil docket --as-of 2027-12-12T09:00+01:00 --format json', does: 'for another program' },
        { line: 'vigil docket --format ics --output duties.ics', does: 'for a calendar' },
        { line: 'vigil docket --format html --output docket.html', does: 'pictures and tables on a page to read or to print' },
    ],
    run: watchable(runOnce),
};

async function runOnce(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const asOf = readAsOf(given, surroundings);
    const inputs = await readInputs(given.paths, given, surroundings);
    const configured = inputs.workspaces.map(({ root, settings }) => ({ root, targets: settings.configuration.docket }));
    const targets = targetsOf(given, surroundings, docketFormats, configured);

    const failOn = strictest(inputs.workspaces.map(({ settings }) => readFailOn(given, settings.configuration.failOn)));

    const progress = progressOf(given, surroundings);
    const internal: unknown[] = [];
    const dockets: IncidentDocket[] = [];
    const unreadText: DocketResult['unread'][number][] = [];
    const damaged: (() => void)[] = [];
    let isContradicted = false;
    for (const input of inputs.workspaces) {
        const cache = given.has('no-cache') ? undefined : openCache(input.root, surroundings);
        const session = await openSession(input, cache, progress.tell);
        unreadText.push(...unreadWithoutIncident(session.workspace, input));
        for (const judged of everyIncident(session, input, asOf.instant, internal)) {
            if (given.has('incident') && judged.caseFile.name !== given.value('incident')) continue;
            dockets.push(docketToShow(judged, { told: input.told, onlyOpen: given.has('open') }));
        }
        isContradicted = tellFaults(session.faults, input.told(CONFIGURATION), surroundings) || isContradicted;
        damaged.push(() => {
            tellDamage(session.records, 'duties', input.told, surroundings);
        });
    }
    progress.end();
    const dayFormat = dayFormatOf(inputs);
    const readAlone = inputs.workspaces.some(({ scope }) => scope.ground === 'alone');
    const result = { asOf, dockets, unread: unreadText, trace: given.has('trace'), readAlone, ...(dayFormat && { dayFormat }) };
    for (const { format, output } of targets) {
        const text = (await formats[format]())(result, output.paint);
        output.print([toldToPeople.has(format) ? tellDays(text, dayFormat) : text]);
    }

    for (const tell of damaged) tell();
    if (!given.has('quiet')) tellScope(inputs, surroundings);
    const unread = tellUnread(inputs, given.paths, surroundings);
    const [fault] = internal;
    if (fault !== undefined) return tellFault(fault, surroundings);
    if (given.has('incident') && dockets.length === 0) {
        surroundings.err.write(`vigil: there is no incident ${given.value('incident') ?? ''} in these files.\n`);
        return 2;
    }
    if (unread || isContradicted) return 2;
    return failOn !== 'never' && (unreadText.length > 0 || !dockets.every(isReliable)) ? 1 : 0;
}

function* everyIncident(session: Session, { isAsked }: Input, asOf: Instant, internal: unknown[]): Generator<JudgedIncident> {
    for (const { path, open } of session.records) {
        if (!isAsked(path)) continue;
        const file = open();
        for (const incident of file.incidents) {
            try {
                yield session.engine.openIncident(session, file, incident, asOf);
            } catch (fault) {
                internal.push(fault);
            }
        }
    }
}
