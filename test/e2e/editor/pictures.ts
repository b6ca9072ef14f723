import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pictures } from './places.ts';

/** Looks that the editor can take. */
type Look = 'light' | 'dark';

/**
 * Takes pictures of the whole editor for the documentation, `docs/images/vscode-NAME-light.png` and `…-dark.png`. It does so only in
 * `npm run test:e2e -- --pictures`; else it does nothing, so that a run of the tests changes no file. Put the call where a test shows
 * what is worth seeing, then look at the pictures before you commit them.
 *
 * @param arrange is done in each look before the picture, such as opening once more what a change of looks closes
 */
export type TakePictures = (name: string, arrange?: () => Promise<void>) => Promise<void>;

export function pictureTaker(page: Page, runCommand: (title: string) => Promise<void>, wanted: boolean): TakePictures {
    return async (name, arrange) => {
        if (!wanted) return;
        for (const look of ['light', 'dark'] as const) {
            await takeLook(page, runCommand, look);
            await runCommand('Notifications: Clear All Notifications');
            await arrange?.();
            await page.mouse.move(...NOWHERE); // what the mouse rests on explains itself
            writeFileSync(join(pictures, `vscode-${name}-${look}.png`), await stillPicture(page));
        }
        await takeLook(page, runCommand, 'light');
    };
}

async function takeLook(page: Page, runCommand: (title: string) => Promise<void>, look: Look): Promise<void> {
    const workbench = page.locator(look === 'dark' ? '.monaco-workbench.vs-dark' : '.monaco-workbench.vs');
    if ((await workbench.count()) > 0) return;
    await runCommand('Preferences: Toggle between Light/Dark Themes');
    await workbench.waitFor();
}

/** The title bar, beside its box. */
const NOWHERE = [1000, 16] as const;

const A_MOMENT = 400;

/** A picture of what no longer moves: a page in the page takes its colours a moment later than the editor around it. */
async function stillPicture(page: Page): Promise<Buffer> {
    let before = await page.screenshot();
    for (let attempt = 0; attempt < 20; attempt++) {
        await page.waitForTimeout(A_MOMENT);
        const after = await page.screenshot();
        if (after.equals(before)) return after;
        before = after;
    }
    return before;
}
