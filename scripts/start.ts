/** Sets everything up, then judges the examples as of now and the drills as of their day, as a user would. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildAll } from './build.ts';
import { root, succeed } from './root.ts';

/** The morning on which the drills are judged; `drills/README.md` names it too. */
const MORNING_OF_THE_DRILLS = '2028-09-06T09:00+02:00';

function vigil(...words: string[]): void {
    console.log(`\n$ vigil ${words.join(' ')}\n`);
    const run = spawnSync(process.execPath, [join(root, 'dist/cli/vigil.cjs'), ...words], { cwd: root, stdio: 'inherit' });
    if (run.status !== 0) process.exitCode = run.status ?? 1;
}

await succeed(async () => {
    await buildAll();
    vigil('check', 'examples', '--fail-on', 'never');
    vigil('docket', 'examples');
    vigil('docket', 'drills', '--open', '--as-of', MORNING_OF_THE_DRILLS);
});
