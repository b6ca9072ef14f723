import type { DocumentBlock, DocumentField, Text } from '../../document/report-document.ts';
import type { Ink } from '../picture/inks.ts';
import { instantsInLines } from '../instants.ts';
import { sharesOf } from '../shares.ts';
import { ACCENT, CAPTION, HEAD, QUIET, RULE, styleOf, TABLE } from './styles.ts';
import { breakIntoLines } from './lines.ts';
import { fillBox, unspoken } from './pen.ts';
import type { Pen } from './pen.ts';
import { gap, paragraphStrips, textStrips } from './strips.ts';
import type { Frame, Strip } from './strips.ts';
import { startStructure } from './structure.ts';
import type { Structure } from './structure.ts';

const LABEL_SHARE = 0.3;
const SIDE = 6;
const ABOVE = 4;
const CLOSE_ABOVE = 1.5;
/** What a letter takes on average, bold ones with it. */
const LETTER = 5.2;
/** Rows that are higher may be divided between pages. */
const MAX_HEIGHT_WHOLE = 260;
/** Cells that are lower than this stay whole beside one that is divided. */
const MAX_HEIGHT_BESIDE = 90;

interface Cell {
    readonly strips: readonly Strip[];
    readonly shade?: Ink;
}

/**
 * The fields of a form: a table of two columns, whose first column heads each row.
 *
 * @param stripsInside lays out what stands in a cell
 */
export function fieldStrips(
    fields: readonly DocumentField[],
    place: Frame,
    stripsInside: (blocks: readonly DocumentBlock[], cell: Frame) => readonly Strip[],
): readonly Strip[] {
    return labelledStrips(
        fields.map(({ number, label, blocks }) => ({
            ...(number !== undefined && { number }),
            label,
            fill: (inside: Frame) => stripsInside(blocks, inside),
        })),
        place,
    );
}

/** Labels and what they stand for. */
export function rowStrips(rows: readonly { readonly label: string; readonly value: string }[], place: Frame): readonly Strip[] {
    return labelledStrips(
        rows.map(({ label, value }) => ({
            label,
            fill: (inside: Frame) => paragraphStrips([{ text: value }], inside, startStructure('P', inside.within)),
        })),
        place,
    );
}

interface Labelled {
    readonly number?: string;
    readonly label: string;
    readonly fill: (inside: Frame) => readonly Strip[];
}

function labelledStrips(rows: readonly Labelled[], place: Frame): readonly Strip[] {
    const table = startStructure('Table', place.within);
    const widths = [place.width * LABEL_SHARE, place.width * (1 - LABEL_SHARE)];
    const [labels = 0, values = 0] = widths.map((width) => width - 2 * SIDE);
    return rows.flatMap(({ number, label, fill }) => {
        const row = startStructure('TR', table);
        const head = startStructure('TH', row, '/A << /O /Table /Scope /Row >>');
        const runs = [
            ...(number === undefined ? [] : [{ text: `${number} `, style: styleOf(place.fonts, { ...TABLE, ink: QUIET }) }]),
            { text: label, style: styleOf(place.fonts, { ...TABLE, ink: ACCENT, bold: true }) },
        ];
        const inside: Frame = { ...place, width: values, look: TABLE, within: startStructure('TD', row) };
        const cells = [{ strips: textStrips(breakIntoLines(runs, labels), TABLE.leading, head), shade: HEAD }, { strips: fill(inside) }];
        return layRow(cells, widths, aboveIn(place));
    });
}

/** A table, whose first row is drawn again on each page that it reaches. */
export function tableStrips({ caption, headings, rows: told }: DocumentBlock & { readonly kind: 'table' }, place: Frame): readonly Strip[] {
    const rows = told.map((row) => row.map(instantsInLines));
    const { fonts, width, within, close } = place;
    const table = startStructure('Table', within);
    const title = startStructure('Caption', table);
    const widths = sharesOf(headings, rows, width / LETTER).map((share) => share * width);
    const cellsOf = (row: Structure, type: string, texts: readonly Text[], bold: boolean): readonly Cell[] =>
        widths.map((room, index) => {
            const cell = startStructure(type, row, type === 'TH' ? '/A << /O /Table /Scope /Column >>' : '');
            const look = bold ? { ...TABLE, ink: ACCENT, bold } : TABLE;
            const inside: Frame = { fonts, width: room - 2 * SIDE, look, within: cell };
            const strips = paragraphStrips(texts[index] ?? [], inside, bold ? cell : startStructure('P', cell));
            return { strips, ...(bold && { shade: HEAD }) };
        });
    const headCells = headings.length === 0 ? [] : cellsOf(startStructure('TR', table), 'TH', headings.map((text) => [{ text }]), true); // prettier-ignore
    const head = headCells.length === 0 ? [] : layRow(headCells, widths, aboveIn(place)).map((strip) => ({ ...strip, kept: true }));
    const repeated = head.length === 1 ? head[0] : undefined;
    const body = rows.flatMap((texts) =>
        layRow(cellsOf(startStructure('TR', table), 'TD', texts, false), widths, aboveIn(place)).map((strip) => ({
            ...strip,
            ...(repeated && { repeated }),
        })),
    );
    const above = caption === '' || close ? [] : paragraphStrips([{ text: caption }], { ...place, look: CAPTION }, title).map((strip) => ({ ...strip, kept: true })); // prettier-ignore
    return [...above, ...(above.length > 0 ? [gap(3, true)] : []), ...head, ...body];
}

