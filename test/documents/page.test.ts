import { afterAll, describe, expect, it } from 'vitest';
import { legible } from '../../language/reports/document/legible.ts';
import { toHtml } from '../../language/reports/formats/html/html.ts';
import { briefOfThreeStates } from '../reports/formats/brief-of-examples.ts';
import { hostileTexts, withText } from '../reports/formats/hostile-text.ts';
import { sample } from '../reports/formats/sample-document.ts';
import { Reader } from './browser.ts';
import { Office } from './office.ts';

const reader = new Reader();
const office = new Office();
afterAll(async () => {
    office.close();
    await reader.close();
});

describe('a report in a browser', () => {
    it.each(Object.entries(hostileTexts))('shows %s as it was written, runs nothing and asks for nothing', async (_, text) => {
        const { page, asked, complaints } = await reader.visit(toHtml(withText(text)));
        const shown = await page.locator('main p').first().innerText();
        expect(shown).toBe(legible(text));
        expect(await page.title()).not.toBe('run');
        expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
        await page.close();
    });

    it('is in the style that it was made with', async () => {
        const { page, complaints } = await reader.visit(toHtml(sample));
        const colour = await page.evaluate<string>("getComputedStyle(document.querySelector('h1')).color");
        expect(colour).toBe('rgb(22, 50, 79)');
        expect(complaints).toEqual([]);
        await page.close();
    });

    it('is told by a screen reader in order, with what each part is', async () => {
        const { page } = await reader.visit(toHtml(sample));
        await expect(`${await page.locator('body').ariaSnapshot()}\n`).toMatchFileSnapshot('told/sample.yaml');
        await page.close();
    });

    it('leads past its contents with the first key', async () => {
        const { page } = await reader.visit(toHtml(sample));
        await page.keyboard.press('Tab');
        expect(await page.locator(':focus').innerText()).toBe('Naar de melding');
        await page.keyboard.press('Enter');
        expect(await page.locator(':focus').getAttribute('id')).toBe('report');
        await page.close();
    });

    it('prints on A4, with draft, footer and number on every page', async () => {
        const long = { ...sample, sections: [...sample.sections, ...sample.sections, ...sample.sections] };
        const { page } = await reader.visit(toHtml(long));
        const pages = await office.pages(office.save(await page.pdf({ preferCSSPageSize: true, printBackground: true }), 'pdf'), 'raw');
        expect(pages.length).toBeGreaterThan(2);
        for (const [index, text] of pages.entries()) {
            expect(text.replaceAll(/\s/g, '')).toContain('CONCEPT'); // slanted, so that each letter stands on a line of its own
            expect(text).toContain('Geen juridisch advies.');
            expect(text).toContain(`Pagina ${index + 1} van ${pages.length}`);
        }
        await page.close();
    });

    it.each(['2026-11-02T12:00+01:00', '2026-11-10T12:00+01:00'])('prints the page for management on one page, as of %s', async (asOf) => {
        const { page } = await reader.visit(toHtml(briefOfThreeStates('de', asOf)));
        const pdf = office.save(await page.pdf({ preferCSSPageSize: true, printBackground: true }), 'pdf');
        expect((await office.information(pdf)).get('Pages')).toBe('1');
        await page.close();
    });

    it('follows a reader into the dark, and into colours of her own', async () => {
        const { page } = await reader.visit(toHtml(sample));
        const paper = (): Promise<string> => page.evaluate<string>("getComputedStyle(document.querySelector('.sheet')).backgroundColor");
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await paper()).toBe('rgb(23, 29, 35)');
        await page.emulateMedia({ forcedColors: 'active' });
        expect(await page.locator('.across').isVisible()).toBe(false);
        await page.close();
    });
});
