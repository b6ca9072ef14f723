import type { DocumentBlock, DocumentSection, ReportDocument, Text } from '../../document/report-document.ts';
import { plainText } from '../../document/text.ts';

/** Lines that headings, picture and provenance take, and how many stand on a page at which share of the full size. */
const FIXED_LINES = 28;
const LINES_AT = { lines: 66, share: 0.63 } as const;
const LARGEST = 0.75;
const SMALLEST = 0.4;

/** Little room between the parts. */
const CLOSE = `
.one-page{line-height:1.2}
.one-page header{margin-bottom:2mm;padding-bottom:1mm}
.one-page h2{margin:2.5mm 0 1mm;padding-bottom:0}
.one-page :is(p,ul,figure,.wide,dd p){margin:.5mm 0}
.one-page .field,.one-page .provenance dl div{padding:.5mm 0}
.one-page :is(th,td){padding:.5mm 2mm .5mm 0}
.one-page .remark{padding:0 2mm}
.one-page caption{display:none}
.one-page figure svg{width:auto;max-height:64mm}
.one-page .provenance dl{columns:2;column-gap:8mm}
.one-page .provenance dl div{grid-template-columns:30mm 1fr}
.one-page :is(.provenance,footer){margin-top:2mm}
.one-page footer{display:none}
`;

/** How a document that is to fit one page is printed: the more it says, the smaller. How wide its letters are only a browser knows. */
export function onePageStyle({ onePage, sections }: ReportDocument): string {
    if (!onePage) return '';
    const lines = FIXED_LINES + linesOfAll(sections);
    const share = LINES_AT.share * Math.sqrt(LINES_AT.lines / lines);
    return `@media print{\n.one-page{zoom:${Math.max(SMALLEST, Math.min(LARGEST, share)).toFixed(2)}}${CLOSE}}`;
}

function linesOfAll(sections: readonly DocumentSection[]): number {
    const counts = sections.flatMap(({ blocks, sections: inner }) => [...blocks.map(linesOf), linesOfAll(inner)]);
    return counts.reduce((sum, count) => sum + count, 0);
}

/** Letters on a line of the whole width, and in a column of a table with more than two. */
const WHOLE = 120;
const COLUMN = 30;

function linesOf(block: DocumentBlock): number {
    switch (block.kind) {
        case 'paragraph':
        case 'remark':
            return linesFor([block.text], WHOLE);
        case 'list':
            return block.items.reduce((sum, item) => sum + linesFor([item], WHOLE), 0);
        case 'boxes':
            return block.boxes.reduce((sum, { label }) => sum + linesFor([label], WHOLE), 0);
        case 'fields':
            return block.fields.flatMap(({ blocks }) => blocks).reduce((sum, inner) => sum + linesOf(inner), 0);
        case 'table': {
            const room = block.headings.length > 2 ? COLUMN : WHOLE * 0.6;
            return 1 + block.rows.reduce((sum, cells) => sum + linesFor(cells, room), 0);
        }
        case 'picture':
            return 0;
    }
}

/** Lines of the longest of some texts side by side. */
function linesFor(texts: readonly Text[], room: number): number {
    return Math.max(1, ...texts.map((text) => Math.ceil(plainText(text).length / room)));
}
