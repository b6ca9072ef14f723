import type { DocumentBlock, DocumentField } from '../../document/report-document.ts';
import { element } from '../../timeline/svg.ts';
import { instantsInLines } from '../instants.ts';
import { lengthOf, sharesOf } from '../shares.ts';
import { legible } from '../../document/legible.ts';
import type { Column } from './blocks.ts';
import { writeParagraph, writeParagraphs, writePlain } from './runs.ts';

/** A share of the width for what a field is called. */
const LABEL_SHARE = 0.3;
/** Cells with less text than this stay on one page. */
const SHORT_TEXT = 600;

/** What heads a table, as readers that speak it aloud need to know. */
type Headed = 'by row' | 'by column';

/**
 * The fields of a form: a table of two columns, whose first column heads each row.
 *
 * @param writeInside writes what stands in a cell
 */
export function writeFields(
    fields: readonly DocumentField[],
    place: Column,
    writeInside: (blocks: readonly DocumentBlock[], cell: Column) => string,
): string {
    const [labels, values] = columnsOf(place.width, [LABEL_SHARE, 1 - LABEL_SHARE]);
    const rows = fields.map((field) => {
        const number = field.number === undefined ? '' : `${writePlain(field.number, '<w:color w:val="5A6570"/>')}${writePlain(' ')}`;
        const label = writeParagraph('FieldLabel', `${number}${writePlain(field.label, '<w:b/><w:bCs/>')}`);
        const inside: Column = { style: 'TableText', width: values - 240 };
        const value = writeInside(field.blocks, inside);
        return writeRow([writeCell(labels, label), writeCell(values, endedByParagraph(value))], value.length < SHORT_TEXT * 8);
    });
    return writeWhole('by row', [labels, values], rows);
}

/** Labels and what they stand for, on one page. */
export function writeLabelled(rows: readonly { readonly label: string; readonly value: string }[], width: number): string {
    const [labels, values] = columnsOf(width, [LABEL_SHARE, 1 - LABEL_SHARE]);
    const written = rows.map(({ label, value }, index) => {
        const kept = index < rows.length - 1 ? '<w:keepNext/>' : '';
        return writeRow(
            [
                writeCell(labels, writeParagraph('FieldLabel', writePlain(label, '<w:b/><w:bCs/>'), kept)),
                writeCell(values, writeParagraphs('TableText', [{ text: value }], { first: kept, after: kept })),
            ],
            value.length < SHORT_TEXT,
        );
    });
    return writeWhole('by row', [labels, values], written);
}

/** A table, whose first row is repeated on each page that it reaches. */
export function writeTable({ caption, headings, rows: told }: DocumentBlock & { readonly kind: 'table' }, place: Column): string {
    const rows = told.map((row) => row.map(instantsInLines));
    const widths = columnsOf(place.width, sharesOf(headings, rows, place.width / LETTER));
    const head = element(
        'w:tr',
        {},
        element('w:trPr', {}, '<w:cantSplit/><w:tblHeader/>'),
        ...widths.map((width, index) => writeCell(width, writeParagraph('TableHeading', writePlain(headings[index] ?? '')))),
    );
    const body = rows.map((row) =>
        writeRow(
            widths.map((width, index) => writeCell(width, writeParagraphs('TableText', row[index] ?? []))),
            row.every((cell) => lengthOf(cell) < SHORT_TEXT),
        ),
    );
    const title =
        caption === '' || place.close
            ? ''
            : writeParagraph(place.style === 'TableText' ? 'CaptionInTable' : 'Caption', writePlain(caption));
    return `${title}${writeWhole('by column', widths, headings.length === 0 ? body : [head, ...body], caption)}`;
}

/** What a letter takes on average, bold ones with it, in twentieths of a point. */
const LETTER = 100;

function columnsOf<const Shares extends readonly number[]>(width: number, shares: Shares): { [Index in keyof Shares]: number };
function columnsOf(width: number, shares: readonly number[]): readonly number[] {
    return shares.map((share) => Math.floor(width * share));
}

function writeWhole(headed: Headed, widths: readonly number[], rows: readonly string[], caption = ''): string {
    const byColumn = headed === 'by column';
    const table = element(
        'w:tbl',
        {},
        element(
            'w:tblPr',
            {},
            element('w:tblStyle', { 'w:val': 'ReportTable' }),
            element('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
            element('w:tblLayout', { 'w:type': 'fixed' }),
            element('w:tblLook', {
                'w:val': byColumn ? '0020' : '0080',
                'w:firstRow': byColumn ? 1 : 0,
                'w:lastRow': 0,
                'w:firstColumn': byColumn ? 0 : 1,
                'w:lastColumn': 0,
                'w:noHBand': 1,
                'w:noVBand': 1,
            }),
            caption === '' ? '' : element('w:tblCaption', { 'w:val': legible(caption) }),
        ),
        element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
        ...rows,
    );
    return table;
}

/** Room below a table, without which the next table would grow together with it. */
export function writeGap(): string {
    return writeParagraph('TableText', '', '<w:spacing w:before="0" w:after="60" w:line="120" w:lineRule="exact"/>');
}

function writeRow(cells: readonly string[], whole: boolean): string {
    return element('w:tr', {}, whole ? element('w:trPr', {}, '<w:cantSplit/>') : '', ...cells);
}

function writeCell(width: number, content: string): string {
    return element('w:tc', {}, element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })), content);
}

/** A cell ends with a paragraph. */
function endedByParagraph(content: string): string {
    return content.endsWith('</w:p>') ? content : `${content}${writeGap()}`;
}
