import { describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { useEditor } from './editor/editor.ts';

describe('the docket', () => {
    const opened = useEditor({ source: 'drills', now: '2028-09-06T09:00:00+02:00' });

    it('leads from a duty to its line', async () => {
        const editor = opened();
        await editor.runCommand('Vigil: Show the Docket');
        await row(editor, 'drill-2028-01').waitFor();
        await row(editor, 'Autoriteit Persoonsgegevens').click();
        await editor.page.locator('.tab.active', { hasText: 'triage-death.vigil' }).waitFor();
        await expect.poll(editor.cursorLine).toBe(25);
    });

    it('counts in the status bar what is left', async () => {
        await opened()
            .page.locator('.statusbar-item', { hasText: /(?:hours|days?) left/ })
            .first()
            .waitFor();
    });

    it('is divided by recipient where somebody asks for it', async () => {
        const editor = opened();
        await editor.runCommand('Vigil: Group by Recipient');
        await row(editor, 'To nobody in particular').waitFor();
        await editor.runCommand('Vigil: Group by Incident');
        await row(editor, 'Patient ranked too low').waitFor();
        await editor.arrangeSideBar(470);
        await editor.takePictures('docket');
    });
});

/** The first row of the docket that holds a text. */
function row({ page }: Editor, text: string) {
    return page.locator('.sidebar .pane-body .monaco-list-row', { hasText: text }).first();
}
