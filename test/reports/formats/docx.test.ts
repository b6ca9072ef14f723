import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { docxFile } from '../../../language/reports/formats/docx/docx-file.ts';
import { anyText, extremeTexts, hostileTexts, withLongText, withText } from './hostile-text.ts';
import { bulgarianLetter, englishReport, greekReport } from './sample-reports.ts';

type Parts = Readonly<Record<string, string>>;

async function partsOf(document: Parameters<typeof docxFile>[0]): Promise<Parts> {
    const files = unzipSync(await docxFile(document));
    return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes, path.endsWith('.png'))]));
}

/** The text of a part, a line for each paragraph. Throws where it is no XML with all its namespaces. */
function readXml(xml: string): readonly string[] {
    const paragraphs: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    const open: string[] = [];
    parser.on('error', (error) => {
        throw error;
    });
    parser.on('opentag', ({ name }) => {
        open.push(name);
        if (name === 'w:p') paragraphs.push('');
        if (name === 'w:br') paragraphs[paragraphs.length - 1] += '\n';
        if (name === 'w:tab' && open.at(-2) === 'w:r') paragraphs[paragraphs.length - 1] += '\t';
    });
    parser.on('closetag', () => open.pop());
    parser.on('text', (text) => {
        if (open.at(-1) === 'w:t') paragraphs[paragraphs.length - 1] += text;
    });
    parser.write(xml).close();
    return paragraphs;
}

const english = await partsOf(englishReport);
const body = english['word/document.xml'] ?? '';

