import { describe, expect, it } from 'vitest';
import { useEditor } from './editor/editor.ts';

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
