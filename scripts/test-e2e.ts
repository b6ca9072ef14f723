/**
 * Runs the tests in a real VS Code, in a browser without a window. It builds and packs the extension first; with `--as-built` it
 * takes the archive that is there. What it needs, `npm run test:e2e:setup` installs. Further words go to the test runner.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildAll } from './build.ts';
import { packExtension } from './package-extension.ts';
import { root, succeed } from './root.ts';

await succeed(async () => {
    const words = process.argv.slice(2);
    if (!words.includes('--as-built')) {
        await buildAll();
        await packExtension();
    }
    const runner = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/e2e/vitest.config.mts'];
    const filters = words.filter((word) => word !== '--as-built');
    const { status } = spawnSync(process.execPath, [...runner, ...filters], { cwd: root, stdio: 'inherit' });
    process.exitCode = status ?? 1;
});
