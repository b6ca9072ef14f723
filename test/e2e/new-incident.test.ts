import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { keepPictureOnFailure, openWorkspace } from './editor/editor.ts';

const created = 'incidents/inc-2026-039.vigil';

describe('a new incident', () => {
    let editor: Editor;

    beforeAll(async () => {
        editor = await openWorkspace({ source: 'examples', now: '2026-11-21T03:12:00+01:00' });
    });
    afterAll(() => editor.close());

    it('is written down by five questions, of which two stay open, and ends with the card of the first hour', async () => {
        keepPictureOnFailure(editor);
        await editor.runCommand('Vigil: New Incident…');
        await answer(editor, 'which system?', 'triage-next');
        await answer(editor, 'where did it happen?');
        await answer(editor, 'who noticed it first?', 'medira');
        await answer(editor, 'when was it noticed?', 'Now');
        await answer(editor, 'what harm was done?');

        await editor.page.locator('.tab', { hasText: 'inc-2026-039.vigil' }).first().waitFor();
        await expect.poll(() => editor.workspace.has(created)).toBe(true);
        expect(editor.workspace.read(created)).toContain('involves  triage-next');
        expect(editor.workspace.read(created)).toContain('medira became aware');
        await editor.innerPage().locator('h2', { hasText: 'Whom to tell now' }).waitFor();
        for (const look of ['light', 'dark'] as const) {
            await editor.takeLook(look);
            await editor.takePicture(`new-incident-${look}`);
        }
    });
});

/** Answers one question: with what begins like a text, or, without one, with the answer that is offered first. */
async function answer({ page, press }: Editor, question: string, text?: string): Promise<void> {
    await page.locator('.quick-input-title', { hasText: question }).waitFor();
    if (text !== undefined) {
        await page.locator('.quick-input-widget:visible input[type="text"]').first().fill(text);
        await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
    }
    await press('Enter');
    await page.locator('.quick-input-title', { hasText: question }).waitFor({ state: 'hidden' });
}
