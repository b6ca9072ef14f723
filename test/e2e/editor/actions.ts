import type { Editor } from './editor.ts';
import { ATTEMPT, insist } from './insist.ts';

/** How many actions are offered at one place at most. */
const MOST_ACTIONS = 40;

/** Takes the first action offered where the cursor is whose title holds a text, by keys: the editor lets no pointer in at once. */
export async function takeAction({ page, press }: Editor, title: string): Promise<void> {
    const rows = page.locator('.action-widget .monaco-list-row');
    const wanted = rows.filter({ hasText: title }).first();
    const reached = page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
    await insist(async () => {
        await press('Escape', 'Control+.');
        await wanted.waitFor({ timeout: ATTEMPT });
        for (let left = MOST_ACTIONS; left > 0 && !(await reached.isVisible()); left--) await press('ArrowDown');
        await reached.waitFor({ timeout: ATTEMPT });
        await press('Enter');
        await rows.first().waitFor({ state: 'detached', timeout: ATTEMPT });
    });
}
