import type { Finding, Severity } from '../../../language/checks/finding.ts';
import type { Paint, Style } from '../../paint.ts';
import { fails } from '../../fail-on.ts';
import { visible } from '../../visible.ts';
import { excerptOf } from './excerpt.ts';
import type { CheckResult } from './result.ts';
import { countOf } from './result.ts';

const COLOURS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'cyan' };

/** `--format pretty`: for people. The line, what is wrong, why with the provision, and what to do. */
export function printPretty(result: CheckResult, paint: Paint): string {
    const { findings, failOn, quiet, textOf } = result;
    const shown = quiet ? findings.filter((finding) => fails(finding, failOn)) : findings;
    const linesOf = linesByFile(textOf);
    const blocks = shown.map((finding) => `${printFinding(finding, linesOf(finding.file), paint)}\n\n`);
    return quiet ? blocks.join('') : `${blocks.join('')}${summaryOf(result, paint)}\n`;
}

function printFinding(finding: Finding, lines: readonly string[], paint: Paint): string {
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

function summaryOf({ files, findings, asOf }: CheckResult, paint: Paint): string {
    const counts: (readonly [Severity, string, string])[] = [
        ['error', 'error', 'errors'],
        ['warning', 'warning', 'warnings'],
        ['info', 'info', 'infos'],
        ['hint', 'hint', 'hints'],
    ];
    const parts = counts.flatMap(([severity, one, many]) => {
        const count = countOf(findings, severity);
        return count === 0 ? [] : [paint(COLOURS[severity], `${count} ${count === 1 ? one : many}`)];
    });
    const found = parts.length === 0 ? paint('green', 'nothing to report') : parts.join(', ');
    return `${files.length} ${files.length === 1 ? 'file' : 'files'}: ${found}, as of ${asOf.text}`;
}

/** The lines of the file that was asked for last: findings come in order of files. */
function linesByFile(textOf: (path: string) => string | undefined): (path: string) => readonly string[] {
    let last: { readonly path: string; readonly lines: readonly string[] } | undefined;
    return (path) => {
        if (last?.path !== path) last = { path, lines: (textOf(path) ?? '').split(/\r\n|\r|\n/) };
        return last.lines;
    };
}
