import type { Finding } from '../../language/checks/finding.ts';
import type { Arguments } from '../arguments.ts';
import { choice } from '../arguments.ts';
import { readAsOf } from '../as-of.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { fails, readFailOn } from '../fail-on.ts';
import { findingsFormatNames, findingsFormats } from '../formats/findings/all.ts';
import type { CheckResult } from '../formats/findings/result.ts';
import { outputOf } from '../output.ts';
import { tellFault } from '../program-fault.ts';
import { progressOf } from '../progress.ts';
import { repositoryPaths } from '../repository.ts';
import { decode } from '../../files/decode.ts';
import type { ReadFault } from '../../files/read-fault.ts';
import type { AskedFile } from '../workspace/input.ts';
import { askedFiles, inputOptions, readInputs } from '../workspace/input.ts';
import { FindingStore, segmentOf } from '../workspace/finding-list.ts';
import { scopeAsJson, tellScope } from '../workspace/scope-notes.ts';
import { judge } from '../workspace/session.ts';
import { shownFindings } from '../workspace/shown-findings.ts';
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
        { name: 'format', short: 'f', value: 'FORMAT', description: `${findingsFormatNames.join(', ')} (default: pretty)` },
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
    const failOn = readFailOn(given);
    const format = findingsFormats[choice(given, 'format', findingsFormatNames) ?? 'pretty'];
    const output = outputOf(given, surroundings);
    const inputs = readInputs(given.paths, given, surroundings);

    const progress = progressOf(given, surroundings);
    const options = { cached: !given.has('no-cache'), tellProgress: progress.tell };
    const findings = new FindingStore();
    findings.append(segmentOf(inputs.faults.map(findingOfFault), false));
    const internal: unknown[] = [];
    for (const input of inputs.workspaces) {
        const judged = await judge(input, asOf.instant, options, surroundings);
        internal.push(...judged.internal);
        findings.appendAll(shownFindings(judged.findings, input));
    }
    progress.end();

    const asked = askedFiles(inputs);
    const result: CheckResult = {
        asOf,
        files: asked.map(({ told }) => told),
        findings,
        scope: scopeAsJson(inputs),
        faults: inputs.faults,
        failOn,
        quiet: given.has('quiet'),
        version: surroundings.version,
        textOf: textsOf(asked),
        repositoryPath: repositoryPaths(surroundings.folder),
    };
    output.print(await format(result, output.paint));

    if (!given.has('quiet')) tellScope(inputs, surroundings);
    const unread = tellUnread(inputs, given.paths, surroundings);
    const [fault] = internal;
    if (fault !== undefined) return tellFault(fault, surroundings);
    if (findings.hasFault) return 3;
    if (unread) return 2;
    return severities.some((severity) => findings.counts[severity] > 0 && fails({ severity }, failOn)) ? 1 : 0;
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
