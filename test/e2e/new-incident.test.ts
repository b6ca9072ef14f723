import { describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { useEditor } from './editor/editor.ts';

const created = 'incidents/inc-2026-039.vigil';

describe('a new incident', () => {
    const opened = useEditor({ source: 'examples', now: '2026-11-21T03:12:00+01:00' });

    it('is written down by five questions, of which two stay open, and ends with the card of the first hour', async () => {
        const editor = opened();
        await editor.runCommand('Vigil: New Incident…');
        await answer(editor, 'which system?', 'triage-next');
        await answer(editor, 'where did it happen?');
        await answer(editor, 'who noticed it first?', 'medira');
        await answer(editor, 'when was it noticed?', 'Now');
        await answer(editor, 'what harm was done?');

        await editor.page.locator('.tab', { hasText: 'inc-2026-039.vigil' }).first().waitFor();
        await expect.poll(() => editor.workspace.has(created)).toBe(true);
        expect(editor.workspace.read(created)).toContain('involves  triage-next');
        expect(editor.workspace.read(created)).toContain('2026-11-21 03:12  medira became aware');
        await editor.page.locator('#status\\.editor\\.selection', { hasText: 'Ln 1, Col 50 (26 selected)' }).waitFor();
        await editor.innerPage().locator('h2', { hasText: 'Whom to tell now' }).waitFor();
        await editor.takePictures('new-incident');
    });
});

/** Answers one question: with what begins like a text, or, without one, with the answer that is offered first. */
async function answer({ page, press }: Editor, question: string, text?: string): Promise<void> {
    const title = page.locator('.quick-input-title', { hasText: question });
    await title.waitFor();
    if (text !== undefined) {
        await page.locator('.quick-input-widget:visible input[type="text"]').first().fill(text);
        await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
    }
    await press('Enter');
    await title.waitFor({ state: 'hidden' });
}
