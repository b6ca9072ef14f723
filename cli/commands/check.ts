import type { Finding } from '../../language/checks/finding.ts';
import type { Arguments } from '../arguments.ts';
import { readAsOf } from '../as-of.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { fails, readFailOn, strictest } from '../fail-on.ts';
import { checkFormats } from '../../language/analysis/configuration/configuration.ts';
import { tellDays } from '../../language/analysis/configuration/day-format.ts';
import type { FindingsFormatName } from '../formats/findings/all.ts';
import { findingsFormats } from '../formats/findings/all.ts';
import type { CheckResult } from '../formats/findings/result.ts';
import { tellFault } from '../program-fault.ts';
import { progressOf } from '../progress.ts';
import { repositoryPaths } from '../repository.ts';
import { decode } from '../../files/decode.ts';
import type { ReadFault } from '../../files/read-fault.ts';
import type { AskedFile, Inputs } from '../workspace/input.ts';
import { askedFiles, dayFormatOf, inputOptions, readInputs } from '../workspace/input.ts';
import { foundOf } from '../../language/analysis/judgement/found.ts';
import { FindingStore } from '../workspace/finding-list.ts';
import { scopeAsJson, tellScope } from '../workspace/scope-notes.ts';
import { judge } from '../workspace/session.ts';
import { shownFindings } from '../workspace/shown-findings.ts';
import type { ConfiguredTargets } from '../targets.ts';
import { targetsOf } from '../targets.ts';
import { CONFIGURATION } from '../../files/root.ts';
import { tellFaults } from '../workspace/configuration.ts';
import { tellUnread } from '../workspace/unread.ts';
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
    const inputs = await readInputs(given.paths, given, surroundings);
    const targets = targetsOf(given, surroundings, checkFormats, configuredTargets(inputs));
    const failOns = inputs.workspaces.map(({ settings }) => readFailOn(given, settings.configuration.failOn));

    const progress = progressOf(given, surroundings);
    const options = { cached: !given.has('no-cache'), tellProgress: progress.tell };
    const findings = new FindingStore();
    findings.append(foundOf(inputs.faults.map(findingOfFault), false));
    const internal: unknown[] = [];
    let isContradicted = false;
    let isFailed = inputs.faults.length > 0 && readFailOn(given, undefined) !== 'never';
    for (const [index, input] of inputs.workspaces.entries()) {
        const judged = await judge(input, asOf.instant, options, surroundings);
        internal.push(...judged.internal);
        isContradicted = tellFaults(judged.faults, input.told(CONFIGURATION), surroundings) || isContradicted;
        const shown = shownFindings(judged.findings, input);
        findings.appendAll(shown);
        const doubted = judged.findings.doubts.filter(({ path }) => input.isAsked(path));
        for (const doubts of doubted) findings.doubt({ ...doubts, path: input.told(doubts.path) });
        isFailed ||= failOns[index] !== 'never' && doubted.some(({ incomplete }) => incomplete > 0);
        isFailed ||= severities.some((severity) => shown.counts[severity] > 0 && fails({ severity }, failOns[index] ?? 'error'));
    }
    progress.end();

    const asked = askedFiles(inputs);
    const result: CheckResult = {
        asOf,
        files: asked.map(({ told }) => told),
        findings,
        scope: scopeAsJson(inputs),
        faults: inputs.faults,
        failOn: strictest(failOns),
        quiet: given.has('quiet'),
        version: surroundings.version,
        textOf: textsOf(asked),
        repositoryPath: repositoryPaths(surroundings.folder),
    };
    for (const { format, output } of targets) output.print(withDays(await findingsFormats[format](result, output.paint), format, inputs));

    if (!given.has('quiet')) tellScope(inputs, surroundings);
    const unread = tellUnread(inputs, given.paths, surroundings);
    const [fault] = internal;
    if (fault !== undefined) return tellFault(fault, surroundings);
    if (findings.hasFault) return 3;
    if (unread || isContradicted) return 2;
    return isFailed ? 1 : 0;
}

function configuredTargets({ workspaces }: Inputs): readonly ConfiguredTargets<FindingsFormatName>[] {
    return workspaces.map(({ root, settings }) => ({ root, targets: settings.configuration.check }));
}

/** Where people read, days are told as the workspace wants it; programs get what they can rely on. */
function* withDays(pieces: Iterable<string>, format: FindingsFormatName, inputs: Inputs): Generator<string> {
    const dayFormat = format === 'pretty' || format === 'github' ? dayFormatOf(inputs) : undefined;
    for (const piece of pieces) yield tellDays(piece, dayFormat);
}

function findingOfFault({ path, reason }: ReadFault): Finding {
    return {
        code: 'file-unreadable',
        severity: 'error',
        file: path,
        range: [1, 1, 1, 1],
        message: `${path} cannot be read: ${reason}. Nothing in it has been checked.`,
        advice: 'Correct the path or the permissions, and run the command again.',
        related: [],
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
