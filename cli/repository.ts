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

function rootOf(folder: string): string | undefined {
    for (let current = folder; ; current = dirname(current)) {
        if (existsSync(join(current, '.git'))) return current;
        if (dirname(current) === current) return undefined;
    }
}
