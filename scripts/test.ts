/**
 * Everything that must hold before a change is kept: generated files, types, lint, format, dead code, bundles, tests.
 * Each step is run even when an earlier one failed, and the last line counts.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { countTests } from './count-tests.ts';
import { root } from './root.ts';

const CACHE = join(root, '.cache');
const RESULTS = join(CACHE, 'test-results.json');
const CLOSING_LINE = join(CACHE, 'closing-line.txt');

interface Step {
    readonly name: string;
    readonly command: readonly [string, ...string[]];
}

interface Outcome {
    readonly step: Step;
    readonly passed: boolean;
}

const tool = (path: string) => join(root, 'node_modules', path);

const PREPARATION: readonly Step[] = [
    { name: 'generate', command: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'scripts/generate.ts'] },
];
const INSPECTIONS: readonly Step[] = [
    { name: 'types', command: [tool('typescript/bin/tsc'), '--noEmit'] },
    { name: 'types of pages', command: [tool('typescript/bin/tsc'), '--noEmit', '-p', 'pages'] },
    { name: 'lint', command: [tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
    { name: 'format', command: [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
    { name: 'dead code', command: [tool('knip/bin/knip.js')] },
    { name: 'build', command: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'scripts/build.ts'] },
];
const TESTS: Step = {
    name: 'tests',
    command: [tool('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
};

/** Runs one step. With `quiet`, what it prints is shown only at its end, so that two steps can run at once. */
function run(step: Step, quiet: boolean): Promise<Outcome> {
    const start = performance.now();
    const child = spawn(process.execPath, step.command, { cwd: root, stdio: quiet ? 'pipe' : 'inherit' });
    const printed: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => printed.push(part));
    child.stderr?.on('data', (part: Buffer) => printed.push(part));
    return new Promise((resolve) => {
        child.on('close', (status) => {
            const seconds = ((performance.now() - start) / 1000).toFixed(1);
            console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${step.name} (${seconds} s)`);
            const text = Buffer.concat(printed).toString('utf8').trim();
            if (text && status !== 0) console.log(text);
            resolve({ step, passed: status === 0 });
        });
    });
}

/** Runs the steps two at a time. */
async function runBesideEachOther(steps: readonly Step[]): Promise<Outcome[]> {
    const waiting = [...steps];
    const outcomes: Outcome[] = [];
    const worker = async (): Promise<void> => {
        for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await run(step, true));
    };
    await Promise.all([worker(), worker()]);
    return outcomes;
}

mkdirSync(CACHE, { recursive: true });
for (const stale of [RESULTS, CLOSING_LINE]) rmSync(stale, { force: true });

const prepared = [await run(PREPARATION[0] ?? TESTS, true)];
const inspected = await runBesideEachOther(INSPECTIONS);
await run(TESTS, false);

const failedSteps = [...prepared, ...inspected].filter((outcome) => !outcome.passed).map((outcome) => outcome.step.name);
const counts = countTests(RESULTS);
const failed = counts.failed + failedSteps.length;
if (failedSteps.length > 0) console.log(`\nFailed before the tests: ${failedSteps.join(', ')}.`);
const closing = `${counts.passed} passed, ${failed} failed`;
writeFileSync(CLOSING_LINE, `${closing}\n`);
console.log(`\n${closing}`);
if (failed > 0) process.exitCode = 1;
