import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfFile } from '../../../language/reports/formats/pdf/pdf-file.ts';
import { anyText, extremeTexts, hostileTexts, withLongText, withText } from './hostile-text.ts';
import type { DocumentBlock, DocumentField } from '../../../language/reports/document/report-document.ts';
import { readPdf } from './read-pdf.ts';
import { bulgarianLetter, englishReport, greekReport } from './sample-reports.ts';

const english = await readPdf(await pdfFile(englishReport));
const [first = '', second = '', third = '', fourth = ''] = english.structures;

describe('the report as PDF', () => {
    it('is tagged, and tells its language and its title', () => {
        expect(english.tagged).toBe(true);
        expect(english.language).toBe('en');
        expect(english.information).toMatchObject({
            Title: 'Report of a serious incident',
            Author: 'Medira B.V.',
            Subject: 'INC-2026-021',
            CreationDate: 'D:20261011100000Z',
            ModDate: 'D:20261011100000Z',
        });
    });

    it('has headings of their level, with their numbers', () => {
        expect(first).toContain(
            '    H1\n      "1"\n      "Administrative information"\n    H2\n      "1.1"\n      "Who submits this report"\n',
        );
    });

    it('has a table of contents that tells the pages and leads to them', () => {
        expect(first).toContain('        Link\n          "3 Annex: the whole timeline"\n          "3"\n');
        expect(english.texts[2]).toContain('Annex: the whole timeline');
    });

    it('heads rows of fields and columns of tables', () => {
        expect(first).toMatch(/TR\n\s+TH\n\s+"1\.1\.1 Name of the submitter"\n\s+TD\n\s+P\n\s+"Medira B\.V\."\n/);
        expect(second).toMatch(/Caption\n\s+"What happened, in order"\n\s+TR\n\s+TH\n\s+"When"\n\s+TH\n\s+"What"\n/);
    });

    it('has lists with their signs', () => {
        expect(first).toMatch(/L\n\s+LI\n\s+Lbl\n\s+"•"\n\s+LBody\n\s+"Logs of the system from 1 to 6 October are kept\."\n/);
        expect(first).toMatch(/Lbl\n\s+"☒"\n\s+LBody\n\s+"Provider"/);
        expect(first).toMatch(/Lbl\n\s+"☐"\n\s+LBody\n\s+"Deployer"/);
    });

    it('has pictures with their text alternative', () => {
        expect(second).toContain('Figure [Timeline of the incident: what happened above, the clocks of the duties below.]');
    });

    it('repeats the head of a table on the next page, for the eye alone', () => {
        expect(third).toContain('"When"');
        expect(english.texts[3]).toMatch(/^When What Detail/);
        expect(fourth).not.toContain('"When"');
    });

    it('has what repeats on each page beside the structure', () => {
        for (const [index, text] of english.texts.entries()) {
            expect(text).toContain('It is not legal advice.');
            expect(text).toContain(`Page ${index + 1} of 4`);
            expect(english.structures[index]).not.toContain('legal advice');
        }
    });

    it('has bookmarks nested as the sections are', () => {
        expect(english.bookmarks).toEqual([
            '1 Administrative information',
            '  1.1 Who submits this report',
            '  1.2 To whom, and which report this is',
            '2 The incident',
            '3 Annex: the whole timeline',
            'What this report rests on',
        ]);
    });

    it('shows Greek and Bulgarian as text', async () => {
        const greek = await readPdf(await pdfFile(greekReport));
        expect(greek.language).toBe('el');
        expect(greek.texts[0]).toContain('Πληροφορίες για το περιστατικό');
        expect(greek.texts[0]).toContain('Μέδιρα Α.Ε., Αθήνα');
        const bulgarian = await readPdf(await pdfFile(bulgarianLetter));
        expect(bulgarian.structures[0]).toContain('"Уведомление за сериозен инцидент"');
        expect(bulgarian.structures[0]).not.toContain('TOC');
        expect(bulgarian.texts[0]).not.toContain('DRAFT');
    });

    it('shows the letters of every language of the Union', async () => {
        const letters =
            'áàâäãåæąăćčçċďđðéèêëęěėēģğġħíìîïįīķĺľłļńňñņóòôöõőøœŕřśšşșßťţțúùûüůűųūýÿźžż ÁÀÂÄÃÅÆĄĂĆČÇĊĎĐÉÈÊËĘĚĖĒĢĠĦÍÌÎÏĮĪĶĹĽŁĻŃŇÑŅÓÒÔÖÕŐØŒŔŘŚŠȘŤȚÚÙÛÜŮŰŲŪÝŹŽŻ ' +
            'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ абвгдежзийклмнопрстуфхцчшщъьюя „“”‘’«»–—…€§°№';
        const { texts } = await readPdf(await pdfFile(withText(letters)));
        expect(texts.join('').replaceAll(/\s/g, '')).toContain(letters.replaceAll(/\s/g, ''));
    });

    it('is the same, byte for byte, for the same report', async () => {
        expect(await pdfFile(greekReport)).toEqual(await pdfFile(greekReport));
    });

    it.each(Object.entries({ ...hostileTexts, ...extremeTexts }))('shows hostile text as written: %s', async (_name, text) => {
        const file = await pdfFile(text.length > 2000 ? withLongText(text) : withText(text));
        const { texts } = await readPdf(file);
        const plain = text.replaceAll(/[^\p{Script=Latin}\p{N}]/gu, '').replaceAll(/[^\p{ASCII}]/gu, '').slice(0, 150); // prettier-ignore
        const shown = texts.join('').replaceAll(/\[U\+[\dA-F]+\]|[^A-Za-z\d]/g, '');
        if (/^[\p{ASCII}]*$/u.test(text)) expect(shown).toContain(plain.replaceAll(/[^A-Za-z\d]/g, ''));
        expect(new TextDecoder('latin1').decode(file)).not.toMatch(/\/(?:JavaScript|JS|OpenAction|Launch|URI)\b/);
    });

    it('shows a table without a head', async () => {
        const rows = [['From', 'Medira B.V.'], ['To', 'Autoriteit Persoonsgegevens']].map((row) => row.map((text) => [{ text }])); // prettier-ignore
        const table: DocumentBlock = { kind: 'table', caption: '', headings: [], rows };
        const sections = [{ id: 't', heading: 't', blocks: [table], sections: [] }];
        const { texts } = await readPdf(await pdfFile({ ...bulgarianLetter, sections }));
        expect(texts[0]).toContain('To Autoriteit Persoonsgegevens');
    });

    it('has no heading without what it heads at the end of a page', async () => {
        const field = (text: string): DocumentField => ({
            id: text,
            label: text,
            state: 'known',
            blocks: [{ kind: 'paragraph', text: [{ text }] }],
            copy: '',
        });
        for (let rows = 18; rows < 32; rows++) {
            const fields = Array.from({ length: rows }, (_, index) => field(`row ${index}`));
            const below = {
                id: 'b',
                heading: 'Second heading',
                blocks: [{ kind: 'fields', fields: [field('headed')] }],
                sections: [],
            } as const;
            const { texts } = await readPdf(
                await pdfFile({
                    ...bulgarianLetter,
                    sections: [
                        { id: 'f', heading: 'f', blocks: [{ kind: 'fields', fields }], sections: [] },
                        { id: 'a', heading: 'First heading', blocks: [], sections: [below] },
                    ],
                }),
            );
            const page = texts.find((text) => text.includes('First heading')) ?? '';
            expect(page).toMatch(/First heading.*Second heading.*headed/s);
        }
    });

    it('names characters that would act instead of being seen', async () => {
        const { texts } = await readPdf(await pdfFile(withText('a\u202eb\u0000c\ud800d')));
        expect(texts[0]).toContain('a[U+202E]b[U+0000]c[U+D800]d');
    });

    it('can be read whatever the texts are', async () => {
        await fc.assert(
            fc.asyncProperty(anyText, async (text) => {
                expect((await readPdf(await pdfFile(withText(text)))).pages).toBeGreaterThan(0);
            }),
            { numRuns: 40 },
        );
    });
});
