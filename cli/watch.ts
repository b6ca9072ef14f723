import { resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import type { Command, ExitCode, Option, Surroundings } from './command.ts';
import { tellEnd } from './program-fault.ts';

export const watchOption: Option = { name: 'watch', short: 'w', description: 'run again whenever a Vigil file changes, until interrupted' };

/** How long changes are collected before the next run. */
const QUIET_MILLISECONDS = 60;

/** A command's run, repeated on every change of a Vigil file where `--watch` asks for it. The last run's exit code counts. */
export function watchable(runOnce: Command['run']): Command['run'] {
    return async (given, surroundings) => (given.has('watch') ? watch(runOnce, given, surroundings) : runOnce(given, surroundings));
}

async function watch(runOnce: Command['run'], given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const { watch: watchFiles } = await import('chokidar');
    const paths = given.paths.filter((path) => path !== '-').map((path) => resolve(surroundings.folder, path));
    const watcher = watchFiles(paths.length === 0 ? [surroundings.folder] : paths, {
        ignoreInitial: true,
        ignored: (path, status) =>
            /[/\\](?:node_modules|\.git)(?:[/\\]|$)/.test(path) || (status?.isFile() === true && !path.endsWith('.vigil')),
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