describe('the report as DOCX', () => {
    it('is made of well-formed parts', async () => {
        for (const document of [englishReport, greekReport, bulgarianLetter]) {
            const parts = await partsOf(document);
            for (const [path, xml] of Object.entries(parts)) if (!path.endsWith('.png')) readXml(xml);
            expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
        }
    });

    it('has headings of their level, numbered as given', () => {
        const headings = [...body.matchAll(/<w:pStyle w:val="(Heading\d)"\/>.*?<\/w:p>/g)].map(([paragraph, style]) => [
            style,
            readXml(`<w:x xmlns:w="w"><w:p>${paragraph.replace(/^.*?<\/w:pPr>/, '')}</w:x>`)[0],
        ]);
        expect(headings).toEqual([
            ['Heading1', '1\tAdministrative information'],
            ['Heading2', '1.1\tWho submits this report'],
            ['Heading2', '1.2\tTo whom, and which report this is'],
            ['Heading1', '2\tThe incident'],
            ['Heading1', '3\tAnnex: the whole timeline'],
            ['Heading1', 'What this report rests on'],
        ]);
    });

    it('has a filled table of contents, whose lines lead to the headings', () => {
        const anchors = [...body.matchAll(/w:anchor="(_Toc\d+)"/g)].map(([, anchor]) => anchor);
        const bookmarks = [...body.matchAll(/<w:bookmarkStart w:id="\d+" w:name="(_Toc\d+)"/g)].map(([, name]) => name);
        expect(anchors).toEqual(['_Toc000001', '_Toc000002', '_Toc000003', '_Toc000004', '_Toc000005', '_Toc000006']);
        expect(bookmarks).toEqual(anchors);
        expect(body).toContain(' TOC \\o "1-3" ');
    });

    it('has no table of contents in a letter', async () => {
        const letter = (await partsOf(bulgarianLetter))['word/document.xml'] ?? '';
        expect(letter).not.toContain('w:sdt');
        expect(readXml(letter)).toContain('Мястото: София');
    });

    it('heads the columns of tables and the rows of fields', () => {
        expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
        expect(body).toContain('<w:tblCaption w:val="What happened, in order"/>');
        expect(body.match(/w:firstColumn="1"/g)).toHaveLength(3);
    });

    it('shows boxes ticked and not ticked', () => {
        expect(readXml(body)).toEqual(expect.arrayContaining(['☒\tProvider', '☐\tDeployer']));
    });

    it('tells the language of the document and of each run that has another', () => {
        expect(english['word/styles.xml']).toContain('<w:lang w:val="en-IE"');
        expect(body).toMatch(/<w:lang w:val="nl-NL"[^>]*\/><\/w:rPr><w:t xml:space="preserve">“De patiënt is te laat gezien.”/);
    });

    it('keeps line breaks', () => {
        expect(readXml(body)).toContain('Havenkade 12\n3511 AB Utrecht\nNederland');
    });

    it('has the title above, and below that it is no legal advice, with the numbers of the pages', () => {
        expect(readXml(english['word/header.xml'] ?? '')).toEqual(['Report of a serious incident\tDRAFT']);
        expect(readXml(english['word/footer.xml'] ?? '')).toEqual([
            'This document is drafted from recorded facts. It is not legal advice.\tPage 1 of 1',
        ]);
        expect(english['word/footer.xml']).toMatch(/ PAGE .* NUMPAGES /);
    });

    it('has the word for a draft across the pages, and none once it is complete', async () => {
        expect(english['word/header.xml']).toContain('string="DRAFT"');
        expect((await partsOf(bulgarianLetter))['word/header.xml']).not.toContain('v:textpath');
    });

    it('shows the picture with its text alternative', () => {
        expect(body).toContain('descr="Timeline of the incident: what happened above, the clocks of the duties below."');
        expect(english['word/media/picture1.png']?.slice(1, 4)).toBe('PNG');
    });

    it('tells the as-of instant as the time at which it was made', () => {
        expect(english['docProps/core.xml']).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-10-11T10:00:00Z</dcterms:created>');
        expect(english['docProps/core.xml']).toContain('<dc:creator>Medira B.V.</dc:creator>');
    });

    it('is the same, byte for byte, for the same report', async () => {
        expect(await docxFile(greekReport)).toEqual(await docxFile(greekReport));
    });

    it.each(Object.entries({ ...hostileTexts, ...extremeTexts }))('shows hostile text as written: %s', async (_name, text) => {
        const parts = await partsOf(withText(text));
        for (const [path, xml] of Object.entries(parts)) if (!path.endsWith('.png')) readXml(xml);
        const plain = text.replaceAll(/[^\p{L}\p{N} ]/gu, '').slice(0, 200);
        const shown = readXml(parts['word/document.xml'] ?? '').join('\n').replaceAll(/\[U\+[\dA-F]+\]|[^\p{L}\p{N} ]/gu, ''); // prettier-ignore
        expect(shown).toContain(plain);
    });

    it('divides very long texts into paragraphs that word processors can lay out, and keeps every word', async () => {
        const line = 'A line of a log that somebody pasted, with a number: 000017.';
        const texts = ['word '.repeat(40_000), `${line}\n`.repeat(3400), '\u{1F691}'.repeat(6000)];
        for (const text of texts) {
            const [, , , ...shown] = readXml((await partsOf(withLongText(text)))['word/document.xml'] ?? '');
            expect(Math.max(...shown.map(({ length }) => length))).toBeLessThanOrEqual(4000);
            const words = shown.join(text.includes('\n') ? '\n' : '').replaceAll(/[\n ]+/g, ' ');
            expect(words).toContain(text.replaceAll(/[\n ]+/g, ' ').trim());
        }
    });

    it('names characters that would act instead of being seen', async () => {
        const text = readXml((await partsOf(withText('a\u202eb\u0000c\ud800d')))['word/document.xml'] ?? '');
        expect(text[0]).toBe('a[U+202E]b[U+0000]c[U+D800]d');
    });

    it('is well-formed whatever the texts are', async () => {
        await fc.assert(
            fc.asyncProperty(anyText, async (text) => {
                const parts = await partsOf(withText(text));
                for (const [path, xml] of Object.entries(parts)) if (!path.endsWith('.png')) readXml(xml);
            }),
            { numRuns: 60 },
        );
    });
});
