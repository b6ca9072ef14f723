import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxFile } from '../../language/reports/formats/docx/docx-file.ts';
import { pdfFile } from '../../language/reports/formats/pdf/pdf-file.ts';
import type { ReportDocument } from '../../language/reports/document/report-document.ts';
import { briefOfThreeStates } from '../reports/formats/brief-of-examples.ts';
import { extremeTexts, hostileTexts, withLongText, withText } from '../reports/formats/hostile-text.ts';
import { bulgarianLetter, englishReport, greekReport } from '../reports/formats/sample-reports.ts';
import { Office } from './office.ts';
import type { PagePicture } from './office.ts';
import { runProgram } from './program.ts';

const office = new Office();
afterAll(() => {
    office.close();
});

const NAMES = [
    'the end of an element of XML',
    'signs of RTF',
    'a field of Word',
    'a turned direction',
    'scripts from right to left',
    'many scripts',
    'more characters of control',
    'half pairs',
];
const shortTexts = NAMES.map((name) => [name, hostileTexts[name] ?? ''] as const);

/** Hostile texts, each in a section of its own. */
const hostile: ReportDocument = {
    ...withText('hostile'),
    sections: shortTexts.flatMap(([name, text]) => withText(text).sections.map((section) => ({ ...section, id: name, heading: name }))),
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
    'sha256:0f343b0931126a20f133d67c2b018a3b5b7f6c4a', // the cell is too narrow for all of it on one line
];

/** A report as a PDF: as it is written, and as LibreOffice makes it of the DOCX. */
type Made = Readonly<Record<'pdf' | 'docx', string>>;

/** A log of 200 kB that somebody put into a field. */
const long = withLongText(`${extremeTexts['a very long paragraph'] ?? ''}ofthetext`);

const brief = briefOfThreeStates('de');
const documents = { english: englishReport, greek: greekReport, bulgarian: bulgarianLetter, hostile, brief, long };
const made = new Map<keyof typeof documents, Made>();

function fileOf(name: keyof typeof documents, format: keyof Made): string {
    return made.get(name)?.[format] ?? '';
}

beforeAll(async () => {
    const files = await Promise.all(Object.values(documents).map(async (document) => office.save(await docxFile(document), 'docx')));
    const opened = await office.convert(files, 100);
    for (const [index, name] of (['english', 'greek', 'bulgarian', 'hostile', 'brief', 'long'] as const).entries()) {
        made.set(name, { docx: opened[index] ?? '', pdf: office.save(await pdfFile(documents[name]), 'pdf') });
    }
});

describe.each([
    ['DOCX, as LibreOffice opens it', 'docx'],
    ['PDF', 'pdf'],
] as const)('a report as %s', (_told, format) => {
    it('shows everything in order, the footer and the number on each page', async () => {
        const pages = await office.pages(fileOf('english', format));
        expectInOrder(pages.join('\n'), ENGLISH_IN_ORDER);
        expect(pages.length).toBeGreaterThan(3);
        for (const [index, text] of pages.entries()) {
            expect(text).toContain('It is not legal advice.');
            expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
        }
    });

    it('keeps the page for management on one page', async () => {
        expect((await office.information(fileOf('brief', format))).get('Pages')).toBe('1');
    });

    it('shows Greek and Bulgarian', async () => {
        expectInOrder((await office.pages(fileOf('greek', format))).join('\n'), [
            'Αναφορά σοβαρού περιστατικού',
            'Πληροφορίες για το περιστατικό',
            'Μέδιρα Α.Ε., Αθήνα',
            'Το παρόν δεν αποτελεί νομική συμβουλή.',
        ]);
        expectInOrder((await office.pages(fileOf('bulgarian', format))).join('\n'), [
            'Уведомление за сериозен инцидент',
            'Уважаеми дами и господа',
            'Мястото: София',
            'Това не е правен съвет.',
        ]);
    });

    it.each([
        ['english', true],
        ['bulgarian', false],
    ] as const)('keeps its margins free, and has DRAFT across each page until it is complete: %s', async (name, draft) => {
        const pictures = await office.pictures(fileOf(name, format));
        expect(pictures.length).toBeGreaterThan(0);
        for (const picture of pictures) {
            expect(inked(picture, [0.1, 0.05, 0.9, 0.95])).toBeGreaterThan(0.01);
            expect(inked(picture, [0.955, 0, 1, 1])).toBe(0);
            expect(inked(picture, [0, 0, 0.07, 0.15])).toBe(0);
            if (draft) expect(inked(picture, [0.2, 0.3, 0.8, 0.7])).toBeGreaterThan(0.12);
            else expect(inked(picture, [0.3, 0.65, 0.7, 0.9])).toBe(0);
        }
    });

    it('opens whatever the texts are, and names each', async () => {
        const text = (await office.pages(fileOf('hostile', format))).join('\n');
        expectInOrder(text, shortTexts.map(([name]) => name)); // prettier-ignore
        expect(text).toContain('[U+202E]');
    });
});

describe('a very long text', () => {
    it.each(['docx', 'pdf'] as const)('is shown to its end, in a paragraph and in a field: %s', async (format) => {
        const pages = await office.pages(fileOf('long', format));
        expect(pages.length).toBeGreaterThan(60);
        expect(pages.filter((page) => page.includes('endofthetext'))).toHaveLength(2);
    });
});

describe('a report as PDF', () => {
    it.each(['english', 'greek', 'bulgarian', 'hostile'] as const)(
        'has its fonts embedded, only what it shows of them: %s',
        async (name) => {
            for (const [font, ...facts] of await office.fonts(fileOf(name, 'pdf'))) {
                expect([font, ...facts]).toEqual([expect.stringMatching(/^NotoSans-(Regular|Bold)$/), 'yes', 'yes', 'yes']);
            }
        },
    );

    it('is tagged, in A4, with the as-of instant as its time', async () => {
        const file = fileOf('english', 'pdf');
        const told = await office.information(file);
        expect(told.get('Tagged')).toBe('yes');
        expect(told.get('Page size')).toBe('595.28 x 841.89 pts (A4)');
        expect(told.get('CreationDate')).toContain('Oct 11 10:00:00 2026');
        expectInOrder(await office.structure(file), ['H1 (block)', 'Table', 'TH', '/Scope /Row', 'Caption', '/Scope /Column', 'Figure']);
    });
});

describe('a program that is started', () => {
    it('ends in time, with whatever it started', async () => {
        const sign = join(tmpdir(), `vigil-sign-${process.pid}`);
        await expect(runProgram('sh', ['-c', `(sleep 1.5; echo >${sign}) & sleep 60`], 0.5)).rejects.toThrow(
            'did not end within 0.5 seconds',
        );
        await sleep(2000);
        expect(existsSync(sign)).toBe(false);
    });

    it('is not started where it is not there', async () => {
        await expect(runProgram('no-such-program', [])).rejects.toThrow('ENOENT');
    });
});
