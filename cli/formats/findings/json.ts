import type { Range } from '../../../language/syntax/range.ts';
import type { Speaker } from '../../../language/analysis/telling/speaker.ts';
import { pageOf } from '../../documentation.ts';
import type { CheckResult } from './result.ts';
import { sumOf } from './doubts.ts';
import { fingerprinter } from './fingerprint.ts';
import type { ListedFinding } from './reading.ts';
import { listOf } from './reading.ts';
import { suppressedIn } from './suppressed.ts';

/** `--format json`: the contract that other programs rely on. Lines and columns count from 1. */
export function* printJson(result: CheckResult): Generator<string> {
    const { asOf, files, findings, complete, scope, speaker } = result;
    const fingerprintOf = fingerprinter(result);
    const list = listOf(result, () => fingerprintOf);
    const { others } = findings;
    const { error: errors, warning: warnings, info: infos } = findings.counts;
    const { incomplete, uncertain } = sumOf(findings.doubts);
    const head = {
        schema: 1,
        asOf: asOf.text,
        complete,
        summary: { files: files.length, errors, warnings, infos, others, suppressed: findings.suppressed, incomplete, uncertain },
        scope,
    };
    const [start = ''] = JSON.stringify(head, null, 2).split(/\n\}$/);
    yield `${start},\n  "findings": [`;
    yield* linesOf(list, (listed) => findingAsJson(listed, speaker));
    yield ',\n  "suppressed": [';
    if (findings.suppressed > 0)
        yield* linesOf(suppressedIn(findings.withSuppressed()), (finding) =>
            findingAsJson({ finding, taken: fingerprintOf(finding), folded: [] }, speaker),
        );
    else yield ']';
    yield '\n}\n';
}

/** The rest of an array, a line for each item. */
function* linesOf<Item>(items: Iterable<Item>, asJson: (item: Item) => object): Generator<string> {
    let separator = '\n';
    for (const item of items) {
        yield `${separator}    ${JSON.stringify(asJson(item))}`;
        separator = ',\n';
    }
    yield separator === '\n' ? ']' : '\n  ]';
}

/** Each finding by itself, with the fingerprints of those that people read under it, or of the one under which they read it. */
function findingAsJson(
    { finding, taken: fingerprint, folded, foldedInto }: ListedFinding<string>,
    { tell }: Speaker,
): Record<string, unknown> {
    const { code, severity, file, range, facts, incident, duty, party, owedBy, recipient, recipients, basis, suppressed } = finding;
    const { headline, notes, related } = tell(finding);
    return {
        code,
        severity,
        file,
        range: rangeAsJson(range),
        headline,
        ...(incident !== undefined && { incident }),
        ...(duty !== undefined && { duty }),
        ...(party !== undefined && { party }),
        ...(owedBy !== undefined && { owedBy }),
        ...(recipient !== undefined && { recipient }),
        ...(recipients !== undefined && { recipients }),
        notes,
        facts,
        ...(basis !== undefined && { basis }),
        ...(related.length > 0 && {
            related: related.map(({ location, text: message }) => ({
                file: location.file,
                range: rangeAsJson(location.range),
                message,
            })),
        }),
        help: pageOf(code),
        fingerprint,
        ...(folded.length > 0 && { folded }),
        ...(foldedInto !== undefined && { foldedInto }),
        ...(suppressed && { suppression: { reason: suppressed.reason, range: rangeAsJson(suppressed.range) } }),
    };
}

function rangeAsJson([line, column, endLine, endColumn]: Range): Record<string, unknown> {
    return { start: { line, column }, end: { line: endLine, column: endColumn } };
}
