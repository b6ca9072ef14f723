import type { DocumentBlock, Text } from '../../document/report-document.ts';
import { breakIntoLines } from './lines.ts';
import { BODY, styledRuns, TABLE, TONES } from './styles.ts';
import { marked, writeLine } from './pen.ts';
import { pictureStrip } from './picture.ts';
import { baselineOf, framed, gap, indented, paragraphStrips } from './strips.ts';
import type { Frame, Strip } from './strips.ts';
import { startStructure } from './structure.ts';
import { fieldStrips, tableStrips } from './tables.ts';

/** How high a picture may be: half a page where there is one page alone. */
const HIGH = 620;
const LOW = 340;

/** Blocks one below the other, with the room between them. */
export function blockStrips(blocks: readonly DocumentBlock[], place: Frame): readonly Strip[] {
    const between = (before: DocumentBlock | undefined): number => {
        if (place.look === TABLE || place.close) return 3;
        return before?.kind === 'fields' || before?.kind === 'table' ? 13 : 7;
    };
    return blocks.flatMap((block, index) => [...(index === 0 ? [] : [gap(between(blocks[index - 1]))]), ...stripsOf(block, place)]);
}

function stripsOf(block: DocumentBlock, place: Frame): readonly Strip[] {
    const { fonts, width, within } = place;
    switch (block.kind) {
        case 'paragraph':
            return paragraphStrips(block.text, place, startStructure('P', within));
        case 'list':
            return listStrips(
                block.items.map((text) => ({ sign: '•', text })),
                place,
                10,
            );
        case 'boxes':
            return listStrips(
                block.boxes.map(({ label, ticked }) => ({ sign: ticked ? '☒' : '☐', text: label })),
                place,
                15,
            );
        case 'remark': {
            const [bar, shade] = TONES[block.tone];
            const inside = paragraphStrips(block.text, { ...place, width: width - 18 }, startStructure('P', within));
            return framed(inside, width, bar, shade);
        }
        case 'fields':
            return fieldStrips(block.fields, place, blockStrips);
        case 'table':
            return tableStrips(block, place);
        case 'picture':
            return [gap(4, true), pictureStrip(block, fonts, width, within, place.close ? LOW : HIGH), gap(4)];
    }
}

function listStrips(items: readonly { readonly sign: string; readonly text: Text }[], place: Frame, indent: number): readonly Strip[] {
    const { fonts, look, width, within } = place;
    const list = startStructure('L', within);
    const left = look === BODY ? 6 : 0;
    return items.flatMap(({ sign, text }, index) => {
        const item = startStructure('LI', list);
        const label = startStructure('Lbl', item);
        const inside = { ...place, width: width - left - indent };
        const strips = indented(paragraphStrips(text, inside, startStructure('LBody', item)), left + indent);
        const [first, ...others] = strips;
        if (!first) return [];
        const mark = breakIntoLines(styledRuns(fonts, [{ text: sign }], look), width)[0] ?? [];
        const start: Strip = {
            ...first,
            draw: (pen, x, top) => {
                marked(pen, label, () => writeLine(pen, mark, x + left, top + baselineOf(mark, look.leading)));
                first.draw(pen, x, top);
            },
        };
        return [...(index === 0 ? [] : [gap(1.5)]), start, ...others];
    });
}
