/** Judges one input after the other, and tells before each one which it is: whoever listens notices where nothing follows. */
import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { makeInput } from './fuzz-input.ts';
import { judgeInput } from './fuzz-judge.ts';
import { readLawTexts, readMaterial } from './fuzz-material.ts';

/** Which inputs of a series to judge. */
export interface FuzzTask {
    readonly seed: number;
    readonly first: number;
    readonly last: number;
}

/** What a worker tells. */
export type FuzzNews =
    | { readonly kind: 'begun'; readonly run: number }
    | { readonly kind: 'judged'; readonly run: number; readonly milliseconds: number; readonly findings: number }
    | { readonly kind: 'broken'; readonly run: number; readonly fault: string };

function isTask(data: unknown): data is FuzzTask {
    return typeof data === 'object' && data !== null && 'seed' in data && 'first' in data && 'last' in data;
}

function work({ seed, first, last }: FuzzTask, tell: (news: FuzzNews) => void): void {
    const material = readMaterial();
    const law = readLawTexts();
    for (let run = first; run <= last; run++) {
        tell({ kind: 'begun', run });
        const input = makeInput(material, law, seed, run);
        const start = performance.now();
        try {
            const findings = judgeInput(input, law, run);
            tell({ kind: 'judged', run, milliseconds: performance.now() - start, findings });
        } catch (fault) {
            tell({ kind: 'broken', run, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
        }
    }
}

if (isTask(workerData)) work(workerData, (news) => parentPort?.postMessage(news));
