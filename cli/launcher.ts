/**
 * The file that `vigil` starts. It answers `--version` without loading the program, and has the program's compiled code
 * kept in the user's cache folder, which saves a quarter of every start from the third on.
 */
import { join } from 'node:path';
import { cacheFolder } from '../files/cache-folder.ts';
import type { CodeStore } from './load-program.ts';
import { build, version } from './version.ts';

const OLDEST_NODE = 22;

async function launch(words: readonly string[]): Promise<void> {
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
    const { loadProgram } = await import('./load-program.ts');
    await loadProgram(__dirname, words.includes('--no-cache') ? undefined : codeStore());
}

/** One file for each Node: code that one version has compiled is of no use to another. */
function codeStore(): CodeStore {
    const node = `${process.version}-${process.arch}`;
    return { file: join(cacheFolder(), 'code', node), key: `${build} ${node} ${process.versions.v8}` };
}

void launch(process.argv.slice(2));
