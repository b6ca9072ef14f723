import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { keepPictureOnFailure, openWorkspace } from './editor/editor.ts';

const death = 'triage-death.vigil';

describe('the timeline of an incident', () => {
    let editor: Editor;

    beforeAll(async () => {
        editor = await openWorkspace({ source: 'drills', now: '2028-09-06T09:00:00+02:00' });
        await editor.putCursorOn(death, 'stlucas informed medira');
        await editor.runCommand('Vigil: Show the Timeline');
    });
    afterAll(() => editor.close());

    it('is drawn beside the text, light and dark', async () => {
        keepPictureOnFailure(editor);
        await editor.innerPage().locator('#picture svg').waitFor();
        await expect.poll(() => editor.innerPage().locator('#title').innerText()).toBe('drill-2028-01 · Patient ranked too low');
        for (const look of ['light', 'dark'] as const) {
            await editor.takeLook(look);
            await editor.page.waitForTimeout(500); // the page in the page takes the colours a moment later
            await editor.takePicture(`timeline-${look}`);
        }
    });

    it('leads from an event to its line', async () => {
        keepPictureOnFailure(editor);
        await editor.innerPage().locator('[data-place] text', { hasText: 'occurred in NL' }).click();
        await expect.poll(editor.cursorLine).toBe(18);
    });

    it('follows what is written', async () => {
        keepPictureOnFailure(editor);
        await editor.putCursorOn(death, 'found death');
        await editor.press('End', 'Enter');
        await editor.type('2028-09-02 10:00  medira disabled triage-ai');
        await editor.press('Escape');
        await editor.innerPage().locator('[data-place]', { hasText: 'medira disabled' }).waitFor();
    });
});
