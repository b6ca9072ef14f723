import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeAction } from './editor/actions.ts';
import type { Editor } from './editor/editor.ts';
import { seriousInView } from './editor/accessible.ts';
import { useEditor } from './editor/editor.ts';
import { ATTEMPT, insist } from './editor/insist.ts';

const death = 'triage-death.vigil';

describe('a report', () => {
    const opened = useEditor({
        source: 'drills',
        now: '2028-09-06T09:00:00+02:00',
        changes: [
            { file: 'register.vigil', from: 'language nl', to: 'language en' },
            { file: 'register.vigil', from: 'deployer   stlucas', to: 'deployer   stlucas\n  registered unknown because "under way"' },
            { file: 'register.vigil', from: 'warn    3 days before', to: 'warn    3 days before\n  approved before reported' },
        ],
    });

    it('is drafted beside the facts', async () => {
        const editor = opened();
        await editor.arrangeSideBar('closed');
        await editor.openFile(death);
        await editor.page.locator('.codelens-decoration a', { hasText: 'Draft report' }).click();
        await editor.page.locator('.quick-input-title', { hasText: 'Which text of drill-2028-01?' }).waitFor();
        await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Initial report to Autoriteit' }).click();
        // Four fields, and that no official list of public holidays is at hand for that year.
        await seeState(editor, 'DRAFT: 5 still open');
        await editor.innerPage().locator('#panel-text h1', { hasText: 'Report on a serious incident' }).waitFor();
        await editor.save();
        await expect.poll(() => editor.workspace.read(death)).toContain('report initial-ap on drill-2028-01 {');
        await editor.takePictures('report');
        expect(await seriousInView(editor)).toEqual([]);
    });

    it('is complete once what is open is said, and can then be approved and recorded as sent', async () => {
        const editor = opened();
        await editor.innerPage().locator('#tab-open').click();
        await editor.innerPage().locator('#open button', { hasText: '3.2 Remedial actions' }).waitFor();
        await takeFix(editor, 'initial-ap on', 'Say that it is not known yet', 'because ""');
        await fillIn(editor, 'because ""', 'because "the logs are being read"');
        await seeState(editor, 'complete');
        await takeFix(editor, 'found death', 'Approve initial-ap', 'by ""');
        await fillIn(editor, 'by ""', 'by "Head of Quality"');
        const sent = 'medira reported initial to ap as initial-ap';
        await takeFix(editor, 'found death', `Record that ${sent}`, `2028-09-06 09:00  ${sent}`);
    });

    it('is written to files', async () => {
        const editor = opened();
        const text = await exported(editor, 'md');
        expect(text.toString()).toMatch(/^# Report on a serious incident/m);
        expect(text.toString()).toContain('the logs are being read');
        expect((await exported(editor, 'docx')).subarray(0, 2).toString()).toBe('PK');
    });

    it('is shown again after the window was closed', async () => {
        const editor = opened();
        const loadedAnew = editor.page.waitForEvent('load');
        await editor.runCommand('Developer: Reload Window');
        await loadedAnew;
        await editor.page.locator('.tab', { hasText: 'drill-2028-01-initial-ap-en' }).waitFor();
        await editor.innerPage().locator('#state', { hasText: 'complete' }).waitFor({ timeout: 90_000 });
        expect(await editor.innerPage().locator('#tab-open').getAttribute('aria-selected')).toBe('true');
    });
});

function seeState(editor: Editor, text: string): Promise<void> {
    return editor.innerPage().locator('#state', { hasText: text }).waitFor();
}

/** Takes a quick fix where a text stands that the file has once, and saves what it has written. */
async function takeFix(editor: Editor, at: string, title: string, written: string): Promise<void> {
    await editor.press('Control+1'); // beside the text of the report, not over it
    await editor.putCursorOn(death, at);
    await takeAction(editor, title);
    await insist(async () => {
        await editor.save();
        await expect.poll(() => editor.workspace.read(death), { timeout: ATTEMPT }).toContain(written);
    });
}

/** Writes what a person has to say into the file, and lets the editor take it from there. */
async function fillIn({ workspace, runCommand }: Editor, from: string, to: string): Promise<void> {
    const text = workspace.read(death);
    expect(text).toContain(from);
    writeFileSync(join(workspace.folder, death), text.replaceAll(from, to));
    await runCommand('File: Revert File');
}

async function exported({ page, press, workspace, innerPage }: Editor, format: string): Promise<Buffer> {
    const name = `drill-2028-01-initial-ap-en.${format}`;
    await innerPage().locator('#format').selectOption(format);
    await innerPage().locator('#export').click();
    await page.locator('.quick-input-title', { hasText: 'Export the text' }).waitFor();
    await expect.poll(() => page.locator('.quick-input-widget:visible input[type="text"]').first().inputValue()).toContain(name);
    await press('Enter');
    await page.locator('.notification-list-item', { hasText: name }).waitFor();
    return readFileSync(join(workspace.folder, name));
}
