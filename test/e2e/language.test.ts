import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Editor } from './editor/editor.ts';
import { keepPictureOnFailure, openWorkspace } from './editor/editor.ts';

const unreported = 'incidents/inc-2026-031-no-report.vigil';

describe('a person who writes', () => {
    let editor: Editor;

    beforeAll(async () => {
        editor = await openWorkspace({ source: 'examples', now: '2026-11-21T09:00:00+01:00' });
        await editor.openFile(unreported);
        await editor.page.locator('.squiggly-error').first().waitFor();
    });
    afterAll(() => editor.close());

    it('reads what a word of the law means', async () => {
        keepPictureOnFailure(editor);
        await hoverOver(editor, unreported, 'fundamental-rights-infringement');
        const hover = editor.page.locator('.monaco-hover:visible').first();
        await expect.poll(() => hover.innerText()).toContain('Article 3(49)');
        await editor.takePicture('hover-light');
        await editor.press('Escape');
    });

    it('follows a name to its declaration in the law', async () => {
        keepPictureOnFailure(editor);
        await editor.putCursorOn(unreported, 'fundamental-rights-infringement');
        await editor.press('F12');
        await editor.page.locator('.tab.active', { hasText: 'ai-act.vigil' }).waitFor();
        await editor.page
            .locator('.editor-group-container.active .view-line', { hasText: 'fundamental-rights-infringement' })
            .first()
            .waitFor();
    });

    it('renames an organisation in the files that name it', async () => {
        keepPictureOnFailure(editor);
        await renameTo(editor, unreported, 'stadtwerk became', 'stadtwerk-nord');
        await expect.poll(() => editor.page.locator('.view-line', { hasText: 'stadtwerk-nord' }).count()).toBeGreaterThan(0);
        await editor.runCommand('File: Save All');
        await expect
            .poll(() => editor.workspace.read('register/parties.vigil'))
            .toContain('organisation stadtwerk-nord "Stadtwerk Musterhafen"');
        await expect.poll(() => editor.workspace.read(unreported)).toContain('stadtwerk-nord informed farbyte');
        expect(editor.workspace.read('register/systems.vigil')).toContain('deployer   stadtwerk-nord');
    });

    it('is offered what a line may say', async () => {
        keepPictureOnFailure(editor);
        await editor.putCursorOn(unreported, 'farbyte suspended');
        await editor.press('End', 'Enter');
        await editor.type('2026-10-17 10:00  farbyte ');
        await editor.press('Control+Space');
        const offers = editor.page.locator('.suggest-widget.visible .monaco-list-row');
        await offers.filter({ hasText: 'reported' }).first().waitFor();
        await editor.takePicture('completion-light');
        await editor.press('Escape');
    });
});

async function hoverOver(editor: Editor, path: string, text: string): Promise<void> {
    await editor.putCursorOn(path, text);
    await editor.press('Control+K', 'Control+I');
}

async function renameTo(editor: Editor, path: string, text: string, name: string): Promise<void> {
    await editor.putCursorOn(path, text);
    await editor.press('F2');
    const box = editor.page.locator('.rename-box input');
    await box.waitFor();
    await box.fill(name);
    await editor.press('Enter');
    await box.waitFor({ state: 'hidden' });
}
