import type { Finding } from '../../../language/checks/finding.ts';
import type { Range } from '../../../language/syntax/range.ts';
import { pageOf } from '../../documentation.ts';
import type { CheckResult } from './result.ts';
import { sumOf } from './doubts.ts';
import { suppressedIn } from './suppressed.ts';

/** `--format json`: the contract that other programs rely on. Lines and columns count from 1. */
export function* printJson({ asOf, files, findings, scope }: CheckResult): Generator<string> {
    const { error: errors, warning: warnings, info: infos } = findings.counts;
    const { incomplete, uncertain } = sumOf(findings.doubts);
    const head = {
        schema: 1,
        asOf: asOf.text,
        complete: incomplete === 0,
        summary: { files: files.length, errors, warnings, infos, suppressed: findings.suppressed, incomplete, uncertain },
        scope,
    };
    const [start = ''] = JSON.stringify(head, null, 2).split(/\n\}$/);
    yield `${start},\n  "findings": [`;
    yield* linesOf(findings);
    yield ',\n  "suppressed": [';
    if (findings.suppressed > 0) yield* linesOf(suppressedIn(findings.withSuppressed()));
    else yield ']';
    yield '\n}\n';
}

/** The rest of an array of findings, a line each. */
function* linesOf(findings: Iterable<Finding>): Generator<string> {
    let separator = '\n';
    for (const finding of findings) {
        yield `${separator}    ${JSON.stringify(findingAsJson(finding))}`;
        separator = ',\n';
    }
    yield separator === '\n' ? ']' : '\n  ]';
}

function findingAsJson(finding: Finding): Record<string, unknown> {
    const { code, severity, file, range, message, incident, duty, recipient, basis, advice, related, suppressed } = finding;
    return {
        code,
        severity,
        file,
        range: rangeAsJson(range),
        message,
        ...(incident !== undefined && { incident }),
        ...(duty !== undefined && { duty }),
        ...(recipient !== undefined && { recipient }),
        help: pageOf(code),
        ...(basis !== undefined && { basis }),
        ...(advice !== undefined && { advice }),
        ...(related.length > 0 && {
            related: related.map(({ location, message: text }) => ({
                file: location.file,
                range: rangeAsJson(location.range),
                message: text,
            })),
        }),
        ...(suppressed && { suppression: { reason: suppressed.reason, range: rangeAsJson(suppressed.range) } }),
    };
}

function rangeAsJson([line, column, endLine, endColumn]: Range): Record<string, unknown> {
    return { start: { line, column }, end: { line: endLine, column: endColumn } };
}
