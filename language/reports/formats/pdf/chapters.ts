import type { DocumentSection, ReportDocument } from '../../document/report-document.ts';
import type { Fonts } from '../fonts/font.ts';
import { blockStrips } from './blocks.ts';
import { PAGE_MARGIN } from './header.ts';
import { breakIntoLines, widthOfLetter } from './lines.ts';
import { BODY, CLOSE_TITLE, CONTENTS, HEADINGS, QUIET, RULE, styleOf, SUBTITLE, TABLE, TITLE } from './styles.ts';
import type { Look } from './styles.ts';
import { fillBox, marked, unspoken, writeLine } from './pen.ts';
import { baselineOf, gap, indented, paragraphStrips, textStrips, together } from './strips.ts';
import type { Frame, Strip } from './strips.ts';
import { startStructure } from './structure.ts';
import type { Structure } from './structure.ts';
import { rowStrips } from './tables.ts';

const DEEPEST_HEADING = 6;
const DEEPEST_IN_CONTENTS = 3;
const NUMBER_ROOM = 34;

/** A section with its level and the name by which it is led to. */
export interface Chapter {
    readonly section: DocumentSection;
    readonly level: number;
    readonly anchor: string;
}

/** All sections in order, what the document rests on as the last of them. */
export function chaptersOf({ sections, provenance }: ReportDocument): readonly Chapter[] {
    const last: DocumentSection = { id: 'provenance', heading: provenance.heading, blocks: [], sections: [] };
    const all = (list: readonly DocumentSection[], level: number): readonly Omit<Chapter, 'anchor'>[] =>
        list.flatMap((section) => [{ section, level: Math.min(level, DEEPEST_HEADING) }, ...all(section.sections, level + 1)]);
    return all([...sections, last], 1).map((chapter, index) => ({ ...chapter, anchor: `s${index}` }));
}

/**
 * The text of a document as one column.
 *
 * @param width the room between the margins, in points
 * @param pageOf the page of a section, counted from one, known once the column is put on pages
 */
export function columnOf(
    document: ReportDocument,
    chapters: readonly Chapter[],
    fonts: Fonts,
    root: Structure,
    width: number,
    pageOf: (anchor: string) => number,
): readonly Strip[] {
    const close = document.onePage === true;
    const place: Frame = { fonts, width, look: BODY, within: root, close };
    const single = (text: string, look: Look, type: string): readonly Strip[] =>
        paragraphStrips([{ text }], { ...place, look }, startStructure(type, root));
    const title = single(document.title, close ? CLOSE_TITLE : TITLE, 'Title');
    const head = [...title, gap(close ? 0 : 4), ...single(document.subtitle, SUBTITLE, 'Subtitle'), gap(close ? 2 : 18)];
    const contents = document.contents === undefined ? [] : contentsStrips(document.contents, chapters, place, pageOf);
    const body = chapters.flatMap((chapter, index) => [
        ...headingStrips(chapter, place),
        ...(index === chapters.length - 1
            ? provenanceStrips(document, { ...place, look: TABLE })
            : blockStrips(chapter.section.blocks, place)),
    ]);
    return [...head, ...contents, ...body];
}

/** What the document rests on: in a table, or one after the other where room is scarce. */
function provenanceStrips({ provenance: { rows } }: ReportDocument, place: Frame): readonly Strip[] {
    if (!place.close) return together(rowStrips(rows, place));
    const text = rows.flatMap(({ label, value }, index) => [
        { text: `${index === 0 ? '' : ' · '}${label}: `, strong: true },
        { text: value },
    ]);
    return paragraphStrips(text, place, startStructure('P', place.within));
}

