/**
 * Writes the two fonts of reports as one file of data: Noto Sans (SIL Open Font License 1.1), whose packages divide it by script, put
 * together again for the languages of the Union, with the arrows and signs that people write in texts. Instructions for coarse
 * screens are left out.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { openFont } from './open-font.ts';
import type { OpenFont } from './open-font.ts';
import { root } from './root.ts';

/** Packages below `@fontsource`, in the order in which they are asked, and the code points that are taken from each. */
const SOURCES: readonly (readonly [string, string, readonly (readonly [number, number])[]])[] = [
    ['noto-sans', 'latin', [[0x20, 0x7e], [0xa0, 0xff], [0x100, 0xffff]]], // prettier-ignore
    ['noto-sans', 'latin-ext', [[0x100, 0x24f], [0x2b0, 0x36f], [0x1e00, 0x1eff], [0x2000, 0x214f]]], // prettier-ignore
    ['noto-sans', 'greek', [[0x370, 0x3ff]]],
    ['noto-sans', 'greek-ext', [[0x1f00, 0x1fff]]],
    ['noto-sans', 'cyrillic', [[0x300, 0x52f], [0x2116, 0x2116]]], // prettier-ignore
    ['noto-sans', 'vietnamese', [[0x300, 0x36f]]],
    ['noto-sans-math', 'latin', [[0x2190, 0x21ff], [0x2200, 0x226f], [0x25a0, 0x25cf]]], // prettier-ignore
    ['noto-sans-symbols', 'symbols', [[0x2600, 0x26ff]]],
    ['noto-sans-symbols-2', 'symbols', [[0x2600, 0x2612], [0x2713, 0x2718]]], // prettier-ignore
];
const WEIGHTS = { regular: 400, bold: 700 };

/** Writes `language/generated/report-fonts.json`, unless it is there and as it would be written. */
export function collectFonts(): void {
    const fonts = Object.fromEntries(Object.entries(WEIGHTS).map(([name, weight]) => [name, fontOf(weight)]));
    const generated = join(root, 'language/generated');
    const file = join(generated, 'report-fonts.json');
    const text = `${JSON.stringify(fonts)}\n`;
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
    mkdirSync(generated, { recursive: true });
    writeFileSync(file, text);
}

function pathOf(name: string, script: string, weight: number): string {
    const file = (heavy: number): string => join(root, `node_modules/@fontsource/${name}/files/${name}-${script}-${heavy}-normal.woff`);
    return existsSync(file(weight)) ? file(weight) : file(WEIGHTS.regular); // signs have one weight
}

/** A glyph of one of the fonts that are put together. */
interface Drawn {
    readonly font: OpenFont;
    readonly glyph: number;
}

/** Glyph 0 stands for what is missing, glyph n for the code point at n - 1; the parts of compound glyphs follow. */
function fontOf(weight: number): unknown {
    const fonts = SOURCES.map(([name, script, ranges]) => ({ font: openFont(pathOf(name, script, weight)), ranges }));
    const [first] = fonts;
    if (!first) throw new Error('No font is listed.');
    const { unitsPerEm, ascender, descender } = first.font;
    const drawn: Drawn[] = [{ font: first.font, glyph: 0 }];
    const codePoints: number[] = [];
    const taken = new Set<number>();
    for (const { font, ranges } of fonts) {
        if (font.unitsPerEm !== unitsPerEm) throw new Error('The fonts are drawn on different grids.');
        for (const [codePoint, glyph] of [...font.glyphOf].sort(([a], [b]) => a - b)) {
            if (taken.has(codePoint) || !ranges.some(([from, to]) => codePoint >= from && codePoint <= to)) continue;
            taken.add(codePoint);
            codePoints.push(codePoint);
            drawn.push({ font, glyph });
        }
    }
    const outlines = outlinesOf(drawn);
    return {
        unitsPerEm,
        ascender,
        descender,
        codePoints,
        widths: drawn.map(({ font, glyph }) => font.widthOf(glyph)),
        lengths: outlines.map(({ length }) => length),
        outlines: deflateRawSync(Buffer.concat(outlines), { level: 9 }).toString('base64'),
    };
}

/** The outlines of `drawn`, to which the parts of compound glyphs are added. */
function outlinesOf(drawn: Drawn[]): Uint8Array[] {
    const places = new Map<OpenFont, Map<number, number>>();
    for (const [index, { font, glyph }] of drawn.entries()) {
        places.set(font, (places.get(font) ?? new Map<number, number>()).set(glyph, index));
    }
    const placeOf = (font: OpenFont, glyph: number): number => {
        const known = places.get(font)?.get(glyph);
        if (known !== undefined) return known;
        places.get(font)?.set(glyph, drawn.length);
        return drawn.push({ font, glyph }) - 1;
    };
    const outlines: Uint8Array[] = [];
    for (let index = 0; index < drawn.length; index++) {
        const { font, glyph } = drawn[index] ?? { font: undefined, glyph: 0 };
        if (font) outlines.push(plainOutline(font.outlineOf(glyph), (part) => placeOf(font, part)));
    }
    return outlines;
}

const HAS_INSTRUCTIONS = 0x0100;
const MORE_PARTS = 0x0020;
const WORDS = 0x0001;
const SCALES: readonly (readonly [flag: number, bytes: number])[] = [[0x0008, 2], [0x0040, 4], [0x0080, 8]]; // prettier-ignore

/** An outline without instructions, of even length, the parts of a compound one numbered anew. */
function plainOutline(outline: Uint8Array, placeOf: (part: number) => number): Uint8Array {
    if (outline.length === 0) return outline;
    const copy = Uint8Array.from(outline);
    const view = new DataView(copy.buffer);
    const contours = view.getInt16(0);
    if (contours >= 0) {
        const at = 10 + contours * 2;
        const length = view.getUint16(at);
        view.setUint16(at, 0);
        return even(Buffer.concat([copy.subarray(0, at + 2), copy.subarray(at + 2 + length)]));
    }
    let at = 10;
    for (let flags = MORE_PARTS; (flags & MORE_PARTS) !== 0;) {
        flags = view.getUint16(at);
        view.setUint16(at, flags & ~HAS_INSTRUCTIONS);
        view.setUint16(at + 2, placeOf(view.getUint16(at + 2)));
        at += (flags & WORDS) === 0 ? 6 : 8;
        for (const [flag, bytes] of SCALES) if ((flags & flag) !== 0) at += bytes;
    }
    return even(copy.subarray(0, at));
}

function even(bytes: Uint8Array): Uint8Array {
    return bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, new Uint8Array(1)]);
}
