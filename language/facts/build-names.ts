import type { IdOf } from './ids.ts';
import { idOf } from './ids.ts';
import type {
    Declared,
    GlobalDeclarations,
    GlobalKind,
    Member,
    MemberDeclarations,
    MemberKind,
    Names,
    Resolution,
    Viewpoint,
} from './names.ts';
import type { Regime } from './regime-source.ts';
import type { Declaration, NameUse, SourceFile } from './source.ts';
import { nearest, nearestTerms } from './nearness.ts';

type Globals = { readonly [K in GlobalKind]: Table<GlobalDeclarations[K]> };
type Members = { readonly [K in MemberKind]: MemberTable<MemberDeclarations[K]> };

interface Table<T> {
    readonly all: T[];
    readonly byName: Map<string, T>;
}

interface MemberTable<T> {
    readonly all: T[];
    readonly byId: Map<string, T>;
    /** The qualified names behind a simple one, in the order of files. */
    readonly bySimpleName: Map<string, T[]>;
}

/**
 * Collects the names that files declare.
 *
 * @param files the workspace's files in a fixed order: of two declarations of one name the first wins
 * @param library the files that ship with the language; a regime of theirs cannot be replaced, a party can
 */
export function buildNames(files: readonly SourceFile[], library: readonly SourceFile[]): Names {
    const globals: Globals = { party: table(), subject: table(), incident: table(), report: table(), regime: table() };
    const members: Members = {
        role: memberTable(),
        office: memberTable(),
        trait: memberTable(),
        finding: memberTable(),
        milestone: memberTable(),
        stage: memberTable(),
        reading: memberTable(),
        duty: memberTable(),
        route: memberTable(),
    };
    for (const file of library) addRegimes(file, true, globals, members);
    for (const file of files) addRegimes(file, false, globals, members);
    for (const file of files) addDeclarations(file, false, globals);
    for (const file of library) addDeclarations(file, true, globals);
    return namesOf(globals, members);
}

function addDeclarations(file: SourceFile, library: boolean, globals: Globals): void {
    const { path } = file;
    for (const declaration of file.parties) add(globals.party, { declaration, path, library });
    for (const declaration of file.subjects) add(globals.subject, { declaration, path, library });
    for (const declaration of file.incidents) add(globals.incident, { declaration, path, library });
    for (const declaration of file.reports) add(globals.report, { declaration, path, library });
}

function addRegimes(file: SourceFile, library: boolean, globals: Globals, members: Members): void {
    const { path } = file;
    for (const regime of file.regimes) {
        // A second regime of the same name is not merged into the first: `duplicate-name` speaks of it, its terms stay unknown.
        const taken = globals.regime.byName.has(regime.name.text);
        add(globals.regime, { declaration: regime, path, library });
        if (!taken && regime.name.text !== '') addMembers(regime, path, library, members);
    }
}

function addMembers(regime: Regime, path: string, library: boolean, members: Members): void {
    const place = { path, library, regime: regime.name.text };
    const memberOf = <K extends MemberKind, T extends Declaration>(kind: K, declaration: T): Member<T, IdOf<K>> => ({
        declaration,
        ...place,
        id: idOf(kind, place.regime, declaration.name.text),
    });
    for (const term of regime.terms) addMember(members[term.kind], memberOf(term.kind, term));
    for (const duty of regime.duties) addMember(members.duty, memberOf('duty', duty));
    for (const route of regime.routes) addMember(members.route, memberOf('route', route));
}

function table<T>(): Table<T> {
    return { all: [], byName: new Map() };
}

function memberTable<T>(): MemberTable<T> {
    return { all: [], byId: new Map(), bySimpleName: new Map() };
}

function add<T extends Declared>(into: Table<T>, declared: T): void {
    into.all.push(declared);
    const name = declared.declaration.name.text;
    if (name !== '' && !into.byName.has(name)) into.byName.set(name, declared);
}

function addMember<T extends Member>(into: MemberTable<T>, member: T): void {
    into.all.push(member);
    const name = member.declaration.name.text;
    if (name === '' || into.byId.has(member.id)) return;
    into.byId.set(member.id, member);
    const alike = into.bySimpleName.get(name);
    if (alike) alike.push(member);
    else into.bySimpleName.set(name, [member]);
}

function namesOf(globals: Globals, members: Members): Names {
    return {
        global: (kind, use) => globals[kind].byName.get(textOf(use)),
        member: (kind, use, from) => resolve(members[kind], textOf(use), from),
        byId: (kind, id) => members[kind].byId.get(id),
        all: (kind) => globals[kind].all,
        allMembers: (kind) => members[kind].all,
        suggest: (kind, text) => (isGlobal(kind) ? nearest(text, globals[kind].byName.keys()) : suggestions(members[kind], text)),
    };
}

function isGlobal(kind: GlobalKind | MemberKind): kind is GlobalKind {
    return kind === 'party' || kind === 'subject' || kind === 'incident' || kind === 'report' || kind === 'regime';
}

function textOf(use: NameUse | string): string {
    return typeof use === 'string' ? use : use.text;
}

function resolve<T extends Member>(members: MemberTable<T>, text: string, from: Viewpoint): Resolution<T> {
    const qualified = members.byId.get(text);
    if (qualified && (qualified.library || !from.library)) return { kind: 'found', value: qualified };
    const own = from.regime === undefined ? undefined : members.byId.get(`${from.regime}.${text}`);
    if (own) return { kind: 'found', value: own };
    const alike = (members.bySimpleName.get(text) ?? []).filter((member) => member.library || !from.library);
    const [only, ...others] = alike;
    if (!only) return unknown(members, text);
    if (others.length > 0) return { kind: 'ambiguous', candidates: alike.map((member) => member.id) };
    return { kind: 'found', value: only };
}

/** Nothing is called so. What was meant is looked for only when somebody asks: often another kind of name is tried next. */
function unknown(members: MemberTable<Member>, text: string): Resolution<never> {
    return {
        kind: 'unknown',
        get suggestions() {
            return suggestions(members, text);
        },
    };
}

function suggestions(members: Pick<MemberTable<Member>, 'byId' | 'bySimpleName'>, text: string): readonly string[] {
    return nearestTerms(text, text.includes('.') ? members.byId.keys() : members.bySimpleName.keys());
}
