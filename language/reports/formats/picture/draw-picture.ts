import { contoursOf } from '../fonts/contours.ts';
import type { Contour, Point } from '../fonts/contours.ts';
import type { Fonts } from '../fonts/font.ts';
import { placed, widthOf } from '../fonts/typeset.ts';
import { blankCanvas, fill } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import type { Ink, Paint } from './inks.ts';
import type { DrawnElement, Picture } from './picture.ts';

const PAPER: Ink = [255, 255, 255];
/** Letters are drawn in the colour of the paper first, a little to each side, so that lines behind them do not cross them. */
const HALO: readonly (readonly [number, number])[] = [[-1, -1], [-1, 1], [1, -1], [1, 1]]; // prettier-ignore

/** Draws a picture in pixels, `scale` of them for each of its units. */
export function drawPicture(picture: Picture, fonts: Fonts, scale: number): Canvas {
    const canvas = blankCanvas(Math.ceil(picture.width * scale), Math.ceil(picture.height * scale));
    const paint: Fill = (contours, ink, dx = 0, dy = 0) => {
        fill(canvas, contours, ink, { scale, dx, dy });
    };
    for (const drawn of picture.drawn) draw(drawn, fonts, paint);
    return canvas;
}

type Fill = (contours: readonly Contour[], ink: Ink, dx?: number, dy?: number) => void;

function draw(drawn: DrawnElement, fonts: Fonts, paint: Fill): void {
    switch (drawn.kind) {
        case 'area':
            paint([drawn.contour], drawn.ink);
            return;
        case 'line':
            for (const stroke of strokesOf(drawn.points, drawn.closed, drawn.paint)) paint([stroke], drawn.paint.stroke ?? PAPER);
            return;
        case 'text': {
            const { contours, strike } = lettersOf(drawn, fonts);
            for (const letter of contours) for (const [dx, dy] of HALO) paint(letter, PAPER, dx, dy);
            for (const letter of contours) paint(letter, drawn.paint.fill ?? PAPER);
            if (drawn.paint.struck) paint([strike], drawn.paint.fill ?? PAPER);
            return;
        }
    }
}

/** A line as narrow areas, one for each of its straight parts or dashes. */
function strokesOf(points: readonly Point[], closed: boolean, { strokeWidth, dashes }: Paint): readonly Contour[] {
    const ends = closed ? points : points.slice(0, -1);
    return ends.flatMap((from, index) => {
        const to = points[(index + 1) % points.length] ?? from;
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        if (length === 0) return [];
        const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
        return dashesOf(length, dashes, closed ? strokeWidth / 2 : 0).map(([start, end]) => band(from, along, start, end, strokeWidth / 2));
    });
}

function dashesOf(length: number, [dash, gap]: readonly number[], beyond: number): readonly (readonly [number, number])[] {
    if (dash === undefined || gap === undefined || dash + gap <= 0) return [[-beyond, length + beyond]];
    return Array.from({ length: Math.ceil(length / (dash + gap)) }, (_, index) => {
        const start = index * (dash + gap);
        return [start, Math.min(length, start + dash)] as const;
    });
}

function band(from: Point, along: Point, start: number, end: number, half: number): Contour {
    const at = (distance: number, aside: number): Point => ({
        x: from.x + along.x * distance - along.y * aside,
        y: from.y + along.y * distance + along.x * aside,
    });
    return [at(start, -half), at(end, -half), at(end, half), at(start, half)];
}

function lettersOf(
    { x, y, text, anchor, paint }: DrawnElement & { readonly kind: 'text' },
    fonts: Fonts,
): { readonly contours: readonly (readonly Contour[])[]; readonly strike: Contour } {
    const font = paint.bold ? fonts.bold : fonts.regular;
    const scale = paint.fontSize / font.unitsPerEm;
    const width = widthOf(font, text, paint.fontSize);
    const start = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    let pen = start;
    const contours = placed(font, text).map((character) => {
        const left = pen;
        pen += (character.width * paint.fontSize) / 1000;
        const outline = 'glyph' in character ? contoursOf(font, character.glyph) : [missingBox(character.width)];
        return outline.map((contour) => contour.map((point) => ({ x: left + point.x * scale, y: y - point.y * scale })));
    });
    const middle = y - paint.fontSize * 0.3;
    return { contours, strike: band({ x: start, y: middle }, { x: 1, y: 0 }, 0, width, 0.5) };
}

function missingBox(width: number): Contour {
    return [
        { x: 80, y: 0 },
        { x: width - 80, y: 0 },
        { x: width - 80, y: 700 },
        { x: 80, y: 700 },
    ];
}
