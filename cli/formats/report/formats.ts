import type { Text } from '../../report/text.ts';

/** The formats of a report, by their names, which are also the endings of their files. */
export const reportFormats = ['md', 'html', 'docx', 'pdf', 'json'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** Not text: for files and for other programs. */
export function isBinary(format: ReportFormat): boolean {
    return format === 'docx' || format === 'pdf';
}

/** A text in a format; what writes a format is loaded only when it is asked for. */
export async function printText({ document, json }: Text, format: ReportFormat): Promise<string | Uint8Array> {
    switch (format) {
        case 'md':
            return (await import('../../../language/reports/formats/markdown/markdown.ts')).toMarkdown(document);
        case 'html':
            return (await import('../../../language/reports/formats/html/html.ts')).toHtml(document);
        case 'docx':
            return (await import('../../../language/reports/formats/docx/docx-file.ts')).docxFile(document);
        case 'pdf':
            return (await import('../../../language/reports/formats/pdf/pdf-file.ts')).pdfFile(document);
        case 'json':
            return json();
    }
}
