import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { GuardedBrowser } from './browser.ts';
import { startBrowser } from './browser.ts';
import type { ClockSetting } from './clock.ts';
import { CLOCK_VARIABLE } from './clock.ts';
import type { RunningServer } from './code-server.ts';
import { installedExtensions, startServer } from './code-server.ts';
import { whatAPersonDoes } from './person.ts';
import type { Person } from './person.ts';
import { leftovers } from './places.ts';
import { thisRun } from './run.ts';
import { serveExtension } from './web-extension.ts';
import type { Change, Workspace } from './workspace.ts';
import { copyWorkspace, writeSettings } from './workspace.ts';

/** A VS Code with a workspace open, and what a person does with it. */
export interface Editor extends Person {
    readonly page: Page;
    readonly workspace: Workspace;
    /** The folder of everything that this editor keeps, which no other process has in its environment. */
    readonly folder: string;
    /** Lets a clock run that stands. */
    readonly letClockRun: () => void;
}

export interface Opening {
    /** A folder of this repository, of which a copy is opened; absent: a folder with nothing in it. */
    readonly source?: string;
    /** When Vigil's clock starts. */
    readonly now: string;
    /** Whether the clock stands there until `letClockRun`. */
    readonly clockStands?: boolean;
    readonly changes?: readonly Change[];
    /** Files besides those of the folder, by path. */
    readonly files?: Readonly<Record<string, string>>;
    /** Settings other than the quiet ones of these tests. */
    readonly settings?: Readonly<Record<string, unknown>>;
}

interface Parts {
    readonly editor: Editor;
    readonly browser: GuardedBrowser;
    readonly server: RunningServer;
}

/**
 * Opens a copy of a folder in a fresh editor, which the tests of a `describe` share; call it there first. A test fails when anything
 * asked for another machine meanwhile, and leaves a picture of what it saw in `.cache/e2e/`.
 *
 * @returns the editor, once the tests run
 */
export function useEditor(opening: Opening): () => Editor {
    let parts: Parts | undefined;
    beforeAll(async () => {
        parts = await open(opening);
    });
    beforeEach(({ onTestFailed }) => {
        onTestFailed(async ({ task }) => {
            await parts?.editor.page.screenshot({ path: leftover(`${task.name.replaceAll(/\W+/g, '-')}.png`) });
        });
    });
    afterEach(() => {
        expect(parts?.browser.takeStrayed(), 'requests that left this machine').toEqual([]);
    });
    afterAll(() => (parts ? close(parts) : undefined));
    return () => {
        if (!parts) throw new Error('The editor is not open yet.');
        return parts.editor;
    };
}

function leftover(name: string): string {
    const folder = join(leftovers, thisRun().name);
    mkdirSync(folder, { recursive: true });
    return join(folder, name);
}

async function open({ source, now, clockStands = false, changes = [], files = {}, settings = {} }: Opening): Promise<Parts> {
    const { edition, host, pictures } = thisRun();
    const folder = mkdtempSync(join(tmpdir(), 'vigil-e2e-'));
    const workspace = copyWorkspace(folder, source, changes, files);
    writeSettings(folder, settings);
    const clock: ClockSetting = { start: now, stands: clockStands };
    const standing = join(folder, 'the-clock-stands');
    if (clockStands) writeFileSync(standing, '');
    const server = await startServer({
        folder,
        edition,
        extensions: host === 'node' ? installedExtensions(edition) : join(folder, 'extensions'),
        environment: { [CLOCK_VARIABLE]: JSON.stringify({ ...clock, while: standing }) },
    });
    const browser = await startBrowser(folder);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const web = host === 'web' ? await serveExtension(browser.context, server.address, clock) : undefined;
    const editor: Editor = {
        page,
        workspace,
        folder,
        letClockRun: () => {
            web?.letClockRun();
            rmSync(standing, { force: true });
        },
        ...whatAPersonDoes(page, workspace, pictures),
    };
    const parts = { editor, browser, server };
    try {
        await page.goto(`${server.address}/?${new URLSearchParams({ folder: workspace.folder }).toString()}`, {
            waitUntil: 'domcontentloaded',
        });
        await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
        await page
            .locator(source === undefined ? '.explorer-folders-view' : '.explorer-folders-view .monaco-list-row')
            .first()
            .waitFor({ timeout: 60_000 });
    } catch (fault) {
        await page.screenshot({ path: leftover(`${basename(folder)}.png`) });
        await close(parts);
        throw fault;
    }
    return parts;
}

async function close({ editor: { folder }, browser, server }: Parts): Promise<void> {
    await browser.context.close();
    server.stop();
    const logs = join(folder, 'user/logs');
    if (existsSync(logs)) cpSync(logs, leftover(`${basename(folder)}-logs`), { recursive: true });
    writeFileSync(leftover(`${basename(folder)}.log`), server.log());
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
