import type { Font } from '../fonts/font.ts';
import { joinBytes } from '../join-bytes.ts';

const MORE_PARTS = 0x0020;
const WORDS = 0x0001;
const SCALES: readonly (readonly [flag: number, bytes: number])[] = [[0x0008, 2], [0x0040, 4], [0x0080, 8]]; // prettier-ignore

/**
 * A TrueType file with these glyphs alone, numbered by their place in the list; the first is the one that stands for what is
 * missing. Parts of compound glyphs are added behind them.
 */
export function trueTypeFile(font: Font, glyphs: readonly number[]): Uint8Array {
    const all = [...glyphs];
    const outlines: Uint8Array[] = [];
    for (let index = 0; index < all.length; index++) outlines.push(renumbered(font.outlineOf(all[index] ?? 0), all));

    const boxes = outlines.filter(({ length }) => length > 0).map((outline) => new DataView(outline.buffer, outline.byteOffset));
    const widths = all.map((glyph) => Math.round((font.widthOf(glyph) * font.unitsPerEm) / 1000));
    return fileOf({
        glyf: joinBytes(outlines),
        head: head(font, boxes),
        hhea: horizontal(font, widths),
        hmtx: words(all.flatMap((_, index) => [widths[index] ?? 0, leftOf(outlines[index])])),
        loca: places(outlines),
        maxp: maxima(outlines),
    });
}

/** An outline in which the parts of a compound glyph are numbered as in `glyphs`, where they are added if they are not yet. */
function renumbered(outline: Uint8Array, glyphs: number[]): Uint8Array {
    const copy = Uint8Array.from(outline);
    if (copy.length === 0) return copy;
    const view = new DataView(copy.buffer);
    if (view.getInt16(0) >= 0) return copy;
    let at = 10;
    for (let flags = MORE_PARTS; (flags & MORE_PARTS) !== 0;) {
        flags = view.getUint16(at);
        const part = view.getUint16(at + 2);
        if (!glyphs.includes(part)) glyphs.push(part);
        view.setUint16(at + 2, glyphs.indexOf(part));
        at += (flags & WORDS) === 0 ? 6 : 8;
        for (const [flag, bytes] of SCALES) if ((flags & flag) !== 0) at += bytes;
    }
    return copy;
}

function leftOf(outline: Uint8Array | undefined): number {
    return outline && outline.length > 0 ? new DataView(outline.buffer, outline.byteOffset).getInt16(2) : 0;
}

function words(values: readonly number[]): Uint8Array {
    const view = new DataView(new ArrayBuffer(values.length * 2));
    for (const [index, value] of values.entries()) view.setInt16(index * 2, value);
    return new Uint8Array(view.buffer);
}

function places(outlines: readonly Uint8Array[]): Uint8Array {
    const view = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
    let place = 0;
    for (const [index, { length }] of outlines.entries()) {
        place += length;
        view.setUint32((index + 1) * 4, place);
    }
    return new Uint8Array(view.buffer);
}

function head({ unitsPerEm }: Font, boxes: readonly DataView[]): Uint8Array {
    const view = new DataView(new ArrayBuffer(54));
    view.setUint32(0, 0x00010000);
    view.setUint32(12, 0x5f0f3cf5);
    view.setUint16(16, 3);
    view.setUint16(18, unitsPerEm);
    const edge = (at: number, pick: (one: number, other: number) => number): number =>
        boxes.reduce((found, box) => pick(found, box.getInt16(at)), 0);
    view.setInt16(36, edge(2, Math.min));
    view.setInt16(38, edge(4, Math.min));
    view.setInt16(40, edge(6, Math.max));
    view.setInt16(42, edge(8, Math.max));
    view.setUint16(46, 6);
    view.setInt16(48, 2);
    view.setInt16(50, 1); // places of four bytes
    return new Uint8Array(view.buffer);
}

function horizontal({ ascender, descender, unitsPerEm }: Font, widths: readonly number[]): Uint8Array {
    const view = new DataView(new ArrayBuffer(36));
    view.setUint32(0, 0x00010000);
    view.setInt16(4, Math.round((ascender * unitsPerEm) / 1000));
    view.setInt16(6, Math.round((descender * unitsPerEm) / 1000));
    view.setUint16(
        10,
        widths.reduce((widest, width) => Math.max(widest, width), 0),
    );
    view.setInt16(18, 1);
    view.setUint16(34, widths.length);
    return new Uint8Array(view.buffer);
}

function maxima(outlines: readonly Uint8Array[]): Uint8Array {
    const view = new DataView(new ArrayBuffer(32));
    view.setUint32(0, 0x00010000);
    view.setUint16(4, outlines.length);
    for (const at of [6, 8, 10, 12]) view.setUint16(at, 1000); // points and contours, more than any glyph has
    view.setUint16(14, 1);
    view.setUint16(28, 16);
    view.setUint16(30, 4);
    return new Uint8Array(view.buffer);
}

function fileOf(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
    const names = Object.keys(tables).sort();
    const directory = new DataView(new ArrayBuffer(12 + names.length * 16));
    directory.setUint32(0, 0x00010000);
    directory.setUint16(4, names.length);
    const power = 2 ** Math.floor(Math.log2(names.length));
    directory.setUint16(6, power * 16);
    directory.setUint16(8, Math.log2(power));
    directory.setUint16(10, (names.length - power) * 16);
    let offset = directory.byteLength;
    const parts = [new Uint8Array(directory.buffer)];
    for (const [index, name] of names.entries()) {
        const table = tables[name] ?? new Uint8Array();
        const entry = 12 + index * 16;
        for (let letter = 0; letter < 4; letter++) directory.setUint8(entry + letter, name.charCodeAt(letter));
        const padded = joinBytes([table, new Uint8Array((4 - (table.length % 4)) % 4)]);
        directory.setUint32(entry + 4, sumOf(padded));
        directory.setUint32(entry + 8, offset);
        directory.setUint32(entry + 12, table.length);
        parts.push(padded);
        offset += padded.length;
    }
    return joinBytes(parts);
}

function sumOf(table: Uint8Array): number {
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    let sum = 0;
    for (let at = 0; at < table.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    return sum;
}
