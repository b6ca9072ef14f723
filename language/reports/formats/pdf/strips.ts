import type { Text } from '../../document/report-document.ts';
import type { Fonts } from '../fonts/font.ts';
import type { Ink } from '../picture/inks.ts';
import type { Line } from './lines.ts';
import { breakIntoLines } from './lines.ts';
import { fillBox, marked, unspoken, writeLine } from './pen.ts';
import type { Pen } from './pen.ts';
import type { Structure } from './structure.ts';
import { styledRuns } from './styles.ts';
import type { Look } from './styles.ts';

/** Where blocks stand: their width in points, the look of their text, and the element that they belong to. */
export interface Frame {
    readonly fonts: Fonts;
    readonly width: number;
    readonly look: Look;
    readonly within: Structure;
    /** Little room between the parts, so that all of them stand on one page. */
    readonly close?: boolean;
}

/** A piece of a column that is not divided: a line, a row, a picture, a gap. */
export interface Strip {
    readonly height: number;
    readonly draw: (pen: Pen, x: number, top: number) => void;
    /** Stays on the page of the strip that follows. */
    readonly kept?: boolean;
    /** Is left out where a page begins. */
    readonly gap?: boolean;
    /** What leads here. */
    readonly anchor?: string;
    /** Is drawn again above this strip where a page begins with it, such as the head of a table. */
    readonly repeated?: Strip;
    /** Is drawn below this strip where a page ends with it, in the margin, such as the edge of a row that goes on. */
    readonly closing?: Strip;
}

/** A strip with its place. */
export interface PlacedStrip {
    readonly strip: Strip;
    readonly top: number;
    /** Is drawn a second time or as a mere edge, for the eye alone. */
    readonly again: boolean;
}

export function gap(height: number, kept = false): Strip {
    return { height, gap: true, kept, draw: () => undefined };
}

/** Lines as strips; the first two and the last two stay together. */
export function textStrips(lines: readonly Line[], leading: number, structure: Structure): readonly Strip[] {
    return lines.map((line, index) => ({
        height: leading,
        kept: (index === 0 || index === lines.length - 2) && index < lines.length - 1,
        draw: (pen, x, top) => {
            marked(pen, structure, () => writeLine(pen, line, x, top + baselineOf(line, leading)));
        },
    }));
}

/** Where letters stand in a line of this height. */
export function baselineOf(line: Line, leading: number): number {
    const size = line.reduce((largest, { style }) => Math.max(largest, style.size), 0);
    return leading / 2 + size * 0.36;
}

/** Strips that stay on one page, where a page has room for them. */
export function together(strips: readonly Strip[]): readonly Strip[] {
    return strips.map((strip, index) => ({ ...strip, kept: index < strips.length - 1 }));
}

/** Strips moved to the right. */
export function indented(strips: readonly Strip[], by: number): readonly Strip[] {
    return strips.map((strip) => ({
        ...strip,
        draw: (pen, x, top) => {
            strip.draw(pen, x + by, top);
        },
    }));
}

const BAR = 3;
const ROOM = 4;

/** Strips on a shade, a bar at their left. */
export function framed(strips: readonly Strip[], width: number, bar: Ink, shade: Ink): readonly Strip[] {
    const edge: Strip = { height: ROOM, kept: true, draw: () => undefined };
    const inside = strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, kept: true } : strip));
    return [edge, ...indented(inside, BAR + 8), { ...edge, kept: false }].map((strip) => ({
        ...strip,
        draw: (pen, x, top) => {
            unspoken(pen, () => {
                fillBox(pen, x, top, width, strip.height + 0.2, shade);
                fillBox(pen, x, top, BAR, strip.height + 0.2, bar);
            });
            strip.draw(pen, x, top);
        },
    }));
}

/** Puts strips on pages between two heights, those that belong together on one page where a page has room for them. */
export function paged(strips: readonly Strip[], upper: number, lower: number): readonly (readonly PlacedStrip[])[] {
    const pages: PlacedStrip[][] = [[]];
    let top = upper;
    const turn = (strip: Strip): void => {
        const former = pages.at(-1);
        const closing = former?.at(-1)?.strip.closing;
        if (closing) former.push({ strip: closing, top, again: true });
        const page: PlacedStrip[] = [];
        pages.push(page);
        top = upper;
        if (!strip.repeated) return;
        page.push({ strip: strip.repeated, top, again: true });
        top += strip.repeated.height;
    };
    let free = 0; // strips up to here stand on this page, since the first of them was placed
    for (const [index, strip] of strips.entries()) {
        const fresh = pages.at(-1)?.length === 0;
        if (strip.gap && fresh) continue;
        if (index >= free) {
            const end = endOfGroup(strips, index);
            const height = strips.slice(index, end).reduce((sum, member) => sum + member.height, 0);
            if (!fresh && top + height > lower && height <= lower - upper) turn(strip);
            free = end;
        }
        if (pages.at(-1)?.length !== 0 && top + strip.height > lower) turn(strip);
        if (strip.gap && pages.at(-1)?.length === 0) continue;
        pages.at(-1)?.push({ strip, top, again: false });
        top += strip.height;
    }
    return pages;
}

function endOfGroup(strips: readonly Strip[], start: number): number {
    let end = start;
    while (strips[end]?.kept) end++;
    return Math.min(end + 1, strips.length);
}

/** A text as strips, one a line. */
export function paragraphStrips(text: Text, { fonts, width, look }: Frame, structure: Structure): readonly Strip[] {
    return textStrips(breakIntoLines(styledRuns(fonts, text, look), width), look.leading, structure);
}
