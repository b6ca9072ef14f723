/**
 * Runs a suite of tests that needs programs which have to be installed: `editors` those in editors other than VS Code, `documents`
 * those that open reports as a reader would. It builds first; with `--as-built` it takes the bundles that are there. The last line
 * counts.
 */
import { buildAll } from './build.ts';
import { succeed } from './root.ts';
import { runSuite } from './run-suite.ts';

await succeed(async () => {
    const suite = process.argv[2] ?? '';
    if (!process.argv.includes('--as-built')) await buildAll();
    runSuite(suite);
});
