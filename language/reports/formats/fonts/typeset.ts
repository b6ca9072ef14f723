import type { Font } from './font.ts';

/** A character with its place in a line: a glyph of the font, or the code point that the font lacks. */
export type PlacedCharacter =
    | { readonly text: string; readonly width: number; readonly glyph: number }
    | { readonly text: string; readonly width: number; readonly missing: number };

/** Characters that take no room and are drawn as nothing: joiners, soft hyphens, and what chooses a variant of an emoji. */
const WITHOUT_ROOM = /\p{Default_Ignorable_Code_Point}/u;
const TAB = '    ';

/** The characters of a line one after the other, with their widths in thousandths of the size. */
export function placed(font: Font, line: string): readonly PlacedCharacter[] {
    return [...line.replaceAll('\t', TAB).normalize('NFC')].flatMap((text): readonly PlacedCharacter[] => {
        if (WITHOUT_ROOM.test(text)) return [];
        const codePoint = text.codePointAt(0) ?? 0;
        const glyph = font.glyphOf(codePoint);
        return glyph === undefined
            ? [{ text, width: widthOfMissing(codePoint), missing: codePoint }]
            : [{ text, width: font.widthOf(glyph), glyph }];
    });
}

/** What a line measures at a size. */
export function widthOf(font: Font, line: string, size: number): number {
    return (placed(font, line).reduce((sum, { width }) => sum + width, 0) * size) / 1000;
}

function widthOfMissing(codePoint: number): number {
    return codePoint > 0xffff ? 1000 : 760;
}
