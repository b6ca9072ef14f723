import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { Folder, vigil } from '../cli/program.ts';
import { incident, register } from '../cli/workspace.ts';
import { seriousViolations } from './accessible.ts';
import { Reader } from './browser.ts';

const reader = new Reader();
let html = '';

beforeAll(() => {
    html = vigil(['docket', '--format', 'html', '--all', '--as-of', '2028-09-06T09:00:00+02:00'], { folder: join(root, 'drills') }).out;
});
afterAll(() => reader.close());

async function open(width = 1200): Promise<Page> {
    const { page, asked, complaints } = await reader.visit(html, (each) => each.setViewportSize({ width, height: 900 }));
    expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
    return page;
}

const shownRows = (page: Page): Promise<number> => page.locator('.duties li:visible').count();

describe('the docket in a browser', () => {
    it('begins with what is to be done now, and counts each group', async () => {
        const page = await open();
        const headings = await page.locator('.group h2').allInnerTexts();
        expect(headings[0]).toMatch(/^▲ Now \d+$/);
        for (const section of await page.locator('.group').all()) {
            expect(await section.locator('.duties li').count()).toBe(Number(await section.locator('h2 .count').innerText()));
        }
        await page.close();
    });

    it('tells nothing by colour alone', async () => {
        const page = await open();
        for (const when of await page.locator('.duties .when').allInnerTexts()) expect(when).toMatch(/^[▲●◌■✓○✗] \S/);
        await page.close();
    });

    it('is filtered by keyboard: words, who, and when', async () => {
        const page = await open();
        const all = await shownRows(page);
        await page.getByRole('searchbox', { name: 'Words' }).focus();
        await page.keyboard.type('report a death');
        const named = await shownRows(page);
        expect(named).toBeGreaterThan(0);
        expect(named).toBeLessThan(all);
        expect(await page.locator('#shown').innerText()).toMatch(/^\d+ of \d+ duties shown$/);

        await page.getByRole('button', { name: 'Show all' }).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => shownRows(page)).toBe(all);

        await page.getByRole('checkbox', { name: /^▲? ?Now/ }).focus();
        await page.keyboard.press('Space');
        expect(await page.locator('.group.now').isVisible()).toBe(false);
        await page.keyboard.press('Space');
        expect(await page.locator('.group.now').isVisible()).toBe(true);

        await page.getByRole('combobox', { name: 'Who' }).selectOption({ index: 1 });
        expect(await shownRows(page)).toBeLessThan(all);
        await page.close();
    });

    it('leads from a duty to the timeline of its incident', async () => {
        const page = await open();
        await page.locator('.duties a').first().click();
        const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
        expect(await page.locator(`#${id}`).isVisible()).toBe(true);
        await page.close();
    });

    it('is read at 420 pixels: only timelines are wider, and scroll with their labels in view', async () => {
        const page = await open(420);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(420);
        const region = page.locator('.timeline').first();
        await region.scrollIntoViewIfNeeded();
        await region.focus();
        await page.evaluate("document.querySelector('.timeline').scrollTo({ left: 100000 })");
        await page.waitForTimeout(100);
        const box = await region.boundingBox();
        for (const label of await region.locator('.clock .label').all()) {
            const place = await label.boundingBox();
            if (!box || !place) throw new Error('There is no label.');
            const inView = Math.min(place.x + place.width, box.x + box.width) - Math.max(place.x, box.x);
            expect(inView).toBeGreaterThan(Math.min(place.width, box.width) - 40);
        }
        await page.close();
    });

    it('cuts no timeline: every label stands in its picture whole', async () => {
        const page = await open();
        const cut = await page.evaluate<readonly string[]>(`[...document.querySelectorAll('.timeline svg')].flatMap((svg) =>
            [...svg.querySelectorAll('.clock .label')]
                .filter((label) => label.getBBox().x + label.getBBox().width > svg.viewBox.baseVal.width || label.textContent.includes('…'))
                .map((label) => label.textContent))`);
        expect(cut).toEqual([]);
        await page.close();
    });

    it.each([1200, 420])('has nothing that axe calls serious at %i pixels, light and dark', async (width) => {
        const page = await open(width);
        expect(await seriousViolations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await seriousViolations(page)).toEqual([]);
        await page.close();
    });

    it('says above everything else what cannot be relied on', async () => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': 'incident inc-1 "A" {\n  involves triage-al\n}\n' });
        const { out } = vigil(['docket', '--format', 'html'], { folder: folder.path });
        const { page } = await reader.visit(out);
        expect(await page.locator('header ~ *').first().innerText()).toContain('inc-1: Cannot be relied on');
        await page.close();
    });
});

describe('a docket of many incidents', () => {
    const INCIDENTS = 2000;
    const LARGEST = 5_000_000;
    const texts = Array.from({ length: INCIDENTS }, (_, index) => incident.replace('inc-2027-031', `inc-${index}`));

    it.each([
        ['html', /The timelines of \d+ more incidents are left out[^<]*vigil docket -i NAME/],
        ['svg', /\d+ more incidents are left out: vigil docket -i NAME/],
    ])('is a file of at most five megabytes as %s, and says what is left out and how to get it', (format, left) => {
        using folder = new Folder({ 'register.vigil': register, 'incidents.vigil': texts.join('\n') });
        const { out } = vigil(['docket', '--all', '--format', format, '--as-of', '2027-12-12T09:00+01:00'], { folder: folder.path });
        expect(Buffer.byteLength(out)).toBeLessThan(LARGEST);
        expect(out).toMatch(left);
    });
});
