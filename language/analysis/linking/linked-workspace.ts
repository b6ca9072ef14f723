import { compileLaw } from '../../docket/law/compile-law.ts';
import type { Law } from '../../docket/law/law.ts';
import type { GlobalKind, Names } from '../../facts/names.ts';
import type { Declaration, Party, SourceFile, Subject } from '../../facts/source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import { buildWorkspace } from '../../facts/workspace.ts';
import type { ReadScope } from '../../gaps/scope.ts';

const KINDS: readonly GlobalKind[] = ['party', 'subject', 'incident', 'report'];

/** A place in the table of names where a file's declaration stands. */
interface Slot {
    readonly path: string;
    declaration: Declaration;
}

/**
 * The files of a workspace joined with the law. While the meaning of what a file declares stays and only the places in its text
 * move, its new declarations take the places of the old ones, and nothing has to be joined again.
 */
export class LinkedWorkspace {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly scope: ReadScope;
    readonly #files: SourceFile[];
    readonly #positions: ReadonlyMap<string, number>;
    #slots: ReadonlyMap<string, readonly Slot[]> | undefined;

    constructor(outlines: readonly SourceFile[], library: readonly SourceFile[], scope: ReadScope) {
        this.scope = scope;
        const built = buildWorkspace(outlines, library);
        this.#files = [...built.files];
        this.#positions = new Map(this.#files.map(({ path }, index) => [path, index]));
        this.workspace = { ...built, files: this.#files };
        this.law = compileLaw(this.workspace);
    }

    /**
     * Takes a file whose declarations mean the same as those before.
     *
     * @returns false where that cannot be done piece by piece: a file with regimes, whose places the compiled law holds as well
     */
    renew(outline: SourceFile): boolean {
        const position = this.#positions.get(outline.path);
        this.#slots ??= slotsOf(this.workspace.names);
        const slots = this.#slots.get(outline.path) ?? [];
        const declarations = [...outline.parties, ...outline.subjects, ...outline.incidents, ...outline.reports];
        if (position === undefined || outline.regimes.length > 0 || slots.length !== declarations.length) return false;

        slots.forEach((slot, index) => {
            slot.declaration = declarations[index] ?? slot.declaration;
        });
        // Of a name declared twice the first counts, so it is given last.
        for (const party of outline.parties.toReversed()) give(this.workspace.parties.get(party.name.text), outline.path, party);
        for (const subject of outline.subjects.toReversed()) give(this.workspace.subjects.get(subject.name.text), outline.path, subject);
        this.#files[position] = outline;
        return true;
    }
}

function give<T extends Party | Subject>(facts: { readonly path: string; source: T } | undefined, path: string, source: T): void {
    if (facts?.path === path) facts.source = source;
}

/** The declarations of each file, kind by kind, and within a kind in the order of the file. */
function slotsOf(names: Names): ReadonlyMap<string, readonly Slot[]> {
    const slots = new Map<string, Slot[]>();
    for (const kind of KINDS) {
        for (const declared of names.all(kind)) {
            const known = slots.get(declared.path);
            if (known) known.push(declared);
            else slots.set(declared.path, [declared]);
        }
    }
    return slots;
}
