import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { TextsView } from '../../language/analysis/reports/owed.ts';
import type { TextFile, TextFormat } from '../../language/analysis/reports/print.ts';
import { printText, textFormats } from '../../language/analysis/reports/print.ts';
import type { Arguments } from '../arguments.ts';
import { choices } from '../arguments.ts';
import { readAsOf } from '../as-of.ts';
import { readFailOn, strictest } from '../fail-on.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { toldGaps } from '../../language/analysis/judgement/incident-gaps.ts';
import { paintFor } from '../paint.ts';
import { progressOf } from '../progress.ts';
import { destinationOf, writeTexts } from '../report/files.ts';
import type { OpenWorkspace } from '../report/find-incident.ts';
import { findIncident } from '../report/find-incident.ts';
import { listReports } from '../report/list.ts';
import type { Text } from '../report/text.ts';
import { textsFor } from '../report/text.ts';
import { openCache } from '../workspace/cache.ts';
import { tellDamage } from '../workspace/damage.ts';
import { CONFIGURATION } from '../../files/root.ts';
import { tellFaults } from '../workspace/configuration.ts';
import { inputOptions, readInputs } from '../workspace/input.ts';
import { openSession } from '../workspace/session.ts';
import { visible } from '../visible.ts';
import { tellUnread } from '../workspace/unread.ts';

/** `vigil report`. */
export const report: Command = {
    name: 'report',
    summary: 'the text of a report, in the language and the format of your choice',
    usage: ['report INCIDENT [PATH…] [--stage STAGE] [--to PARTY] [--lang LANGUAGE] [OPTION…]', 'report INCIDENT [PATH…] --list'],
    description:
        'Fills the official form from the facts of an incident, and puts it into the language of the addressee. What is not said it\n' +
        'chooses: the report that is due next, everyone who is to receive it, the first language in which each takes reports. The prose\n' +
        'of a matching report block is used. What is missing is said in the text; until nothing is, DRAFT stands across it. Where something\n' +
        'that it draws on was not understood, it stays a draft and the exit code is 1.\n' +
        'Several texts go into a folder, as INCIDENT-STAGE-TO-LANGUAGE.FORMAT.',
    options: [
        { name: 'stage', short: 's', value: 'STAGE', description: 'such as initial, follow-up or final (default: what is due next)' },
        { name: 'to', short: 't', value: 'PARTY', description: 'the addressee; more than once for several (default: all of the stage)' },
        { name: 'lang', short: 'l', value: 'LANGUAGE', description: 'such as nl; more than once for several (default: the addressee’s)' },
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            description: `${textFormats.join(', ')}; more than once for several (default: md)`,
        },
        { name: 'kind', short: 'k', value: 'KIND', description: 'report, letter, or brief: one page for management (default: report)' },
        { name: 'output', short: 'o', value: 'FILE', description: 'write to this file, or into this folder' },
        { name: 'force', description: 'replace files that exist' },
        { name: 'as-known', description: 'of a report that was sent what is known now, and not what was sent' },
        { name: 'complete', description: 'end with 1 where something is missing' },
        { name: 'list', description: 'what could be reported, to whom, in which language, by when' },
        ...inputOptions,
    ],
    examples: [
        { line: 'vigil report inc-2027-031', does: 'the report that is due next' },
        { line: 'vigil report inc-2027-031 --list', does: 'what could be reported' },
        { line: 'vigil report inc-2027-031 --stage initial --to ap --format pdf -o ap.pdf', does: 'one report as a file' },
        { line: 'vigil report inc-2027-031 --lang nl,en --format docx,pdf -o reports/', does: 'several texts into a folder' },
        { line: 'vigil report inc-2027-031 --kind letter --to ap', does: 'the notice that is owed, or the word before an alteration' },
        { line: 'vigil report inc-2027-031 --kind brief --format html -o brief.html', does: 'one page for management' },
    ],
    run,
};

