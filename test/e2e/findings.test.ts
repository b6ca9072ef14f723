import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { keepPictureOnFailure, openWorkspace } from './editor/editor.ts';
import { filterProblems, seeFinding, seeNoFinding } from './editor/problems.ts';

const overdue = 'incidents/inc-2026-031-no-report.vigil';

describe('the findings of a workspace', () => {
    let editor: Editor;

    beforeAll(async () => {
        editor = await openWorkspace({
            source: 'examples',
            now: '2026-11-21T09:00:00+01:00',
            changes: [{ file: 'incidents/inc-2026-033-altered-early.vigil', from: 'causal link likely', to: 'causal link likly' }],
        });
        await editor.openFile(overdue);
    });
    afterAll(() => editor.close());

    it('stand in the list of problems, those of files that are not open too', async () => {
        keepPictureOnFailure(editor);
        const row = await seeFinding(editor, 'duty-overdue');
        expect(await row.innerText()).toContain('vigil');
        await seeFinding(editor, 'altered-before-informing');
    });

    it('are gone once a quick fix mended what they speak of', async () => {
        keepPictureOnFailure(editor);
        await seeFinding(editor, 'likly');
        await editor.putCursorOn('incidents/inc-2026-033-altered-early.vigil', 'likly');
        await editor.press('Control+.');
        await editor.page.locator('.action-widget .monaco-list-row', { hasText: 'likely' }).first().click();
        await seeNoFinding(editor, 'likly');
        await editor.press('Control+1');
        await editor.save();
        await expect.poll(() => editor.workspace.read('incidents/inc-2026-033-altered-early.vigil')).toContain('causal link likely');
    });

    it('are shown beside the text, light and dark', async () => {
        keepPictureOnFailure(editor);
        await filterProblems(editor, '');
        await editor.openFile(overdue);
        for (const look of ['light', 'dark'] as const) {
            await editor.takeLook(look);
            await editor.takePicture(`findings-${look}`);
        }
    });
});
