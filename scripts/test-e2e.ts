/**
 * Runs the tests in a real VS Code, in a browser without a window. It builds and packs the extension first; with `--as-built` it
 * takes the archive that is there, with `--pictures` it takes the pictures for the documentation anew. What it needs, `npm run
 * test:e2e:setup` installs. Further words go to the test runner. The last line counts.
 */
import { rmSync } from 'node:fs';
import { leftovers } from '../test/e2e/editor/places.ts';
import { buildAll } from './build.ts';
import { packExtension } from './package-extension.ts';
import { succeed } from './root.ts';
import { runSuite } from './run-suite.ts';

const OWN_WORDS = ['--as-built', '--pictures'];

await succeed(async () => {
    const words = process.argv.slice(2);
    if (!words.includes('--as-built')) {
        await buildAll();
        await packExtension();
    }
    rmSync(leftovers, { recursive: true, force: true });
    runSuite('e2e', {
        words: words.filter((word) => !OWN_WORDS.includes(word)),
        environment: words.includes('--pictures') ? { VIGIL_PICTURES: 'yes' } : {},
    });
});
