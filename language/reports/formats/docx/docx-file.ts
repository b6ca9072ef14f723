import { zipSync } from 'fflate';
import type { ReportDocument } from '../../document/report-document.ts';
import { loadFonts } from '../fonts/font.ts';
import { scaleFor } from '../pdf/sheet.ts';
import { writeBody } from './body.ts';
import { writeCoreProperties, writeContentTypes, writeFooter, writeHeader, writeRelations, writeSettings } from './parts.ts';
import { writeNumbering, writeStyles } from './styles.ts';

/** The same for all files, so that the same report gives the same bytes; the archive tells no time zone with it. */
const PACKED = '1980-01-01T00:00:00';

/** How much larger than in PDF a document may be set that is to fit one page: the letters of Arial are narrower, and lines are closer. */
const NARROWER = 1.08;

/**
 * A report as a file of Office Open XML: headings, tables and a table of contents that word processors know as such, pictures as
 * PNG. Written part by part, so that nothing in it depends on the time or on chance.
 */
export async function docxFile(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
    const fonts = await loadFonts();
    const scale = Math.min(1, scaleFor(document, fonts) * NARROWER);
    const { xml, pictures } = writeBody(document, fonts, scale);
    const parts: Readonly<Record<string, string | Uint8Array>> = {
        '[Content_Types].xml': writeContentTypes(),
        '_rels/.rels': writeRelations([
            ['rId1', 'officeDocument', 'word/document.xml'],
            ['rId2', 'core-properties', 'docProps/core.xml'],
        ]),
        'docProps/core.xml': writeCoreProperties(document),
        'word/document.xml': xml,
        'word/_rels/document.xml.rels': writeRelations([
            ['rId1', 'styles', 'styles.xml'],
            ['rId2', 'settings', 'settings.xml'],
            ['rId3', 'numbering', 'numbering.xml'],
            ['rId4', 'header', 'header.xml'],
            ['rId5', 'footer', 'footer.xml'],
            ...pictures.map(({ relation, name }) => [relation, 'image', `media/${name}`] as const),
        ]),
        'word/styles.xml': writeStyles(document, scale),
        'word/settings.xml': writeSettings(document),
        'word/numbering.xml': writeNumbering(),
        'word/header.xml': writeHeader(document),
        'word/footer.xml': writeFooter(document),
        ...Object.fromEntries(pictures.map(({ name, png }) => [`word/media/${name}`, png])),
    };
    const encoder = new TextEncoder();
    const files = Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? encoder.encode(part) : part] as const);
    return zipSync(Object.fromEntries(files), { level: 6, mtime: PACKED, os: 0 });
}
