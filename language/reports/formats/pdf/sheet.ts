import type { ReportDocument } from '../../document/report-document.ts';
import type { Fonts } from '../fonts/font.ts';
import type { Chapter } from './chapters.ts';
import { chaptersOf, columnOf } from './chapters.ts';
import { LOWER, CONTENT_WIDTH, UPPER } from './header.ts';
import { decimal } from './objects.ts';
import { PAGE_HEIGHT } from './pen.ts';
import { paged } from './strips.ts';
import { startStructure } from './structure.ts';

/** The room for text on a page, in points of a document that is set at some share of its size. */
export interface Sheet {
    readonly scale: number;
    readonly width: number;
    readonly upper: number;
    readonly lower: number;
}

/** From the full size down to what is barely read without a glass. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5];

/** At which share of its full size a document is set: the full one unless it is to fit one page. */
export function scaleFor(document: ReportDocument, fonts: Fonts): number {
    return document.onePage ? sheetFor(document, chaptersOf(document), fonts).scale : 1;
}

/** A document that is to fit one page is set as large as it fits, in steps; one that fits at no size has the smallest. */
export function sheetFor(document: ReportDocument, chapters: readonly Chapter[], fonts: Fonts): Sheet {
    if (!document.onePage) return sheetOf(1);
    const fits = (scale: number): boolean => {
        const { width, upper, lower } = sheetOf(scale);
        return (
            paged(
                columnOf(document, chapters, fonts, startStructure('Document'), width, () => 1),
                upper,
                lower,
            ).length === 1
        );
    };
    return sheetOf(SCALES.find(fits) ?? Math.min(...SCALES));
}

function sheetOf(scale: number): Sheet {
    return { scale, width: CONTENT_WIDTH / scale, upper: UPPER / scale, lower: LOWER / scale };
}

/** The order that sets what follows at the scale of a sheet, towards the upper left corner. */
export function scaling({ scale }: Sheet): string {
    return `${decimal(scale)} 0 0 ${decimal(scale)} 0 ${decimal(PAGE_HEIGHT * (1 - scale))} cm`;
}
