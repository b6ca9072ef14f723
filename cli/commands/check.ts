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
import type { ReadFault } from '../../files/discover.ts';
import type { Input } from '../workspace/input.ts';
import { readInput } from '../workspace/input.ts';
import { FindingStore, segmentOf } from '../workspace/finding-list.ts';
import { judge } from '../workspace/session.ts';
import { tellUnread } from '../workspace/unread.ts';
import { watchable, watchOption } from '../watch.ts';

/** `vigil check`. */
export const check: Command = {
    name: 'check',
    summary: 'findings',
    usage: ['check [PATH…] [OPTION…]'],
    description:
        'Reads files and folders (all *.vigil below them, not node_modules and not what git ignores), by default the current folder,\n' +
        'or standard input with -, and prints what is wrong, why, and what to do.',
    options: [
        { name: 'format', short: 'f', value: 'FORMAT', description: `${findingsFormatNames.join(', ')} (default: pretty)` },
        watchOption,
    ],
    examples: [
        { line: 'vigil check', does: 'everything below the current folder' },
        { line: 'vigil check incidents/inc-2027-031.vigil register', does: 'one file and one folder' },
        { line: 'vigil check --as-of 2027-12-21T00:00+01:00', does: 'what will be said at that instant if nothing changes' },
        { line: 'vigil check --format sarif --output vigil.sarif', does: 'for code scanning' },
        { line: 'vigil check --fail-on warning', does: 'exit code 1 for warnings too' },
        { line: 'cat draft.vigil | vigil check -', does: 'standard input' },
    ],
    run: watchable(runOnce),
};

const severities = ['error', 'warning', 'info', 'hint'] as const;

async function runOnce(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const asOf = readAsOf(given, surroundings);
    const failOn = readFailOn(given);
    const format = findingsFormats[choice(given, 'format', findingsFormatNames) ?? 'pretty'];
    const output = outputOf(given, surroundings);
    const input = readInput(given.paths, surroundings);

    const progress = progressOf(given, surroundings);
    const options = { paths: given.paths, cached: !given.has('no-cache'), tellProgress: progress.tell };
    const { findings: found, internal } = await judge(input, asOf.instant, options, surroundings);
    progress.end();

    const findings = new FindingStore();
    findings.append(segmentOf(input.faults.map(findingOfFault), false));
    findings.appendAll(found);
    const result: CheckResult = {
        asOf,
        files: input.files.map((file) => file.path),
        findings,
        faults: input.faults,
        failOn,
        quiet: given.has('quiet'),
        version: surroundings.version,
        textOf: textsOf(input),
        repositoryPath: repositoryPaths(surroundings.folder),
    };
    output.print(await format(result, output.paint));

    const unread = tellUnread(input, given, surroundings);
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

function textsOf({ files }: Input): (path: string) => string | undefined {
    const bytes = new Map(files.map((file) => [file.path, file.bytes]));
    return (path) => {
        const found = bytes.get(path);
        const decoded = found && decode(found);
        return decoded?.kind === 'text' ? decoded.text : undefined;
    };
}
