import { hash } from 'node:crypto';
import type { Finding } from '../../../language/checks/finding.ts';
import { linesByFile } from './lines-by-file.ts';

/**
 * What tells a finding from every other one and stays while the finding does: its code and the duty, recipient and party it
 * concerns, else the text of its line. Neither the instant nor the line number takes part, so that a finding that is merely a day
 * older, or moved down by a new line, is the same one. Of two that are alike the second is counted.
 */
export function fingerprinter(textOf: (path: string) => string | undefined): (finding: Finding) => string {
    const seen = new Map<string, number>();
    const linesOf = linesByFile(textOf);
    return (finding) => {
        const identity = identityOf(finding, linesOf);
        const count = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, count);
        return hash('sha256', count === 1 ? identity : `${identity}\0${count}`, 'hex').slice(0, 32);
    };
}

function identityOf(finding: Finding, linesOf: (path: string) => readonly string[]): string {
    const { code, incident, duty, recipient, file, range, data } = finding;
    const party = typeof data?.['party'] === 'string' ? data['party'] : '';
    if (duty !== undefined) return [code, incident ?? file, duty, recipient ?? '', party].join('\0');
    const line = linesOf(file)[range[0] - 1] ?? '';
    return [code, incident ?? file, line.trim()].join('\0');
}
