import type { DocumentValidator, LangiumDocument } from 'langium';
import type { Finding, Severity } from '../findings/finding.ts';
import { tellFinding } from '../words/telling.ts';
import { englishVocabulary } from '../words/vocabulary.ts';
import type { DocumentHost } from './document-host.ts';
import { isLaw } from './law-documents.ts';

type Diagnostic = NonNullable<LangiumDocument['diagnostics']>[number];

/** The numbers by which the language server protocol tells severities. */
const severityNumber: Readonly<Record<Severity, 1 | 2 | 3 | 4>> = { error: 1, warning: 2, info: 3, hint: 4 };

/** Gives what the engine finds, syntax and names included, in place of what Langium would find itself. */
export class VigilDocumentValidator implements DocumentValidator {
    readonly #host: DocumentHost;

    constructor(host: DocumentHost) {
        this.#host = host;
    }

    validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
        return Promise.resolve(isLaw(document.uri) ? [] : this.#host.findings(document).map(diagnosticOf));
    }
}

function diagnosticOf(finding: Finding): Diagnostic {
    const {
        code,
        severity,
        range: [line, column, endLine, endColumn],
    } = finding;
    return {
        code,
        severity: severityNumber[severity],
        range: { start: { line: line - 1, character: column - 1 }, end: { line: endLine - 1, character: endColumn - 1 } },
        message: tellFinding(finding, englishVocabulary).headline,
        source: 'vigil',
    };
}
