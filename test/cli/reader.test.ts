import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Folder, program } from './program.ts';

const tellPeak = fileURLToPath(new URL('../../bench/peers/tell-peak.mjs', import.meta.url));
const MEGABYTE = 1024 * 1024;

/** A finding for each system, which names a name of sixteen thousand letters: much to print of little to judge. */
function wordySystems(count: number): string {
    const provider = 'p'.repeat(16_000);
    return Array.from({ length: count }, (_, index) => `system s${index} "S" {\n  provider ${provider}\n}\n`).join('');
}

interface Ended {
    readonly status: unknown;
    readonly err: string;
    /** The most memory that it had, in bytes. */
    readonly peak: number;
}

/** Runs the program in a folder and hands what it prints to a reader. */
async function runFor(read: (out: Readable) => Promise<void>, folder: Folder, words: readonly string[]): Promise<Ended> {
    using cache = new Folder();
    const peak = cache.at('peak');
    const child = spawn(process.execPath, ['--import', tellPeak, program, ...words], {
        cwd: folder.path,
        env: { PATH: process.env['PATH'], HOME: cache.path, XDG_CACHE_HOME: join(cache.path, 'cache'), VIGIL_BENCH_PEAK: peak },
    });
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString('utf8')));
    const ended = once(child, 'close');
    await read(child.stdout);
    const [status] = (await ended) as readonly unknown[];
    return { status, err, peak: Number(readFileSync(peak, 'utf8')) * 1024 };
}

async function slowly(out: Readable): Promise<void> {
    for await (const _ of out) await pause(1);
}

async function beginning(out: Readable): Promise<void> {
    await once(out, 'data');
    out.destroy();
}

describe('whoever reads what is printed', () => {
    it.each(['json', 'sarif'])(
        'may be slow, and %s waits for them instead of keeping all of it in memory',
        { timeout: 60_000 },
        async (format) => {
            using folder = new Folder({ 'systems.vigil': wordySystems(2_000) });
            const words = ['check', '--no-cache', '--format', format];
            const toFile = await Promise.all(['one', 'two'].map((out) => runFor(slowly, folder, [...words, '--output', out])));
            const toReader = await Promise.all([1, 2].map(() => runFor(slowly, folder, words)));
            for (const ended of toReader) expect(ended).toMatchObject({ status: 1, err: '' });
            expect(statSync(folder.at('one')).size).toBeGreaterThan(30 * MEGABYTE);
            // How soon garbage is collected moves a single run by as much as the output is large; what is kept, is kept in each run.
            const [least, most] = [Math.min(...toReader.map(({ peak }) => peak)), Math.max(...toFile.map(({ peak }) => peak))];
            expect(least).toBeLessThan(most + 30 * MEGABYTE);
        },
    );

    it.each([
        ['check', [], 1],
        ['check', ['--fail-on', 'never'], 0],
        ['format', ['--check'], 1],
    ] as const)('may stop early, and %s %j ends quietly with the exit code that it would have had', async (command, words, status) => {
        using folder = new Folder({ 'systems.vigil': wordySystems(200) });
        const whole = await runFor(slowly, folder, [command, '--no-cache', ...words]);
        const cut = await runFor(beginning, folder, [command, '--no-cache', ...words]);
        expect(whole.status).toBe(status);
        expect(cut).toMatchObject({ status, err: whole.err });
    });
});
