import { describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { useEditor } from './editor/editor.ts';
import { ATTEMPT, insist } from './editor/insist.ts';

const unreported = 'incidents/inc-2026-031-no-report.vigil';
const altered = 'incidents/inc-2026-033-altered-early.vigil';
const term = 'fundamental-rights-infringement';

describe('a person who writes', () => {
    const opened = useEditor({ source: 'examples', now: '2026-11-21T09:00:00+01:00' });

    it('reads what a word of the law means', async () => {
        const editor = opened();
        await editor.openFile(altered);
        await editor.page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
        await hoverOver(editor, altered, term);
        await editor.takePictures('hover', () => hoverOver(editor, altered, term));
        await editor.press('Escape');
    });

    it('is offered what a line may say', async () => {
        const editor = opened();
        await editor.putCursorOn(unreported, 'farbyte suspended');
        await editor.press('End', 'Enter');
        await editor.type('2026-10-17 10:00  farbyte ');
        const offer = editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'reported' }).first();
        const ask = () =>
            insist(async () => {
                await editor.press('Escape', 'Control+Space');
                await offer.waitFor({ timeout: ATTEMPT });
            });
        await ask();
        await editor.takePictures('completion', ask);
        await editor.press('Escape');
        await editor.runCommand('File: Revert File');
        await editor.page.locator('.tab.active.dirty').waitFor({ state: 'hidden' });
    });

    it('follows a name to its declaration in the law', async () => {
        const editor = opened();
        await insist(async () => {
            await editor.putCursorOn(unreported, term);
            await editor.press('F12');
            await editor.page.locator('.tab.active', { hasText: 'ai-act.vigil' }).waitFor({ timeout: ATTEMPT });
        });
        await editor.page
            .locator('.editor-group-container.active .view-line', { hasText: `finding ${term}` })
            .first()
            .waitFor();
    });

    it('renames an organisation in the files that name it', async () => {
        const editor = opened();
        await renameTo(editor, unreported, 'stadtwerk became', 'stadtwerk-nord');
        await editor.page.locator('.view-line', { hasText: 'stadtwerk-nord' }).first().waitFor();
        await editor.runCommand('File: Save All');
        await expect
            .poll(() => editor.workspace.read('register/parties.vigil'))
            .toContain('organisation stadtwerk-nord "Stadtwerk Musterhafen"');
        await expect.poll(() => editor.workspace.read(unreported)).toContain('stadtwerk-nord informed farbyte');
        await expect.poll(() => editor.workspace.read('register/systems.vigil')).toContain('deployer   stadtwerk-nord');
    });
});

async function hoverOver(editor: Editor, path: string, text: string): Promise<void> {
    const hover = editor.page.locator('.monaco-hover:visible', { hasText: 'Article 3(49)' }).first();
    await insist(async () => {
        await editor.putCursorOn(path, text);
        await editor.press('Control+K', 'Control+I');
        await hover.waitFor({ timeout: ATTEMPT });
    });
}

async function renameTo(editor: Editor, path: string, text: string, name: string): Promise<void> {
    const box = editor.page.locator('.rename-box input');
    await insist(async () => {
        await editor.putCursorOn(path, text);
        await editor.press('F2');
        await box.waitFor({ timeout: ATTEMPT });
    });
    await box.fill(name);
    await editor.press('Enter');
    await box.waitFor({ state: 'hidden' });
}
