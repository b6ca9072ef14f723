import type { Contour, Point } from '../fonts/contours.ts';
import type { Font } from '../fonts/font.ts';
import type { Ink } from '../picture/inks.ts';
import { legible } from '../../document/legible.ts';
import type { Letter, Line, Style } from './lines.ts';
import { widthOfLetter } from './lines.ts';
import { decimal, textString } from './objects.ts';
import type { Structure } from './structure.ts';
import type { Typeface } from './typeface.ts';

export const PAGE_WIDTH = 595.28;
export const PAGE_HEIGHT = 841.89;

/** What is written onto one page. Places are in points from its upper left corner. */
export interface Pen {
    readonly page: number;
    readonly contents: string[];
    /** How many marks the page has; a mark joins content to its element of the structure. */
    marks: number;
    /** What is drawn is no part of the text. */
    silent: boolean;
    readonly typefaceOf: (font: Font) => Typeface;
    readonly links: { readonly box: readonly [number, number, number, number]; readonly target: string; readonly structure: Structure }[];
}

/** Draws what belongs to an element of the structure. */
export function marked(pen: Pen, structure: Structure, draw: () => void): void {
    if (pen.silent) {
        draw();
        return;
    }
    const id = pen.marks++;
    structure.children.push({ page: pen.page, id });
    pen.contents.push(`/${structure.type} << /MCID ${id} >> BDC`);
    draw();
    pen.contents.push('EMC');
}

/** Draws what is there for the eye alone: rules, shades, what repeats on each page. */
export function unspoken(pen: Pen, draw: () => void, kind = ''): void {
    if (pen.silent) {
        draw();
        return;
    }
    pen.contents.push(kind === '' ? '/Artifact BMC' : `/Artifact << /Type /Pagination /Subtype /${kind} >> BDC`);
    pen.silent = true;
    draw();
    pen.silent = false;
    pen.contents.push('EMC');
}

/** Writes a line, its letters of one look together. Returns where it ends. */
export function writeLine(pen: Pen, line: Line, x: number, baseline: number): number {
    let at = x;
    for (const { style, letters } of alike(line)) {
        const language = pen.silent ? undefined : style.language;
        if (language !== undefined)
            pen.contents.push(`/Span << /Lang ${textString(language === 'und' ? 'und' : legible(language))} >> BDC`);
        at = writeAlike(pen, style, letters, at, baseline - (style.rise ?? 0));
        if (language !== undefined) pen.contents.push('EMC');
    }
    return at;
}

interface Alike {
    readonly style: Style;
    readonly letters: Letter[];
}

function alike(line: Line): readonly Alike[] {
    const groups: Alike[] = [];
    for (const letter of line) {
        const last = groups.at(-1);
        const fits = last?.style === letter.style && 'glyph' in (last.letters[0]?.placed ?? {}) === 'glyph' in letter.placed;
        if (last && fits) last.letters.push(letter);
        else groups.push({ style: letter.style, letters: [letter] });
    }
    return groups;
}

function writeAlike(pen: Pen, style: Style, letters: readonly Letter[], x: number, baseline: number): number {
    const { key, codeOf } = pen.typefaceOf(style.font);
    let end = x;
    let codes = '';
    for (const letter of letters) {
        if ('glyph' in letter.placed) codes += codeOf(letter.placed.glyph, letter.placed.text);
        else writeMissing(pen, letter, letter.placed.missing, end, baseline);
        end += widthOfLetter(letter);
    }
    if (codes === '') return end;
    pen.contents.push(
        `BT /${key} ${decimal(style.size)} Tf ${inkOf(style.ink)} rg 1 0 0 1 ${decimal(x)} ${decimal(PAGE_HEIGHT - baseline)} Tm <${codes}> Tj ET`,
    );
    return end;
}

/** A character that the font lacks: a box with its number, which stands in the text as it was written. */
function writeMissing(pen: Pen, letter: Letter, codePoint: number, x: number, baseline: number): void {
    const { style, placed } = letter;
    const width = widthOfLetter(letter);
    pen.contents.push(pen.silent ? '/Span BMC' : `/Span << /ActualText ${textString(placed.text)} >> BDC`);
    strokeBox(pen, x + 0.5, baseline - style.size * 0.76, width - 1, style.size * 0.84, style.ink);
    const size = style.size * 0.38;
    const digits = codePoint.toString(16).toUpperCase();
    const whole = digits.padStart(digits.length > 4 ? 6 : 4, '0');
    const rows = [whole.slice(0, whole.length / 2), whole.slice(whole.length / 2)];
    for (const [index, row] of rows.entries()) {
        const small = { font: style.font, size, ink: style.ink };
        const line = [...row].flatMap((text): readonly Letter[] => {
            const glyph = style.font.glyphOf(text.codePointAt(0) ?? 0);
            return glyph === undefined ? [] : [{ style: small, placed: { text, glyph, width: style.font.widthOf(glyph) } }];
        });
        const room = line.reduce((sum, digit) => sum + widthOfLetter(digit), 0);
        writeAlike(pen, small, line, x + (width - room) / 2, baseline - style.size * (index === 0 ? 0.4 : 0.02));
    }
    pen.contents.push('EMC');
}

export function fillBox(pen: Pen, x: number, top: number, width: number, height: number, ink: Ink): void {
    pen.contents.push(`${inkOf(ink)} rg ${boxOf(x, top, width, height)} re f`);
}

function strokeBox(pen: Pen, x: number, top: number, width: number, height: number, ink: Ink): void {
    pen.contents.push(`q ${inkOf(ink)} RG 0.4 w ${boxOf(x, top, width, height)} re S Q`);
}

function boxOf(x: number, top: number, width: number, height: number): string {
    return `${decimal(x)} ${decimal(PAGE_HEIGHT - top - height)} ${decimal(width)} ${decimal(height)}`;
}

export interface Strokes {
    readonly ink: Ink;
    readonly width: number;
    readonly dashes?: readonly number[];
    readonly closed?: boolean;
}

export function strokePath(pen: Pen, points: readonly Point[], { ink, width, dashes = [], closed = false }: Strokes): void {
    pen.contents.push(
        `q ${inkOf(ink)} RG ${decimal(width)} w [${dashes.map(decimal).join(' ')}] 0 d ${pathOf(points)}${closed ? ' h' : ''} S Q`,
    );
}

export function fillPath(pen: Pen, contours: readonly Contour[], ink: Ink): void {
    pen.contents.push(`${inkOf(ink)} rg ${contours.map((contour) => `${pathOf(contour)} h`).join(' ')} f`);
}

function pathOf(points: readonly Point[]): string {
    return points.map(({ x, y }, index) => `${decimal(x)} ${decimal(PAGE_HEIGHT - y)} ${index === 0 ? 'm' : 'l'}`).join(' ');
}

function inkOf(ink: Ink): string {
    return ink.map((part) => String(Math.round((part / 255) * 1000) / 1000)).join(' ');
}
