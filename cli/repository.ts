import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Turns paths as they are told into paths from the root of the git repository; outside a repository they stay as they are. */
export function repositoryPaths(folder: string): (path: string) => string {
    const root = rootOf(folder);
    if (root === undefined || root === folder) return (path) => path;
    return (path) => {
        if (path.startsWith('<')) return path;
        const told = relative(root, resolve(folder, path)).split(sep).join('/');
        return told.startsWith('../') || isAbsolute(told) ? path : told;
    };
}

/**
 * Turns paths as they are told into paths from the root of their workspace, the same wherever a command runs; `roots` as they are
 * told, of which the innermost counts. A path outside of all stays as it is.
 */
export function workspacePaths(folder: string, roots: readonly string[]): (path: string) => string {
    const innermostFirst = roots.map((root) => resolve(folder, root)).sort((one, other) => other.length - one.length);
    return (path) => {
        if (path.startsWith('<')) return path;
        const whole = resolve(folder, path);
        const root = innermostFirst.find((each) => whole.startsWith(each.endsWith(sep) ? each : `${each}${sep}`));
        return root === undefined ? path : relative(root, whole).split(sep).join('/');
    };
}

function rootOf(folder: string): string | undefined {
    for (let current = folder; ; current = dirname(current)) {
        if (existsSync(join(current, '.git'))) return current;
        if (dirname(current) === current) return undefined;
    }
}
