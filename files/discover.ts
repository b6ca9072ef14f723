import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ReadFault } from './read-fault.ts';
import { reasonAt } from './read-fault.ts';
import type { Root } from './root.ts';
import { isWithin, pathFrom, realOf, rootAbove, toldFrom } from './root.ts';
import { isSourceName, nameOfPath } from './source-name.ts';
import type { Walked, WalkLimits } from './walk.ts';
import { walk } from './walk.ts';

/** A file to be read. */
export interface FoundFile {
    /** From the root of its workspace, with forward slashes; `<stdin>` for standard input without a name. */
    readonly path: string;
    /** Absent for standard input. */
    readonly absolute?: string;
    /** Whether it is one of those that were asked about; the others are read for the names in them. */
    readonly isAsked: boolean;
}

/** All files of one workspace. */
export interface FoundWorkspace extends Omit<Walked, 'files' | 'folders' | 'nested'> {
    readonly root: Root;
    /** In order of their paths. */
    readonly files: readonly FoundFile[];
    /** Paths from the root of the workspaces inside, which are none of this one. */
    readonly nested: readonly string[];
}

/** A path that was named and yet is not read. */
export interface Refused {
    /** As it is told. */
    readonly path: string;
    readonly because: 'dot' | 'configuration';
}

export interface Discovery {
    readonly workspaces: readonly FoundWorkspace[];
    /** Paths that were named and cannot be read, as they are told. */
    readonly faults: readonly ReadFault[];
    readonly refused: readonly Refused[];
}

/** What bears on where files are looked for. */
export interface Bounds {
    /** What the `vigil.json` of a root leaves out. */
    readonly leavesOutOf: (root: Root) => WalkLimits['leavesOut'];
    /** How many folders are gone through where no root was found. */
    readonly mostFolders: number;
    /** Where the text of standard input belongs. */
    readonly standardInputName?: string;
    /** The root, where a person says it. */
    readonly root?: string;
}

export const STANDARD_INPUT = '<stdin>';

/**
 * Finds the workspaces that paths lie in, with all their files, and which of these were asked about: a file stands for itself, a
 * folder for every source below it, `-` for standard input. No path stands for the folder itself, or for a root that a person says
 * and that does not hold this folder.
 *
 * The root of a workspace is found upward from the path. Where there is none, the folder is one for everything below it, and any
 * other path is one of its own. A root further down is a workspace of its own.
 */
export function discover(paths: readonly string[], folder: string, bounds: Bounds): Discovery {
    return new Search(folder, bounds).run(paths.length === 0 ? [placeMeant(folder, bounds)] : paths);
}

function placeMeant(folder: string, { root }: Bounds): string {
    return root === undefined || isWithin(realOf(folder), realOf(resolve(folder, root))) ? '.' : root;
}

/** What was asked of one workspace. */
interface Asked {
    readonly root: Root;
    readonly folders: Set<string>;
    readonly files: Set<string>;
    /** The path, from the root, of the file whose text standard input has. */
    standardInput?: string;
}

class Search {
    readonly #folder: string;
    readonly #bounds: Bounds;
    readonly #asked = new Map<string, Asked>();
    readonly #faults: ReadFault[] = [];
    readonly #refused: Refused[] = [];
    readonly #roots = new Map<string, Root>();

    constructor(folder: string, bounds: Bounds) {
        this.#folder = realOf(folder);
        this.#bounds = bounds;
    }

