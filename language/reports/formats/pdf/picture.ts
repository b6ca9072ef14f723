import type { DocumentBlock } from '../../document/report-document.ts';
import type { Fonts } from '../fonts/font.ts';
import { widthOf } from '../fonts/typeset.ts';
import type { Ink } from '../picture/inks.ts';
import { pictureOf } from '../picture/picture.ts';
import type { DrawnElement } from '../picture/picture.ts';
import { legible } from '../../document/legible.ts';
import { breakIntoLines } from './lines.ts';
import { decimal, textString } from './objects.ts';
import { fillPath, marked, strokePath, writeLine } from './pen.ts';
import type { Pen } from './pen.ts';
import type { Strip } from './strips.ts';
import { startStructure } from './structure.ts';
import type { Structure } from './structure.ts';

/** Points for each unit of a picture that has room. */
const POINTS = 0.75;
const PAPER: Ink = [255, 255, 255];

/** A picture as one strip, as wide as there is room, with its text alternative. */
export function pictureStrip(
    { svg, alternative }: DocumentBlock & { readonly kind: 'picture' },
    fonts: Fonts,
    width: number,
    within: Structure,
    highest: number,
): Strip {
    const picture = pictureOf(svg);
    const scale = Math.min(POINTS, width / picture.width, highest / picture.height);
    const figure = startStructure('Figure', within, `/Alt ${textString(legible(alternative))}`);
    return {
        height: picture.height * scale,
        draw: (pen, x, top) => {
            marked(pen, figure, () => {
                for (const drawn of picture.drawn) draw(pen, drawn, fonts, { x, top, scale });
            });
        },
    };
}

interface Onto {
    readonly x: number;
    readonly top: number;
    readonly scale: number;
}

function draw(pen: Pen, drawn: DrawnElement, fonts: Fonts, { x, top, scale }: Onto): void {
    const moved = (point: { readonly x: number; readonly y: number }): { readonly x: number; readonly y: number } => ({
        x: x + point.x * scale,
        y: top + point.y * scale,
    });
    switch (drawn.kind) {
        case 'area':
            fillPath(pen, [drawn.contour.map(moved)], drawn.ink);
            return;
        case 'line':
            strokePath(pen, drawn.points.map(moved), {
                ink: drawn.paint.stroke ?? PAPER,
                width: drawn.paint.strokeWidth * scale,
                dashes: drawn.paint.dashes.map((dash) => dash * scale),
                closed: drawn.closed,
            });
            return;
        case 'text':
            drawText(pen, drawn, fonts, moved(drawn), scale);
    }
}

/** A text, in the colour of the paper and thicker first, so that lines behind it do not cross it. */
function drawText(
    pen: Pen,
    { text, anchor, paint }: DrawnElement & { readonly kind: 'text' },
    fonts: Fonts,
    at: { readonly x: number; readonly y: number },
    scale: number,
): void {
    const font = paint.bold ? fonts.bold : fonts.regular;
    const size = paint.fontSize * scale;
    const room = widthOf(font, text, size);
    const left = at.x - room * { start: 0, middle: 0.5, end: 1 }[anchor];
    const write = (ink: Ink): void => {
        const [line = []] = breakIntoLines([{ text, style: { font, size, ink } }], Infinity);
        writeLine(pen, line, left, at.y);
    };
    pen.contents.push(`q 1 1 1 RG ${decimal(2.4 * scale)} w 1 j 1 Tr`);
    write(PAPER);
    pen.contents.push('0 Tr Q');
    write(paint.fill ?? PAPER);
    if (!paint.struck) return;
    const middle = at.y - size * 0.3;
    strokePath(pen, [{ x: left, y: middle }, { x: left + room, y: middle }], { ink: paint.fill ?? PAPER, width: scale }); // prettier-ignore
}
