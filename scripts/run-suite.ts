import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './count-tests.ts';
import { root } from './root.ts';

const CACHE = join(root, '.cache');

interface Wishes {
    /** What the test runner is told besides. */
    readonly words?: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs a suite that has a configuration of its own in `test/NAME/`, and ends with a line that counts, on the screen and in
 * `.cache/closing-line-NAME.txt`. The process fails where a test does.
 */
export function runSuite(name: string, { words = [], environment = {} }: Wishes = {}): void {
    const results = join(CACHE, `${name}-test-results.json`);
    const closingLine = join(CACHE, `closing-line-${name}.txt`);
    mkdirSync(CACHE, { recursive: true });
    for (const stale of [results, closingLine]) rmSync(stale, { force: true });

    const runner = join(root, 'node_modules/vitest/vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
    spawnSync(process.execPath, [runner, 'run', '--config', `test/${name}/vitest.config.mts`, ...reporters, ...words], {
        cwd: root,
        env: { ...process.env, ...environment },
        stdio: 'inherit',
    });

    const { passed, failed } = countTests(results);
    const closing = `${passed} passed, ${failed} failed`;
    writeFileSync(closingLine, `${closing}\n`);
    console.log(`\n${closing}`);
    if (failed > 0) process.exitCode = 1;
}
