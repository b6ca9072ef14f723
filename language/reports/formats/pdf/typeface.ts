import type { Font } from '../fonts/font.ts';
import { decimal, latin, textString } from './objects.ts';
import type { Objects, ObjectNumber } from './objects.ts';
import { trueTypeFile } from './true-type.ts';

/** A font in a file: the glyphs of it that the file shows. */
export interface Typeface {
    readonly font: Font;
    /** Its name in the contents of pages. */
    readonly key: string;
    /** The code that stands for a glyph, four hexadecimal digits; `text` is what it shows. */
    readonly codeOf: (glyph: number, text: string) => string;
    /** Writes the font with what was used of it. */
    readonly embed: (objects: Objects) => ObjectNumber;
}

export function startTypeface(font: Font, key: string): Typeface {
    const glyphs = [0];
    const texts = [''];
    const codes = new Map<number, string>();
    const codeOf = (glyph: number, text: string): string => {
        const known = codes.get(glyph);
        if (known !== undefined) return known;
        const code = hex(glyphs.length);
        codes.set(glyph, code);
        glyphs.push(glyph);
        texts.push(text);
        return code;
    };
    return { font, key, codeOf, embed: (objects) => embed(font, glyphs, texts, objects) };
}

function hex(value: number): string {
    return value.toString(16).padStart(4, '0');
}

function embed(font: Font, glyphs: readonly number[], texts: readonly string[], objects: Objects): ObjectNumber {
    const name = `/${tagOf(glyphs)}+${font.name}`;
    const program = trueTypeFile(font, glyphs);
    const file = objects.addStream(program, `/Length1 ${program.length}`);
    const descriptor = objects.add(
        `<< /Type /FontDescriptor /FontName ${name} /Flags 4 /FontBBox [-1000 -500 3000 1200] /ItalicAngle 0 ` +
            `/Ascent ${decimal(font.ascender)} /Descent ${decimal(font.descender)} /CapHeight 714 /XHeight 536 ` +
            `/StemV ${font.name.endsWith('Bold') ? 140 : 80} /FontFile2 ${file} 0 R >>`,
    );
    const widths = glyphs.map((glyph) => decimal(font.widthOf(glyph))).join(' ');
    const described = objects.add(
        `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDToGIDMap /Identity /FontDescriptor ${descriptor} 0 R ` +
            `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /W [0 [${widths}]] >>`,
    );
    const characters = objects.addStream(latin(characterMap(texts)));
    return objects.add(
        `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${described} 0 R] ` +
            `/ToUnicode ${characters} 0 R >>`,
    );
}

/** Six letters that say that the font is a part of it, and which. */
function tagOf(glyphs: readonly number[]): string {
    let sum = 7;
    for (const glyph of glyphs) sum = (sum * 31 + glyph) % 308_915_776; // 26 to the power of 6
    return Array.from({ length: 6 }, (_, place) => String.fromCharCode(65 + (Math.floor(sum / 26 ** place) % 26))).join('');
}

/** Which text each code stands for, by which readers search, copy and speak. */
function characterMap(texts: readonly string[]): string {
    const lines = texts.flatMap((text, code) => (text === '' ? [] : [`<${hex(code)}> ${textString(text).replace('FEFF', '')}`]));
    const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => {
        const block = lines.slice(index * 100, index * 100 + 100);
        return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`;
    });
    return (
        '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
        '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n' +
        `/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${blocks.join('')}` +
        'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n'
    );
}
