import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GuardedBrowser } from './editor/browser.ts';
import { startBrowser } from './editor/browser.ts';

describe('the browser of these tests', () => {
    let folder: string;
    let browser: GuardedBrowser;
    beforeEach(async () => {
        folder = mkdtempSync(join(tmpdir(), 'vigil-e2e-'));
        browser = await startBrowser(folder);
    });
    afterEach(async () => {
        await browser.context.close();
        rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    });

    it('notes and refuses a request that leaves this machine', async () => {
        const [page] = browser.context.pages();
        const answer = page?.evaluate("fetch('https://statistics.example/visit').then(() => 'answered', () => 'refused')");
        expect(await answer).toBe('refused');
        expect(browser.takeStrayed()).toEqual(['https://statistics.example']);
        expect(browser.takeStrayed()).toEqual([]);
    });
});
