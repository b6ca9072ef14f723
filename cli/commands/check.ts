import type { FindingOf } from '../../language/findings/finding.ts';
import type { Arguments } from '../arguments.ts';
import { readAsOf } from '../as-of.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { fails, readFailOn, strictest } from '../fail-on.ts';
import type { DayFormat } from '../../language/analysis/configuration/configuration.ts';
import { checkFormats } from '../../language/analysis/configuration/configuration.ts';
import { tellDays } from '../../language/analysis/configuration/day-format.ts';
import type { FindingsFormatName } from '../formats/findings/all.ts';
import { loadSpeaker, spokenLanguages } from '../../language/analysis/telling/speaker.ts';
import { findingsFormats } from '../formats/findings/all.ts';
import type { CheckResult } from '../formats/findings/result.ts';
import { tellFault } from '../program-fault.ts';
import { progressOf } from '../progress.ts';
import { repositoryPaths, workspacePaths } from '../repository.ts';
import { decode } from '../../files/decode.ts';
import type { ReadFault } from '../../files/read-fault.ts';
import type { AskedFile, Inputs } from '../workspace/input.ts';
import { askedFiles, dayFormatOf, inputOptions, readInputs } from '../workspace/input.ts';
import { foundOf } from '../../language/analysis/judgement/found.ts';
import { FindingStore } from '../workspace/finding-list.ts';
import { scopeAsJson, tellScope } from '../workspace/scope-notes.ts';
import { judge } from '../workspace/session.ts';
import { isComplete } from '../formats/findings/doubts.ts';
import { shownFindings } from '../workspace/shown-findings.ts';
import type { ConfiguredTargets } from '../targets.ts';
import { targetsOf } from '../targets.ts';
import { CONFIGURATION } from '../../files/root.ts';
import { tellFaults } from '../workspace/configuration.ts';
import { tellUnread, toldRefusal } from '../workspace/unread.ts';
import { watchable, watchOption } from '../watch.ts';

/** `vigil check`. */
export const check: Command = {
    name: 'check',
    summary: 'findings',
    usage: ['check [PATH…] [OPTION…]'],
    description:
        'Prints what is wrong, why, and what to do, in files, in folders (all *.vigil below them, not node_modules and not what git\n' +
        'ignores), by default in the current folder, or in standard input with -. The whole workspace is read for its names: it begins at\n' +
        'the nearest vigil.json above, else at the root of the repository.',
    options: [
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            description: `${checkFormats.join(', ')} (default: pretty, or what vigil.json says)`,
        },
        { name: 'language', value: 'LANGUAGE', description: `language of the findings: ${spokenLanguages.join(', ')} (default: en)` },
        { name: 'all', description: 'the duties of authorities, and of parties that the workspace does not act for, too' },
        { name: 'verbose', short: 'v', description: 'all notes of each finding, and every place that it speaks of' },
        ...inputOptions,
        watchOption,
    ],
    examples: [
        { line: 'vigil check', does: 'everything below the current folder' },
        { line: 'vigil check incidents/inc-2027-031.vigil register', does: 'one file and one folder' },
        { line: 'vigil check --as-of 2027-12-21T00:00+01:00', does: 'what will be said at that instant if nothing changes' },
        { line: 'vigil check --format sarif --output vigil.sarif', does: 'for code scanning' },
        { line: 'vigil check --fail-on warning', does: 'exit code 1 for warnings too' },
        { line: 'cat draft.vigil | vigil check -', does: 'standard input, by itself' },
        { line: 'vigil check - --stdin-filename incidents/a.vigil', does: 'standard input in place of a file' },
    ],
    run: watchable(runOnce),
};

const severities = ['error', 'warning', 'info', 'hint'] as const;