function headingStrips({ section, level, anchor }: Chapter, { fonts, width, within, close }: Frame): readonly Strip[] {
    const look = HEADINGS[Math.min(close ? level + 1 : level, HEADINGS.length) - 1] ?? BODY;
    const structure = startStructure(`H${level}`, within);
    const indent = section.number === undefined ? 0 : NUMBER_ROOM;
    const lines = breakIntoLines([{ text: section.heading, style: styleOf(fonts, look) }], width - indent);
    const [first, ...others] = indented(textStrips(lines, look.leading, structure), indent);
    if (!first) return [];
    const numbered: Strip = {
        ...first,
        anchor,
        draw: (pen, x, top) => {
            const [number = []] = breakIntoLines([{ text: `${section.number ?? ''} `, style: styleOf(fonts, look) }], Infinity);
            if (indent > 0) marked(pen, structure, () => writeLine(pen, number, x, top + baselineOf(number, look.leading)));
            first.draw(pen, x, top);
        },
    };
    const rule: Strip = {
        height: close ? 3 : 7,
        kept: true,
        draw: (pen, x, top) => {
            unspoken(pen, () => {
                fillBox(pen, x, top + (close ? 1 : 3), width, 0.75, RULE);
            });
        },
    };
    const below = level === 1 ? [rule, gap(4, true)] : [gap(4, true)];
    const above = close ? 8 : ([22, 15, 11][level - 1] ?? 9);
    return [gap(above, true), ...[numbered, ...others].map((strip) => ({ ...strip, kept: true })), ...below];
}

function contentsStrips(heading: string, chapters: readonly Chapter[], place: Frame, pageOf: (anchor: string) => number): readonly Strip[] {
    const { within } = place;
    const title = paragraphStrips([{ text: heading }], { ...place, look: CONTENTS }, startStructure('P', within));
    const list = startStructure('TOC', within);
    const lines = chapters
        .filter(({ level }) => level <= DEEPEST_IN_CONTENTS)
        .flatMap((chapter) => contentsLine(chapter, place, startStructure('Link', startStructure('TOCI', list)), pageOf));
    return [...title.map((strip) => ({ ...strip, kept: true })), gap(4, true), ...lines, gap(8)];
}

const PAGE_ROOM = 30;

function contentsLine(
    { section, level, anchor }: Chapter,
    { fonts, width }: Frame,
    link: Structure,
    pageOf: (anchor: string) => number,
): readonly Strip[] {
    const look: Look = { ...BODY, size: level === 1 ? 10 : 9.5, leading: 15, bold: level === 1 };
    const style = styleOf(fonts, look);
    const left = (level - 1) * 17;
    const indent = left + (section.number === undefined ? 0 : NUMBER_ROOM);
    const lines = breakIntoLines([{ text: section.heading, style }], width - indent - PAGE_ROOM);
    return lines.map((line, index): Strip => ({
        height: look.leading,
        kept: index < lines.length - 1,
        draw: (pen, x, top) => {
            const baseline = top + baselineOf(line, look.leading);
            const write = (text: string, at: number): void => {
                const [written = []] = breakIntoLines([{ text, style }], Infinity);
                writeLine(pen, written, at, baseline);
            };
            let end = 0;
            marked(pen, link, () => {
                if (index === 0 && section.number !== undefined) write(`${section.number} `, x + left);
                end = writeLine(pen, line, x + indent, baseline);
            });
            if (index < lines.length - 1) return;
            const page = String(pageOf(anchor));
            const room = (breakIntoLines([{ text: page, style }], Infinity)[0] ?? []).reduce(
                (sum, letter) => sum + widthOfLetter(letter),
                0,
            );
            unspoken(pen, () => {
                for (let dot = x + width - room - 6; dot > end + 6; dot -= 4.5) fillBox(pen, dot, baseline - 0.8, 0.8, 0.8, QUIET);
            });
            marked(pen, link, () => {
                write(` ${page}`, x + width - room - (style.font.widthOf(style.font.glyphOf(32) ?? 0) * style.size) / 1000);
            });
            pen.links.push({ box: [PAGE_MARGIN, top, PAGE_MARGIN + width, top + look.leading], target: anchor, structure: link });
        },
    }));
}