    run(paths: readonly string[]): Discovery {
        const named = paths.filter((path) => path !== '-').map((path) => resolve(this.#folder, path));
        // A folder comes before what lies in it, so that no file is read for two.
        for (const absolute of named.toSorted((a, b) => a.length - b.length)) this.#ask(absolute);
        if (paths.includes('-')) this.#askStandardInput();
        const workspaces: FoundWorkspace[] = [];
        // Roots further down come in while this goes on.
        for (const asked of this.#asked.values()) workspaces.push(this.#find(asked));
        workspaces.sort((a, b) => (a.root.folder < b.root.folder ? -1 : 1));
        return { workspaces, faults: this.#faults, refused: this.#refused };
    }

    #ask(absolute: string): void {
        try {
            const real = realpathSync(absolute);
            if (statSync(real).isDirectory()) this.#askedOf(real).folders.add(real);
            else this.#askedOf(dirname(real)).files.add(real);
        } catch (fault) {
            this.#faults.push({ path: this.#tell(absolute), reason: reasonAt(absolute, fault) });
        }
    }

    /** A text without a name belongs to the one workspace that is read besides, else to none. */
    #askStandardInput(): void {
        const { standardInputName } = this.#bounds;
        if (standardInputName !== undefined) {
            const absolute = resolve(this.#folder, standardInputName);
            const real = join(realOf(dirname(absolute)), nameOfPath(absolute));
            const asked = this.#askedOf(dirname(real));
            const path = pathFrom(asked.root.folder, realOf(real));
            if (this.#bounds.leavesOutOf(asked.root)(path)) this.#refused.push({ path: this.#tell(real), because: 'configuration' });
            else asked.standardInput = path;
            return;
        }
        const [only, ...others] = this.#asked.values();
        if (only && others.length === 0) only.standardInput = STANDARD_INPUT;
        else
            this.#asked.set('-', {
                root: { folder: this.#folder, ground: 'alone' },
                folders: new Set(),
                files: new Set(),
                standardInput: STANDARD_INPUT,
            });
    }

    #askedOf(folder: string): Asked {
        const root = this.#rootOf(folder);
        const known = this.#asked.get(root.folder);
        if (known) return known;
        const asked: Asked = { root, folders: new Set(), files: new Set() };
        this.#asked.set(root.folder, asked);
        return asked;
    }

    #rootOf(folder: string): Root {
        const known = this.#roots.get(folder);
        if (known) return known;
        const root = this.#saidRoot(folder) ?? rootAbove(folder) ?? this.#withoutRoot(folder);
        this.#roots.set(folder, root);
        return root;
    }

    #saidRoot(folder: string): Root | undefined {
        const { root } = this.#bounds;
        if (root === undefined) return undefined;
        const said = realOf(resolve(this.#folder, root));
        if (!isWithin(folder, said)) return undefined;
        const nearest = rootAbove(folder);
        if (nearest && nearest.folder !== said && isWithin(nearest.folder, said)) return nearest;
        return nearest?.folder === said ? nearest : { folder: said, ground: 'given' };
    }

    /** Whoever works in a folder means what lies below it; a folder that another one holds is read with that one. */
    #withoutRoot(folder: string): Root {
        if (isWithin(folder, this.#folder)) return { folder: this.#folder, ground: 'given' };
        const holding = [...this.#asked.values()].find(({ root }) => root.ground === 'given' && isWithin(folder, root.folder));
        return holding?.root ?? { folder, ground: 'given' };
    }

    #find(asked: Asked): FoundWorkspace {
        const { root } = asked;
        const leavesOut = this.#bounds.leavesOutOf(root);
        const limits: WalkLimits = { leavesOut, mostFolders: root.ground === 'given' ? this.#bounds.mostFolders : Infinity };
        const walked = root.ground === 'alone' ? nowhere : walk(root, limits);
        const files = new Map<string, string>(walked.files);
        for (const named of asked.folders) this.#addFolder(named, root, walked, limits, files);
        for (const named of asked.files) this.#addFile(named, root, leavesOut, files);
        for (const nested of walked.nested)
            if ([...asked.folders].some((each) => isWithin(nested, each))) this.#askedOf(nested).folders.add(nested);
        const { faults, leftOut, linksOutside, isWhole } = walked;
        const nested = walked.nested.map((each) => pathFrom(root.folder, each));
        return { root, files: listed(asked, files), faults, leftOut, linksOutside, nested, isWhole };
    }

    /** A folder that is ignored, and yet was named, is read. */
    #addFolder(named: string, root: Root, walked: Walked, limits: WalkLimits, files: Map<string, string>): void {
        if (walked.folders.has(named) || !walked.isWhole) return;
        const path = pathFrom(root.folder, named, '/');
        if (limits.leavesOut(path)) this.#refused.push({ path: this.#tell(named), because: 'configuration' });
        else for (const [real, each] of walk(root, limits, named).files) if (!files.has(real)) files.set(real, each);
    }

    /** A file that is ignored, or has another ending, is read where it was named. */
    #addFile(named: string, root: Root, leavesOut: WalkLimits['leavesOut'], files: Map<string, string>): void {
        if (files.has(named)) return;
        const path = pathFrom(root.folder, named);
        const name = nameOfPath(named);
        if (leavesOut(path)) this.#refused.push({ path: this.#tell(named), because: 'configuration' });
        else if (name.startsWith('.') && isSourceName(name.replace(/^\.+/, '')))
            this.#refused.push({ path: this.#tell(named), because: 'dot' });
        else files.set(named, path);
    }

    #tell(absolute: string): string {
        return toldFrom(this.#folder, dirname(absolute))(nameOfPath(absolute)) || '.';
    }
}

const nowhere: Walked = {
    files: new Map(),
    faults: [],
    leftOut: { byGit: 0, byConfiguration: 0, isCounted: true, trackedThoughIgnored: [] },
    linksOutside: [],
    nested: [],
    folders: new Set(),
    isWhole: true,
};

/** The files of a workspace in order. What standard input has takes the place of the file that it names. */
function listed({ root, folders, files: named, standardInput }: Asked, files: ReadonlyMap<string, string>): readonly FoundFile[] {
    const found: FoundFile[] = standardInput === undefined ? [] : [{ path: standardInput, isAsked: true }];
    const isWhole = folders.has(root.folder);
    for (const [absolute, path] of files) {
        if (path === standardInput) continue;
        const ways = [absolute, join(root.folder, path)];
        const isAsked = isWhole || named.has(absolute) || ways.some((way) => [...folders].some((folder) => isWithin(way, folder)));
        found.push({ path, absolute, isAsked });
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The roots of the workspaces that paths lie in, without a look at what is in them. */
export function rootsOf(paths: readonly string[], folder: string): readonly string[] {
    const starts = (paths.length === 0 ? ['.'] : paths).filter((path) => path !== '-').map((path) => realOf(resolve(folder, path)));
    return [...new Set(starts.map((start) => rootAbove(start)?.folder ?? (isWithin(start, folder) ? folder : start)))];
}
