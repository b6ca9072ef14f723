import { hash } from 'node:crypto';
import type { Finding } from '../../../language/findings/finding.ts';
import type { ShownText } from '../../../language/analysis/text/shown-text.ts';
import type { CheckResult } from './result.ts';
import { shownPage } from '../../../language/analysis/text/shown-text.ts';

/**
 * What tells a finding from every other one and stays while the finding does: its code, its file and the duty, recipient and party it
 * concerns, else the text of its line, unless that is withheld: a short text can be guessed from its digest. Neither the instant nor
 * the line number nor the folder that the command runs in takes part, so that a finding that is merely a day older, or moved down by
 * a new line, is the same one. Of two that are alike the second is counted.
 */
export function fingerprinter({ textOf, workspacePath }: Pick<CheckResult, 'textOf' | 'workspacePath'>): (finding: Finding) => string {
    const seen = new Map<string, number>();
    const linesOf = linesByFile(textOf);
    const pathOf = pathByFile(workspacePath);
    return (finding) => {
        const identity = identityOf(finding, pathOf(finding.file), linesOf);
        const count = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, count);
        return hash('sha256', count === 1 ? identity : `${identity}\0${count}`, 'hex').slice(0, 32);
    };
}

function identityOf(finding: Finding, path: string, linesOf: (path: string) => readonly string[]): string {
    const { code, incident, duty, party = '', recipient = '', file, range } = finding;
    if (duty !== undefined) return [code, path, incident ?? '', duty, recipient, party].join('\0');
    const line = code === 'syntax-error' ? '' : (linesOf(file)[range[0] - 1] ?? '');
    return [code, path, incident ?? '', line.trim()].join('\0');
}

/** Findings come in order of files, so that the path of the last one is the one that is asked for again. */
function pathByFile(workspacePath: (path: string) => string): (file: string) => string {
    let last: { readonly file: string; readonly path: string } | undefined;
    return (file) => {
        if (last?.file !== file) last = { file, path: workspacePath(file) };
        return last.path;
    };
}

/** The lines of files as they may be shown, of which only the last one asked for is kept: findings come in order of files. */
function linesByFile(textOf: (path: string) => string | undefined): (path: string) => readonly ShownText[] {
    let last: { readonly path: string; readonly lines: readonly ShownText[] } | undefined;
    return (path) => {
        if (last?.path !== path) last = { path, lines: shownPage(textOf(path) ?? '', []).lines };
        return last.lines;
    };
}
