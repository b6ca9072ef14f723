import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect, onTestFailed } from 'vitest';
import { startBrowser } from './browser.ts';
import { startServer } from './code-server.ts';
import { leftovers, pictures } from './places.ts';
import type { Change, Look, Workspace } from './workspace.ts';
import { copyWorkspace, writeSettings } from './workspace.ts';

/** A VS Code with a workspace open, and what a person does with it. */
export interface Editor {
    readonly page: Page;
    readonly workspace: Workspace;
    readonly openFile: (path: string) => Promise<void>;
    /** Puts the cursor before a text that the file has once. */
    readonly putCursorOn: (path: string, text: string) => Promise<void>;
    readonly runCommand: (title: string) => Promise<void>;
    readonly press: (...keys: readonly string[]) => Promise<void>;
    readonly type: (text: string) => Promise<void>;
    readonly save: () => Promise<void>;
    /** The number of the line that the cursor is in. */
    readonly cursorLine: () => Promise<number>;
    /** The page of a view that shows HTML. */
    readonly innerPage: () => FrameLocator;
    readonly takeLook: (look: Look) => Promise<void>;
    /** A picture for the documentation, of the whole editor. */
    readonly takePicture: (name: string) => Promise<void>;
    /** Closes it, and fails if anything asked for another machine. */
    readonly close: () => Promise<void>;
}

export interface Opening {
    /** A folder of this repository, of which a copy is opened. */
    readonly source: string;
    /** When Vigil's clock starts. */
    readonly now?: string;
    readonly changes?: readonly Change[];
}

/** Opens a copy of a folder in a fresh editor. */
export async function openWorkspace({ source, now, changes = [] }: Opening): Promise<Editor> {
    const below = mkdtempSync(join(tmpdir(), 'vigil-e2e-'));
    const workspace = copyWorkspace(below, source, changes);
    writeSettings(below);
    const server = await startServer(below, now);
    const { context, strayed } = await startBrowser(below);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${server.address}/?${new URLSearchParams({ folder: workspace.folder }).toString()}`, {
        waitUntil: 'domcontentloaded',
    });
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });

    const close = async (): Promise<void> => {
        await context.close();
        server.stop();
        const left = join(leftovers, basename(below));
        cpSync(join(below, 'user/logs'), join(left, 'logs'), { recursive: true });
        writeFileSync(join(left, 'server.log'), server.log());
        rmSync(below, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
        expect([...strayed], 'requests that left this machine').toEqual([]);
    };
    return { ...actions(page, workspace), close };
}

/** Keeps a picture of what a failed test saw. Call it first in a test. */
export function keepPictureOnFailure({ page }: Editor): void {
    onTestFailed(async ({ task }) => {
        await page.screenshot({ path: join(leftovers, `${task.name.replaceAll(/\W+/g, '-')}.png`) });
    });
}

function actions(page: Page, workspace: Workspace): Omit<Editor, 'close'> {
    const input: Locator = page.locator('.quick-input-widget:visible input').first();
    const press = async (...keys: readonly string[]): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key);
    };
    const openFile = async (path: string): Promise<void> => {
        await press('Control+P');
        await input.waitFor();
        await input.fill(path);
        await page
            .locator('.quick-input-list .monaco-list-row', { hasText: basename(path) })
            .first()
            .waitFor();
        await press('Enter');
        await page
            .locator('.tab.active', { hasText: basename(path) })
            .first()
            .waitFor();
        await page.locator('.editor-group-container.active .view-line').first().waitFor();
    };
    /** Right after its start the editor does not know every command yet, and a list that is open stays as it is. */
    const runCommand = async (title: string): Promise<void> => {
        const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
        for (let attempt = 0; attempt < 10; attempt++) {
            await press('F1');
            await input.waitFor();
            await input.fill(`>${title}`);
            const listed = await row.waitFor({ timeout: 3000 }).then(
                () => true,
                () => false,
            );
            if (listed) break;
            await press('Escape');
        }
        await row.click();
    };
    return {
        page,
        workspace,
        openFile,
        press,
        putCursorOn: async (path, text) => {
            await openFile(path);
            const before = workspace.read(path).split(text);
            if (before.length !== 2) throw new Error(`${path} holds “${text}” ${before.length - 1} times.`);
            const lines = (before[0] ?? '').split('\n');
            await press('Control+G');
            await input.waitFor();
            await input.fill(`:${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
            await press('Enter');
            await input.waitFor({ state: 'hidden' });
        },
        runCommand,
        type: (text) => page.keyboard.type(text),
        save: async () => {
            await press('Control+S');
            await page.locator('.tab.active.dirty').waitFor({ state: 'hidden' });
        },
        cursorLine: async () => {
            const told = await page.locator('#status\\.editor\\.selection').innerText();
            return Number(/Ln (\d+)/.exec(told)?.[1] ?? Number.NaN);
        },
        innerPage: () => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame'),
        takeLook: async (look) => {
            if ((await page.locator('.monaco-workbench.vs-dark').count()) === (look === 'dark' ? 1 : 0)) return;
            await runCommand('Preferences: Toggle between Light/Dark Themes');
            await page.locator(look === 'dark' ? '.monaco-workbench.vs-dark' : '.monaco-workbench.vs').waitFor();
        },
        takePicture: async (name) => {
            await page.screenshot({ path: join(pictures, `vscode-${name}.png`) });
        },
    };
}
