import type { FoldedFinding, Severity } from '../../../language/findings/finding.ts';
import type { FailOn } from '../../../language/analysis/configuration/configuration.ts';
import type { Speaker } from '../../../language/analysis/telling/speaker.ts';
import type { Doubt } from './doubts.ts';
import { doubtAbout } from './doubts.ts';
import type { CheckResult } from './result.ts';
import type { SuppressedFinding } from './suppressed.ts';
import { readingOf } from './reading.ts';
import { textLines } from './text-lines.ts';
import { reasonOf, suppressedIn } from './suppressed.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** `--format github`: workflow commands, which GitHub shows beside the changed lines. */
export function* printGithub(result: CheckResult): Generator<string> {
    const { findings, failOn, repositoryPath, speaker } = result;
    for (const fold of readingOf(result, () => () => undefined)) yield `${commandFor(fold, repositoryPath(fold.finding.file), speaker)}\n`;
    for (const { path, ...doubts } of findings.doubts) {
        const doubt = doubtAbout(doubts);
        if (doubt) yield `${commandAbout(doubt, repositoryPath(path), failOn)}\n`;
    }
    if (findings.suppressed === 0) return;
    // Last, since GitHub shows the first ten notices of a step.
    for (const finding of suppressedIn(findings.withSuppressed())) yield `${noticeOf(finding, repositoryPath(finding.file), speaker)}\n`;
}

function commandAbout({ incomplete, says }: Doubt, file: string, failOn: FailOn): string {
    const command = incomplete ? (failOn === 'never' ? 'warning' : 'error') : 'notice';
    return `::${command} file=${escapeProperty(file)},title=${incomplete ? 'cannot be relied on' : 'not known yet'}::${escapeData(says)}`;
}

function noticeOf(finding: SuppressedFinding, file: string, { tell }: Speaker): string {
    const { code, range } = finding;
    const properties = `file=${escapeProperty(file)},line=${range[0]},title=${escapeProperty(`${code} (suppressed)`)}`;
    return `::notice ${properties}::${escapeData(`${tell(finding).headline}\nSuppressed: ${reasonOf(finding)}`)}`;
}

function commandFor({ finding, folded }: FoldedFinding, file: string, speaker: Speaker): string {
    const { severity, range, code } = finding;
    const [line, column, endLine, endColumn] = range;
    // GitHub understands columns only within one line.
    const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
    const properties = Object.entries({ file, line, endLine, ...columns, title: code })
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${COMMANDS[severity]} ${properties}::${escapeData(textLines(finding, speaker, folded).join('\n'))}`;
}

function escapeData(text: string): string {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
