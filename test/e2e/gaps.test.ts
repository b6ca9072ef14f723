import { describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { useEditor } from './editor/editor.ts';

const FILE = 'triage-death.vigil';
const CANNOT_SAY = 'Cannot say: 1 line not understood';

describe('a line that is not understood', () => {
    const opened = useEditor({ source: 'drills', now: '2028-09-06T09:00:00+02:00' });

    it('puts a question mark into the status bar and above everything in the docket', async () => {
        const editor = opened();
        await editor.openFile(FILE);
        await inStatusBar(editor, /(?:hours|days?) left/).waitFor();
        expect(await inStatusBar(editor, 'Cannot say').count()).toBe(0);
        await editor.putCursorOn(FILE, 'found death');
        await editor.type('was ');
        await inStatusBar(editor, CANNOT_SAY).waitFor();
        await editor.runCommand('Vigil: Show the Docket');
        await editor.page.locator('.sidebar .pane-body .monaco-list-row', { hasText: CANNOT_SAY }).first().waitFor();
        const first = editor.page.locator('.sidebar .pane-body .monaco-list-row').first();
        expect(await first.innerText()).toContain(CANNOT_SAY);
        await editor.arrangeSideBar(470);
        await editor.takePictures('not-understood');
    });

    it('is a click away', async () => {
        const editor = opened();
        await editor.putCursorOn(FILE, 'Patient ranked too low');
        await inStatusBar(editor, CANNOT_SAY).click();
        await expect.poll(editor.cursorLine).toBe(25);
    });

    it('leaves both once it is mended, and what is owed is told again', async () => {
        const editor = opened();
        await editor.press('Delete', 'Delete', 'Delete', 'Delete'); // the click has put the cursor before what is wrong
        await inStatusBar(editor, 'Cannot say').waitFor({ state: 'detached' });
        await inStatusBar(editor, /(?:hours|days?) left/).waitFor();
    });
});

function inStatusBar({ page }: Editor, text: string | RegExp) {
    return page.locator('.statusbar-item', { hasText: text }).first();
}
