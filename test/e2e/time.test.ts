import { afterEach, describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { keepPictureOnFailure, openWorkspace } from './editor/editor.ts';
import { seeFinding, seeNoFinding } from './editor/problems.ts';

const unreported = 'incidents/inc-2026-031-no-report.vigil';
const owed = 'farbyte has to report';

describe('time', () => {
    let editor: Editor | undefined;
    afterEach(() => editor?.close());

    it('is travelled by the whole editor, and back', async () => {
        editor = await openWorkspace({ source: 'examples', now: '2026-11-21T09:00:00+01:00' });
        keepPictureOnFailure(editor);
        await editor.openFile(unreported);
        await seeFinding(editor, 'duty-overdue');

        await showAsOf(editor, '2026-10-27 09:00');
        await seeFinding(editor, 'event-in-future');
        await seeNoFinding(editor, 'duty-overdue');
        await editor.page.locator('.statusbar-item.warning-kind', { hasText: 'as of' }).waitFor();
        await editor.takePicture('as-of-light');

        await editor.runCommand('Vigil: Back to Now');
        await seeFinding(editor, 'duty-overdue');
        await seeNoFinding(editor, 'event-in-future');
    });

    it('turns a finding red at the end of the last day, without an edit', async () => {
        editor = await openWorkspace({ source: 'examples', now: '2026-10-29T23:59:15+01:00' });
        keepPictureOnFailure(editor);
        await editor.openFile(unreported);
        const warned = await seeFinding(editor, owed);
        expect(await warned.locator('.codicon-warning').count()).toBe(1);
        await editor.page.locator('.markers-panel .monaco-list-row', { hasText: 'duty-overdue' }).first().waitFor({ timeout: 90_000 });
        expect(await (await seeFinding(editor, 'duty-overdue')).locator('.codicon-error').count()).toBe(1);
    });
});

async function showAsOf(editor: Editor, instant: string): Promise<void> {
    await editor.runCommand('Vigil: Show as of…');
    const input = editor.page.locator('.quick-input-widget:visible input[placeholder="2027-12-06 14:20"]');
    await input.fill(instant);
    await editor.press('Enter');
    await input.waitFor({ state: 'hidden' });
}
