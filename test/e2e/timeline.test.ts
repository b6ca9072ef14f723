import { describe, expect, it } from 'vitest';
import { seriousInView } from './editor/accessible.ts';
import { useEditor } from './editor/editor.ts';
import { insist, ATTEMPT } from './editor/insist.ts';

const death = 'triage-death.vigil';

describe('the timeline of an incident', () => {
    const opened = useEditor({ source: 'drills', now: '2028-09-06T09:00:00+02:00' });

    it('is drawn beside the text', async () => {
        const editor = opened();
        await editor.arrangeSideBar('closed');
        await editor.putCursorOn(death, 'stlucas informed medira');
        await editor.runCommand('Vigil: Show the Timeline');
        await editor.innerPage().locator('#picture svg').waitFor();
        await expect.poll(() => editor.innerPage().locator('#title').innerText()).toBe('drill-2028-01 · Patient ranked too low');
        expect(await seriousInView(editor)).toEqual([]);
        await editor.takePictures('timeline');
    });

    it('leads from an event to its line', async () => {
        const editor = opened();
        await editor.innerPage().locator('[data-place] text', { hasText: 'occurred in NL' }).click();
        await expect.poll(editor.cursorLine).toBe(18);
    });

    it('follows what is written', async () => {
        const editor = opened();
        await editor.putCursorOn(death, 'found death');
        await editor.press('End', 'Enter');
        await editor.type('2028-09-02 10:00  medira disabled triage-ai');
        await editor.press('Escape');
        await editor.innerPage().locator('[data-place]', { hasText: 'medira disabled' }).waitFor();
    });
});

describe('the card of the first hour', () => {
    const opened = useEditor({ source: 'drills', now: '2028-09-06T09:00:00+02:00' });

    it('says whom to tell, and takes away what is ticked once its line is written', async () => {
        const editor = opened();
        await editor.arrangeSideBar('closed');
        await editor.putCursorOn(death, 'found death');
        await editor.runCommand('Vigil: Show the First Hour');
        const card = editor.innerPage();
        const report = card.getByRole('checkbox', { name: /initial report of a death/ });
        await report.waitFor();
        expect(await seriousInView(editor)).toEqual([]);
        await editor.takePictures('first-hour');
        const when = editor.page.locator('.quick-input-widget:visible input[type="text"]');
        await insist(async () => {
            await report.click({ timeout: ATTEMPT });
            await when.waitFor({ timeout: ATTEMPT });
        });
        await when.fill('8:30');
        await editor.page.locator('.quick-input-widget:visible', { hasText: 'Wed 6 Sep 2028, 08:30' }).waitFor();
        await editor.press('Enter');
        await editor.page.locator('.view-line', { hasText: 'medira reported initial to ap' }).first().waitFor();
        await report.waitFor({ state: 'detached' });
        await editor.save();
        await expect.poll(() => editor.workspace.read(death)).toContain('    2028-09-06 08:30  medira reported initial to ap\n');
    });
});
