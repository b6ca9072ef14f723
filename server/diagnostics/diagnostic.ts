import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver';
import type { FactPlace, Finding, FoldedFinding, Severity } from '../../language/findings/finding.ts';
import type { Speaker } from '../../language/analysis/telling/speaker.ts';
import { toProtocol } from '../documents/positions.ts';

/** What a diagnostic carries besides what the protocol has a place for, so that a client needs not read messages. */
export interface DiagnosticData {
    readonly severity: Severity;
    readonly file: string;
    readonly headline: string;
    readonly notes: ReturnType<Speaker['tell']>['notes'];
    readonly basis?: string;
    readonly incident?: string;
    readonly duty?: string;
    readonly party?: string;
    readonly recipient?: string;
    readonly recipients?: readonly string[];
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
    /** In whose words the editor is told. */
    readonly speaker: Speaker;
}

/** How many other places a diagnostic names; all of them are on the page that says why. */
const PLACES = 1;

/**
 * Places that say nothing besides the headline: from what a duty was derived, of which the page that says why has each step, and the
 * incident that it names.
 */
const SAID: ReadonlySet<FactPlace['kind']> = new Set(['law', 'step', 'twin']);

/**
 * A finding as the protocol tells it: its headline, and the other place that it cannot be understood without; what is folded under it
 * stands among its notes. In a list of problems each other place takes a row, which is then missing for a finding.
 */
export function diagnosticOf({ finding, folded }: FoldedFinding, { uriOf, pageOf, speaker }: Addresses): Diagnostic {
    const { code, severity, range } = finding;
    const telling = speaker.tell(finding, folded);
    const related = telling.related.filter((_, index) => !SAID.has(finding.related[index]?.kind ?? 'law')).slice(0, PLACES);
    return {
        range: toProtocol(range),
        severity: SEVERITIES[severity],
        code,
        codeDescription: { href: pageOf(code) },
        source: 'vigil',
        message: telling.headline,
        ...(SUPERFLUOUS.has(code) && { tags: [DiagnosticTag.Unnecessary] }),
        ...(related.length > 0 && {
            relatedInformation: related.map(({ location, text: message }) => ({
                location: { uri: uriOf(location.file), range: toProtocol(location.range) },
                message,
            })),
        }),
        data: dataOf(finding, telling),
    };
}

function dataOf(
    { severity, file, basis, incident, duty, party, recipient, recipients }: Finding,
    { headline, notes }: Pick<DiagnosticData, 'headline' | 'notes'>,
): DiagnosticData {
    return {
        severity,
        file,
        headline,
        notes,
        ...(basis !== undefined && { basis }),
        ...(incident !== undefined && { incident }),
        ...(duty !== undefined && { duty }),
        ...(party !== undefined && { party }),
        ...(recipient !== undefined && { recipient }),
        ...(recipients !== undefined && { recipients }),
    };
}
