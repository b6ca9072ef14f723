/**
 * Runs a suite of tests that needs programs which have to be installed: `editors` those in editors other than VS Code, `documents`
 * those that open reports as a reader would. It builds first; with `--as-built` it takes the bundles that are there. The last line
 * counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.ts';
import { countTests } from './count-tests.ts';
import { root, succeed } from './root.ts';

const suite = process.argv[2] ?? '';
const CACHE = join(root, '.cache');
const RESULTS = join(CACHE, `${suite}-test-results.json`);
const CLOSING_LINE = join(CACHE, `closing-line-${suite}.txt`);

await succeed(async () => {
    mkdirSync(CACHE, { recursive: true });
    for (const stale of [RESULTS, CLOSING_LINE]) rmSync(stale, { force: true });
    if (!process.argv.includes('--as-built')) await buildAll();
    const runner = join(root, 'node_modules/vitest/vitest.mjs');
    const words = [
        'run',
        '--config',
        `test/${suite}/vitest.config.mts`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${RESULTS}`,
    ];
    spawnSync(process.execPath, [runner, ...words], { cwd: root, stdio: 'inherit' });

    const { passed, failed } = countTests(RESULTS);
    const closing = `${passed} passed, ${failed} failed`;
    writeFileSync(CLOSING_LINE, `${closing}\n`);
    console.log(`\n${closing}`);
    if (failed > 0) process.exitCode = 1;
});
