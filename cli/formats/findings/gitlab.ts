import type { Severity } from '../../../language/checks/finding.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { CheckResult } from './result.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info', hint: 'info' };

/** `--format gitlab`: a code quality report, which GitLab compares between branches by fingerprint. */
export function printGitlab({ findings, textOf, repositoryPath }: CheckResult): string {
    const fingerprints = fingerprintsOf(findings, textOf);
    const issues = findings.map(({ code, severity, message, file, range }, index) => ({
        description: message,
        check_name: code,
        fingerprint: fingerprints[index],
        severity: SEVERITIES[severity],
        location: { path: repositoryPath(file), lines: { begin: range[0], end: range[2] } },
    }));
    return `${JSON.stringify(issues, null, 2)}\n`;
}