const MAX_NAMED = 5;

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const [name, ...paths] = given.paths;
    const asOf = readAsOf(given, surroundings);
    const formats = choices(given, 'format', textFormats);

    const inputs = await readInputs(paths, given, surroundings);
    const failOn = strictest(inputs.workspaces.map(({ settings }) => readFailOn(given, settings.configuration.failOn)));

    const progress = progressOf(given, surroundings);
    const workspaces: OpenWorkspace[] = [];
    let isContradicted = false;
    for (const input of inputs.workspaces) {
        const cache = given.has('no-cache') ? undefined : openCache(input.root, surroundings);
        const session = await openSession(input, cache, progress.tell);
        isContradicted = (await tellFaults(session.faults, input.told(CONFIGURATION), surroundings)) || isContradicted;
        workspaces.push({ session, told: input.told });
    }
    progress.end();
    const unread = await tellUnread(inputs, paths, surroundings);
    const { judged, record, session, told } = findIncident(name, workspaces, asOf.instant);
    tellDamage([record], 'facts', told, surroundings);

    const isVoid = !judged.complete && failOn !== 'never';
    const view = { workspace: session.workspace, law: session.law, asOf: asOf.instant };
    if (given.has('list')) {
        const paint = paintFor(surroundings.out, given, surroundings.environment);
        surroundings.out.write(listReports(judged, view, { asOf: asOf.text, told, paint }));
        if (unread || isContradicted) return 2;
        return isVoid ? 1 : 0;
    }
    const open = await write(formats, { judged, view, told }, given, surroundings);
    if (unread || isContradicted) return 2;
    return isVoid || (open && given.has('complete')) ? 1 : 0;
}

/** What texts are made from. */
interface Matter {
    readonly judged: JudgedIncident;
    readonly view: TextsView;
    /** How a path of the workspace is told. */
    readonly told: (path: string) => string;
}

/** Makes the texts and puts each where it goes. True where one of them is not complete. */
async function write(
    asked: readonly TextFormat[],
    { judged, view, told }: Matter,
    given: Arguments,
    surroundings: Surroundings,
): Promise<boolean> {
    const formats = asked.length === 0 ? (['md'] as const) : asked;
    const tell = (note: string): void => {
        if (!given.has('quiet')) surroundings.err.write(`vigil: ${note}\n`);
    };
    const { texts, notes } = textsAsked(given, { judged, view, told });
    notes.forEach(tell);

    const destination = destinationOf(given, texts.length * formats.length, formats.some(isBinary), surroundings);
    const printed: TextFile[] = [];
    for (const { text } of texts) for (const format of formats) printed.push(await printText(text, format));
    for (const path of writeTexts(printed, destination, given.has('force'), surroundings)) tell(`wrote ${path}`);
    for (const { told: what, text } of texts) {
        if (text.asFiled !== undefined)
            tell(`${what} is as filed: it says what was known as of ${text.asFiled} (--as-known for what is known now).`);
    }
    for (const text of texts) tellOpen(text, told, tell);
    return texts.some(({ text }) => !text.complete);
}

/** @throws UsageError where there is no such text; of an incident that was not understood it says so, since there may be one */
function textsAsked(given: Arguments, { judged, view, told }: Matter): ReturnType<typeof textsFor> {
    try {
        return textsFor(given, judged, view);
    } catch (error) {
        const { unreliable } = toldGaps(judged, told);
        if (!(error instanceof UsageError) || unreliable === undefined) throw error;
        throw new UsageError(`${error.message} ${unreliable}`);
    }
}

/** An incomplete text says so itself; whoever prints it is told as well, and where to write what is missing. */
function tellOpen({ told: what, text: { complete, open, gaps } }: Text, told: Matter['told'], tell: (note: string) => void): void {
    if (complete) return;
    const { unreliable, notKnown } = toldGaps({ gaps }, told);
    if (unreliable !== undefined) tell(`${what} is a draft. ${visible(unreliable)}`);
    for (const each of notKnown) tell(`  ${visible(each)}`);
    const others = open.slice(gaps.length);
    for (const { label } of others.filter(({ isAltered }) => isAltered === true)) tell(`${what} is a draft. ${visible(label)}`);
    const fields = others.filter(({ isAltered }) => isAltered !== true);
    if (fields.length === 0) return;
    tell(`${what} is a draft: ${fields.length} ${fields.length === 1 ? 'field is' : 'fields are'} still to be filled in.`);
    for (const { label, place, withheldDespite } of fields.slice(0, MAX_NAMED)) {
        const why =
            withheldDespite === undefined ? '' : `: withheld, though the authority keeps it confidential itself (${withheldDespite})`;
        tell(`  ${visible(label)}${place ? `  (${told(place.file)}:${place.range[0]})` : ''}${why}`);
    }
    if (fields.length > MAX_NAMED) tell(`  and ${fields.length - MAX_NAMED} more`);
}

/** Not text: for files and for other programs. */
function isBinary(format: TextFormat): boolean {
    return format === 'docx' || format === 'pdf';
}
