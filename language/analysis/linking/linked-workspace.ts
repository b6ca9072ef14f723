import { meaninglessIn } from '../../checks/run.ts';
import { compileLaw } from '../../docket/law/compile-law.ts';
import type { Law } from '../../docket/law/law.ts';
import { holdersByOffice } from '../../facts/holdings.ts';
import type { Declared, GlobalDeclarations, GlobalKind, Names } from '../../facts/names.ts';
import type { Declaration, Party, SourceFile, Subject } from '../../facts/source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import { buildWorkspace } from '../../facts/workspace.ts';
import type { RegisterGaps } from '../../gaps/register-gaps.ts';
import { gatherRegisterGaps } from '../../gaps/register-gaps.ts';
import type { ReadScope } from '../../gaps/scope.ts';

const KINDS = ['party', 'subject', 'incident', 'report'] as const satisfies readonly GlobalKind[];

/** Where the declarations of each file stand among all names, and the file among all files. */
interface Places {
    readonly positions: ReadonlyMap<string, number>;
    /** The declarations of each file as they were when everything was joined, kind by kind, in the order of the file. */
    readonly declared: ReadonlyMap<string, readonly Declared[]>;
}

/** Files as they were joined. */
interface Joined {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly scope: ReadScope;
    readonly actingAs: readonly string[] | undefined;
    readonly places: () => Places;
}

/** The newest version of a declaration, by the one that was there when everything was joined. */
type Renewed = ReadonlyMap<Declared, Declared>;

/** The files of a workspace joined with the law. It does not change. */
export class LinkedWorkspace {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly scope: ReadScope;
    /** The gaps in what incidents draw on; gathered when somebody asks. */
    readonly registerGaps: () => RegisterGaps;
    readonly #joined: Joined;
    readonly #renewed: Renewed;

    private constructor(workspace: Workspace, joined: Joined, renewed: Renewed, registerGaps: () => RegisterGaps) {
        this.workspace = workspace;
        this.law = joined.law;
        this.scope = joined.scope;
        this.registerGaps = registerGaps;
        this.#joined = joined;
        this.#renewed = renewed;
    }

    /**
     * Joins files with the law.
     *
     * @param scope what of the workspace the files are
     * @param actingAs for whom the organisation acts, besides what a policy says
     */
    static join(
        outlines: readonly SourceFile[],
        library: readonly SourceFile[],
        scope: ReadScope,
        actingAs?: readonly string[],
    ): LinkedWorkspace {
        const workspace = buildWorkspace(outlines, library, actingAs);
        return LinkedWorkspace.#of(workspace, compileLaw(workspace), scope, actingAs);
    }

    static #of(workspace: Workspace, law: Law, scope: ReadScope, actingAs: readonly string[] | undefined): LinkedWorkspace {
        const joined = { workspace, scope, law, actingAs, places: once(() => placesIn(workspace)) };
        const gaps = once(() => gatherRegisterGaps({ workspace, law, extent: scope.extent }, meaninglessIn));
        return new LinkedWorkspace(workspace, joined, new Map(), gaps);
    }

    /** The same with one file more, in place of those of some paths: what everything would come to if it stood there. */
    supposing(outline: SourceFile, without: ReadonlySet<string>): LinkedWorkspace {
        const { files, library } = this.workspace;
        const [kept, left] = [files.filter(({ path }) => !without.has(path)), files.filter(({ path }) => without.has(path))];
        const { actingAs } = this.#joined;
        const workspace = buildWorkspace([...kept, outline], library, actingAs);
        const law = [outline, ...left].some(({ regimes }) => regimes.length > 0) ? compileLaw(workspace) : this.law;
        return LinkedWorkspace.#of(workspace, law, this.scope, actingAs);
    }

    /**
     * The same with a file whose declarations mean what they did, and merely stand elsewhere in its text: nothing has to be joined
     * again, its new declarations take the places of the old ones.
     *
     * @returns undefined where that cannot be done: a file with regimes, whose places the compiled law holds as well
     */
    renewedBy(outline: SourceFile): LinkedWorkspace | undefined {
        const { positions, declared } = this.#joined.places();
        const position = positions.get(outline.path);
        const before = declared.get(outline.path) ?? [];
        const declarations: readonly Declaration[] = KINDS.flatMap((kind) => declarationsOf(outline, kind));
        if (position === undefined || outline.regimes.length > 0 || before.length !== declarations.length) return undefined;

        const renewed = new Map(this.#renewed);
        before.forEach((old, index) => renewed.set(old, { ...old, declaration: declarations[index] ?? old.declaration }));
        const newest = <T extends Declared>(old: T): T => newestOf(old, renewed);
        const { workspace } = this;
        const parties = withSources(workspace.parties, outline.path, outline.parties);
        const names = renewedNames(this.#joined.workspace.names, newest);
        const files = workspace.files.with(position, outline);
        const speaksOfOffices = parties !== workspace.parties || outline.vacancies.length > 0;
        const current: Workspace = {
            ...workspace,
            names,
            parties,
            subjects: withSources(workspace.subjects, outline.path, outline.subjects),
            files,
            reportsOn: (incident) => this.#joined.workspace.reportsOn(incident).map(newest),
            ...(speaksOfOffices && holdersByOffice(parties, files, workspace.library, names)),
            withPolicy: (policy) => ({ ...current, policy }),
        };
        const gaps = this.registerGaps().areIn(outline.path)
            ? once(() => gatherRegisterGaps({ workspace: current, law: this.law, extent: this.scope.extent }, meaninglessIn))
            : this.registerGaps;
        return new LinkedWorkspace(current, this.#joined, renewed, gaps);
    }
}

function placesIn({ files, names }: Workspace): Places {
    const declared = new Map<string, Declared[]>();
    for (const kind of KINDS) {
        for (const each of names.all(kind)) {
            const known = declared.get(each.path);
            if (known) known.push(each);
            else declared.set(each.path, [each]);
        }
    }
    return { positions: new Map(files.map(({ path }, index) => [path, index])), declared };
}

function declarationsOf(file: SourceFile, kind: (typeof KINDS)[number]): readonly Declaration[] {
    return { party: file.parties, subject: file.subjects, incident: file.incidents, report: file.reports }[kind];
}

/** The declaration took the place of one of the same kind. */
function newestOf<T extends Declared>(old: T, renewed: Renewed): T {
    const newest = renewed.get(old);
    return newest ? { ...old, declaration: newest.declaration } : old;
}

function renewedNames(names: Names, newest: <T extends Declared>(old: T) => T): Names {
    return {
        ...names,
        global: (kind, use) => {
            const found = names.global(kind, use);
            return found && newest(found);
        },
        all: <K extends GlobalKind>(kind: K): readonly GlobalDeclarations[K][] => names.all(kind).map(newest),
    };
}

/** The facts of those whom a file declares, with its new declarations; of a name declared twice the first counts. */
function withSources<T extends { readonly path: string; readonly source: Party | Subject }>(
    facts: ReadonlyMap<string, T>,
    path: string,
    declarations: readonly T['source'][],
): ReadonlyMap<string, T> {
    if (declarations.length === 0) return facts;
    const renewed = new Map(facts);
    for (const source of declarations.toReversed()) {
        const known = renewed.get(source.name.text);
        if (known?.path === path) renewed.set(source.name.text, { ...known, source });
    }
    return renewed;
}

/** Does some work when somebody asks, once; whatever it needed for it is let go then. */
function once<T>(work: () => T): () => T {
    let state: { readonly work: () => T } | { readonly result: T } = { work };
    return () => {
        if ('work' in state) state = { result: state.work() };
        return state.result;
    };
}
