import type { ReportDocument } from '../../document/report-document.ts';
import { sha256 } from '../../digest/sha256.ts';
import type { Font, Fonts } from '../fonts/font.ts';
import { loadFonts } from '../fonts/font.ts';
import { legible } from '../../document/legible.ts';
import { chaptersOf, columnOf } from './chapters.ts';
import type { Chapter } from './chapters.ts';
import { drawFurniture, PAGE_MARGIN } from './header.ts';
import { writeInformation, writeMetadata } from './information.ts';
import { decimal, latin, startObjects, textString } from './objects.ts';
import type { Objects, ObjectNumber } from './objects.ts';
import { writeOutline } from './outline.ts';
import { PAGE_HEIGHT, PAGE_WIDTH, unspoken } from './pen.ts';
import type { Pen } from './pen.ts';
import { scaling, sheetFor } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { paged } from './strips.ts';
import type { PlacedStrip } from './strips.ts';
import { startStructure, writeStructure } from './structure.ts';
import { startTypeface } from './typeface.ts';
import type { Typeface } from './typeface.ts';

/** Where a section begins. */
export interface Destination {
    readonly page: number;
    readonly top: number;
}

/**
 * A report as a tagged PDF on A4: headings, tables, lists and pictures as a structure to read aloud, fonts embedded, bookmarks.
 * Nothing in it depends on the time or on chance.
 */
export async function pdfFile(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
    const fonts = await loadFonts();
    const chapters = chaptersOf(document);
    const sheet = sheetFor(document, chapters, fonts);
    const structure = startStructure('Document');
    const destinations = new Map<string, Destination>();
    const column = columnOf(document, chapters, fonts, structure, sheet.width, (anchor) => (destinations.get(anchor)?.page ?? 0) + 1);
    const pages = paged(column, sheet.upper, sheet.lower);
    for (const [page, strips] of pages.entries()) {
        for (const { strip, top } of strips)
            if (strip.anchor !== undefined) destinations.set(strip.anchor, { page, top: top * sheet.scale });
    }
    const typefaces = typefacesOf(fonts);
    const pens = pages.map((strips, page) => drawPage(strips, page, pages.length, { document, sheet, fonts, typefaceOf: typefaces.of }));

    const objects = startObjects();
    const catalog = objects.reserve();
    const resources = writeResources(typefaces.all, objects);
    const tree = objects.reserve();
    const references = pens.map(() => objects.reserve());
    for (const [index, pen] of pens.entries()) writePage(pen, references, index, { tree, resources, destinations, pages: pens }, objects);
    objects.write(tree, `<< /Type /Pages /Count ${references.length} /Kids [${references.map((page) => `${page} 0 R`).join(' ')}] >>`);
    const root = writeStructure(structure, references, objects);
    const outline = writeOutline(chapters, (chapter) => destinationOf(chapter, destinations, references), objects);
    const metadata = writeMetadata(document, objects);
    objects.write(
        catalog,
        `<< /Type /Catalog /Pages ${tree} 0 R /Lang ${textString(document.language)} /MarkInfo << /Marked true >> ` +
            `/StructTreeRoot ${root} 0 R /Outlines ${outline} 0 R /PageMode /UseOutlines /Metadata ${metadata} 0 R ` +
            '/ViewerPreferences << /DisplayDocTitle true >> >>',
    );
    const information = writeInformation(document, objects);
    const identity = sha256(legible(JSON.stringify(document))).slice(0, 32);
    return objects.finish(`/Root ${catalog} 0 R /Info ${information} 0 R /ID [<${identity}> <${identity}>]`);
}

function typefacesOf({ regular, bold }: Fonts): { readonly all: readonly Typeface[]; readonly of: (font: Font) => Typeface } {
    const [plain, strong] = [startTypeface(regular, 'Regular'), startTypeface(bold, 'Bold')];
    return { all: [plain, strong], of: (font) => (font === bold ? strong : plain) };
}

interface Drawing {
    readonly document: ReportDocument;
    readonly sheet: Sheet;
    readonly fonts: Fonts;
    readonly typefaceOf: (font: Font) => Typeface;
}

function drawPage(strips: readonly PlacedStrip[], page: number, pages: number, { document, sheet, fonts, typefaceOf }: Drawing): Pen {
    const pen: Pen = { page, contents: [], marks: 0, silent: false, typefaceOf, links: [] };
    if (sheet.scale !== 1) pen.contents.push(`q ${scaling(sheet)}`);
    for (const { strip, top, again } of strips) {
        const draw = (): void => {
            strip.draw(pen, PAGE_MARGIN / sheet.scale, top);
        };
        if (again) unspoken(pen, draw);
        else draw();
    }
    if (sheet.scale !== 1) pen.contents.push('Q');
    drawFurniture(pen, document, fonts, pages);
    return pen;
}

function writeResources(typefaces: readonly Typeface[], objects: Objects): ObjectNumber {
    const fonts = typefaces.map((typeface) => `/${typeface.key} ${typeface.embed(objects)} 0 R`).join(' ');
    return objects.add(`<< /Font << ${fonts} >> /ExtGState << /Faint << /Type /ExtGState /ca 0.11 >> >> >>`);
}

interface Surroundings {
    readonly tree: ObjectNumber;
    readonly resources: ObjectNumber;
    readonly destinations: ReadonlyMap<string, Destination>;
    readonly pages: readonly Pen[];
}

function writePage(
    pen: Pen,
    references: readonly ObjectNumber[],
    index: number,
    { tree, resources, destinations, pages }: Surroundings,
    objects: Objects,
): void {
    const before = pages.slice(0, index).reduce((sum, { links }) => sum + links.length, pages.length);
    const contents = objects.addStream(latin(pen.contents.join('\n')));
    const annotations = pen.links.map(({ box: [left, top, right, bottom], target, structure }, at) => {
        const rectangle = [left, PAGE_HEIGHT - bottom, right, PAGE_HEIGHT - top].map(decimal).join(' ');
        const link = objects.add(
            `<< /Type /Annot /Subtype /Link /Rect [${rectangle}] /Border [0 0 0] /F 4 /StructParent ${before + at} ` +
                `/Dest ${writeDestination(destinations.get(target), references)} >>`,
        );
        structure.children.push({ page: index, link, key: before + at });
        return link;
    });
    objects.write(
        references[index] ?? 0,
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Resources ${resources} 0 R ` +
            `/Contents ${contents} 0 R /StructParents ${index} /Tabs /S /Annots [${annotations.map((link) => `${link} 0 R`).join(' ')}] >>`,
    );
}

function destinationOf(chapter: Chapter, destinations: ReadonlyMap<string, Destination>, references: readonly ObjectNumber[]): string {
    return writeDestination(destinations.get(chapter.anchor), references);
}

function writeDestination(destination: Destination | undefined, references: readonly ObjectNumber[]): string {
    const { page, top } = destination ?? { page: 0, top: 0 };
    return `[${references[page] ?? 0} 0 R /XYZ 0 ${decimal(PAGE_HEIGHT - top + 10)} null]`;
}
