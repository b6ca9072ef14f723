import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignoreFactory from 'ignore';
import type { Ignore } from 'ignore';
import type { TrackedSources } from './git-index.ts';
import { commonFolderOf, gitFolderOf, readTrackedSources } from './git-index.ts';

/** What git does not keep of a folder and of what lies below it. */
export interface GitIgnore {
    readonly ignores: (absolute: string, isFolder: boolean) => boolean;
    /** Whether git tracks a source, or any source below a folder: then no ignore file hides it. */
    readonly tracks: (absolute: string, isFolder: boolean) => boolean;
    /** What applies to the contents of a folder further down that has a `.gitignore` of its own. */
    readonly within: (folder: string) => GitIgnore;
    /** What applies below a folder that is ignored and yet holds tracked files: nothing else in it is kept. */
    readonly onlyTracked: () => GitIgnore;
}

/** The patterns of one file, and the folder that they are relative to. */
interface Rules {
    readonly base: string;
    readonly matcher: Ignore;
}

/**
 * What git ignores in a folder because of the folders above it, up to the repository's root, and of the repository's `info/exclude`.
 * The nearest file decides. A folder that is ignored although a person named it is read, and then only what lies in it says more.
 */
export function ignoredFromAbove(folder: string): GitIgnore {
    const folders = foldersOfRepository(folder);
    const [root] = folders;
    if (root === undefined) return ignoringNothing(() => false);
    const repository = ignoringNothing(trackedIn(root));
    const rules = [
        ...rulesIn(join(commonFolderOf(gitFolderOf(root)), 'info', 'exclude'), root),
        ...folders.filter((each) => each !== folder).flatMap((each) => rulesIn(join(each, '.gitignore'), each)),
    ];
    const found = rules.reduce<GitIgnore>((above, own) => nearerFirst(own, above), repository);
    return folder !== root && found.ignores(folder, true) ? repository : found;
}

/** The folders from the root of the repository that a folder lies in down to the folder itself; none outside a repository. */
function foldersOfRepository(folder: string): readonly string[] {
    const folders: string[] = [];
    for (let current = folder; ; current = dirname(current)) {
        folders.unshift(current);
        if (existsSync(join(current, '.git'))) return folders;
        if (dirname(current) === current) return [];
    }
}

/** Whether git tracks something. Its index is read when somebody asks, which most often nobody does. */
function trackedIn(root: string): GitIgnore['tracks'] {
    let known: TrackedSources | undefined;
    return (absolute, isFolder) => {
        known ??= readTrackedSources(root);
        return (isFolder ? known.folders : known.files).has(relative(root, absolute).split(sep).join('/').normalize());
    };
}

function ignoringNothing(tracks: GitIgnore['tracks']): GitIgnore {
    const nothing: GitIgnore = {
        ignores: () => false,
        tracks,
        within: (folder) => withOwnRules(folder, nothing),
        onlyTracked: () => ignoringEverything(tracks),
    };
    return nothing;
}

function ignoringEverything(tracks: GitIgnore['tracks']): GitIgnore {
    const everything: GitIgnore = { ignores: () => true, tracks, within: () => everything, onlyTracked: () => everything };
    return everything;
}

function withOwnRules(folder: string, above: GitIgnore): GitIgnore {
    const [own] = rulesIn(join(folder, '.gitignore'), folder);
    return own ? nearerFirst(own, above) : above;
}

function nearerFirst({ base, matcher }: Rules, above: GitIgnore): GitIgnore {
    const nearer: GitIgnore = {
        ...above,
        ignores: (absolute, isFolder) => {
            const path = relative(base, absolute).split(sep).join('/');
            const verdict = matcher.test(isFolder ? `${path}/` : path);
            if (verdict.ignored) return true;
            return verdict.unignored ? false : above.ignores(absolute, isFolder);
        },
        within: (folder) => withOwnRules(folder, nearer),
    };
    return nearer;
}

/** A file of patterns that is missing or cannot be read ignores nothing. */
function rulesIn(file: string, base: string): readonly Rules[] {
    try {
        return [{ base, matcher: ignoreFactory().add(readFileSync(file, 'utf8')) }];
    } catch {
        return [];
    }
}
