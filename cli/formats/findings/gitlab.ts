import type { Severity } from '../../../language/checks/finding.ts';
import { fingerprinter } from './fingerprint.ts';
import { jsonArray } from './json-array.ts';
import type { CheckResult } from './result.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info', hint: 'info' };

/** `--format gitlab`: a code quality report, which GitLab compares between branches by fingerprint. It has no place for what is suppressed. */
export function* printGitlab({ findings, textOf, repositoryPath }: CheckResult): Generator<string> {
    const fingerprintOf = fingerprinter(textOf);
    yield* jsonArray(findings, (finding) => ({
        description: finding.message,
        check_name: finding.code,
        fingerprint: fingerprintOf(finding),
        severity: SEVERITIES[finding.severity],
        location: { path: repositoryPath(finding.file), lines: { begin: finding.range[0], end: finding.range[2] } },
    }));
    yield '\n';
}