async function runOnce(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const asOf = readAsOf(given, surroundings);
    const language = readLanguage(given);
    const inputs = await readInputs(given.paths, given, surroundings);
    const targets = targetsOf(given, surroundings, checkFormats, configuredTargets(inputs));
    const failOns = inputs.workspaces.map(({ settings }) => readFailOn(given, settings.configuration.failOn));

    const progress = progressOf(given, surroundings);
    const options = { cached: !given.has('no-cache'), tellProgress: progress.tell };
    const findings = new FindingStore();
    const unreadFiles = [...inputs.faults.map(findingOfFault), ...inputs.refused.map(toldRefusal).map(findingOfRefusal)];
    findings.append(foundOf(unreadFiles, false));
    const internal: unknown[] = [];
    let isContradicted = false;
    let complete = inputs.refused.length === 0 && (inputs.workspaces.length > 0 || inputs.faults.length === 0);
    let isFailed = unreadFiles.length > 0 && readFailOn(given, strictest(failOns)) !== 'never';
    for (const [index, input] of inputs.workspaces.entries()) {
        const judged = await judge(input, asOf.instant, options, surroundings);
        internal.push(...judged.internal);
        isContradicted = (await tellFaults(judged.faults, input.told(CONFIGURATION), surroundings)) || isContradicted;
        const shown = shownFindings(judged.findings, input);
        findings.appendAll(shown);
        const doubted = judged.findings.doubts.filter(({ path }) => input.isAsked(path));
        for (const doubts of doubted) findings.doubt({ ...doubts, path: input.told(doubts.path) });
        const isReliable = isComplete(doubted, input.scope.unreadable.length);
        complete &&= isReliable;
        isFailed ||= failOns[index] !== 'never' && !isReliable;
        isFailed ||= given.has('all') && shown.others > 0 && fails({ severity: 'info' }, failOns[index] ?? 'error');
        isFailed ||= severities.some((severity) => shown.counts[severity] > 0 && fails({ severity }, failOns[index] ?? 'error'));
    }
    progress.end();

    const speaker = await loadSpeaker(language);
    const asked = askedFiles(inputs);
    const result: CheckResult = {
        asOf,
        files: asked.map(({ told }) => told),
        findings,
        complete,
        scope: scopeAsJson(inputs),
        faults: inputs.faults,
        failOn: strictest(failOns),
        quiet: given.has('quiet'),
        all: given.has('all'),
        verbose: given.has('verbose'),
        speaker,
        version: surroundings.version,
        textOf: textsOf(asked),
        repositoryPath: repositoryPaths(surroundings.folder),
        workspacePath: workspacePaths(
            surroundings.folder,
            inputs.workspaces.map(({ toldRoot }) => toldRoot),
        ),
    };
    for (const { format, output } of targets) {
        const dayFormat = dayFormatFor(format, inputs);
        const pieces = await findingsFormats[format]({ ...result, speaker: speaker.withDays(dayFormat) }, output.paint);
        await output.print(withDays(pieces, dayFormat));
    }

    if (!given.has('quiet')) tellScope(inputs, surroundings);
    const unread = await tellUnread(inputs, given.paths, surroundings);
    const [fault] = internal;
    if (fault !== undefined) return tellFault(fault, surroundings);
    if (findings.hasFault) return 3;
    if (unread || isContradicted) return 2;
    return isFailed ? 1 : 0;
}

/** The language that findings are to be told in. */
function readLanguage(given: Arguments): string {
    const language = given.value('language') ?? 'en';
    if (spokenLanguages.includes(language)) return language;
    throw new UsageError(`--language ${language}: findings are told in ${spokenLanguages.join(', ')}.`);
}

function configuredTargets({ workspaces }: Inputs): readonly ConfiguredTargets<FindingsFormatName>[] {
    return workspaces.map(({ root, settings }) => ({ root, targets: settings.configuration.check }));
}

/** Where people read, days are told as the workspace wants it; programs get what they can rely on. */
function dayFormatFor(format: FindingsFormatName, inputs: Inputs): DayFormat | undefined {
    return format === 'pretty' || format === 'github' ? dayFormatOf(inputs) : undefined;
}

function* withDays(pieces: Iterable<string>, dayFormat: DayFormat | undefined): Generator<string> {
    for (const piece of pieces) yield tellDays(piece, dayFormat);
}

function findingOfFault(fault: ReadFault): FindingOf<'file-unreadable'> {
    return findingOfFile('unreadable', fault);
}

function findingOfRefusal(fault: ReadFault): FindingOf<'file-unreadable'> {
    return findingOfFile('refused', fault);
}

function findingOfFile(kind: 'unreadable' | 'refused', { path, reason }: ReadFault): FindingOf<'file-unreadable'> {
    return {
        code: 'file-unreadable',
        severity: 'error',
        file: path,
        range: [1, 1, 1, 1],
        related: [],
        facts: { kind, path, reason },
    };
}

function textsOf(files: readonly AskedFile[]): (path: string) => string | undefined {
    const bytes = new Map(files.map((file) => [file.told, file.bytes]));
    return (path) => {
        const found = bytes.get(path);
        const decoded = found && decode(found);
        return decoded?.kind === 'text' ? decoded.text : undefined;
    };
}
