import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contestant } from './measure.ts';

/** Where everything is that takes part. */
export interface Places {
    readonly vigil: string;
    readonly defaultLangium: string;
    /** Holds the workspaces and the caches; goes when the bench ends. */
    readonly temporary: string;
}

/** One way to run `vigil` at a piece of work. */
export type Caching =
    /** Nothing is kept and nothing is looked up. */
    | 'none'
    /** As on the very first start: the caches are there to be filled. */
    | 'empty'
    /** The compiled code is kept from an earlier start, findings are not. */
    | 'code'
    /** Everything is kept from an earlier run over the same files. */
    | 'all';

const PEERS = fileURLToPath(new URL('./peers/', import.meta.url));
const SPECTRAL = fileURLToPath(new URL('./node_modules/@stoplight/spectral-cli/dist/index.js', import.meta.url));
/** Late enough that every duty of the made-up incidents has arisen. */
const AS_OF = '2029-02-01T09:00+01:00';

/** The contestants of one bench. Each has caches of its own, so that none profits from another. */
export class Contestants {
    readonly #places: Places;

    constructor(places: Places) {
        this.#places = places;
    }

    bare(): Contestant {
        return this.#contestant('bare Node', [join(PEERS, 'bare.cjs')], this.#places.temporary);
    }

    version(): Contestant {
        return this.#contestant('vigil --version', [this.#places.vigil, '--version'], this.#places.temporary);
    }

    check(name: string, folder: string, caching: Caching): Contestant {
        const command = [this.#places.vigil, 'check', '--as-of', AS_OF, '--format', 'json', ...(caching === 'none' ? ['--no-cache'] : [])];
        const contestant = this.#contestant(name, command, folder);
        const forgotten = { none: [], empty: [''], code: ['findings', 'records'], all: [] }[caching];
        if (forgotten.length === 0) return contestant;
        return {
            ...contestant,
            before: () => {
                for (const part of forgotten) rmSync(join(contestant.cache, 'vigil', part), { recursive: true, force: true });
            },
        };
    }

    /** The initial report of an incident of the examples to three authorities, in two languages and four formats: 24 files. */
    /** What is to be done, of a folder of which nothing is kept. */
    today(folder: string): Contestant {
        return this.#contestant('vigil today', [this.#places.vigil, 'today', '--as-of', AS_OF, '--no-cache'], folder);
    }

    reports(folder: string): Contestant {
        const what = [
            'inc-2026-027',
            '--stage',
            'initial',
            '--to',
            'bnetza,digitaliseringsstyrelsen,rrt',
            '--lang',
            'en,de',
            '--format',
            'md,html,docx,pdf',
        ];
        const where = ['--output', join(this.#places.temporary, 'reports'), '--force', '--as-of', '2026-11-03T12:00+01:00'];
        return this.#contestant('all reports', [this.#places.vigil, 'report', ...what, ...where], folder);
    }

    readBytes(folder: string): Contestant {
        return this.#contestant('reading the bytes', [join(PEERS, 'read-bytes.mjs'), '.'], folder);
    }

    defaultLangium(folder: string): Contestant {
        return this.#contestant('default Langium', [this.#places.defaultLangium, '.', join(this.#places.temporary, 'law')], folder);
    }

    spectral(folder: string): Contestant {
        if (!existsSync(SPECTRAL)) throw new Error('The peers are not installed: npm ci --prefix bench');
        const command = [SPECTRAL, 'lint', 'incidents/**/*.yaml', '--ruleset', 'rules.yaml', '--format', 'json'];
        return this.#contestant('Spectral', command, folder);
    }

    ajv(folder: string): Contestant {
        return this.#contestant('ajv with js-yaml', [join(PEERS, 'ajv.mjs'), 'incidents'], folder);
    }

    #contestant(name: string, command: readonly string[], folder: string): Contestant {
        return { name, command, folder, cache: join(this.#places.temporary, 'caches', `${name} ${folder}`.replaceAll(/\W+/g, '-')) };
    }
}
