import { describe, expect, it } from 'vitest';
import { plainText } from '../../../language/reports/document/text.ts';
import { pdfFile } from '../../../language/reports/formats/pdf/pdf-file.ts';
import { briefOfThreeStates } from './brief-of-examples.ts';
import { readPdf } from './read-pdf.ts';

describe('the page for management', () => {
    it.each(['en', 'de', 'fr', 'hu'])('is one page as PDF with thirteen duties open, in %s', async (language) => {
        const { pages, texts } = await readPdf(await pdfFile(briefOfThreeStates(language)));
        expect(pages).toBe(1);
        expect(texts[0]).toContain('13');
    });

    it('tells duties that say the same towards several recipients in one row', () => {
        const owed = briefOfThreeStates('en').sections.find(({ id }) => id === 'owed');
        const rows = (owed?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? block.rows : [])).map((row) => row.map(plainText));
        expect(rows.find(([duty]) => duty?.startsWith('Leave the system unaltered'))?.slice(1, 4)).toEqual([
            'Bundesnetzagentur, Agency for Digital Government (Digitaliseringsstyrelsen) and Communications Regulatory Authority (RRT)',
            'without delay',
            'stands',
        ]);
        expect(rows).toHaveLength(10);
    });
});
