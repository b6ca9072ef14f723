import type { Locator } from 'playwright-core';
import { describe, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { useEditor } from './editor/editor.ts';
import { ATTEMPT, insist } from './editor/insist.ts';
import { seeFinding, seeNoFinding } from './editor/problems.ts';

const unreported = 'incidents/inc-2026-031-no-report.vigil';

describe('time', () => {
    const opened = useEditor({ source: 'examples', now: '2026-10-29T23:59:57+01:00', clockStands: true });

    it('turns a finding red at the end of the last day, without an edit', async () => {
        const editor = opened();
        await editor.openFile(unreported);
        const warned = await seeFinding(editor, 'farbyte → bnetza (DE), initial report');
        await warned.locator('.codicon-warning').waitFor({ timeout: 30_000 });
        editor.letClockRun();
        const overdue = await seeFinding(editor, 'duty-overdue');
        await overdue.locator('.codicon-error').waitFor({ timeout: 30_000 });
    });

    it('is travelled by the whole editor, and back', async () => {
        const editor = opened();
        await seeFinding(editor, 'duty-overdue');
        await editor.runCommand('Vigil: Show the Docket');
        await inDocket(editor, 'Overdue').waitFor();
        await hint(editor, 'overdue Thu 29 Oct: report-serious-incid').waitFor();
        await seeLens(editor, 'Overdue: report a serious incident');

        await showAsOf(editor, '2026-10-27 09:00');
        await seeFinding(editor, 'farbyte → bnetza (DE), initial report');
        await seeNoFinding(editor, 'duty-overdue');
        await inDocket(editor, 'Overdue').waitFor({ state: 'detached' });
        await inDocket(editor, 'now · bnetza (DE)').waitFor();
        await hint(editor, 'overdue Thu 29 Oct: report-serious-incid').waitFor({ state: 'detached' });
        await hint(editor, 'limit Thu 29 Oct: report-serious-incid').waitFor();
        await seeLens(editor, 'Next: ');
        await editor.page.locator('.statusbar-item.warning-kind', { hasText: 'as of Tue 27 Oct 2026, 09:00' }).waitFor();

        await editor.runCommand('Vigil: Back to Now');
        await seeFinding(editor, 'duty-overdue');
        await inDocket(editor, 'Overdue').waitFor();
        await hint(editor, 'overdue Thu 29 Oct: report-serious-incid').waitFor();
        await seeLens(editor, 'Overdue: report a serious incident');
        await editor.page.locator('.statusbar-item.warning-kind').waitFor({ state: 'hidden' });
    });
});

function inDocket({ page }: Editor, text: string): Locator {
    return page.locator('.sidebar .pane-body .monaco-list-row', { hasText: text }).first();
}

/** A line of the text with a hint behind it. */
function hint({ page }: Editor, text: string): Locator {
    return page.locator('.editor-group-container.active .view-line', { hasText: text }).first();
}

/** What stands above an incident. The editor lets a change of it fall while another part of the window is used, so the text is looked at. */
async function seeLens(editor: Editor, text: string): Promise<void> {
    const lens = editor.page.locator('.editor-group-container.active .codelens-decoration', { hasText: text });
    await insist(async () => {
        await editor.openFile(unreported);
        await lens.waitFor({ timeout: ATTEMPT });
    });
}

async function showAsOf(editor: Editor, instant: string): Promise<void> {
    const input = editor.page.locator('.quick-input-widget:visible input[placeholder="2027-12-06 14:20"]');
    await insist(async () => {
        if (!(await input.isVisible())) await editor.runCommand('Vigil: Show as of…');
        await input.fill(instant, { timeout: ATTEMPT });
        await editor.press('Enter');
        await input.waitFor({ state: 'hidden', timeout: ATTEMPT });
    });
}
