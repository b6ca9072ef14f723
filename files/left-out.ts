import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { isSourceName } from './source-name.ts';

/** Which sources below a root are not read, and which are although an ignore file names them. */
export interface LeftOut {
    /** How many git ignores and does not track. */
    readonly byGit: number;
    /** How many `vigil.json` leaves out. */
    readonly byConfiguration: number;
    /** False where so much is left out that it was not all looked through: then there are at least so many. */
    readonly isCounted: boolean;
    /** Those that git tracks although an ignore file names them, by their paths from the root: they are read. */
    readonly trackedThoughIgnored: readonly string[];
}

/** What leaves something out. */
type By = 'git' | 'configuration';

/** How many folders that are left out are looked through: what a build has written may be larger than all the rest. */
const MAX_FOLDERS = 500;

/** Counts sources that are left out. */
export class LeftOutCounter {
    readonly #counts: Record<By, number> = { git: 0, configuration: 0 };
    readonly #tracked: string[] = [];
    #folders = 0;

    file(by: By): void {
        this.#counts[by]++;
    }

    /** Counts every source below a folder, itself absolute. */
    folder(by: By, absolute: string): void {
        const waiting = [absolute];
        for (let next = waiting.pop(); next !== undefined && this.#folders < MAX_FOLDERS; next = waiting.pop()) {
            this.#folders++;
            for (const entry of entriesOf(next)) {
                if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') waiting.push(join(next, entry.name));
                else if (entry.isFile() && isSourceName(entry.name)) this.#counts[by]++;
            }
        }
    }

    tracked(path: string): void {
        this.#tracked.push(path);
    }

    counted(): LeftOut {
        return {
            byGit: this.#counts.git,
            byConfiguration: this.#counts.configuration,
            isCounted: this.#folders < MAX_FOLDERS,
            trackedThoughIgnored: this.#tracked,
        };
    }
}

function entriesOf(folder: string): readonly Dirent[] {
    try {
        return readdirSync(folder, { withFileTypes: true });
    } catch {
        return [];
    }
}
