import { readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import type { GitIgnore } from './git-ignore.ts';
import { ignoredFromAbove } from './git-ignore.ts';
import type { LeftOut } from './left-out.ts';
import { LeftOutCounter } from './left-out.ts';
import type { ReadFault } from './read-fault.ts';
import { reasonAt } from './read-fault.ts';
import type { Root } from './root.ts';
import { beginsAnother, CONFIGURATION, pathFrom, rootAbove } from './root.ts';
import { isSourceName } from './source-name.ts';

/** What lies below the root of a workspace. */
export interface Walked {
    /** Every source that is read, by its absolute path without links: its path from the root, with forward slashes. */
    readonly files: ReadonlyMap<string, string>;
    readonly faults: readonly ReadFault[];
    readonly leftOut: LeftOut;
    /** Paths from the root of links that end outside of it. */
    readonly linksOutside: readonly string[];
    /** Folders further down that are roots of their own, absolute. */
    readonly nested: readonly string[];
    /** Every folder that was gone through, absolute and without links. */
    readonly folders: ReadonlySet<string>;
    /** False where there were more folders than allowed, and the rest was not looked at. */
    readonly isWhole: boolean;
}

/** What a person has said about what is read. */
export interface WalkLimits {
    /** Whether `vigil.json` leaves something out, by its path from the root; that of a folder ends in a slash. */
    readonly leavesOut: (path: string) => boolean;
    /** How many folders may be gone through. */
    readonly mostFolders: number;
}

/** A folder that is gone through: by the way that led to it, and without links. */
interface Within {
    /** From the root, ending in a slash; empty for the root. */
    readonly path: string;
    readonly real: string;
    readonly ignore: GitIgnore;
}

/**
 * Goes through everything below the root of a workspace: each `*.vigil` file that is neither in `node_modules` nor left out. Links
 * are followed as long as they end inside; each file and folder is read once, so that links in a circle end.
 *
 * @param start where to begin, absolute and without links, where that is not the root: a folder that is ignored and yet named
 */
export function walk(root: Root, limits: WalkLimits, start: string = root.folder): Walked {
    return new Walk(root, limits).run(start);
}

class Walk {
    readonly #root: Root;
    readonly #limits: WalkLimits;
    readonly #files = new Map<string, string>();
    readonly #faults: ReadFault[] = [];
    readonly #visited = new Set<string>();
    readonly #leftOut = new LeftOutCounter();
    readonly #linksOutside: string[] = [];
    readonly #nested: string[] = [];
    #isWhole = true;
    /** Links wait until everything that is really there has been seen, so that a file is told by its own path. */
    #links: { readonly path: string; readonly real: string }[] = [];

    constructor(root: Root, limits: WalkLimits) {
        this.#root = root;
        this.#limits = limits;
    }

    run(start: string): Walked {
        this.#enter({ path: pathFrom(this.#root.folder, start, '/'), real: start, ignore: ignoredFromAbove(start) });
        while (this.#links.length > 0) {
            const links = this.#links;
            this.#links = [];
            for (const link of links) this.#follow(link.path, link.real);
        }
        return {
            files: this.#files,
            faults: this.#faults,
            leftOut: this.#leftOut.counted(),
            linksOutside: this.#linksOutside,
            nested: this.#nested,
            folders: this.#visited,
            isWhole: this.#isWhole,
        };
    }

    #enter({ path, real, ignore: above }: Within): void {
        if (this.#visited.has(real) || !this.#isWhole) return;
        if (this.#visited.size >= this.#limits.mostFolders) {
            this.#isWhole = false;
            return;
        }
        this.#visited.add(real);

        let entries: Dirent[];
        try {
            entries = readdirSync(real, { withFileTypes: true });
        } catch (fault) {
            this.#faults.push({ path: path.replace(/\/$/, ''), reason: reasonAt(real, fault) });
            return;
        }
        const isRoot = real === this.#root.folder;
        if (!isRoot && this.#isAnother(entries)) {
            this.#nested.push(real);
            return;
        }
        // A repository inside ignores what its own files say, and tracks its own.
        const repository = !isRoot && entries.some(({ name }) => name === '.git') ? ignoredFromAbove(real) : above;
        const ignore = entries.some(({ name }) => name === '.gitignore') ? repository.within(real) : repository;
        const within = { path, real: real.endsWith(sep) ? real : real + sep, ignore };
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) this.#see(entry, within);
    }

    #isAnother(entries: readonly Dirent[]): boolean {
        return beginsAnother(
            new Set(entries.map(({ name }) => name).filter((name) => name === '.git' || name === CONFIGURATION)),
            this.#root,
        );
    }

    #see(entry: Dirent, within: Within): void {
        const { name } = entry;
        if (entry.isDirectory()) {
            if (name !== 'node_modules' && name !== '.git') this.#seeFolder(within, name);
        } else if (entry.isSymbolicLink()) {
            const [path, real] = [within.path + name, within.real + name];
            if (name !== 'node_modules' && !name.startsWith('.#') && !this.#isLeftOut(path, real, within.ignore))
                this.#links.push({ path, real });
        } else if (isSourceName(name) && entry.isFile()) {
            const [path, real] = [within.path + name, within.real + name];
            if (!this.#isLeftOut(path, real, within.ignore)) this.#add(path, real);
        }
    }

    #seeFolder(within: Within, name: string): void {
        const [path, real] = [`${within.path}${name}/`, within.real + name];
        if (this.#limits.leavesOut(path)) this.#leftOut.folder('configuration', real);
        else if (!within.ignore.ignores(real, true)) this.#enter({ path, real, ignore: within.ignore });
        else if (within.ignore.tracks(real, true)) this.#enter({ path, real, ignore: within.ignore.onlyTracked() });
        else this.#leftOut.folder('git', real);
    }

    /** Whether a file or link is left out; a source that is gets counted. */
    #isLeftOut(path: string, real: string, ignore: GitIgnore): boolean {
        const because = this.#whyLeftOut(path, real, ignore);
        if (because === undefined) return false;
        if (isSourceName(path.slice(path.lastIndexOf('/') + 1))) this.#leftOut.file(because);
        return true;
    }

    #whyLeftOut(path: string, real: string, ignore: GitIgnore): 'configuration' | 'git' | undefined {
        if (this.#limits.leavesOut(path)) return 'configuration';
        if (!ignore.ignores(real, false)) return undefined;
        if (!ignore.tracks(real, false)) return 'git';
        this.#leftOut.tracked(path);
        return undefined;
    }

    /** A link that leads nowhere concerns nobody unless it is named like a source. */
    #follow(path: string, link: string): void {
        try {
            const real = realpathSync(link);
            const status = statSync(real);
            const isSource = status.isFile() && isSourceName(path.slice(path.lastIndexOf('/') + 1));
            if (!isSource && !status.isDirectory()) return;
            if (!this.#isInside(real, status.isDirectory())) this.#linksOutside.push(path);
            else if (isSource) this.#add(path, real);
            else this.#enter({ path: `${path}/`, real, ignore: ignoredFromAbove(real) });
        } catch (fault) {
            if (isSourceName(path.slice(path.lastIndexOf('/') + 1))) this.#faults.push({ path, reason: reasonAt(link, fault) });
        }
    }

    /** Whether something belongs to this workspace: below its root, and not below the root of another one inside. */
    #isInside(real: string, isFolder: boolean): boolean {
        const { folder, ground } = this.#root;
        const path = relative(folder, real);
        if (path === '') return true;
        if (path.startsWith('..') || path === real) return false;
        const nearest = rootAbove(isFolder ? real : dirname(real));
        if (nearest === undefined || nearest.folder === folder) return true;
        return ground === 'given' && !nearest.folder.startsWith(folder);
    }

    #add(path: string, real: string): void {
        if (!this.#files.has(real)) this.#files.set(real, path);
    }
}
