import type { DocumentBlock, DocumentField, DocumentSection, ReportDocument } from '../../document/report-document.ts';
import { cellText, lineText, paragraphText } from './escape.ts';

const DEEPEST_HEADING = 6;

/** A report as Markdown (CommonMark, with the tables and check boxes of GitHub): everything that people wrote shows as written. */
export function toMarkdown(document: ReportDocument): string {
    const { title, subtitle, draft, sections, provenance, footer } = document;
    const draftLine = draft === undefined ? [] : [`> **${lineText(draft)}**`];
    const blocks = [
        `# ${lineText(title)}`,
        paragraphText([{ text: subtitle }]),
        ...draftLine,
        ...sections.flatMap((section) => sectionBlocks(section, 2)),
        `## ${lineText(provenance.heading)}`,
        provenance.rows.map(({ label, value }) => `- ${paragraphText([{ text: `${label}: ${value}` }])}`).join('\n'),
        '---',
        ...draftLine,
        `*${lineText(footer)}*`,
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function sectionBlocks({ number, heading, blocks, sections }: DocumentSection, level: number): readonly string[] {
    return [
        `${'#'.repeat(Math.min(level, DEEPEST_HEADING))} ${lineText(numbered(number, heading))}`,
        ...blocks.flatMap(blockLines),
        ...sections.flatMap((section) => sectionBlocks(section, level + 1)),
    ];
}

function blockLines(block: DocumentBlock): readonly string[] {
    switch (block.kind) {
        case 'paragraph':
            return [paragraphText(block.text)];
        case 'list':
            return [block.items.map((item) => `- ${indented(paragraphText(item))}`).join('\n')];
        case 'fields':
            return block.fields.flatMap(fieldBlocks);
        case 'table':
            return tableBlocks(block);
        case 'boxes':
            return [block.boxes.map(({ label, ticked }) => `- [${ticked ? 'x' : ' '}] ${indented(paragraphText(label))}`).join('\n')];
        case 'remark':
            return [`> ${paragraphText(block.text).replaceAll('\n', '\n> ')}`];
        case 'picture':
            // Pictures within the text are shown by few readers of Markdown; what it says is said by all.
            return [paragraphText([{ text: block.alternative }])];
    }
}

function fieldBlocks({ number, label, blocks }: DocumentField): readonly string[] {
    return [`**${lineText(numbered(number, label))}**`, ...blocks.flatMap(blockLines)];
}

function tableBlocks({ caption, headings, rows }: Extract<DocumentBlock, { kind: 'table' }>): readonly string[] {
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [
        `*${lineText(caption)}*`,
        [row(headings.map(lineText)), row(headings.map(() => '---')), ...rows.map((cells) => row(cells.map(cellText)))].join('\n'),
    ];
}

/** Lines after the first belong to the same item. */
function indented(text: string): string {
    return text.replaceAll('\n', '\n  ');
}

function numbered(number: string | undefined, heading: string): string {
    return number === undefined ? heading : `${number} ${heading}`;
}
