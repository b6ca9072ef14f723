import type { DocumentBlock } from '../../document/report-document.ts';
import { element } from '../../timeline/svg.ts';
import type { Fonts } from '../fonts/font.ts';
import { drawPicture } from '../picture/draw-picture.ts';
import { pictureOf } from '../picture/picture.ts';
import { pngOf } from '../picture/png.ts';
import { legible } from '../../document/legible.ts';
import { writeParagraph, writeParagraphs, writePlain } from './runs.ts';
import { writeFields, writeGap, writeTable } from './tables.ts';

export interface DocxPicture {
    readonly relation: string;
    readonly name: string;
    readonly png: Uint8Array;
}

/** What grows while the body is written. */
export interface Body {
    readonly fonts: Fonts;
    readonly pictures: DocxPicture[];
    /** How high a picture may be, in twentieths of a point. */
    readonly highest: number;
}

/** Where blocks stand: the style of their paragraphs, and the width that they have, in twentieths of a point. */
export interface Column {
    readonly style: 'Normal' | 'TableText';
    readonly width: number;
    /** Little room between the parts, so that all of them stand on one page. */
    readonly close?: boolean;
}

/** Blocks one after the other. */
export function writeBlocks(blocks: readonly DocumentBlock[], place: Column, body: Body): string {
    return blocks
        .map((block, index) => {
            const goesOn = index < blocks.length - 1 && (block.kind === 'table' || block.kind === 'fields');
            return `${writeBlock(block, place, body)}${goesOn ? writeGap() : ''}`;
        })
        .join('');
}

function writeBlock(block: DocumentBlock, place: Column, body: Body): string {
    switch (block.kind) {
        case 'paragraph':
            return writeParagraphs(place.style, block.text);
        case 'list':
            return block.items.map((item) => writeParagraphs(styled('ListBullet', place), item, { after: UNMARKED })).join('');
        case 'fields':
            return writeFields(block.fields, place, (blocks, cell) => writeBlocks(blocks, cell, body));
        case 'table':
            return writeTable(block, place);
        case 'boxes':
            return block.boxes
                .map(({ label, ticked }) =>
                    writeParagraphs(styled('Box', place), label, { sign: writeBox(ticked), first: BOX_TAB, after: UNBOXED }),
                )
                .join('');
        case 'remark':
            return writeParagraphs(styled(REMARKS[block.tone], place), block.text);
        case 'picture':
            return writePicture(block, place, body);
    }
}

const REMARKS = { missing: 'RemarkMissing', withheld: 'RemarkWithheld', note: 'RemarkNote' };
const BOX_TAB = '<w:tabs><w:tab w:val="left" w:pos="340"/></w:tabs>';
const UNBOXED = '<w:ind w:left="340" w:firstLine="0"/>';
const UNMARKED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:ind w:left="340" w:firstLine="0"/>';

/** The style of that name as it is in the cells of a table, or else. */
function styled(name: string, { style }: Column): string {
    return style === 'TableText' ? `${name}InTable` : name;
}

/** A box as a character that the fonts of word processors have. */
function writeBox(ticked: boolean): string {
    return writePlain(
        ticked ? '☒' : '☐',
        '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="MS Gothic" w:cs="Segoe UI Symbol"/>',
    );
}

/** Pixels for each unit of a picture: sharp enough to print. */
const SHARPNESS = 1.75;
const EMU_PER_TWIP = 635;
const TWIPS_PER_UNIT = 15;

function writePicture({ svg, alternative }: DocumentBlock & { readonly kind: 'picture' }, place: Column, body: Body): string {
    const picture = pictureOf(svg);
    const number = body.pictures.length + 1;
    const relation = `rIdPicture${number}`;
    body.pictures.push({ relation, name: `picture${number}.png`, png: pngOf(drawPicture(picture, body.fonts, SHARPNESS)) });

    const width = Math.min(place.width, picture.width * TWIPS_PER_UNIT, (body.highest * picture.width) / picture.height);
    const cx = Math.round(width * EMU_PER_TWIP);
    const extent = { cx, cy: Math.round((cx * picture.height) / picture.width) };
    const named = { id: number, name: `Picture ${number}`, descr: legible(alternative) };
    const shape = element(
        'pic:pic',
        {},
        element('pic:nvPicPr', {}, element('pic:cNvPr', named), '<pic:cNvPicPr/>'),
        element('pic:blipFill', {}, element('a:blip', { 'r:embed': relation }), '<a:stretch><a:fillRect/></a:stretch>'),
        element(
            'pic:spPr',
            {},
            element('a:xfrm', {}, '<a:off x="0" y="0"/>', element('a:ext', extent)),
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
        ),
    );
    const graphic = element(
        'a:graphic',
        {},
        element('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' }, shape),
    );
    const inline = element(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        element('wp:extent', extent),
        element('wp:docPr', named),
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>',
        graphic,
    );
    return writeParagraph('Picture', element('w:r', {}, element('w:drawing', {}, inline)));
}
