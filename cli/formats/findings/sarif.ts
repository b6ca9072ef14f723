import type { CheckRule } from '../../../language/analysis/describing/explain-check.ts';
import type { Finding, Severity } from '../../../language/findings/finding.ts';
import type { Range } from '../../../language/syntax/range.ts';
import { homepage, pageOf } from '../../documentation.ts';
import { doubtAbout } from './doubts.ts';
import { fingerprinter } from './fingerprint.ts';
import { textLines } from './text-lines.ts';
import { jsonArray } from './json-array.ts';
import type { ReadFold } from './reading.ts';
import { readingOf } from './reading.ts';
import { suppressedIn } from './suppressed.ts';
import type { CheckResult } from './result.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** `--format sarif`: SARIF 2.1.0. Paths are those of the repository; the rules are the checks of the registry. */
export async function printSarif(result: CheckResult): Promise<Iterable<string>> {
    const { checkRules } = await import('../../../language/analysis/describing/explain-check.ts');
    return printRun(result, await checkRules());
}

function* printRun(result: CheckResult, rules: readonly CheckRule[]): Generator<string> {
    const run = {
        tool: { driver: { name: 'Vigil', version: result.version, informationUri: homepage, rules: rules.map(ruleOf) } },
        automationDetails: { id: 'vigil/check/' },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(result)],
        results: [],
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    const [before = '', after = ''] = JSON.stringify(log, null, 2).split(/(?<="results": )\[\]/);
    const indices = new Map(rules.map((check, index) => [check.code, index]));
    const files = new Set(result.files);
    yield before;
    yield* jsonArray(resultsOf(result), (fold) => resultOf(fold, indices.get(fold.finding.code), files, result), '      ');
    yield `${after}\n`;
}

function ruleOf({ code, title, severity, basis }: CheckRule): Record<string, unknown> {
    return {
        id: code,
        name: code.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        shortDescription: { text: `${title}.` },
        ...(basis !== undefined && { fullDescription: { text: `${title}. Basis: ${basis}.` } }),
        helpUri: pageOf(code),
        help: { text: `vigil explain ${code}` },
        defaultConfiguration: { level: LEVELS[severity] },
    };
}

/** What could not be read, and what is no all-clear although nothing was found, are notifications: they are no results of a rule. */
function invocationOf({ faults, findings, repositoryPath }: CheckResult): Record<string, unknown> {
    const notification = (level: string, id: string, text: string, path: string): Record<string, unknown> => ({
        level,
        descriptor: { id },
        message: { text },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(repositoryPath(path)) } } }],
    });
    const notifications = [
        ...faults.map(({ path, reason }) => notification('error', 'file-unreadable', `The file cannot be read: ${reason}.`, path)),
        ...findings.doubts.flatMap(({ path, ...doubts }) => {
            const doubt = doubtAbout(doubts);
            if (!doubt) return [];
            const [level, id] = doubt.incomplete ? ['error', 'cannot-be-relied-on'] : ['note', 'not-known-yet'];
            return [notification(level, id, doubt.says, path)];
        }),
    ];
    return {
        executionSuccessful: faults.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
    };
}

/** What people read, then what comments suppress. */
function* resultsOf(result: CheckResult): Generator<ReadFold<string>> {
    const fingerprintOf = fingerprinter(result);
    yield* readingOf(result, () => fingerprintOf);
    for (const finding of suppressedIn(result.findings.withSuppressed())) yield { finding, folded: [], taken: fingerprintOf(finding) };
}

function resultOf(
    { finding, folded, taken: fingerprint }: ReadFold<string>,
    ruleIndex: number | undefined,
    files: ReadonlySet<string>,
    { repositoryPath, speaker }: CheckResult,
): Record<string, unknown> {
    const { code, severity, basis, file, range, incident, duty, party, recipient, recipients, facts, suppressed } = finding;
    const also = folded.map((each) => ({ ruleId: each.code, level: LEVELS[each.severity], ...ofDuty(each), facts: each.facts }));
    const { related } = speaker.tell(finding);
    const properties = { basis, incident, duty, party, recipient, recipients, facts, ...(also.length > 0 && { folded: also }) };
    return {
        ruleId: code,
        ...(ruleIndex !== undefined && { ruleIndex }),
        level: LEVELS[severity],
        message: { text: textLines(finding, speaker, folded).join('\n') },
        locations: [{ physicalLocation: locationOf(repositoryPath(file), range) }],
        ...(related.length > 0 && {
            relatedLocations: related.map((each, index) => ({
                id: index + 1,
                // The law ships with the program; a place in it is no place in the repository.
                ...(files.has(each.location.file) && {
                    physicalLocation: locationOf(repositoryPath(each.location.file), each.location.range),
                }),
                message: { text: each.text },
            })),
        }),
        // Either all results of a run say whether they are suppressed, or none does (SARIF 2.1.0, 3.27.23).
        suppressions: suppressed
            ? [
                  {
                      kind: 'inSource',
                      ...(suppressed.reason !== '' && { justification: suppressed.reason }),
                      location: { physicalLocation: locationOf(repositoryPath(file), suppressed.range) },
                  },
              ]
            : [],
        partialFingerprints: { 'vigil/v1': fingerprint },
        properties,
    };
}

/** Whose duty a finding is about, towards whom. */
function ofDuty({ duty, party, recipient, recipients }: Finding): Record<string, unknown> {
    return { duty, party, recipient, recipients };
}

function locationOf(path: string, [startLine, startColumn, endLine, endColumn]: Range): Record<string, unknown> {
    return { artifactLocation: { uri: uriOf(path) }, region: { startLine, startColumn, endLine, endColumn } };
}

/** A relative reference (RFC 3986): each part of the path percent-encoded, no slash in front. */
function uriOf(path: string): string {
    const uri = path
        .split('/')
        .map((part) => encodeURIComponent(part))
        .join('/');
    return uri.startsWith('/') ? `file://${uri}` : uri;
}
