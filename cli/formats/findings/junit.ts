import type { Doubts } from '../../../language/analysis/judgement/judged.ts';
import type { Finding, FoldedFinding } from '../../../language/findings/finding.ts';
import type { FailOn } from '../../../language/analysis/configuration/configuration.ts';
import { fails } from '../../fail-on.ts';
import { textLines } from './text-lines.ts';
import { doubtAbout } from './doubts.ts';
import { readingOf } from './reading.ts';
import type { CheckResult } from './result.ts';
import { suppressedIn } from './suppressed.ts';

/** `--format junit`: a suite for each file, a case for each finding. One that `--fail-on` counts is a failure, one that is suppressed is skipped. */
export function* printJunit(result: CheckResult): Generator<string> {
    const { files, findings, failOn, speaker } = result;
    const byFile = new Map<string, FoldedFinding[]>(files.map((file) => [file, []]));
    let failures = 0;
    for (const fold of casesOf(result)) {
        const { finding } = fold;
        const found = byFile.get(finding.file);
        if (found) found.push(fold);
        else byFile.set(finding.file, [fold]);
        if (failed(finding, failOn)) failures++;
    }
    const doubts = new Map(findings.doubts.map((each) => [each.path, each]));
    if (failOn !== 'never') failures += [...byFile].filter(([file, found]) => found.length === 0 && doubts.get(file)?.incomplete).length;
    const tests = [...byFile.values()].reduce((sum, found) => sum + Math.max(1, found.length), 0);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites name="vigil" tests="${tests}" failures="${failures}" errors="0">\n`;
    for (const [file, found] of byFile) yield `${suiteOf(file, found, doubts.get(file), { failOn, speaker })}\n`;
    yield '</testsuites>\n';
}

/** What people read, then what comments suppress. */
function* casesOf(result: CheckResult): Generator<FoldedFinding> {
    yield* readingOf(result, () => () => undefined);
    for (const finding of suppressedIn(result.findings.withSuppressed())) yield { finding, folded: [] };
}

/** What counts as a failure, and in which language it is told. */
type Manner = Pick<CheckResult, 'failOn' | 'speaker'>;

function suiteOf(file: string, folds: readonly FoldedFinding[], doubts: Doubts | undefined, manner: Manner): string {
    const { failOn } = manner;
    const findings = folds.map(({ finding }) => finding);
    const doubt = findings.length === 0 ? doubtOf(doubts, failOn) : undefined;
    const failures = findings.filter((finding) => failed(finding, failOn)).length + (doubt?.fails ? 1 : 0);
    const skipped = findings.filter(({ suppressed }) => suppressed).length + (doubt && !doubt.fails ? 1 : 0);
    const cases = folds.map((fold) => caseOf(fold, manner));
    if (cases.length === 0) {
        const head = `    <testcase name="no findings" classname="${escape(file)}"`;
        cases.push(
            doubt
                ? `${head}>\n      <${doubt.fails ? 'failure' : 'skipped'} message="${escape(doubt.says)}"/>\n    </testcase>`
                : `${head}/>`,
        );
    }
    const head = `  <testsuite name="${escape(file)}" tests="${cases.length}" failures="${failures}" errors="0"${skipped === 0 ? '' : ` skipped="${skipped}"`}>`;
    return [head, ...cases, '  </testsuite>'].join('\n');
}

/** Why a file without a finding is no all-clear. */
function doubtOf(doubts: Doubts | undefined, failOn: FailOn): { readonly fails: boolean; readonly says: string } | undefined {
    const doubt = doubts && doubtAbout(doubts);
    return doubt && { fails: doubt.incomplete && failOn !== 'never', says: doubt.says };
}

function failed(finding: Finding, failOn: FailOn): boolean {
    return !finding.suppressed && fails(finding, failOn);
}

function caseOf({ finding, folded }: FoldedFinding, { failOn, speaker }: Manner): string {
    const { code, severity, file, range, incident, duty, recipient, suppressed } = finding;
    const subject = [incident, duty, recipient].filter((part) => part !== undefined).join(' ');
    const head = `    <testcase name="${escape(`${code} ${subject === '' ? `line ${range[0]}` : subject}`)}" classname="${escape(file)}" file="${escape(file)}" line="${range[0]}">`;
    const lines = textLines(finding, speaker, folded);
    const text = escape([`${file}:${range[0]}:${range[1]}`, ...lines].join('\n'));
    if (suppressed) {
        const reason = escape(suppressed.reason === '' ? 'no reason given' : suppressed.reason);
        return [
            head,
            `      <skipped message="suppressed: ${reason}"/>`,
            `      <system-out>${escape(severity)}: ${text}</system-out>`,
            '    </testcase>',
        ].join('\n');
    }
    const body = fails(finding, failOn)
        ? `      <failure type="${escape(code)}" message="${escape(lines[0] ?? '')}">${text}</failure>`
        : `      <system-out>${escape(severity)}: ${text}</system-out>`;
    return [head, body, '    </testcase>'].join('\n');
}

/** Escapes for text and attributes; characters that XML 1.0 cannot hold are replaced. */
function escape(text: string): string {
    return text
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\n', '&#10;');
}
