import { describe, expect, it } from 'vitest';
import { useEditor } from './editor/editor.ts';
import { takeAction } from './editor/actions.ts';
import { filterProblems, seeFinding, seeNoFinding } from './editor/problems.ts';

const overdue = 'incidents/inc-2026-031-no-report.vigil';
const altered = 'incidents/inc-2026-033-altered-early.vigil';

describe('the findings of a workspace', () => {
    const opened = useEditor({
        source: 'examples',
        now: '2026-11-21T09:00:00+01:00',
        changes: [{ file: altered, from: 'causal link likely', to: 'causal link likly' }],
    });

    it('stand in the list of problems, those of files that are not open too', async () => {
        const editor = opened();
        await editor.openFile(overdue);
        const row = await seeFinding(editor, 'duty-overdue');
        expect(await row.innerText()).toContain('vigil');
        await seeFinding(editor, 'altered-before-informing');
    });

    it('are explained on a page of their own', async () => {
        const editor = opened();
        await (await seeFinding(editor, 'duty-overdue')).dblclick();
        await takeAction(editor, 'Why? Overdue');
        await editor.innerPage().locator('h2', { hasText: 'What to do' }).waitFor();
        await editor.innerPage().locator('h2', { hasText: 'How the dates follow' }).waitFor();
        await editor.runCommand('View: Close Editors in Other Groups');
    });

    it('are gone once a quick fix mended what they speak of', async () => {
        const editor = opened();
        await seeFinding(editor, 'likly');
        await editor.putCursorOn(altered, 'likly');
        await takeAction(editor, 'likely');
        await seeNoFinding(editor, 'likly');
        await editor.openFile(altered);
        await editor.save();
        await expect.poll(() => editor.workspace.read(altered)).toContain('causal link likely');
    });

    it('are shown beside the text', async () => {
        const editor = opened();
        await filterProblems(editor, '');
        await editor.openFile(overdue);
        await editor.page.locator('.squiggly-error').first().waitFor();
        await editor.takePictures('findings');
    });
});
