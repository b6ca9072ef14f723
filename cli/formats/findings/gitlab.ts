import { hash } from 'node:crypto';
import type { Severity } from '../../../language/findings/finding.ts';
import type { Speaker } from '../../../language/analysis/telling/speaker.ts';
import type { Doubt } from './doubts.ts';
import { doubtAbout } from './doubts.ts';
import { fingerprinter } from './fingerprint.ts';
import { jsonArray } from './json-array.ts';
import type { ReadFold } from './reading.ts';
import { readingOf } from './reading.ts';
import type { CheckResult } from './result.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info', hint: 'info' };

/** A file that is no all-clear. */
interface DoubtfulFile extends Doubt {
    readonly path: string;
}

/** `--format gitlab`: a code quality report, which GitLab compares between branches by fingerprint. It has no place for what is suppressed. */
export function* printGitlab(result: CheckResult): Generator<string> {
    const { repositoryPath, speaker } = result;
    yield* jsonArray(issuesOf(result), (issue) =>
        'says' in issue ? issueOfFile(issue, repositoryPath) : issueOfFinding(issue, repositoryPath, speaker),
    );
    yield '\n';
}

function* issuesOf(result: CheckResult): Generator<ReadFold<string> | DoubtfulFile> {
    const { findings } = result;
    const fingerprintOf = fingerprinter(result);
    yield* readingOf(result, () => fingerprintOf);
    for (const { path, ...doubts } of findings.doubts) {
        const doubt = doubtAbout(doubts);
        if (doubt) yield { path, ...doubt };
    }
}

function issueOfFinding(
    { finding, taken: fingerprint }: ReadFold<string>,
    repositoryPath: CheckResult['repositoryPath'],
    { tell }: Speaker,
): Record<string, unknown> {
    return {
        description: tell(finding).headline,
        check_name: finding.code,
        fingerprint,
        severity: SEVERITIES[finding.severity],
        location: { path: repositoryPath(finding.file), lines: { begin: finding.range[0], end: finding.range[2] } },
    };
}

function issueOfFile({ path, incomplete, says }: DoubtfulFile, repositoryPath: CheckResult['repositoryPath']): Record<string, unknown> {
    const name = incomplete ? 'cannot-be-relied-on' : 'not-known-yet';
    return {
        description: says,
        check_name: name,
        fingerprint: hash('sha256', `${name}\0${repositoryPath(path)}`, 'hex').slice(0, 32),
        severity: incomplete ? 'critical' : 'info',
        location: { path: repositoryPath(path), lines: { begin: 1, end: 1 } },
    };
}
