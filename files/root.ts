import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

/** The name of the file that makes a folder the root of a workspace. */
export const CONFIGURATION = 'vigil.json';

/** The root of a workspace, and why it is one. */
export interface Root {
    /** Absolute and without links. */
    readonly folder: string;
    /**
     * It holds a `vigil.json`, is the root of a git repository, or is merely where one began to look; `alone` where there is a text
     * without a place.
     */
    readonly ground: 'configuration' | 'repository' | 'given' | 'alone';
}

/** The nearest folder, from a folder upward, that holds a `vigil.json`; else the nearest that is the root of a repository. */
export function rootAbove(folder: string): Root | undefined {
    let repository: string | undefined;
    for (let current = folder; ; current = dirname(current)) {
        if (existsSync(join(current, CONFIGURATION))) return { folder: current, ground: 'configuration' };
        if (repository === undefined && existsSync(join(current, '.git'))) repository = current;
        if (dirname(current) === current) return repository === undefined ? undefined : { folder: repository, ground: 'repository' };
    }
}

/** Whether a folder further down, with these names in it, is the root of another workspace than the one that is read. */
export function beginsAnother(names: ReadonlySet<string>, { ground }: Root): boolean {
    return names.has(CONFIGURATION) || (ground !== 'configuration' && names.has('.git'));
}

/**
 * The path of something below a folder, both absolute, with forward slashes.
 *
 * @param end what stands behind it, unless it is the folder itself
 */
export function pathFrom(folder: string, absolute: string, end = ''): string {
    const path = relative(folder, absolute);
    return path === '' ? '' : (sep === '/' ? path : path.replaceAll(sep, '/')) + end;
}

/** A path without links; itself where there is nothing. */
export function realOf(path: string): string {
    try {
        return realpathSync(path);
    } catch {
        return path;
    }
}

/** Whether something is a folder or lies below it, both absolute. */
export function isWithin(absolute: string, folder: string): boolean {
    return absolute === folder || absolute.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/**
 * How the files of a workspace are told to whoever works in a folder: relative to it, with forward slashes, or by the whole path
 * where nothing leads from the one to the other.
 */
export function toldFrom(folder: string, root: string): (path: string) => string {
    if (folder === root) return (path) => path;
    if (isWithin(folder, root)) {
        const inner = pathFrom(root, folder);
        return (path) => (path.startsWith(`${inner}/`) ? path.slice(inner.length + 1) : posix.relative(`/${inner}`, `/${path}`));
    }
    const way = pathFrom(folder, root);
    return (path) => (path === '' ? way : `${way.replace(/\/$/, '')}/${path}`);
}
