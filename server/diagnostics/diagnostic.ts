import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver';
import type { Finding, Severity } from '../../language/checks/finding.ts';
import { toProtocol } from '../documents/positions.ts';

/** What a diagnostic carries besides what the protocol has a place for, so that a client needs not read messages. */
export interface DiagnosticData {
    readonly severity: Severity;
    readonly file: string;
    /** What is wrong, without basis and advice. */
    readonly message: string;
    readonly basis?: string;
    readonly advice?: string;
    readonly incident?: string;
    readonly duty?: string;
    readonly recipient?: string;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    info: DiagnosticSeverity.Information,
    hint: DiagnosticSeverity.Hint,
};

/** Findings about text that could be taken away without loss; editors show it faded. */
const SUPERFLUOUS: ReadonlySet<string> = new Set(['suppression-unused', 'event-repeated', 'field-repeated']);

/** Where an editor finds what a diagnostic leads to. */
export interface Addresses {
    /** The URI of a file by its path. */
    readonly uriOf: (path: string) => string;
    /** The URI of the page about a check. */
    readonly pageOf: (code: string) => string;
}

/** A finding as the protocol tells it: what is wrong, why, and what to do. */
export function diagnosticOf(finding: Finding, { uriOf, pageOf }: Addresses): Diagnostic {
    const { code, severity, range, related } = finding;
    return {
        range: toProtocol(range),
        severity: SEVERITIES[severity],
        code,
        codeDescription: { href: pageOf(code) },
        source: 'vigil',
        message: messageOf(finding),
        ...(SUPERFLUOUS.has(code) && { tags: [DiagnosticTag.Unnecessary] }),
        ...(related.length > 0 && {
            relatedInformation: related.map(({ location, message }) => ({
                location: { uri: uriOf(location.file), range: toProtocol(location.range) },
                message,
            })),
        }),
        data: dataOf(finding),
    };
}

function messageOf({ message, basis, advice }: Finding): string {
    return [message, ...(basis === undefined ? [] : [`Why: ${basis}.`]), ...(advice === undefined ? [] : [advice])].join('\n');
}

function dataOf({ severity, file, message, basis, advice, incident, duty, recipient }: Finding): DiagnosticData {
    return {
        severity,
        file,
        message,
        ...(basis !== undefined && { basis }),
        ...(advice !== undefined && { advice }),
        ...(incident !== undefined && { incident }),
        ...(duty !== undefined && { duty }),
        ...(recipient !== undefined && { recipient }),
    };
}
