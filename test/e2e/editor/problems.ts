import type { Locator } from 'playwright-core';
import type { Editor } from './editor.ts';

/** Opens the list of problems, where it is closed. */
export async function showProblems({ page, press }: Editor): Promise<void> {
    if (await page.locator('.markers-panel').isVisible()) return;
    await press('Control+Shift+M');
    await page.locator('.markers-panel').waitFor();
}

/** Waits until a finding is listed whose row holds a text. */
export async function seeFinding(editor: Editor, text: string): Promise<Locator> {
    await filterProblems(editor, text);
    const row = findingRow(editor, text);
    await row.waitFor({ timeout: 30_000 });
    return row;
}

/** Waits until no finding is listed any more whose row holds a text. */
export async function seeNoFinding(editor: Editor, text: string): Promise<void> {
    await filterProblems(editor, text);
    await findingRow(editor, text).waitFor({ state: 'detached', timeout: 30_000 });
}

/** Lists only the problems that hold a text; all of them with an empty one. */
export async function filterProblems(editor: Editor, text: string): Promise<void> {
    await showProblems(editor);
    await editor.page.locator('.viewpane-filter input').first().fill(text);
}

function findingRow({ page }: Editor, text: string): Locator {
    return page.locator('.markers-panel .monaco-list-row', { hasText: text }).first();
}
