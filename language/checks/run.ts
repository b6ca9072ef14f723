import type { FailedDuty } from '../docket/entry.ts';
import type { SourceFile } from '../facts/source.ts';
import type { FindMeaningless } from '../gaps/meaningless.ts';
import type { Range } from '../syntax/range.ts';
import { asOfInstant } from '../time/as-of.ts';
import type { Check, FileScope, IncidentScope, ReportedFacts, WorkspaceScope } from './check.ts';
import type { FactCode, Finding } from '../findings/finding.ts';
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
    for (const check of among) collect(findings, check, scope.file.path, () => check.onFile?.({ ...scope, meaninglessIn }));
    return withoutGuesses(findings, scope.file).sort(byPlace);
}

const voidingOf = (all: readonly Check[]) => all.filter(({ unread }) => unread === 'voids');
const [voidingFiles, voidingIncidents] = [voidingOf(checksOfFiles), voidingOf(checksOfIncidents)];
/** What has no meaning has none at any instant. */
const ever = asOfInstant(0);

/** What of a file, or of an incident beside its file, was not read or has no meaning: all that a check finds there which voids. A new check joins by what it says of itself. */
export const meaninglessIn: FindMeaningless = (place) => {
    return 'caseFile' in place
        ? foundInIncident({ ...place, asOf: place.docket.asOf }, voidingIncidents)
        : checkFile({ ...place, asOf: ever }, voidingFiles);
};

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
    const findings = foundInIncident(scope, among);
    for (const failed of scope.docket.failed) findings.push(faultOfDuty(failed, scope));
    return findings.sort(byPlace);
}

function foundInIncident(scope: IncidentScope, among: readonly Check[]): Finding[] {
    const { path, name } = scope.caseFile;
    const findings: Finding[] = [];
    for (const check of among) collect(findings, check, path, () => check.onIncident?.(scope), name);
    return findings;
}

/** What is found by comparing files and incidents with each other. */
export function checkWorkspace(scope: WorkspaceScope, among: readonly Check[] = checksOfWorkspaces): Finding[] {
    const path = scope.workspace.files.at(0)?.path ?? '';
    const findings: Finding[] = [];
    for (const check of among) collect(findings, check, path, () => check.onWorkspace?.(scope));
    return findings.sort(byPlace);
}

/** Runs one check. Where it fails, what it had found stands, and a finding says that it failed: one check never silences the others. */
function collect(
    into: Finding[],
    check: Check,
    path: string,
    run: () => Iterable<ReportedFacts<FactCode>> | undefined,
    incident?: string,
): void {
    try {
        for (const reported of run() ?? []) into.push(findingOf(check, reported, path, incident));
    } catch {
        into.push(faultOf(check, path, incident));
    }
}

/** A duty that could not be judged: nothing else depends on it, and that it is missing must not pass for an answer. */
function faultOfDuty({ duty, law }: FailedDuty, { caseFile: { path, name, incident } }: IncidentScope): Finding {
    return {
        code: internalFault.code,
        severity: internalFault.severity,
        file: path,
        range: incident.name.range,
        related: [{ location: law, kind: 'declared', name: duty }],
        incident: name,
        facts: { kind: 'duty', duty, incident: name },
    };
}

function findingOf(check: Check, reported: ReportedFacts<FactCode>, path: string, incident: string | undefined): Finding {
    const { at, file, related, severity, basis = check.basis, ...rest } = reported;
    // A check reports facts of its own code alone, which its type says and a union of all checks cannot.
    return {
        code: check.code,
        severity: severity ?? check.severity,
        file: file ?? path,
        range: at,
        ...rest,
        ...(basis === undefined ? {} : { basis }),
        related: related ?? [],
        ...(incident === undefined ? {} : { incident }),
    } as Finding;
}

function faultOf(check: Check, path: string, incident: string | undefined): Finding {
    return {
        code: internalFault.code,
        severity: internalFault.severity,
        file: path,
        range: startOfFile,
        related: [],
        ...(incident === undefined ? {} : { incident }),
        facts: { kind: 'check', check: check.code, incident: incident ?? null },
    };
}
