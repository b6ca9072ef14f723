import type { Names } from '../../facts/names.ts';
import type { NameUse } from '../../facts/source.ts';
import type { RegisterGaps } from '../../gaps/register-gaps.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Reads } from './reads.ts';

/** A workspace that keeps in mind what is read of it. Whatever looks at it sees what it would see of the other. */
export function recordedWorkspace(workspace: Workspace, reads: Reads): Workspace {
    const { add } = reads;
    return {
        names: recordedNames(workspace.names, reads),
        parties: new RecordedMap(workspace.parties, 'party', reads),
        subjects: new RecordedMap(workspace.subjects, 'subject', reads),
        get policy() {
            add('policy');
            return workspace.policy;
        },
        get files() {
            add('files');
            return workspace.files;
        },
        library: workspace.library,
        reportsOn: (incident) => {
            add('reports-on', incident);
            return workspace.reportsOn(incident);
        },
        holdings: (office) => {
            add('holders', office);
            return workspace.holdings(office);
        },
        vacancies: (office) => {
            add('vacancies', office);
            return workspace.vacancies(office);
        },
        withPolicy: (policy) => recordedWorkspace(workspace.withPolicy(policy), reads),
    };
}

/** The gaps in what incidents draw on, keeping in mind which were asked for. */
export function recordedGaps(gaps: RegisterGaps, reads: Reads): RegisterGaps {
    return {
        of: (what, name) => {
            reads.add(`gaps ${what}`, name);
            return gaps.of(what, name);
        },
        areIn: gaps.areIn,
    };
}

function recordedNames(names: Names, { add }: Reads): Names {
    return {
        global: (kind, use) => {
            add(kind, textOf(use));
            return names.global(kind, use);
        },
        member: (kind, use, from) => {
            add('term', textOf(use));
            return names.member(kind, use, from);
        },
        byId: (kind, id) => {
            add('law');
            return names.byId(kind, id);
        },
        all: (kind) => {
            add(`every ${kind}`);
            return names.all(kind);
        },
        allMembers: (kind) => {
            add('law');
            return names.allMembers(kind);
        },
        suggest: (kind, text) => {
            if (isGlobal(kind)) add(`names ${kind}`);
            else add('law');
            return names.suggest(kind, text);
        },
    };
}

function isGlobal(kind: Parameters<Names['suggest']>[0]): kind is Parameters<Names['global']>[0] {
    return kind === 'party' || kind === 'subject' || kind === 'incident' || kind === 'report' || kind === 'regime';
}

function textOf(use: NameUse | string): string {
    return typeof use === 'string' ? use : use.text;
}

/** A table by name that keeps in mind which names were asked for; whoever goes through it has read every one. */
class RecordedMap<T> implements ReadonlyMap<string, T> {
    readonly #table: ReadonlyMap<string, T>;
    readonly #kind: 'party' | 'subject';
    readonly #reads: Reads;
    /** The same few names are asked for again and again. */
    readonly #known = new Map<string, T>();

    constructor(table: ReadonlyMap<string, T>, kind: 'party' | 'subject', reads: Reads) {
        this.#table = table;
        this.#kind = kind;
        this.#reads = reads;
    }

    get(name: string): T | undefined {
        const known = this.#known.get(name);
        if (known !== undefined) return known;
        this.#reads.add(this.#kind, name);
        const found = this.#table.get(name);
        if (found !== undefined) this.#known.set(name, found);
        return found;
    }

    has(name: string): boolean {
        return this.get(name) !== undefined;
    }

    get size(): number {
        return this.#all().size;
    }

    forEach(visit: (value: T, key: string, map: ReadonlyMap<string, T>) => void): void {
        for (const [name, value] of this.#all()) visit(value, name, this);
    }

    entries(): MapIterator<[string, T]> {
        return this.#all().entries();
    }

    keys(): MapIterator<string> {
        return this.#all().keys();
    }

    values(): MapIterator<T> {
        return this.#all().values();
    }

    [Symbol.iterator](): MapIterator<[string, T]> {
        return this.#all().entries();
    }

    #all(): ReadonlyMap<string, T> {
        this.#reads.add(`every ${this.#kind}`);
        return this.#table;
    }
}
