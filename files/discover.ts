import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { GitIgnore } from './git-ignore.ts';
import { GitIgnoreReader } from './git-ignore.ts';

/** A file to be read. */
export interface FoundFile {
    /** As it is told: relative to the working folder, with forward slashes; `<stdin>` for standard input. */
    readonly path: string;
    /** Absent for standard input. */
    readonly absolute?: string;
}

/** A file or folder that could not be read, and why. */
export interface ReadFault {
    readonly path: string;
    readonly reason: string;
}

export interface Discovery {
    readonly files: readonly FoundFile[];
    readonly faults: readonly ReadFault[];
}

export const STANDARD_INPUT = '<stdin>';
const EXTENSION = '.vigil';

/**
 * Finds the files that paths stand for: a file stands for itself, a folder for every `*.vigil` file below it that is neither in
 * `node_modules` nor ignored by git, `-` for standard input. Links are followed; each file and folder is read once, so that
 * links in a circle end.
 */
export function discover(paths: readonly string[], folder: string): Discovery {
    return new Walk(folder).run(paths.length === 0 ? ['.'] : paths);
}

/** What the operating system says when it refuses a file, in words. */
export function reasonOf(fault: unknown): string {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    return reasons[code] ?? (fault instanceof Error ? fault.message : String(fault));
}

const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ELOOP: 'its links lead in a circle',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is a file, not a folder',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
    EIO: 'the disk reports an error',
    ERR_STRING_TOO_LONG: 'it is too large',
    ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** A folder that is gone through, up to the names of what is in it. */
interface Within {
    /** By the way that led to it, and without links. */
    readonly path: string;
    readonly real: string;
    readonly told: string;
}

class Walk {
    readonly #folder: string;
    readonly #files = new Map<string, FoundFile>();
    readonly #faults: ReadFault[] = [];
    readonly #visited = new Set<string>();
    readonly #ignore = new GitIgnoreReader();
    /** Links wait until everything that is really there has been seen, so that a file is told by its own path. */
    #links: { readonly path: string; readonly target: string }[] = [];

    constructor(folder: string) {
        this.#folder = folder;
    }

    run(paths: readonly string[]): Discovery {
        for (const path of paths) this.#start(path);
        while (this.#links.length > 0) {
            const links = this.#links;
            this.#links = [];
            for (const link of links) this.#followLink(link.path, link.target);
        }
        const files = [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
        return { files, faults: this.#faults };
    }

    #start(path: string): void {
        if (path === '-') {
            this.#files.set('-', { path: STANDARD_INPUT });
            return;
        }
        const absolute = resolve(this.#folder, path);
        try {
            const real = realpathSync(absolute);
            if (!statSync(real).isDirectory()) this.#add(absolute, real);
            else this.#enter(absolute, real, this.#ignore.above(real));
        } catch (fault) {
            this.#refuse(absolute, fault);
        }
    }

    #enter(path: string, real: string, above: GitIgnore): void {
        if (this.#visited.has(real)) return;
        this.#visited.add(real);

        let entries: Dirent[];
        try {
            entries = readdirSync(real, { withFileTypes: true });
        } catch (fault) {
            this.#refuse(path, fault);
            return;
        }
        const ignore = this.#ignore.within(real, entries, above);
        const within = { path: endedBy(sep, path), real: endedBy(sep, real), told: this.#told(path) };
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) this.#see(entry, within, ignore);
    }

    #see(entry: Dirent, within: Within, ignore: GitIgnore): void {
        const { name } = entry;
        const [path, target] = [within.path + name, within.real + name];
        if (entry.isDirectory()) {
            if (name === 'node_modules' || name === '.git' || ignore.ignores(target, true)) return;
            this.#enter(path, target, ignore);
        } else if (entry.isSymbolicLink()) {
            if (name !== 'node_modules' && !ignore.ignores(target, false)) this.#links.push({ path, target });
        } else if (name.endsWith(EXTENSION) && name !== EXTENSION && entry.isFile() && !ignore.ignores(target, false)) {
            if (!this.#files.has(target)) this.#files.set(target, { path: within.told + name, absolute: target });
        }
    }

    /** A link that leads nowhere concerns nobody unless it is named like a Vigil file. */
    #followLink(path: string, target: string): void {
        try {
            const real = realpathSync(target);
            const status = statSync(real);
            if (status.isDirectory()) this.#enter(path, real, this.#ignore.above(real));
            else if (path.endsWith(EXTENSION) && status.isFile()) this.#add(path, real);
        } catch (fault) {
            if (path.endsWith(EXTENSION)) this.#refuse(path, fault);
        }
    }

    #add(path: string, real: string): void {
        if (!this.#files.has(real)) this.#files.set(real, { path: this.#tell(path), absolute: real });
    }

    #refuse(path: string, fault: unknown): void {
        this.#faults.push({ path: this.#tell(path), reason: isCircle(path) ? (reasons['ELOOP'] ?? '') : reasonOf(fault) });
    }

    /** How the files of a folder are told, up to their names: for each of ten thousand that would take longer than finding them. */
    #told(folder: string): string {
        const told = this.#tell(folder);
        return told === '.' ? '' : endedBy('/', told);
    }

    #tell(absolute: string): string {
        const path = relative(this.#folder, absolute);
        const told = path === '' ? '.' : isAbsolute(path) ? absolute : path;
        return sep === '/' ? told : told.replaceAll(sep, '/');
    }
}

function endedBy(end: string, text: string): string {
    return text.endsWith(end) ? text : text + end;
}

/** Some systems tell a circle of links as a missing file; whether the path itself is a link tells the two apart. */
function isCircle(path: string): boolean {
    try {
        if (!lstatSync(path).isSymbolicLink()) return false;
        statSync(path);
        return false;
    } catch (fault) {
        return fault instanceof Error && 'code' in fault && fault.code === 'ELOOP';
    }
}
