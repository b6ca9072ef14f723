import { existsSync, readFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignoreFactory from 'ignore';
import type { Ignore } from 'ignore';

/** What git ignores in a folder and below it. */
export interface GitIgnore {
    readonly ignores: (absolute: string, isFolder: boolean) => boolean;
}

/** The patterns of one file, and the folder that they are relative to. */
interface Rules {
    readonly base: string;
    readonly matcher: Ignore;
}

const nothing: GitIgnore = { ignores: () => false };

/**
 * Reads `.gitignore` files as git does: those of a folder and of the folders above it up to the repository's root,
 * and the repository's `info/exclude`. The nearest file decides. A folder that is ignored although a person named it is read,
 * and then only what lies in it says more.
 */
export class GitIgnoreReader {
    /** What applies to the contents of a folder because of the folders above it. */
    above(folder: string): GitIgnore {
        const folders = foldersOfRepository(folder);
        const [root] = folders;
        if (root === undefined) return nothing;
        const found = rulesOf([
            ...rulesIn(join(root, '.git', 'info', 'exclude'), root),
            ...folders.filter((each) => each !== folder).flatMap((each) => rulesIn(join(each, '.gitignore'), each)),
        ]);
        return folder !== root && found.ignores(folder, true) ? nothing : found;
    }

    /** What applies to the contents of a folder, its own `.gitignore` included. */
    within(folder: string, entries: readonly Dirent[], above: GitIgnore): GitIgnore {
        if (!entries.some((entry) => entry.name === '.gitignore')) return above;
        const [own] = rulesIn(join(folder, '.gitignore'), folder);
        return own ? nearerFirst(own, above) : above;
    }
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

function rulesOf(rules: readonly Rules[]): GitIgnore {
    return rules.reduce<GitIgnore>((above, own) => nearerFirst(own, above), nothing);
}

function nearerFirst({ base, matcher }: Rules, above: GitIgnore): GitIgnore {
    return {
        ignores: (absolute, isFolder) => {
            const path = relative(base, absolute).split(sep).join('/');
            const verdict = matcher.test(isFolder ? `${path}/` : path);
            if (verdict.ignored) return true;
            return verdict.unignored ? false : above.ignores(absolute, isFolder);
        },
    };
}

/** A file of patterns that is missing or cannot be read ignores nothing. */
function rulesIn(file: string, base: string): readonly Rules[] {
    try {
        return [{ base, matcher: ignoreFactory().add(readFileSync(file, 'utf8')) }];
    } catch {
        return [];
    }
}
