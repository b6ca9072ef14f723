import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { GuardedBrowser } from '../e2e/editor/browser.ts';
import { startBrowser } from '../e2e/editor/browser.ts';

/** What a browser did with a page. */
export interface Visit {
    readonly page: Page;
    /** Everything that it asked for besides the page itself. */
    readonly asked: readonly string[];
    /** What it complained about, and every window that a script opened. */
    readonly complaints: readonly string[];
}

/** A browser that opens pages as files, as somebody does who was sent one. */
export class Reader {
    readonly #folder = mkdtempSync(join(tmpdir(), 'vigil-reader-'));
    #browser: GuardedBrowser | undefined;
    #visits = 0;

    /** @param prepare is done before the page is opened */
    async visit(html: string, prepare?: (page: Page) => Promise<void>): Promise<Visit> {
        this.#browser ??= await startBrowser(this.#folder);
        const file = join(this.#folder, `${this.#visits++}.html`);
        writeFileSync(file, html);

        const page = await this.#browser.context.newPage();
        const { href } = pathToFileURL(file);
        const asked: string[] = [];
        const complaints: string[] = [];
        page.on('request', (request) => {
            if (request.url() !== href) asked.push(request.url());
        });
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (fault) => complaints.push(fault.message));
        page.on('dialog', (dialog) => {
            complaints.push(`dialog: ${dialog.message()}`);
            void dialog.dismiss();
        });
        await prepare?.(page);
        await page.goto(href, { waitUntil: 'load' });
        return { page, asked, complaints };
    }

    async close(): Promise<void> {
        await this.#browser?.context.close();
        rmSync(this.#folder, { recursive: true, force: true });
    }
}
