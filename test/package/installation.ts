import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '../../scripts/pack.ts';

export interface Run {
    readonly status: number | null;
    readonly output: string;
    readonly errors: string;
}

/** The packed command line, installed as a user would install it, in a folder of its own. */
export interface Installation {
    /** The folder of the installed package. */
    readonly package: string;
    /** Where the program may keep its cache. */
    readonly cache: string;
    /** Runs `vigil` in the given folder; words before the program go to Node. */
    run(
        folder: string,
        words: readonly string[],
        given?: { readonly node?: readonly string[]; readonly environment?: NodeJS.ProcessEnv },
    ): Run;
    remove(): void;
}

/** Packs, and installs the archive without network. */
export function install(): Installation {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-installation-'));
    const archive = pack(folder);
    const home = join(folder, 'home');
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    execFileSync('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', archive], {
        cwd: folder,
        stdio: 'pipe',
        shell: process.platform === 'win32',
    });
    const program = join(folder, 'node_modules/vigil/dist/cli/vigil.cjs');
    const cache = join(folder, 'cache');
    return {
        package: join(folder, 'node_modules/vigil'),
        cache: join(cache, 'vigil'),
        run(workspace, words, { node = [], environment = {} } = {}) {
            const { status, stdout, stderr } = spawnSync(process.execPath, [...node, program, ...words], {
                cwd: workspace,
                encoding: 'utf8',
                env: { PATH: process.env['PATH'], HOME: home, XDG_CACHE_HOME: cache, NO_COLOR: '1', TZ: 'Europe/Vienna', ...environment },
            });
            return { status, output: stdout, errors: stderr };
        },
        remove: () => {
            rmSync(folder, { recursive: true, force: true });
        },
    };
}
