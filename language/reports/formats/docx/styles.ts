import type { ReportDocument } from '../../document/report-document.ts';
import { element } from '../../timeline/svg.ts';
import { languageTag } from './languages.ts';
import { writePart } from './parts.ts';

const FONT = 'Arial';
const INK = '1B2733';
const ACCENT = '16324F';
const QUIET = '5A6570';
const RULE = 'C3CBD3';
/** Width between the margins of a page in A4, in twentieths of a point. */
export const TEXT_WIDTH = 9638;

interface Style {
    readonly id: string;
    readonly name: string;
    readonly basedOn?: string;
    readonly next?: string;
    /** Properties of the paragraph and of its runs, in the order of the schema. */
    readonly paragraph?: string;
    readonly run?: string;
}

/** Room and type, at a share of their full size. */
class Measures {
    readonly #scale: number;

    constructor(scale: number) {
        this.#scale = scale;
    }

    /** Before and after a paragraph, in twentieths of a point. */
    spacing(before: number, after: number, line = 276): string {
        const [above, below] = [before, after].map((room) => this.room(room));
        const close = this.#scale < 1 ? Math.min(line, 240) : line;
        return element('w:spacing', { 'w:before': above, 'w:after': below, 'w:line': close, 'w:lineRule': 'auto' });
    }

