import { afterAll, describe, expect, it } from 'vitest';
import { docxFile } from '../../language/reports/formats/docx/docx-file.ts';
import { pdfFile } from '../../language/reports/formats/pdf/pdf-file.ts';
import type { ReportDocument } from '../../language/reports/document/report-document.ts';
import { documentOf, HOSTILE } from '../reports/formats/any-text.ts';
import { bulgarianLetter, englishReport, greekReport } from '../reports/formats/sample-reports.ts';
import { Office } from './office.ts';
import type { PagePicture } from './office.ts';

const office = new Office();
afterAll(() => {
    office.close();
});

const NAMES = ['xml', 'rtf', 'field', 'marks of direction', 'right to left', 'emoji', 'controls', 'half pairs'];
const shortTexts = NAMES.map((name) => [name, HOSTILE[name] ?? ''] as const);

/** Hostile texts, each in a section of its own. */
const hostile: ReportDocument = {
    ...documentOf('hostile'),
    sections: shortTexts.flatMap(([name, text]) => documentOf(text).sections.map((section) => ({ ...section, id: name, heading: name }))),
};

function expectInOrder(text: string, parts: readonly string[]): void {
    let at = 0;
    for (const part of parts) {
        const found = text.indexOf(part, at);
        expect(found, `${part}, behind what stands before it`).toBeGreaterThanOrEqual(0);
        at = found + part.length;
    }
}

/** The share of the pixels of a region that are not white, from 0 to 1; edges as shares of the page. */
function inked({ width, height, at }: PagePicture, [left, top, right, bottom]: readonly [number, number, number, number]): number {
    let dark = 0;
    let all = 0;
    for (let y = Math.floor(top * height); y < Math.floor(bottom * height); y++) {
        for (let x = Math.floor(left * width); x < Math.floor(right * width); x++) {
            all++;
            if (Math.min(...at(x, y)) < 250) dark++;
        }
    }
    return dark / all;
}

const ENGLISH_IN_ORDER = [
    'Report of a serious incident',
    'INC-2026-021 · Triage assistant 4.2',
    'Contents',
    'Administrative information',
    'Annex: the whole timeline',
    'Administrative information',
    'Who submits this report',
    'Medira B.V.',
    'Provider',
    'Missing: the register names no contact',
    'Havenkade 12',
    'Withheld: trade secret of the supplier.',
    'To whom, and which report this is',
    'Autoriteit Persoonsgegevens (NL)',
    'The incident',
    '“De patiënt is te laat gezien.”',
    'Logs of the system from 1 to 6 October are kept.',
    'What happened, in order',
    'AP-2026-10-0042',
    'Annex: the whole timeline',
    'What this report rests on',
    'sha256:0f343b0931126a20f133d67c2b018a3b5b7f6c4a9d8e1c2b3a4f5e6d7c8b9a0f',
];

describe.each([
    ['DOCX, as LibreOffice opens it', async (document: ReportDocument) => office.convert(await docxFile(document))],
    ['PDF', pdfFile],
])('a report as %s', (_format, made) => {
    it('shows everything in order, the footer and the number on each page', async () => {
        const pages = office.pages(await made(englishReport));
        expectInOrder(pages.join('\n'), ENGLISH_IN_ORDER);
        expect(pages.length).toBeGreaterThan(3);
        for (const [index, text] of pages.entries()) {
            expect(text).toContain('It is not legal advice.');
            expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
        }
    });

    it('shows Greek and Bulgarian', async () => {
        expectInOrder(office.pages(await made(greekReport)).join('\n'), [
            'Αναφορά σοβαρού περιστατικού',
            'Πληροφορίες για το περιστατικό',
            'Μέδιρα Α.Ε., Αθήνα',
            'Το παρόν δεν αποτελεί νομική συμβουλή.',
        ]);
        expectInOrder(office.pages(await made(bulgarianLetter)).join('\n'), [
            'Уведомление за сериозен инцидент',
            'Уважаеми дами и господа',
            'Мястото: София',
            'Това не е правен съвет.',
        ]);
    });

    it('keeps its margins free, and has DRAFT across each page until it is complete', async () => {
        for (const [document, draft] of [
            [englishReport, true],
            [bulgarianLetter, false],
        ] as const) {
            const file = await made(document);
            const pages = office.pages(file).length;
            for (let page = 1; page <= pages; page++) {
                const picture = office.picture(file, page);
                expect(inked(picture, [0.1, 0.05, 0.9, 0.95])).toBeGreaterThan(0.01);
                expect(inked(picture, [0.955, 0, 1, 1])).toBe(0);
                expect(inked(picture, [0, 0, 0.07, 0.15])).toBe(0);
                if (!draft) expect(inked(picture, [0.3, 0.65, 0.7, 0.9])).toBe(0);
                else expect(inked(picture, [0.2, 0.3, 0.8, 0.7])).toBeGreaterThan(0.12);
            }
        }
    });

    it('opens whatever the texts are, and names each', async () => {
        const text = office.pages(await made(hostile)).join('\n');
        expectInOrder(text, shortTexts.map(([name]) => name)); // prettier-ignore
        expect(text).toContain('[U+202E]');
    });
});

describe('a report as PDF', () => {
    it('has its fonts embedded, only what it shows of them, with their characters', async () => {
        for (const document of [englishReport, greekReport, bulgarianLetter, hostile]) {
            for (const [name, ...facts] of office.fonts(await pdfFile(document))) {
                expect([name, ...facts]).toEqual([expect.stringMatching(/^NotoSans-(Regular|Bold)$/), 'yes', 'yes', 'yes']);
            }
        }
    });

    it('is tagged, in A4, with the as-of instant as its time', async () => {
        const file = await pdfFile(englishReport);
        const told = office.information(file);
        expect(told.get('Tagged')).toBe('yes');
        expect(told.get('Page size')).toBe('595.28 x 841.89 pts (A4)');
        expect(told.get('CreationDate')).toContain('Oct 11 10:00:00 2026');
        expectInOrder(office.structure(file), ['H1 (block)', 'Table', 'TH', '/Scope /Row', 'Caption', '/Scope /Column', 'Figure']);
    });
});