function aboveIn({ close }: Frame): number {
    return close ? CLOSE_ABOVE : ABOVE;
}

/** A row as one strip, or as many as its cells have where it is too high to stay whole. */
function layRow(cells: readonly Cell[], widths: readonly number[], room: number): readonly Strip[] {
    const heights = cells.map(({ strips }) => strips.reduce((sum, { height }) => sum + height, 0));
    const height = Math.max(TABLE.leading, ...heights) + 2 * room;
    if (height <= MAX_HEIGHT_WHOLE) {
        return [
            {
                height,
                draw: (pen, x, top) => {
                    drawCells(pen, cells, widths, x, top, height, { above: true, below: true });
                    eachCell(widths, x, (left, index) => {
                        drawStacked(cells[index]?.strips ?? [], pen, left + SIDE, top + room);
                    });
                },
            },
        ];
    }
    const beside = Math.max(0, ...heights.filter((each) => each <= MAX_HEIGHT_BESIDE));
    const divided = cells.map((cell) => ({ ...cell, strips: stacked(cell.strips, beside) }));
    const bands = Math.max(...divided.map(({ strips }) => strips.length));
    return Array.from({ length: bands }, (_, band) =>
        layBand(divided, widths, band, { above: band === 0, below: band === bands - 1 }, room),
    );
}

/** The first strips as one, as high as short cells beside them are, so that the lines of those do not push the others apart. */
function stacked(strips: readonly Strip[], beside: number): readonly Strip[] {
    let height = 0;
    let count = 0;
    for (const strip of strips) {
        if (height >= beside) break;
        height += strip.height;
        count++;
    }
    const first = strips.slice(0, count);
    const draw: Strip['draw'] = (pen, x, top) => {
        drawStacked(first, pen, x, top);
    };
    return count === 0 ? strips : [{ height, draw, kept: first.at(-1)?.kept ?? false }, ...strips.slice(count)];
}

function drawStacked(strips: readonly Strip[], pen: Pen, x: number, top: number): void {
    let at = top;
    for (const strip of strips) {
        strip.draw(pen, x, at);
        at += strip.height;
    }
}

interface Edges {
    readonly above: boolean;
    readonly below: boolean;
}

/** The strips of all cells that stand at one place in them. */
function layBand(cells: readonly Cell[], widths: readonly number[], band: number, edges: Edges, room: number): Strip {
    const inner = cells.reduce((highest, { strips }) => Math.max(highest, strips[band]?.height ?? 0), 0);
    const start = edges.above ? room : 0;
    const height = inner + start + (edges.below ? room : 0);
    const edge = (at: 'above' | 'below'): Strip => ({
        height: room,
        draw: (pen, x, top) => {
            drawCells(pen, cells, widths, x, top, room, { above: at === 'above', below: at === 'below' });
        },
    });
    return {
        height,
        kept: !edges.below && (edges.above || cells.some(({ strips }) => strips[band]?.kept === true)),
        ...(!edges.above && { repeated: edge('above') }),
        ...(!edges.below && { closing: edge('below') }),
        draw: (pen, x, top) => {
            drawCells(pen, cells, widths, x, top, height, edges);
            eachCell(widths, x, (left, index) => {
                cells[index]?.strips[band]?.draw(pen, left + SIDE, top + start);
            });
        },
    };
}

function eachCell(widths: readonly number[], x: number, draw: (left: number, index: number) => void): void {
    let left = x;
    for (const [index, width] of widths.entries()) {
        draw(left, index);
        left += width;
    }
}

const HAIR = 0.6;

function drawCells(
    pen: Pen,
    cells: readonly Cell[],
    widths: readonly number[],
    x: number,
    top: number,
    height: number,
    edges: Edges,
): void {
    const width = widths.reduce((sum, part) => sum + part, 0);
    unspoken(pen, () => {
        eachCell(widths, x, (left, index) => {
            const shade = cells[index]?.shade;
            if (shade) fillBox(pen, left, top, widths[index] ?? 0, height, shade);
        });
        eachCell([...widths, 0], x, (left) => {
            fillBox(pen, left - HAIR / 2, top, HAIR, height, RULE);
        });
        if (edges.above) fillBox(pen, x - HAIR / 2, top - HAIR / 2, width + HAIR, HAIR, RULE);
        if (edges.below) fillBox(pen, x - HAIR / 2, top + height - HAIR / 2, width + HAIR, HAIR, RULE);
    });
}