    /** Where all is to stand on one page, room shrinks faster than type. */
    room(twips: number): number {
        return Math.round(twips * (this.#scale < 1 ? this.#scale * 0.5 : 1));
    }

    /** In half points, as word processors count. */
    size(points: number): string {
        const halves = Math.floor(points * 2 * this.#scale);
        return `<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/>`;
    }
}

const colour = (value: string): string => `<w:color w:val="${value}"/>`;
const edge = (side: string, ink: string, width: number, space: number): string =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': width, 'w:space': space, 'w:color': ink });
const BOLD = '<w:b/><w:bCs/>';
const KEPT = '<w:keepNext/><w:keepLines/>';

function heading(level: number, points: number, before: number, measures: Measures): Style {
    const number = element('w:tabs', {}, element('w:tab', { 'w:val': 'left', 'w:pos': 624 }));
    const rule = level === 1 ? element('w:pBdr', {}, edge('bottom', RULE, 6, 4)) : '';
    return {
        id: `Heading${level}`,
        name: `heading ${level}`,
        basedOn: 'Normal',
        next: 'Normal',
        paragraph: `${KEPT}${rule}${number}${measures.spacing(before, level === 1 ? 160 : 100, 252)}<w:ind w:left="624" w:hanging="624"/><w:outlineLvl w:val="${level - 1}"/>`,
        run: `${BOLD}${colour(ACCENT)}${measures.size(points)}`,
    };
}

function contents(level: number, measures: Measures): Style {
    const indent = 340 * (level - 1);
    const tab = element('w:tabs', {}, element('w:tab', { 'w:val': 'left', 'w:pos': indent + 624 }));
    return {
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        next: 'Normal',
        paragraph: `${tab}${measures.spacing(level === 1 ? 80 : 0, 40, 252)}<w:ind w:left="${indent + 624}" w:hanging="624"/>`,
        run: level === 1 ? BOLD : '',
    };
}

function remark(tone: string, ink: string, paper: string, measures: Measures): Style {
    const frame = element('w:pBdr', {}, edge('left', ink, 24, 8));
    const shade = element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': paper });
    return {
        id: `Remark${tone}`,
        name: `Remark ${tone.toLowerCase()}`,
        basedOn: 'Normal',
        paragraph: `${frame}${shade}${measures.spacing(80, 120)}<w:ind w:left="200"/>`,
    };
}

function stylesAt(measures: Measures): readonly Style[] {
    const spacing = measures.spacing.bind(measures);
    const size = measures.size.bind(measures);
    return [
        { id: 'Title', name: 'Title', basedOn: 'Normal', next: 'Subtitle', paragraph: `${KEPT}${spacing(0, 80, 252)}`, run: `${BOLD}${colour(ACCENT)}${size(22)}` }, // prettier-ignore
        { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', paragraph: spacing(0, 320), run: `${colour(QUIET)}${size(11.5)}` }, // prettier-ignore
        heading(1, 15, 400, measures),
        heading(2, 12.5, 300, measures),
        heading(3, 11, 240, measures),
        heading(4, 10.5, 200, measures),
        heading(5, 10, 200, measures),
        heading(6, 10, 200, measures),
        { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', next: 'Normal', paragraph: `${KEPT}${spacing(240, 80)}`, run: `${BOLD}${colour(ACCENT)}${size(13)}` }, // prettier-ignore
        contents(1, measures),
        contents(2, measures),
        contents(3, measures),
        { id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', paragraph: `<w:numPr><w:numId w:val="1"/></w:numPr>${spacing(0, 60)}<w:contextualSpacing/>` }, // prettier-ignore
        { id: 'Box', name: 'Box', basedOn: 'Normal', paragraph: `<w:keepLines/>${spacing(0, 40)}<w:ind w:left="340" w:hanging="340"/>` },
        { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', paragraph: `${KEPT}${spacing(160, 80)}`, run: `${BOLD}${colour(ACCENT)}${size(9)}` }, // prettier-ignore
        { id: 'Picture', name: 'Picture', basedOn: 'Normal', paragraph: spacing(120, 160, 240) },
        { id: 'TableText', name: 'Table Text', basedOn: 'Normal', paragraph: spacing(0, 40, 252), run: size(9) },
        { id: 'TableHeading', name: 'Table Heading', basedOn: 'TableText', paragraph: '<w:keepNext/>', run: `${BOLD}${colour(ACCENT)}` },
        { id: 'FieldLabel', name: 'Field Label', basedOn: 'TableText', run: colour(ACCENT) },
        { id: 'Header', name: 'header', basedOn: 'Normal', paragraph: furniture('bottom'), run: `${colour(QUIET)}${FULL.size(8)}` },
        { id: 'Footer', name: 'footer', basedOn: 'Normal', paragraph: furniture('top'), run: `${colour(QUIET)}${FULL.size(8)}` },
        remark('Missing', 'B45F06', 'FDF3E7', measures),
        remark('Withheld', '5A6570', 'EEF1F4', measures),
        remark('Note', '2B6CB0', 'EDF4FB', measures),
        ...['RemarkMissing', 'RemarkWithheld', 'RemarkNote'].map((id) => inTable(id, spacing(40, 60, 252), measures)),
        inTable('ListBullet', spacing(0, 40, 252), measures),
        inTable('Box', spacing(0, 20, 252), measures),
        inTable('Caption', spacing(20, 40, 252), measures),
    ];
}

/** What stands on each page besides the text has its full size. */
const FULL = new Measures(1);

/** A style as it is in the cells of tables: as small as their text, and with less room around it. */
function inTable(id: string, paragraph: string, measures: Measures): Style {
    return { id: `${id}InTable`, name: `${id} in table`, basedOn: id, paragraph, run: measures.size(9) };
}

function furniture(side: string): string {
    const tabs = element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': TEXT_WIDTH }));
    return `${element('w:pBdr', {}, edge(side, RULE, 4, 6))}${tabs}${FULL.spacing(0, 0, 240)}`;
}

/** The look of the document at a share of its full size. Every style that a paragraph of it names is here. */
export function writeStyles({ language }: ReportDocument, scale: number): string {
    const measures = new Measures(scale);
    const tag = languageTag(language);
    const defaults = element(
        'w:docDefaults',
        {},
        element(
            'w:rPrDefault',
            {},
            element(
                'w:rPr',
                {},
                element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT }),
                colour(INK),
                measures.size(10),
                element('w:lang', { 'w:val': tag, 'w:eastAsia': tag, 'w:bidi': tag }),
            ),
        ),
        element('w:pPrDefault', {}, element('w:pPr', {}, measures.spacing(0, 120))),
    );
    const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
    return writePart('w:styles', defaults, normal, ...stylesAt(measures).map(writeStyle), writeTableStyle(measures));
}

function writeStyle({ id, name, basedOn, next, paragraph = '', run = '' }: Style): string {
    return element(
        'w:style',
        { 'w:type': 'paragraph', 'w:styleId': id },
        element('w:name', { 'w:val': name }),
        basedOn === undefined ? '' : element('w:basedOn', { 'w:val': basedOn }),
        next === undefined ? '' : element('w:next', { 'w:val': next }),
        '<w:qFormat/>',
        element('w:pPr', {}, paragraph),
        element('w:rPr', {}, run),
    );
}

function writeTableStyle(measures: Measures): string {
    const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => edge(side, RULE, 4, 0));
    const room = (side: string, width: number): string => element(`w:${side}`, { 'w:w': measures.room(width), 'w:type': 'dxa' });
    const headed = (type: string): string =>
        element('w:tblStylePr', { 'w:type': type }, element('w:tcPr', {}, '<w:shd w:val="clear" w:color="auto" w:fill="EAF0F6"/>'));
    return element(
        'w:style',
        { 'w:type': 'table', 'w:styleId': 'ReportTable' },
        element('w:name', { 'w:val': 'Report Table' }),
        element(
            'w:tblPr',
            {},
            element('w:tblBorders', {}, ...lines),
            element('w:tblCellMar', {}, room('top', 70), room('left', 110), room('bottom', 50), room('right', 110)),
        ),
        headed('firstRow'),
        headed('firstCol'),
    );
}

/** The bullets of lists. */
export function writeNumbering(): string {
    const level = element(
        'w:lvl',
        { 'w:ilvl': 0 },
        '<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>',
        '<w:pPr><w:ind w:left="340" w:hanging="255"/></w:pPr>',
    );
    return writePart(
        'w:numbering',
        element('w:abstractNum', { 'w:abstractNumId': 0 }, '<w:multiLevelType w:val="hybridMultilevel"/>', level),
        element('w:num', { 'w:numId': 1 }, element('w:abstractNumId', { 'w:val': 0 })),
    );
}
