import type { DocumentSection, ReportDocument } from '../../document/report-document.ts';
import { element } from '../../timeline/svg.ts';
import type { Fonts } from '../fonts/font.ts';
import { writeBlocks } from './blocks.ts';
import type { Body, DocxPicture } from './blocks.ts';
import { writePart } from './parts.ts';
import { writeParagraph, writePlain } from './runs.ts';
import { TEXT_WIDTH } from './styles.ts';
import { writeGap, writeLabelled } from './tables.ts';

const DEEPEST_HEADING = 6;
/** How high a picture may be, in twentieths of a point. */
const WHOLE_PAGE = 12400;
const HALF_A_PAGE = 6800;
const DEEPEST_IN_CONTENTS = 3;

/** A heading with its place in the document: the bookmark that the table of contents leads to. */
interface Chapter {
    readonly section: DocumentSection;
    readonly level: number;
    readonly bookmark: string;
}

/** The main part of the file, and the pictures that it shows. */
export function writeBody(
    document: ReportDocument,
    fonts: Fonts,
    scale: number,
): { readonly xml: string; readonly pictures: readonly DocxPicture[] } {
    const close = document.onePage === true;
    const body: Body = { fonts, pictures: [], highest: close ? HALF_A_PAGE * scale : WHOLE_PAGE };
    const chapters = chaptersOf([...document.sections, provenanceOf(document)], 1);
    const written = chapters.map((chapter, index) => {
        const last = index === chapters.length - 1;
        const blocks = last
            ? writeProvenance(document)
            : writeBlocks(chapter.section.blocks, { style: 'Normal', width: TEXT_WIDTH, close }, body);
        return `${writeHeading(chapter, index)}${blocks}`;
    });
    const contents = document.contents === undefined ? '' : writeContents(document.contents, chapters);
    const xml = writePart(
        'w:document',
        element(
            'w:body',
            {},
            writeParagraph('Title', writePlain(document.title)),
            writeParagraph('Subtitle', writePlain(document.subtitle)),
            contents,
            ...written,
            writePage(),
        ),
    );
    return { xml, pictures: body.pictures };
}

/** What the document rests on: in a table, or one after the other where room is scarce. */
function writeProvenance({ onePage, provenance: { rows } }: ReportDocument): string {
    if (!onePage) return `${writeLabelled(rows, TEXT_WIDTH)}${writeGap()}`;
    const runs = rows.map(
        ({ label, value }, index) => `${writePlain(`${index === 0 ? '' : ' · '}${label}: `, '<w:b/><w:bCs/>')}${writePlain(value)}`,
    );
    return writeParagraph('TableText', runs.join(''));
}

/** What the document rests on, as its last section. */
function provenanceOf({ provenance }: ReportDocument): DocumentSection {
    return { id: 'provenance', heading: provenance.heading, blocks: [], sections: [] };
}

function chaptersOf(sections: readonly DocumentSection[], level: number): readonly Chapter[] {
    return sections
        .flatMap((section) => [
            { section, level: Math.min(level, DEEPEST_HEADING), bookmark: '' },
            ...chaptersOf(section.sections, level + 1),
        ])
        .map((chapter, index) => ({ ...chapter, bookmark: `_Toc${String(index + 1).padStart(6, '0')}` }));
}

function writeHeading({ section, level, bookmark }: Chapter, index: number): string {
    const start = element('w:bookmarkStart', { 'w:id': index, 'w:name': bookmark });
    const unnumbered = section.number === undefined ? '<w:ind w:left="0" w:firstLine="0"/>' : '';
    return writeParagraph(`Heading${level}`, `${start}${writeNumbered(section)}${element('w:bookmarkEnd', { 'w:id': index })}`, unnumbered);
}

function writeNumbered({ number, heading }: DocumentSection): string {
    return number === undefined ? writePlain(heading) : `${writePlain(number)}<w:r><w:tab/></w:r>${writePlain(heading)}`;
}

/**
 * A table of contents that is filled when the file is opened, each line a link. It tells no page numbers: only the word processor
 * knows them, and it would ask before it fills them in. Updating the field there keeps the form.
 */
function writeContents(heading: string, chapters: readonly Chapter[]): string {
    const listed = chapters.filter(({ level }) => level <= DEEPEST_IN_CONTENTS);
    const mark = (kind: string): string => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': kind }));
    const order = element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, ` TOC \\o "1-${DEEPEST_IN_CONTENTS}" \\n \\h \\z \\u `)); // prettier-ignore
    const lines = listed.map(({ section, level, bookmark }, index) => {
        const link = element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, writeNumbered(section));
        const before = index === 0 ? `${mark('begin')}${order}${mark('separate')}` : '';
        const unnumbered = section.number === undefined ? '<w:ind w:left="0" w:firstLine="0"/>' : '';
        return writeParagraph(`TOC${level}`, `${before}${link}${index === listed.length - 1 ? mark('end') : ''}`, unnumbered);
    });
    const gallery = element('w:docPartObj', {}, element('w:docPartGallery', { 'w:val': 'Table of Contents' }), '<w:docPartUnique/>');
    return element(
        'w:sdt',
        {},
        element('w:sdtPr', {}, gallery),
        element('w:sdtContent', {}, writeParagraph('TOCHeading', writePlain(heading)), ...lines),
    );
}

function writePage(): string {
    return element(
        'w:sectPr',
        {},
        element('w:headerReference', { 'w:type': 'default', 'r:id': 'rId4' }),
        element('w:footerReference', { 'w:type': 'default', 'r:id': 'rId5' }),
        element('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
        element('w:pgMar', {
            'w:top': 1474,
            'w:right': 1134,
            'w:bottom': 1304,
            'w:left': 1134,
            'w:header': 680,
            'w:footer': 624,
            'w:gutter': 0,
        }),
    );
}
