/** Sets everything up, then checks the example workspace and prints its docket, as a user would. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildAll } from './build.ts';
import { root, succeed } from './root.ts';

function vigil(...words: string[]): void {
    console.log(`\n$ vigil ${words.join(' ')}\n`);
    const run = spawnSync(process.execPath, [join(root, 'dist/cli/vigil.cjs'), ...words], { cwd: root, stdio: 'inherit' });
    if (run.status !== 0) process.exitCode = run.status ?? 1;
}

await succeed(async () => {
    await buildAll();
    vigil('check', 'examples', '--fail-on', 'never');
    vigil('docket', 'examples');
});
