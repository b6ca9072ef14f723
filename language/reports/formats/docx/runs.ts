import type { Run, Text } from '../../document/report-document.ts';
import { element, escapeText } from '../../timeline/svg.ts';
import { legible } from '../../document/legible.ts';
import { dividedParagraphs } from './long-texts.ts';
import { languageTag } from './languages.ts';

/** The runs of a paragraph: each in its language, line breaks and tabs as elements, everything else as text. */
export function writeText(text: Text): string {
    return text.map(writeRun).join('');
}

/** One run of plain text. */
export function writePlain(text: string, properties = ''): string {
    return element('w:r', {}, properties === '' ? '' : element('w:rPr', {}, properties), writeLines(text));
}

function writeRun({ text, language, strong, mark }: Run): string {
    const spoken = language === undefined ? '' : writeLanguage(language);
    const run = writePlain(text, `${strong ? '<w:b/><w:bCs/>' : ''}${spoken}`);
    return mark === undefined ? run : `${run}${writePlain(mark, '<w:vertAlign w:val="superscript"/>')}`;
}

/** A language that is not told is neither checked nor read aloud as if it were that of the document. */
function writeLanguage(language: string): string {
    if (language === 'und') return '<w:noProof/><w:lang w:val="x-none" w:eastAsia="x-none" w:bidi="x-none"/>';
    const tag = languageTag(language);
    return element('w:lang', { 'w:val': tag, 'w:eastAsia': tag, 'w:bidi': tag });
}

function writeLines(text: string): string {
    return legible(text)
        .split('\n')
        .map((line) => line.split('\t').map(writeCharacters).join('<w:tab/>'))
        .join('<w:br/>');
}

function writeCharacters(text: string): string {
    return text === '' ? '' : element('w:t', { 'xml:space': 'preserve' }, escapeText(text));
}

/** A paragraph of a style, with more of its properties after the style, in the order of the schema. */
export function writeParagraph(style: string, content: string, properties = ''): string {
    return element('w:p', {}, element('w:pPr', {}, element('w:pStyle', { 'w:val': style }), properties), content);
}

interface Details {
    /** Stands before the text, a tabulator between them. */
    readonly sign?: string;
    /** Properties of the first paragraph, and of those that go on with it. */
    readonly first?: string;
    readonly after?: string;
}

/** A text in paragraphs of a style: one, unless it is very long. */
export function writeParagraphs(style: string, text: Text, { sign, first = '', after = '' }: Details = {}): string {
    const before = sign === undefined ? '' : `${sign}<w:r><w:tab/></w:r>`;
    return dividedParagraphs(text)
        .map((part, index) => writeParagraph(style, `${index === 0 ? before : ''}${writeText(part)}`, index === 0 ? first : after))
        .join('');
}

/** A field that the word processor fills, with what it shows until then. */
export function writeField(instruction: string, shown: string): string {
    const mark = (kind: string): string => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': kind }));
    const order = element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, escapeText(` ${instruction} `)));
    return `${mark('begin')}${order}${mark('separate')}${shown}${mark('end')}`;
}
