import { describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { useEditor } from './editor/editor.ts';

describe('a new incident', () => {
    const opened = useEditor({ source: 'examples', now: '2026-11-21T03:12:00+01:00' });

    it('is written down by whoever knows nothing yet, with a key pressed five times', async () => {
        const editor = opened();
        const file = 'incidents/inc-2026-039.vigil';
        await editor.runCommand('Vigil: New Incident…');
        for (const question of [
            'which system?',
            'where did it happen?',
            'who noticed it first?',
            'when was it noticed?',
            'what harm was done?',
        ])
            await answer(editor, question);
        await seeWritten(editor, file);
        expect(editor.workspace.read(file)).toContain('narrative unknown because "not known yet"');
        await editor.innerPage().locator('h2', { hasText: 'What to find out next' }).waitFor();
        await editor.runCommand('View: Close All Editors');
    });

    it('is written down as far as it is known, and ends with the card of the first hour', async () => {
        const editor = opened();
        const file = 'incidents/inc-2026-040.vigil';
        await editor.arrangeSideBar('closed');
        await editor.runCommand('Vigil: New Incident…');
        await answer(editor, 'which system?', 'triage-next');
        await choose(editor, 'where did it happen?', 'Netherlands');
        await answer(editor, 'who noticed it first?', 'medira');
        await answer(editor, 'when was it noticed?', 'Now');
        await choose(editor, 'what harm was done?', 'Death of a person');

        await seeWritten(editor, file);
        const text = editor.workspace.read(file);
        expect(text).toContain('involves  triage-next');
        expect(text).toContain('occurred about in NL');
        expect(text).toContain('2026-11-21 03:12  medira became aware');
        expect(text).toContain('found death');
        await editor.innerPage().locator('h2', { hasText: 'Whom to tell now' }).waitFor();
        await editor.takePictures('new-incident');
    });
});

/** Waits until the file is there and open, with the text selected that is to be written first. */
async function seeWritten({ page, workspace }: Editor, path: string): Promise<void> {
    await expect.poll(() => workspace.has(path)).toBe(true);
    await page.locator('.editor-group-container.active .tab.active', { hasText: path.split('/').at(-1) }).waitFor();
    await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 1, Col 50 (26 selected)' }).waitFor();
}

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

/** Answers a question that may have several answers: with the one that is ticked. */
async function choose({ page, press }: Editor, question: string, text: string): Promise<void> {
    const title = page.locator('.quick-input-title', { hasText: question });
    await title.waitFor();
    await page.locator('.quick-input-widget:visible input[type="text"]').first().fill(text);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
    await press('Enter');
    await title.waitFor({ state: 'hidden' });
}
