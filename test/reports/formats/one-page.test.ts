import { describe, expect, it } from 'vitest';
import { plainText } from '../../../language/reports/document/text.ts';
import { pdfFile } from '../../../language/reports/formats/pdf/pdf-file.ts';
import { briefOfThreeStates } from './brief-of-examples.ts';
import { readPdf } from './read-pdf.ts';

describe('the page for management', () => {
    it.each(['en', 'de', 'fr', 'hu'])('is one page as PDF with sixteen duties open, in %s', async (language) => {
        const { pages, texts } = await readPdf(await pdfFile(briefOfThreeStates(language)));
        expect(pages).toBe(1);
        expect(texts[0]).toContain('16');
    });

    it('tells duties that say the same towards several recipients in one row', () => {
        const rows = owedRows('2026-11-02T10:02+01:00');
        expect(rows.find(([duty]) => duty?.startsWith('Leave the system unaltered'))?.slice(1, 4)).toEqual([
            'Bundesnetzagentur, Agency for Digital Government (Digitaliseringsstyrelsen) and Communications Regulatory Authority (RRT)',
            'no last day',
            'stands',
        ]);
        expect(rows).toHaveLength(10);
    });

    it('counts what only waits or stands where there are more rows than a page has room for', () => {
        const rows = owedRows('2026-11-02T12:00+01:00');
        expect(rows).toHaveLength(8);
        expect(rows.map(([, , , status]) => status)).toEqual(Array.from(rows, () => 'due'));
        expect(JSON.stringify(owedOf('2026-11-02T12:00+01:00'))).toContain(
            '6 more duties stand all along. One more waits for its occasion.',
        );
    });
});

function owedOf(asOf: string) {
    return briefOfThreeStates('en', asOf).sections.find(({ id }) => id === 'owed');
}

function owedRows(asOf: string): readonly string[][] {
    const blocks = owedOf(asOf)?.blocks ?? [];
    return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).map((row) => row.map(plainText));
}
