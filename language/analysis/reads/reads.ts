import type { GlobalKind } from '../../facts/names.ts';
import type { RegisterGaps } from '../../gaps/register-gaps.ts';

/**
 * What a judgement can read besides its own file: what a name stands for, all names or all declarations of a kind, who holds an
 * office and of which nobody is known to, the reports on an incident, what a term of the law means, the law, the policy, the list of files, and what of all that was
 * not understood.
 */
export type ReadKind =
    | GlobalKind
    | `names ${GlobalKind}`
    | `every ${GlobalKind}`
    | `gaps ${Parameters<RegisterGaps['of']>[0]}`
    | 'holders'
    | 'vacancies'
    | 'reports-on'
    | 'term'
    | 'law'
    | 'policy'
    | 'files';

/** One thing that a judgement has read; without a name where there is only one of the kind. */
export interface ReadKey {
    readonly kind: ReadKind;
    readonly name: string;
}

/** Every key that any judgement of a host has read, each with a number: ten thousand files read the same few hundred. */
export class ReadTable {
    readonly #numbers = new Map<ReadKind, Map<string, number>>();
    readonly #keys: ReadKey[] = [];

    /** The number of a key. */
    numberOf(kind: ReadKind, name: string): number {
        const ofKind = this.#numbers.get(kind) ?? new Map<string, number>();
        this.#numbers.set(kind, ofKind);
        const known = ofKind.get(name);
        if (known !== undefined) return known;
        const number = this.#keys.push({ kind, name }) - 1;
        ofKind.set(name, number);
        return number;
    }

    get keys(): readonly ReadKey[] {
        return this.#keys;
    }
}

/** What one judgement reads, as it goes along. */
export class Reads {
    readonly #table: ReadTable;
    readonly #numbers = new Set<number>();

    constructor(table: ReadTable) {
        this.#table = table;
    }

    readonly add = (kind: ReadKind, name = ''): void => {
        this.#numbers.add(this.#table.numberOf(kind, name));
    };

    /** The numbers of all keys that were read. */
    get numbers(): Uint32Array {
        return Uint32Array.from(this.#numbers);
    }
}
