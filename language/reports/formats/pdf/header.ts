import type { ReportDocument } from '../../document/report-document.ts';
import { contoursOf } from '../fonts/contours.ts';
import type { Fonts } from '../fonts/font.ts';
import { placed, widthOf } from '../fonts/typeset.ts';
import { onOneLine } from '../../document/legible.ts';
import { breakIntoLines } from './lines.ts';
import type { Line } from './lines.ts';
import { DRAFT, QUIET, RULE, styleOf } from './styles.ts';
import { fillBox, fillPath, PAGE_HEIGHT, PAGE_WIDTH, unspoken, writeLine } from './pen.ts';
import type { Pen } from './pen.ts';

export const PAGE_MARGIN = 56.7;
/** Where the text of a page begins and ends. */
export const UPPER = 74;
export const LOWER = 772;
export const CONTENT_WIDTH = PAGE_WIDTH - 2 * PAGE_MARGIN;

/** More have no room beside the text of a page. */
const MAX_LETTERS = 500;
const SMALL = { size: 8, leading: 11, ink: QUIET, bold: false };

/** What stands on every page beside the text: the title above, the footer below, and the word for a draft across it. */
export function drawFurniture(pen: Pen, document: ReportDocument, fonts: Fonts, pages: number): void {
    const { title, draft, footer, pageNumber } = document;
    const one = (text: string, look = SMALL): Line => breakIntoLines([{ text, style: styleOf(fonts, look) }], Infinity)[0] ?? [];
    unspoken(
        pen,
        () => {
            const label = onOneLine(draft ?? '').slice(0, 40);
            const bold = { ...SMALL, ink: DRAFT, bold: true };
            const room = widthOf(fonts.bold, label, SMALL.size);
            writeLine(pen, shortened(one(title.slice(0, MAX_LETTERS)), CONTENT_WIDTH - room - 20), PAGE_MARGIN, 46);
            if (label !== '') writeLine(pen, one(label, bold), PAGE_MARGIN + CONTENT_WIDTH - room, 46);
            fillBox(pen, PAGE_MARGIN, 54, CONTENT_WIDTH, 0.6, RULE);
        },
        'Header',
    );
    unspoken(
        pen,
        () => {
            const number = pageNumber.replace('{page}', String(pen.page + 1)).replace('{pages}', String(pages));
            const room = widthOf(fonts.regular, onOneLine(number), SMALL.size);
            fillBox(pen, PAGE_MARGIN, 788, CONTENT_WIDTH, 0.6, RULE);
            const lines = breakIntoLines([{ text: footer.slice(0, MAX_LETTERS), style: styleOf(fonts, SMALL) }], CONTENT_WIDTH - room - 24);
            for (const [index, line] of lines.slice(0, 3).entries()) writeLine(pen, line, PAGE_MARGIN, 801 + index * SMALL.leading);
            writeLine(pen, one(number), PAGE_MARGIN + CONTENT_WIDTH - room, 801);
        },
        'Footer',
    );
    if (draft !== undefined) drawAcross(pen, onOneLine(draft), fonts);
}

function shortened(line: Line, width: number): Line {
    let reached = 0;
    return line.filter(({ style, placed: { width: room } }) => (reached += (room * style.size) / 1000) <= width);
}

/** A word from the lower left to the upper right, as outlines: it is seen, and neither found nor read aloud with the text. */
function drawAcross(pen: Pen, word: string, fonts: Fonts): void {
    const font = fonts.bold;
    const size = Math.min(150, (560 / Math.max(1, widthOf(font, word, 1000))) * 1000);
    const length = widthOf(font, word, size);
    const turn = Math.SQRT1_2;
    let along = -length / 2;
    unspoken(
        pen,
        () => {
            pen.contents.push('q /Faint gs');
            for (const character of placed(font, word)) {
                const start = along;
                along += (character.width * size) / 1000;
                if (!('glyph' in character)) continue;
                const contours = contoursOf(font, character.glyph).map((contour) =>
                    contour.map(({ x, y }) => {
                        const right = start + (x * size) / font.unitsPerEm;
                        const up = (y * size) / font.unitsPerEm - size * 0.36;
                        return { x: PAGE_WIDTH / 2 + (right - up) * turn, y: PAGE_HEIGHT / 2 - (right + up) * turn };
                    }),
                );
                if (contours.length > 0) fillPath(pen, contours, DRAFT);
            }
            pen.contents.push('Q');
        },
        'Watermark',
    );
}
