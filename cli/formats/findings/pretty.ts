import type { Finding, Severity } from '../../../language/checks/finding.ts';
import type { ShownText } from '../../../language/analysis/text/shown-text.ts';
import type { Paint, Style } from '../../paint.ts';
import { fails } from '../../fail-on.ts';
import { visible } from '../../visible.ts';
import { excerptOf } from './excerpt.ts';
import type { CheckResult } from './result.ts';
import { sumOf } from './doubts.ts';
import { byFileWithLines } from './shown-lines.ts';
import { reasonOf, suppressedIn } from './suppressed.ts';

const COLOURS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'cyan' };

/** `--format pretty`: for people. The line, what is wrong, why with the provision, and what to do. */
export function* printPretty(result: CheckResult, paint: Paint): Generator<string> {
    const { findings, failOn, quiet, textOf } = result;
    for (const { findings: own, lines } of byFileWithLines(findings, textOf)) {
        for (const finding of own) if (!quiet || fails(finding, failOn)) yield `${printFinding(finding, lines, paint)}\n\n`;
    }
    if (quiet) return;
    if (findings.suppressed > 0) yield* printSuppressed(result, paint);
    yield `${summaryOf(result, paint)}\n`;
}

function printFinding(finding: Finding, lines: readonly ShownText[], paint: Paint): string {
    const { code, severity, message, basis, advice, related } = finding;
    const colour = COLOURS[severity];
    const notes: (readonly [string, string])[] = [];
    if (basis !== undefined) notes.push(['why', basis]);
    if (advice !== undefined) notes.push(['do', advice]);
    for (const { location, message: text } of related.slice(0, 4)) notes.push(['see', `${location.file}:${location.range[0]}: ${text}`]);
    if (related.length > 4) notes.push(['see', `${related.length - 4} more in --format json`]);
    notes.push(['more', `vigil explain ${code}`]);

    const { text: excerpt, margin } = excerptOf(finding, lines, paint, colour);
    return [
        `${paint(['bold', colour], `${severity}[${code}]`)}${paint('bold', `: ${visible(message)}`)}`,
        ...excerpt,
        ...notes.map(([label, text]) => `${margin} ${paint('blue', '=')} ${paint('bold', `${label}:`.padEnd(5))} ${visible(text)}`),
    ].join('\n');
}

/** What people have accepted, with their reasons: it is left out above, and must not be left out altogether. */
function* printSuppressed({ findings }: CheckResult, paint: Paint): Generator<string> {
    yield `${paint('bold', 'Suppressed by comments:')}\n`;
    for (const finding of suppressedIn(findings.withSuppressed())) {
        const place = `${visible(finding.file)}:${finding.range[0]}`;
        yield `  ${place}  ${finding.severity}[${finding.code}]  ${visible(reasonOf(finding))}\n`;
    }
    yield '\n';
}

/** Of how many incidents too little is known for an all-clear. */
function doubtsInWords({ doubts }: CheckResult['findings']): readonly string[] {
    const { incomplete, uncertain } = sumOf(doubts);
    const of = (count: number, what: string): readonly string[] =>
        count === 0 ? [] : [`of ${count} ${count === 1 ? 'incident' : 'incidents'} ${what} (see vigil docket)`];
    return [...of(incomplete, 'nothing can be relied on'), ...of(uncertain, 'a decisive fact is not known')];
}

function summaryOf({ files, findings, asOf }: CheckResult, paint: Paint): string {
    const counts: (readonly [Severity, string, string])[] = [
        ['error', 'error', 'errors'],
        ['warning', 'warning', 'warnings'],
        ['info', 'info', 'infos'],
        ['hint', 'hint', 'hints'],
    ];
    const parts = counts.flatMap(([severity, one, many]) => {
        const count = findings.counts[severity];
        return count === 0 ? [] : [paint(COLOURS[severity], `${count} ${count === 1 ? one : many}`)];
    });
    const doubts = doubtsInWords(findings);
    if (parts.length === 0)
        parts.push(files.length === 0 ? 'nothing was checked' : doubts.length > 0 ? 'no findings' : paint('green', 'nothing to report'));
    parts.push(...doubts.map((each) => paint('yellow', each)));
    if (findings.suppressed > 0) parts.push(`${findings.suppressed} suppressed`);
    const found = parts.join(', ');
    return `${files.length} ${files.length === 1 ? 'file' : 'files'}: ${found}, as of ${asOf.text}`;
}
