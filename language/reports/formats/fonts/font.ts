import { inflateSync } from 'fflate';

/** The data of a font as `scripts/collect-fonts.ts` leaves it. */
interface FontData {
    readonly unitsPerEm: number;
    readonly ascender: number;
    readonly descender: number;
    /** The glyph of the code point at index n is n + 1. */
    readonly codePoints: readonly number[];
    readonly widths: readonly number[];
    readonly lengths: readonly number[];
    /** All outlines one after the other, deflated, in base 64. */
    readonly outlines: string;
}

/** A font to measure, draw and embed. Lengths are in thousandths of the size. */
export interface Font {
    readonly name: string;
    readonly unitsPerEm: number;
    readonly ascender: number;
    readonly descender: number;
    /** The glyph of a code point; nothing where the font has none. */
    readonly glyphOf: (codePoint: number) => number | undefined;
    readonly widthOf: (glyph: number) => number;
    /** As the table `glyf` of a TrueType font holds it; empty for a blank. */
    readonly outlineOf: (glyph: number) => Uint8Array;
}

export interface Fonts {
    readonly regular: Font;
    readonly bold: Font;
}

let opened: Promise<Fonts> | undefined;

/** The fonts of reports, which are loaded when they are asked for first. */
export function loadFonts(): Promise<Fonts> {
    opened ??= import('../../../generated/report-fonts.json', { with: { type: 'json' } }).then(({ default: { regular, bold } }) => ({
        regular: openFont('NotoSans-Regular', regular),
        bold: openFont('NotoSans-Bold', bold),
    }));
    return opened;
}

function openFont(name: string, data: FontData): Font {
    const glyphs = new Map(data.codePoints.map((codePoint, index) => [codePoint, index + 1]));
    const outlines = inflateSync(bytesOfBase64(data.outlines));
    const starts = [0];
    for (const length of data.lengths) starts.push((starts.at(-1) ?? 0) + length);
    const scale = 1000 / data.unitsPerEm;
    return {
        name,
        unitsPerEm: data.unitsPerEm,
        ascender: data.ascender * scale,
        descender: data.descender * scale,
        glyphOf: (codePoint) => glyphs.get(standIn(codePoint)),
        widthOf: (glyph) => (data.widths[glyph] ?? 0) * scale,
        outlineOf: (glyph) => outlines.subarray(starts[glyph], starts[glyph + 1]),
    };
}

const NON_BREAKING_HYPHEN = 0x2011;
const HYPHEN = 0x2010;
const NARROW_SPACE = 0x202f;
const THIN_SPACE = 0x2009;

/** Characters that look like another one, and differ in where a line may break. */
function standIn(codePoint: number): number {
    if (codePoint === NON_BREAKING_HYPHEN) return HYPHEN;
    return codePoint === NARROW_SPACE ? THIN_SPACE : codePoint;
}

function bytesOfBase64(text: string): Uint8Array {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
