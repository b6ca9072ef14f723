import type { Arguments } from './arguments.ts';
import type { Command, ExitCode, Option, Surroundings } from './command.ts';
import { tellEnd } from './program-fault.ts';
import { rootsOf } from '../files/discover.ts';
import { CONFIGURATION } from '../files/root.ts';
import { isSourceName, nameOfPath } from '../files/source-name.ts';

export const watchOption: Option = {
    name: 'watch',
    short: 'w',
    description: 'run again whenever a file of the workspace changes, until interrupted',
};

/** How long changes are collected before the next run. */
const QUIET_MILLISECONDS = 60;

/** Whether a file of this name decides what a run prints. */
function decides(name: string): boolean {
    return isSourceName(name) || name === CONFIGURATION || name === '.gitignore';
}

/** A command's run, repeated on every change of a Vigil file where `--watch` asks for it. The last run's exit code counts. */
export function watchable(runOnce: Command['run']): Command['run'] {
    return async (given, surroundings) => (given.has('watch') ? watch(runOnce, given, surroundings) : runOnce(given, surroundings));
}

async function watch(runOnce: Command['run'], given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const { watch: watchFiles } = await import('chokidar');
    const watcher = watchFiles([...rootsOf(given.paths, surroundings.folder)], {
        ignoreInitial: true,
        ignored: (path, status) =>
            /[/\\](?:node_modules|\.git)(?:[/\\]|$)/.test(path) || (status?.isFile() === true && !decides(nameOfPath(path))),
    });
    await new Promise<void>((ready) => watcher.once('ready', ready));

    let latest = await runOnce(given, surroundings);
    let running = Promise.resolve();
    let timer: NodeJS.Timeout | undefined;
    const again = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
            running = running.then(async () => {
                if (surroundings.out.terminal) surroundings.out.write('\u001B[2J\u001B[3J\u001B[H');
                latest = await runOnce(given, surroundings).catch((fault: unknown) => tellEnd(fault, surroundings));
            });
        }, QUIET_MILLISECONDS);
    };
    watcher.on('all', again);
    if (!given.has('quiet')) surroundings.err.write('Watching for changes; press Ctrl+C to end.\n');

    await new Promise<void>((end) => surroundings.onStop(end));
    clearTimeout(timer);
    await running;
    await watcher.close();
    return latest;
}
