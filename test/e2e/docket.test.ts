import { describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { useEditor } from './editor/editor.ts';

describe('the docket', () => {
    const opened = useEditor({ source: 'drills', now: '2028-09-06T09:00:00+02:00' });

    it('begins with what is to be done now, and leads from a duty to its line', async () => {
        const editor = opened();
        await editor.runCommand('Vigil: Show the Docket');
        await row(editor, 'drill-2028-01').waitFor();
        expect(await editor.page.locator('.sidebar .pane-body .monaco-list-row').first().innerText()).toMatch(/^Now/);
        await row(editor, 'now · ap (NL) · initial report of a death').click();
        await editor.page.locator('.tab.active', { hasText: 'triage-death.vigil' }).waitFor();
        await expect.poll(editor.cursorLine).toBe(25);
    });

    it('counts in the status bar what is left', async () => {
        await opened()
            .page.locator('.statusbar-item', { hasText: /(?:hours|days?) left/ })
            .first()
            .waitFor();
    });

    it('is divided by recipient and by date where somebody asks for it', async () => {
        const editor = opened();
        await editor.runCommand('Vigil: Group by Recipient');
        await row(editor, 'now · initial report of a death · medira · drill-2028-01').waitFor();
        await editor.runCommand('Vigil: Group by Date');
        await row(editor, 'now · ap (NL) · initial report of a death · medira · drill-2028-01').waitFor();
    });

    it('can be read at 300 pixels: when, to whom and what are not cut', async () => {
        const editor = opened();
        await editor.runCommand('Vigil: Group by Incident');
        await row(editor, 'Patient ranked too low').waitFor();
        await editor.arrangeSideBar(300);
        const name = row(editor, 'now · ap (NL)').locator('.label-name').first();
        expect(await editor.page.evaluate<number>("document.querySelector('.sidebar').clientWidth")).toBeLessThanOrEqual(300);
        expect(await name.innerText()).toMatch(/^now · ap \(NL\) · initial report of a death/);
        await editor.arrangeSideBar(470);
        await editor.takePictures('docket');
    });

    it('shows what others owe to who asks, and leaves it out again', async () => {
        const editor = opened();
        const left = /\d+ duties of others are not shown/;
        await editor.runCommand('Vigil: Show Duties of Others');
        await editor.page.locator('.sidebar .pane-body .monaco-list-row', { hasText: left }).waitFor({ state: 'detached' });
        await editor.runCommand('Vigil: Hide Duties of Others');
        await editor.page.locator('.sidebar .pane-body .monaco-list-row', { hasText: left }).waitFor();
    });
});

/** The first row of the docket that holds a text. */
function row({ page }: Editor, text: string) {
    return page.locator('.sidebar .pane-body .monaco-list-row', { hasText: text }).first();
}
