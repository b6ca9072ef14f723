import { basename, join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { ATTEMPT, insist } from './insist.ts';
import type { TakePictures } from './pictures.ts';
import { pictureTaker } from './pictures.ts';
import type { Workspace } from './workspace.ts';

/** What a person does with an editor. */
export interface Person {
    readonly openFile: (path: string) => Promise<void>;
    /** Puts the cursor before a text that the file has once. */
    readonly putCursorOn: (path: string, text: string) => Promise<void>;
    /** @param title as the palette shows it, with its category */
    readonly runCommand: (title: string) => Promise<void>;
    readonly press: (...keys: readonly string[]) => Promise<void>;
    readonly type: (text: string) => Promise<void>;
    readonly save: () => Promise<void>;
    /** The number of the line that the cursor is in. */
    readonly cursorLine: () => Promise<number>;
    /** The page of a view that shows HTML. */
    readonly innerPage: () => FrameLocator;
    /** Drags the border of the side bar to where its rows can be read, or closes it. */
    readonly arrangeSideBar: (width: number | 'closed') => Promise<void>;
    readonly takePictures: TakePictures;
}

/** @param pictures whether pictures are taken at all */
export function whatAPersonDoes(page: Page, workspace: Workspace, pictures: boolean): Person {
    const press = async (...keys: readonly string[]): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key);
    };
    const openFile = (path: string): Promise<void> => openFileIn(page, join(workspace.folder, path));
    const runCommand = (title: string): Promise<void> => runCommandIn(page, title);
    return {
        openFile,
        runCommand,
        press,
        putCursorOn: async (path, text) => {
            const [line, column] = placeOf(workspace.read(path), text, path);
            await openFile(path);
            await goToPlace(page, line, column);
        },
        type: (text) => page.keyboard.type(text),
        save: async () => {
            await press('Control+S');
            await page.locator('.tab.active.dirty').waitFor({ state: 'hidden' });
        },
        cursorLine: async () => (await cursorIn(page))[0],
        innerPage: () => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame'),
        arrangeSideBar: (width) => arrangeSideBar(page, width),
        takePictures: pictureTaker(page, runCommand, pictures),
    };
}

/** The box in which files, commands and places are typed. */
function box(page: Page) {
    return page.locator('.quick-input-widget:visible input[type="text"]').first();
}

/** Opens the box by a key; where another is open, that one is left first, since the same key means something else there. */
async function openBox(page: Page, key: string): Promise<void> {
    if (await box(page).isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press(key);
    await box(page).waitFor({ timeout: ATTEMPT });
}

/** Opens a file by its whole path, which the editor finds without a search. */
async function openFileIn(page: Page, path: string): Promise<void> {
    const name = basename(path);
    await insist(async () => {
        await openBox(page, 'Control+P');
        await box(page).fill(path);
        await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor({ timeout: ATTEMPT });
        await page.keyboard.press('Enter');
        await box(page).waitFor({ state: 'hidden', timeout: ATTEMPT });
        await page.locator('.editor-group-container.active .tab.active', { hasText: name }).waitFor({ timeout: ATTEMPT });
        await page.locator('.editor-group-container.active .view-line').first().waitFor({ timeout: ATTEMPT });
    });
}

/** Right after its start the editor does not know every command yet, and a list that is open stays as it is. */
async function runCommandIn(page: Page, title: string): Promise<void> {
    const row = page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first();
    await insist(async () => {
        await openBox(page, 'F1');
        await box(page).fill(`>${title}`);
        await row.click({ timeout: ATTEMPT });
    });
    await row.waitFor({ state: 'hidden' });
}

async function goToPlace(page: Page, line: number, column: number): Promise<void> {
    await insist(async () => {
        await openBox(page, 'Control+G');
        await box(page).fill(`:${line}:${column}`);
        await page.keyboard.press('Enter');
        await box(page).waitFor({ state: 'hidden', timeout: ATTEMPT });
        await page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` }).waitFor({ timeout: ATTEMPT });
    });
}

async function arrangeSideBar(page: Page, width: number | 'closed'): Promise<void> {
    const bar = page.locator('.part.sidebar');
    if (width === 'closed') {
        if (await bar.isVisible()) await page.keyboard.press('Control+B');
        await bar.waitFor({ state: 'hidden' });
        return;
    }
    const { x, y, width: before, height } = (await bar.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + before, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width, y + height / 2, { steps: 5 });
    await page.mouse.up();
}

function placeOf(content: string, text: string, path: string): readonly [line: number, column: number] {
    const parts = content.split(text);
    if (parts.length !== 2) throw new Error(`${path} holds “${text}” ${parts.length - 1} times.`);
    const lines = (parts[0] ?? '').split('\n');
    return [lines.length, (lines.at(-1) ?? '').length + 1];
}

async function cursorIn(page: Page): Promise<readonly [line: number, column: number]> {
    const told = await page.locator('#status\\.editor\\.selection').innerText();
    const [, line = '', column = ''] = /Ln (\d+), Col (\d+)/.exec(told) ?? [];
    return [Number(line), Number(column)];
}
