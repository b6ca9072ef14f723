import type { IncidentText } from '../../reports/texts/incident-text.ts';
import { fileNameOf } from '../../reports/texts/incident-text.ts';

/** The formats of a text, by their names, which are also the endings of their files. */
export const textFormats = ['md', 'html', 'docx', 'pdf', 'json'] as const;

export type TextFormat = (typeof textFormats)[number];

/** A text as a file. */
export interface TextFile {
    readonly name: string;
    readonly content: string | Uint8Array;
}

/** A text as a file of a format. */
export async function printText(text: IncidentText, format: TextFormat): Promise<TextFile> {
    return { name: fileNameOf(text, format), content: await contentOf(text, format) };
}

/** What writes a format is loaded only when it is asked for. */
async function contentOf({ document, json }: IncidentText, format: TextFormat): Promise<string | Uint8Array> {
    switch (format) {
        case 'md':
            return (await import('../../reports/formats/markdown/markdown.ts')).toMarkdown(document);
        case 'html':
            return (await import('../../reports/formats/html/html.ts')).toHtml(document);
        case 'docx':
            return (await import('./documents.ts')).docxFile(document);
        case 'pdf':
            return (await import('./documents.ts')).pdfFile(document);
        case 'json':
            return json();
    }
}
