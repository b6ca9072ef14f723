/**
 * The file that `vigil` starts. It answers `--version` without loading the program, and has the program's compiled code
 * kept in the user's cache folder, which makes each start but the first about a third shorter.
 */
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { version } from './version.ts';

const OLDEST_NODE = 22;

function launch(words: readonly string[]): void {
    const [word] = words;
    if (words.length === 1 && (word === '--version' || word === '-V')) {
        process.stdout.write(`${version}\n`);
        return;
    }
    const found = Number.parseInt(process.versions.node, 10);
    if (found < OLDEST_NODE) {
        process.stderr.write(`vigil needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.\n`);
        process.exitCode = 2;
        return;
    }
    if (!words.includes('--no-cache')) nodeModule.enableCompileCache(join(cacheFolder(), 'code'));
    void import('./main.ts');
}

launch(process.argv.slice(2));
