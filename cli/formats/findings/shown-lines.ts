import type { Finding } from '../../../language/checks/finding.ts';
import type { ShownText } from '../../../language/analysis/text/shown-text.ts';
import { shownPageByFindings } from '../../../language/analysis/text/shown-text.ts';

/** What came of one file after the other: its findings, and the lines of its text that may be shown. */
export interface FoundInFile {
    readonly findings: readonly Finding[];
    readonly lines: readonly ShownText[];
}

/**
 * Findings by file with the lines that may be shown, of which only those of one file are kept: findings come in order of files, and
 * what of a file may be shown follows from all of them.
 */
export function* byFileWithLines(findings: Iterable<Finding>, textOf: (path: string) => string | undefined): Generator<FoundInFile> {
    for (const own of byFile(findings)) {
        const text = textOf(own[0]?.file ?? '') ?? '';
        yield { findings: own, lines: shownPageByFindings(text, own).lines };
    }
}

function* byFile(findings: Iterable<Finding>): Generator<readonly Finding[]> {
    let own: Finding[] = [];
    for (const finding of findings) {
        if (own[0] && own[0].file !== finding.file) {
            yield own;
            own = [];
        }
        own.push(finding);
    }
    if (own.length > 0) yield own;
}
