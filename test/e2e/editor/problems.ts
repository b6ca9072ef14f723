import type { Locator } from 'playwright-core';
import type { Editor } from './editor.ts';
import { ATTEMPT, insist } from './insist.ts';

/** Waits until a finding is listed whose row holds a text. The list now and then filters what comes in only when it is asked again. */
export async function seeFinding(editor: Editor, text: string): Promise<Locator> {
    const row = findingRow(editor, text);
    await insist(async () => {
        await filterProblems(editor, '');
        await filterProblems(editor, text);
        await row.waitFor({ timeout: ATTEMPT });
    }, 12);
    return row;
}

/** Waits until no finding is listed any more whose row holds a text. */
export async function seeNoFinding(editor: Editor, text: string): Promise<void> {
    await filterProblems(editor, text);
    await findingRow(editor, text).waitFor({ state: 'detached', timeout: 60_000 });
}

/** Lists only the problems that hold a text; all of them with an empty one. */
export async function filterProblems(editor: Editor, text: string): Promise<void> {
    const filter = editor.page.locator('.viewpane-filter input').first();
    await insist(async () => {
        if (!(await filter.isVisible())) await editor.press('Control+Shift+M');
        await filter.fill(text, { timeout: ATTEMPT });
    });
}

function findingRow({ page }: Editor, text: string): Locator {
    return page.locator('.markers-panel .monaco-list-row', { hasText: text }).first();
}
