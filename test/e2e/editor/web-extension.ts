import type { BrowserContext } from 'playwright-core';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClockSetting } from './clock.ts';
import { workerClock } from './clock.ts';
import { serverBundles, unpackedExtension } from './places.ts';

const BELOW = '/vigil-extension/';
const CLOCK = '/vigil-clock';

/** What the page's own extension can be told. */
export interface WebExtension {
    readonly letClockRun: () => void;
}

/**
 * Gives the page the unpacked extension as one that is being developed: the host in the page refuses to start a worker of an extension
 * that was installed in the server.
 */
export async function serveExtension(context: BrowserContext, server: string, clock: ClockSetting | undefined): Promise<WebExtension> {
    let stands = clock?.stands === true;
    await context.addInitScript({ content: addToConfiguration(new URL(server).host) });
    await context.route(
        ({ pathname }) => pathname === CLOCK,
        (route) => route.fulfill({ status: stands ? 200 : 404, body: '', headers: { 'access-control-allow-origin': '*' } }),
    );
    await context.route(
        ({ pathname }) => pathname.startsWith(BELOW),
        async (route) => {
            const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(BELOW.length));
            const path = join(unpackedExtension, name);
            const headers = { 'access-control-allow-origin': '*' };
            if (!existsSync(path)) await route.fulfill({ status: 404, body: '', headers });
            else if (name === serverBundles.worker && clock)
                await route.fulfill({
                    body: workerClock(clock, `${server}${CLOCK}`) + readFileSync(path, 'utf8'),
                    headers: { ...headers, 'content-type': 'text/javascript' },
                });
            else await route.fulfill({ path, headers });
        },
    );
    return {
        letClockRun: () => {
            stands = false;
        },
    };
}

/** Runs in the page, before anything else of it does: the page is told of one extension more. */
function addToConfiguration(authority: string): string {
    const extension = JSON.stringify({ scheme: 'http', authority, path: BELOW.slice(0, -1) });
    return `if (location.pathname === '/') {
        new MutationObserver((_, observer) => {
            const element = document.getElementById('vscode-workbench-web-configuration');
            if (!element) return;
            observer.disconnect();
            const configuration = JSON.parse(element.getAttribute('data-settings'));
            configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [${extension}] };
            element.setAttribute('data-settings', JSON.stringify(configuration));
        }).observe(document, { childList: true, subtree: true });
    }`;
}
