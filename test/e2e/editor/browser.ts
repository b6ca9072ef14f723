import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { join } from 'node:path';
import { chromiumProgram } from './places.ts';

/** A browser that reaches this machine and nothing else. */
export interface GuardedBrowser {
    readonly context: BrowserContext;
    /** Where else it was asked to go since the last call; each was refused. */
    readonly takeStrayed: () => readonly string[];
}

const WORDS = [
    ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** The zone of the machine, as the editor and its server see it. */
export const ZONE = 'Europe/Berlin';

export async function startBrowser(folder: string): Promise<GuardedBrowser> {
    const context = await chromium.launchPersistentContext(join(folder, 'chromium'), {
        executablePath: chromiumProgram,
        headless: true,
        viewport: { width: 1280, height: 800 },
        args: WORDS,
        env: { ...definedOnly(process.env), TZ: ZONE },
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
    return {
        context,
        takeStrayed: () => {
            const taken = [...strayed];
            strayed.clear();
            return taken;
        },
    };
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
