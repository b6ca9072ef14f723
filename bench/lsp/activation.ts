import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/root.ts';
import { median } from './quantiles.ts';

const LOAD = fileURLToPath(new URL('../peers/load-client.mjs', import.meta.url));

/** The median of the milliseconds that the client's bundle takes to load, each time in a process of its own. */
export function measureActivation(runs: number): number {
    const times = Array.from({ length: runs }, () => {
        const { stdout, stderr } = spawnSync(process.execPath, [LOAD, join(root, 'dist/client/node.cjs')], { encoding: 'utf8' });
        const milliseconds = Number(stdout);
        if (stdout === '' || Number.isNaN(milliseconds)) throw new Error(`The client does not load: ${stderr}`);
        return milliseconds;
    });
    return median(times);
}

/** What wakes the extension up, as its manifest says; views, commands and the walkthrough do so by being opened or called. */
export function activationEvents(): readonly string[] {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    if (typeof manifest !== 'object' || manifest === null || !('activationEvents' in manifest)) return [];
    return Array.isArray(manifest.activationEvents) ? manifest.activationEvents.map(String) : [];
}
