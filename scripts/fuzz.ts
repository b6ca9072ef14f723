/**
 * Takes mutated real files through the whole program: `npm run fuzz -- --runs 50000 --seed 1`.
 *
 * Nothing may be thrown, no check may fail, no input may take longer than a bound or more memory than a worker is given, and the
 * same input gives the same findings. `--only RUN` judges one input again and writes its files to `.cache/fuzz/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { makeInput } from './fuzz-input.ts';
import { readLawTexts, readMaterial } from './fuzz-material.ts';
import type { FuzzNews, FuzzTask } from './fuzz-worker.ts';
import { root, succeed } from './root.ts';

/** An input that takes longer is taken for one that never ends. */
const MAX_SECONDS = 20;
const MAX_MEGABYTES = 700;
const SLOWEST_TOLD = 5;
const TOLD_EVERY = 2500;
const MAX_BROKEN = 25;

interface Judged {
    readonly run: number;
    readonly milliseconds: number;
    readonly findings: number;
}

interface Broken {
    readonly run: number;
    readonly fault: string;
}

class Series {
    readonly #seed: number;
    readonly #last: number;
    readonly broken: Broken[] = [];
    slowest: Judged[] = [];
    judged = 0;

    constructor(seed: number, last: number) {
        this.#seed = seed;
        this.#last = last;
    }

    /** Judges all inputs from one on; after an input that ends its worker, the next one gets another. */
    async judgeFrom(first: number): Promise<void> {
        let next = first;
        while (next <= this.#last && this.broken.length < MAX_BROKEN) next = await this.#judgeUntilEnd(next);
    }

    #judgeUntilEnd(first: number): Promise<number> {
        const task: FuzzTask = { seed: this.#seed, first, last: this.#last };
        const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
            workerData: task,
            resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
        });
        return new Promise((resolve) => {
            let current = first;
            let watch: NodeJS.Timeout | undefined;
            const end = (next: number): void => {
                clearTimeout(watch);
                void worker.terminate().then(() => resolve(next));
            };
            const giveUp = (fault: string): void => {
                this.broken.push({ run: current, fault });
                console.log(`input ${current}: ${fault}`);
                end(current + 1);
            };
            worker.on('message', (news: FuzzNews) => {
                clearTimeout(watch);
                current = news.run;
                this.#take(news);
                if (this.broken.length >= MAX_BROKEN) end(current + 1);
                else watch = setTimeout(() => giveUp(`no end after ${MAX_SECONDS} seconds`), MAX_SECONDS * 1000);
            });
            worker.on('error', (fault) => giveUp(String(fault)));
            worker.on('exit', () => end(current + 1));
        });
    }

    #take(news: FuzzNews): void {
        if (news.kind === 'begun') return;
        this.judged++;
        if (news.kind === 'broken') {
            this.broken.push(news);
            console.log(`input ${news.run}: ${news.fault.slice(0, 1500)}`);
        } else {
            this.slowest = [...this.slowest, news].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, SLOWEST_TOLD);
        }
        if (this.judged % TOLD_EVERY === 0) console.log(`${this.judged} inputs, ${this.broken.length} broken`);
    }
}

/** Writes an input where it can be looked at. */
function keep(seed: number, run: number): void {
    const input = makeInput(readMaterial(), readLawTexts(), seed, run);
    const folder = join(root, '.cache/fuzz', `${seed}-${run}`);
    for (const { path, text } of [...input.files, ...(input.law ?? [])]) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
    }
    console.log(`input ${run}: ${input.story}; as of ${input.asOf}; in .cache/fuzz/${seed}-${run}`);
}

function numberOf(option: string | undefined, usual: number): number {
    const number = Number(option ?? usual);
    if (!Number.isSafeInteger(number) || number < 0) throw new Error(`\`${option}\` is no whole number.`);
    return number;
}

async function fuzz(): Promise<void> {
    const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } } });
    const seed = numberOf(values.seed, 1);
    const first = numberOf(values.only, 0);
    const last = values.only === undefined ? numberOf(values.runs, 50_000) - 1 : first;
    const series = new Series(seed, last);
    await series.judgeFrom(first);

    for (const { run } of series.broken.slice(0, 10)) keep(seed, run);
    if (values.only !== undefined && series.broken.length === 0) keep(seed, first);
    for (const { run, milliseconds, findings } of series.slowest)
        console.log(`slowest: input ${run} took ${Math.round(milliseconds)} ms for ${findings} findings`);
    console.log(`${series.judged} inputs judged, ${series.broken.length} broken.`);
    if (series.broken.length > 0) process.exitCode = 1;
}

await succeed(fuzz);
