import type { SourceFile } from '../facts/source.ts';
import type { Range } from '../syntax/range.ts';
import type { Check, FileScope, IncidentScope, Reported, WorkspaceScope } from './check.ts';
import type { Finding } from './finding.ts';
import { byPlace } from './finding-order.ts';
import { checks } from './registry.ts';
import { hashMalformed } from './writing/hash-malformed.ts';
import { ambiguousName } from './writing/ambiguous-name.ts';
import { syntaxError } from './writing/syntax-error.ts';
import { unknownName } from './writing/unknown-name.ts';
import { internalFault } from './writing/internal-fault.ts';

export { applySuppressions, settleSuppressions } from './suppress.ts';

const startOfFile: Range = [1, 1, 1, 1];

/** What is said of a word that is written, and says it again. */
const guesses: ReadonlySet<string> = new Set([unknownName, ambiguousName, hashMalformed].map(({ code }) => code));

// Most checks look at one kind of thing; those that do not are not asked for each of ten thousand files.
const checksOfFiles = checks.filter((check) => check.onFile);
const checksOfIncidents = checks.filter((check) => check.onIncident);
const checksOfWorkspaces = checks.filter((check) => check.onWorkspace);

/** What is found in one file by looking at it and at what it refers to. */
export function checkFile(scope: FileScope, among: readonly Check[] = checksOfFiles): Finding[] {
    const findings: Finding[] = [];
    for (const check of among) collect(findings, check, scope.file.path, () => check.onFile?.(scope));
    return withoutGuesses(findings, scope.file).sort(byPlace);
}

/**
 * What other words of a line might mean is not asked where the line could not be read wholly: it says so itself, and its words are
 * withheld.
 */
function withoutGuesses(findings: Finding[], { problems }: SourceFile): Finding[] {
    const unread = new Set(problems.flatMap(({ code, range }) => (code === syntaxError.code ? [range[0]] : [])));
    if (unread.size === 0) return findings;
    return findings.filter(({ code, range }) => !unread.has(range[0]) || !guesses.has(code));
}

/** What is found in one incident, as of the scope's instant. */
export function checkIncident(scope: IncidentScope, among: readonly Check[] = checksOfIncidents): Finding[] {
    const { path, name } = scope.caseFile;
    const findings: Finding[] = [];
    for (const check of among) collect(findings, check, path, () => check.onIncident?.(scope), name);
    return findings.sort(byPlace);
}

/** What is found by comparing files and incidents with each other. */
export function checkWorkspace(scope: WorkspaceScope, among: readonly Check[] = checksOfWorkspaces): Finding[] {
    const path = scope.workspace.files.at(0)?.path ?? '';
    const findings: Finding[] = [];
    for (const check of among) collect(findings, check, path, () => check.onWorkspace?.(scope));
    return findings.sort(byPlace);
}

/** Runs one check. Where it fails, what it had found stands, and a finding says that it failed: one check never silences the others. */
function collect(into: Finding[], check: Check, path: string, run: () => Iterable<Reported> | undefined, incident?: string): void {
    try {
        for (const reported of run() ?? []) into.push(findingOf(check, reported, path, incident));
    } catch (error) {
        into.push(faultOf(check, path, error, incident));
    }
}

function findingOf(check: Check, reported: Reported, path: string, incident: string | undefined): Finding {
    const { at, file, related, severity, basis = check.basis, ...rest } = reported;
    return {
        code: check.code,
        severity: severity ?? check.severity,
        file: file ?? path,
        range: at,
        ...rest,
        ...(basis === undefined ? {} : { basis }),
        related: related ?? [],
        ...(incident === undefined ? {} : { incident }),
    };
}

function faultOf(check: Check, path: string, error: unknown, incident: string | undefined): Finding {
    return {
        code: internalFault.code,
        severity: internalFault.severity,
        file: path,
        range: startOfFile,
        message: `The check \`${check.code}\` could not be completed${incident === undefined ? '' : ` for ${incident}`}. What it would have said is missing here; everything else stands.`,
        advice: 'Report this together with the file, or with the smallest part of it that still shows it.',
        related: [],
        ...(incident === undefined ? {} : { incident }),
        data: { check: check.code, fault: error instanceof Error ? error.message : String(error) },
    };
}
