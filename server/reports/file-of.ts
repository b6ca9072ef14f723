import type { ExportedText, ExportFormat } from '../protocol/report.ts';
import type { IncidentText } from '../../language/reports/texts/incident-text.ts';
import { fileNameOf } from '../../language/reports/texts/incident-text.ts';

/** A text as a file of some format; what writes the format is loaded only when it is asked for. */
export async function fileOf(text: IncidentText, format: ExportFormat): Promise<Omit<ExportedText, 'certainty'>> {
    const content = await contentOf(text, format);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { name: fileNameOf(text, format), base64: inBase64(bytes) };
}

async function contentOf({ document, json }: IncidentText, format: ExportFormat): Promise<string | Uint8Array> {
    switch (format) {
        case 'md':
            return (await import('../../language/reports/formats/markdown/markdown.ts')).toMarkdown(document);
        case 'html':
            return (await import('../../language/reports/formats/html/html.ts')).toHtml(document);
        case 'docx':
            return (await import('./documents.ts')).docxFile(document);
        case 'pdf':
            return (await import('./documents.ts')).pdfFile(document);
        case 'json':
            return json();
    }
}

/** Piece by piece, since a call takes only so many arguments. */
function inBase64(bytes: Uint8Array): string {
    const PIECE = 0x8000;
    let binary = '';
    for (let from = 0; from < bytes.length; from += PIECE) binary += String.fromCharCode(...bytes.subarray(from, from + PIECE));
    return btoa(binary);
}
