import type { ReportDocument } from '../../document/report-document.ts';
import { element, escapeText } from '../../timeline/svg.ts';
import { formatAtOffset } from '../../../time/zone.ts';
import { legible } from '../../document/legible.ts';
import { languageTag } from './languages.ts';
import { writeField, writeParagraph, writePlain } from './runs.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SPACES = {
    'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'xmlns:r': RELATIONS,
    'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
    'xmlns:v': 'urn:schemas-microsoft-com:vml',
    'xmlns:o': 'urn:schemas-microsoft-com:office:office',
};

/** A part of the file whose outermost element is of Word's own. */
export function writePart(name: string, ...contents: readonly string[]): string {
    return `${DECLARATION}${element(name, SPACES, ...contents)}`;
}

export function writeContentTypes(): string {
    const parts = [
        ['/word/document.xml', `${WORD}.document.main+xml`],
        ['/word/styles.xml', `${WORD}.styles+xml`],
        ['/word/settings.xml', `${WORD}.settings+xml`],
        ['/word/numbering.xml', `${WORD}.numbering+xml`],
        ['/word/header.xml', `${WORD}.header+xml`],
        ['/word/footer.xml', `${WORD}.footer+xml`],
        ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ] as const;
    return `${DECLARATION}${element(
        'Types',
        { xmlns: `${PACKAGE}/content-types` },
        element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        element('Default', { Extension: 'png', ContentType: 'image/png' }),
        ...parts.map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    )}`;
}

export function writeRelations(relations: readonly (readonly [id: string, kind: string, target: string])[]): string {
    const written = relations.map(([Id, kind, Target]) => {
        const base = kind === 'core-properties' ? `${PACKAGE}/relationships/metadata` : RELATIONS;
        return element('Relationship', { Id, Type: `${base}/${kind}`, Target });
    });
    return `${DECLARATION}${element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...written)}`;
}

export function writeCoreProperties({ title, language, properties: { author, subject, created } }: ReportDocument): string {
    const instant = formatAtOffset(Math.floor(created / 1000) * 1000, 0).replace('+00:00', 'Z');
    const text = (name: string, value: string): string => element(name, {}, escapeText(legible(value)));
    const time = (name: string): string => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, instant);
    return `${DECLARATION}${element(
        'cp:coreProperties',
        {
            'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
            'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
            'xmlns:dcterms': 'http://purl.org/dc/terms/',
            'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        },
        text('dc:title', title),
        text('dc:subject', subject),
        text('dc:creator', author),
        text('dc:language', languageTag(language)),
        text('cp:lastModifiedBy', author),
        time('dcterms:created'),
        time('dcterms:modified'),
    )}`;
}

export function writeSettings({ language }: ReportDocument): string {
    return writePart(
        'w:settings',
        element('w:zoom', { 'w:percent': 100 }),
        element('w:defaultTabStop', { 'w:val': 567 }),
        element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
        element(
            'w:compat',
            {},
            element('w:compatSetting', {
                'w:name': 'compatibilityMode',
                'w:uri': 'http://schemas.microsoft.com/office/word',
                'w:val': 15,
            }),
        ),
        element('w:themeFontLang', { 'w:val': languageTag(language) }),
    );
}

/** Above each page its title; across each page, while the report is incomplete, the word for that. */
export function writeHeader({ title, draft }: ReportDocument): string {
    const watermark = draft === undefined ? '' : writeWatermark(legible(draft));
    const label = draft === undefined ? '' : `<w:r><w:tab/></w:r>${writePlain(draft, '<w:b/><w:bCs/><w:color w:val="9C1C24"/>')}`;
    return writePart('w:hdr', writeParagraph('Header', `${watermark}${writePlain(title)}${label}`));
}

/** Below each page that it is no legal advice, and the number of the page. */
export function writeFooter({ footer, pageNumber }: ReportDocument): string {
    const number = pageNumber
        .split(/(\{pages?\})/)
        .map((piece) => {
            if (piece === '{page}') return writeField('PAGE', writePlain('1'));
            if (piece === '{pages}') return writeField('NUMPAGES', writePlain('1'));
            return piece === '' ? '' : writePlain(piece);
        })
        .join('');
    return writePart('w:ftr', writeParagraph('Footer', `${writePlain(footer)}<w:r><w:tab/></w:r>${number}`));
}

/** A text along a line behind the page, in the way in which word processors insert a watermark themselves. */
function writeWatermark(text: string): string {
    const width = Math.min(500, 90 * [...text].length);
    const style =
        `position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${Math.round(Math.min(120, width / 3))}pt;` +
        'rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;' +
        'mso-position-vertical:center;mso-position-vertical-relative:margin';
    const shapeType = element(
        'v:shapetype',
        { id: '_x0000_t136', coordsize: '21600,21600', 'o:spt': 136, adj: '10800', path: 'm@7,l@8,m@5,21600l@6,21600e' },
        element('v:formulas', {}, ...FORMULAS.map((eqn) => element('v:f', { eqn }))),
        element('v:path', {
            textpathok: 't',
            'o:connecttype': 'custom',
            'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
            'o:connectangles': '270,180,90,0',
        }),
        element('v:textpath', { on: 't', fitshape: 't' }),
    );
    const shape = element(
        'v:shape',
        {
            id: 'PowerPlusWaterMarkObject1',
            'o:spid': '_x0000_s2049',
            type: '#_x0000_t136',
            alt: '',
            style,
            'o:allowincell': 'f',
            fillcolor: '#9c1c24',
            stroked: 'f',
        },
        element('v:fill', { opacity: '.14' }),
        element('v:textpath', { style: 'font-family:"Arial";font-size:1pt;font-weight:bold', string: text }),
    );
    return element('w:r', {}, element('w:rPr', {}, '<w:noProof/>'), element('w:pict', {}, shapeType, shape));
}

/** How a text along a line is fitted into its frame: the formulas of the shape of that name. */
const FORMULAS: readonly string[] = [
    'sum #0 0 10800',
    'prod #0 2 1',
    'sum 21600 0 @1',
    'sum 0 0 @2',
    'sum 21600 0 @3',
    'if @0 @3 0',
    'if @0 21600 @1',
    'if @0 0 @2',
    'if @0 @4 21600',
    'mid @5 @6',
    'mid @8 @5',
    'mid @7 @8',
    'mid @6 @7',
    'sum @6 0 @5',
];
