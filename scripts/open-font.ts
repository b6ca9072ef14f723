/** Reads fonts as packages ship them: WOFF around TrueType outlines. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** What is needed of a font to draw with it, glyphs by their number in the file. */
export interface OpenFont {
    readonly unitsPerEm: number;
    readonly ascender: number;
    readonly descender: number;
    /** Code point to number of the glyph. */
    readonly glyphOf: ReadonlyMap<number, number>;
    readonly widthOf: (glyph: number) => number;
    /** A glyph as the table `glyf` holds it; empty for a blank. */
    readonly outlineOf: (glyph: number) => Uint8Array;
}

/** Opens a font. Throws where a table is missing or of a form that no package here ships. */
export function openFont(path: string): OpenFont {
    const tables = tablesOf(readFileSync(path));
    const table = (tag: string): DataView => {
        const bytes = tables.get(tag);
        if (!bytes) throw new Error(`${path} has no table ${tag}.`);
        return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    };
    const head = table('head');
    const hhea = table('hhea');
    const loca = table('loca');
    const hmtx = table('hmtx');
    const glyf = tables.get('glyf') ?? new Uint8Array();
    const long = head.getInt16(50) === 1;
    const place = (glyph: number): number => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
    const measured = hhea.getUint16(34);
    return {
        unitsPerEm: head.getUint16(18),
        ascender: hhea.getInt16(4),
        descender: hhea.getInt16(6),
        glyphOf: glyphsOf(table('cmap')),
        widthOf: (glyph) => hmtx.getUint16(Math.min(glyph, measured - 1) * 4),
        outlineOf: (glyph) => glyf.subarray(place(glyph), place(glyph + 1)),
    };
}

function tablesOf(file: Uint8Array): Map<string, Uint8Array> {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const tables = new Map<string, Uint8Array>();
    for (let index = 0; index < view.getUint16(12); index++) {
        const entry = 44 + index * 20;
        const tag = String.fromCharCode(...file.subarray(entry, entry + 4));
        const [offset, packed, length] = [view.getUint32(entry + 4), view.getUint32(entry + 8), view.getUint32(entry + 12)];
        const bytes = file.subarray(offset, offset + packed);
        tables.set(tag, packed < length ? inflateSync(bytes) : bytes);
    }
    return tables;
}

/** The largest of the tables that map Unicode, in either of its two usual forms. */
function glyphsOf(cmap: DataView): Map<number, number> {
    const glyphs = new Map<number, number>();
    for (let index = 0; index < cmap.getUint16(2); index++) {
        const start = cmap.getUint32(8 + index * 8);
        const form = cmap.getUint16(start);
        if (form === 12) readGroups(cmap, start, glyphs);
        if (form === 4) readSegments(cmap, start, glyphs);
    }
    return glyphs;
}

function readGroups(cmap: DataView, start: number, glyphs: Map<number, number>): void {
    for (let index = 0; index < cmap.getUint32(start + 12); index++) {
        const group = start + 16 + index * 12;
        const [first, last, glyph] = [cmap.getUint32(group), cmap.getUint32(group + 4), cmap.getUint32(group + 8)];
        for (let codePoint = first; codePoint <= last; codePoint++) glyphs.set(codePoint, glyph + codePoint - first);
    }
}

function readSegments(cmap: DataView, start: number, glyphs: Map<number, number>): void {
    const bytes = cmap.getUint16(start + 6); // twice the number of segments
    const ends = start + 14;
    for (let at = 0; at < bytes; at += 2) {
        const last = cmap.getUint16(ends + at);
        const first = cmap.getUint16(ends + bytes + 2 + at);
        const delta = cmap.getUint16(ends + bytes * 2 + 2 + at);
        const rangeAt = ends + bytes * 3 + 2 + at;
        const range = cmap.getUint16(rangeAt);
        for (let codePoint = first; codePoint <= last && codePoint !== 0xffff; codePoint++) {
            const listed = range === 0 ? codePoint : cmap.getUint16(rangeAt + range + (codePoint - first) * 2);
            if (listed !== 0) glyphs.set(codePoint, (listed + delta) % 0x10000);
        }
    }
}
