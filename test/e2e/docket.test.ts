import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { keepPictureOnFailure, openWorkspace } from './editor/editor.ts';

describe('the docket', () => {
    let editor: Editor;

    beforeAll(async () => {
        editor = await openWorkspace({ source: 'drills', now: '2028-09-06T09:00:00+02:00' });
        await editor.runCommand('Vigil: Show the Docket');
    });
    afterAll(() => editor.close());

    it('leads from a duty to its line', async () => {
        keepPictureOnFailure(editor);
        await duty(editor, 'drill-2028-01').waitFor();
        await duty(editor, 'Autoriteit Persoonsgegevens').click();
        await editor.page.locator('.tab.active', { hasText: 'triage-death.vigil' }).waitFor();
        await expect.poll(editor.cursorLine).toBe(25);
    });

    it('counts in the status bar what is left', async () => {
        keepPictureOnFailure(editor);
        await editor.page
            .locator('.statusbar-item', { hasText: /(?:hours|days?) left/ })
            .first()
            .waitFor();
    });

    it('is divided by recipient where somebody asks for it', async () => {
        keepPictureOnFailure(editor);
        await editor.runCommand('Vigil: Group by Recipient');
        await duty(editor, 'To nobody in particular').waitFor();
        await editor.runCommand('Vigil: Group by Incident');
        await duty(editor, 'Patient ranked too low').waitFor();
        for (const look of ['light', 'dark'] as const) {
            await editor.takeLook(look);
            await editor.takePicture(`docket-${look}`);
        }
    });
});

/** The first row of the docket that holds a text. */
function duty({ page }: Editor, text: string) {
    return page.locator('.sidebar .pane-body .monaco-list-row', { hasText: text }).first();
}
