import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** One program at one piece of work. */
export interface Contestant {
    readonly name: string;
    /** What follows `node`. */
    readonly command: readonly string[];
    readonly folder: string;
    /** The folder in which it may keep what it can compute again. */
    readonly cache: string;
    /** Puts things back before each run; its time does not count. */
    readonly before?: () => void;
}

const TELL_PEAK = fileURLToPath(new URL('./peers/tell-peak.mjs', import.meta.url));
/** Findings are an answer, not a failure; anything else is one. */
const ANSWERS: ReadonlySet<number | null> = new Set([0, 1]);

/** So often each contestant runs unmeasured: `vigil` keeps its compiled code from the second start on. */
const BEFORE = 2;

/**
 * The median time of each contestant in milliseconds. They take turns, so that a machine that is slow for a while is slow for
 * all; each runs before, unmeasured.
 */
export function measureTimes(contestants: readonly Contestant[], runs: number): ReadonlyMap<string, number> {
    const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
    for (let round = 0; round < BEFORE + runs; round++) {
        for (const contestant of contestants) {
            const milliseconds = runOnce(contestant);
            if (round >= BEFORE) times.get(contestant.name)?.push(milliseconds);
        }
    }
    return new Map([...times].map(([name, measured]) => [name, median(measured)]));
}

/** The median of the most memory that each contestant had, in megabytes. */
export function measurePeaks(contestants: readonly Contestant[], runs: number): ReadonlyMap<string, number> {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-peak-'));
    const file = join(folder, 'peak');
    const peaks = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
    for (let round = 0; round < runs; round++) {
        for (const contestant of contestants) {
            runOnce({ ...contestant, command: ['--import', TELL_PEAK, ...contestant.command] }, { VIGIL_BENCH_PEAK: file });
            peaks.get(contestant.name)?.push(Number(readFileSync(file, 'utf8')) / 1024);
        }
    }
    rmSync(folder, { recursive: true, force: true });
    return new Map([...peaks].map(([name, measured]) => [name, median(measured)]));
}

/**
 * Runs a program in an environment of its own: nothing there makes Node load certificates, keep code or take options.
 *
 * @throws where it fails, since the time of a failure says nothing
 */
function runOnce({ name, command, folder, cache, before }: Contestant, more: Readonly<Record<string, string>> = {}): number {
    before?.();
    const environment = { PATH: process.env['PATH'] ?? '', HOME: cache, XDG_CACHE_HOME: cache, ...more };
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, command, {
        cwd: folder,
        env: environment,
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
    });
    const milliseconds = performance.now() - start;
    if (!ANSWERS.has(status)) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 2000)}`);
    return milliseconds;
}

function median(numbers: readonly number[]): number {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const [lower = 0, upper = 0] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
    return (lower + upper) / 2;
}
