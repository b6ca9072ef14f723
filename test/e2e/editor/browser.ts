import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { join } from 'node:path';
import { chromiumProgram } from './places.ts';

/** A browser that reaches this machine and nothing else. */
export interface GuardedBrowser {
    readonly context: BrowserContext;
    /** Where else it was asked to go; each was refused. */
    readonly strayed: ReadonlySet<string>;
}

const QUIET = [
    ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export async function startBrowser(folder: string): Promise<GuardedBrowser> {
    const context = await chromium.launchPersistentContext(join(folder, 'chromium'), {
        executablePath: chromiumProgram,
        headless: true,
        viewport: { width: 1440, height: 900 },
        args: QUIET,
        permissions: ['clipboard-read', 'clipboard-write'],
    });
    const strayed = new Set<string>();
    await context.route('**/*', async (route) => {
        const { hostname, origin, protocol } = new URL(route.request().url());
        if (hostname === '127.0.0.1' || hostname === 'localhost' || !protocol.startsWith('http')) {
            await route.continue();
            return;
        }
        strayed.add(origin);
        await route.abort();
    });
    return { context, strayed };
}
