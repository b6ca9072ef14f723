import { buildNames } from '../facts/build-names.ts';
import { fileOfExample } from '../facts/example-file.ts';
import type { Declared, Names } from '../facts/names.ts';
import type { NameUse, SourceFile } from '../facts/source.ts';
import type { Range } from '../syntax/range.ts';
import { declarationsOf } from './declarations.ts';
import type { FileInWorkspace, ReferenceUse } from './name-uses.ts';
import { expectationUses, isMerged, nameUses } from './name-uses.ts';
import { isGlobal, resolveUse } from './resolve-use.ts';
import type { Thing } from './thing.ts';
import { partsOfName } from '../facts/ids.ts';

/** One name in a file: where it stands, and what for. Of `regime.term` the two names are told apart. */
export interface Occurrence {
    readonly thing: Thing;
    /** The simple name. */
    readonly text: string;
    readonly range: Range;
    readonly isDeclaration: boolean;
}

/** Every name in a file that is declared or should be, in order of place. */
export function occurrencesIn(place: FileInWorkspace): readonly Occurrence[] {
    const found = [...declared(place), ...evidence(place), ...used(nameUses(place), place), ...inExamples(place)];
    const byPlace = new Map(found.map((occurrence) => [occurrence.range.join(':'), occurrence]));
    return [...byPlace.values()].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

/** The name at a place, its last character included: there the cursor stands after typing it. Line and column count from 1. */
export function occurrenceAt(place: FileInWorkspace, line: number, column: number): Occurrence | undefined {
    return occurrencesIn(place).findLast(
        ({ range: [fromLine, fromColumn, toLine, toColumn] }) =>
            fromLine <= line && line <= toLine && fromColumn <= column && column <= toColumn,
    );
}

function* declared({ workspace: { names }, file }: FileInWorkspace): Iterable<Occurrence> {
    let index = 0;
    for (const { of, declaration, regime } of declarationsOf(file)) {
        index++;
        const { text, range } = declaration.name;
        if (text === '') continue;
        const id = regime ? `${regime.name.text}.${text}` : text;
        const first: Declared | undefined = isGlobal(of) ? names.global(of, text) : names.byId(of, id);
        const counts = isPlacedAt(first, file.path, range) && (!regime || isMerged(regime, { names }));
        yield {
            thing: counts ? { kind: 'declared', of, id } : { kind: 'hidden', path: file.path, index },
            text,
            range,
            isDeclaration: true,
        };
    }
}

/** A declaration is told by its place: of an incident the workspace may hold an outline that is another object. */
function isPlacedAt(declared: Declared | undefined, path: string, [line, column]: Range): boolean {
    if (declared?.path !== path) return false;
    const [ofLine, ofColumn] = declared.declaration.name.range;
    return ofLine === line && ofColumn === column;
}

/** Every name in the examples of a file. What an example declares is its own; what the law declares is the same as outside. */
function* inExamples({ workspace, file }: FileInWorkspace): Iterable<Occurrence> {
    for (const [index, example] of file.examples.entries()) {
        const own = fileOfExample(example, file.path);
        const place: FileInWorkspace = { workspace: { library: workspace.library, names: namesWithin(own, workspace) }, file: own };
        for (const occurrence of [...occurrencesIn(place), ...used(expectationUses(example), place)])
            yield { ...occurrence, thing: asOwn(occurrence, file.path, index, place) };
    }
}

/** The names that an example sees: its own, the parties that ship, and all that regimes declare. */
function namesWithin(own: SourceFile, { names, library }: FileInWorkspace['workspace']): Names {
    const globals = buildNames([own], library);
    return { ...names, global: (kind, use) => (kind === 'regime' ? names.global(kind, use) : globals.global(kind, use)) };
}

function asOwn({ thing, text }: Occurrence, path: string, example: number, { workspace: { names } }: FileInWorkspace): Thing {
    const own = { kind: 'local', path, example } as const;
    if (thing.kind === 'evidence') return { ...own, of: 'evidence', name: thing.name, within: thing.incident };
    if (thing.kind === 'hidden') return { ...own, of: 'hidden', name: text, within: thing.index };
    if (thing.kind !== 'declared' || !isGlobal(thing.of) || thing.of === 'regime') return thing;
    const isShipped = names.global(thing.of, thing.id)?.library === true;
    return isShipped ? thing : { ...own, of: thing.of, name: thing.id, within: 0 };
}

function* evidence({ file }: FileInWorkspace): Iterable<Occurrence> {
    for (const [incident, { evidence: pieces, events }] of file.incidents.entries()) {
        const first = new Map<string, NameUse>();
        for (const { name } of pieces) if (!first.has(name.text)) first.set(name.text, name);
        const pieceOf = (name: string): Thing => ({ kind: 'evidence', path: file.path, incident, name });
        for (const { text, range } of first.values()) {
            if (text !== '') yield { thing: pieceOf(text), text, range, isDeclaration: true };
        }
        for (const { text, range } of events.flatMap((event) => event.evidence)) {
            yield { thing: pieceOf(text), text, range, isDeclaration: false };
        }
    }
}

function* used(references: Iterable<ReferenceUse>, place: FileInWorkspace): Iterable<Occurrence> {
    for (const reference of references) {
        if (reference.use.text !== '') yield* partsOf(reference, place);
    }
}

function* partsOf(reference: ReferenceUse, { workspace: { names } }: FileInWorkspace): Iterable<Occurrence> {
    const { use } = reference;
    const thing = thingOf(reference, names);
    const { regime, name } = partsOfName(use.text);
    if (regime === undefined) {
        yield { thing, text: use.text, range: use.range, isDeclaration: false };
        return;
    }
    const [line, column, endLine, endColumn] = use.range;
    const qualifier: Thing = names.global('regime', regime)
        ? { kind: 'declared', of: 'regime', id: regime }
        : { kind: 'open', kinds: ['regime'], name: regime, candidates: [] };
    yield { thing: qualifier, text: regime, range: [line, column, line, column + regime.length], isDeclaration: false };
    if (name !== '') yield { thing, text: name, range: [endLine, endColumn - name.length, endLine, endColumn], isDeclaration: false };
}

function thingOf(reference: ReferenceUse, names: Names): Thing {
    const resolution = resolveUse(reference, names);
    if (resolution.kind === 'found') return { kind: 'declared', of: resolution.of, id: resolution.id };
    const candidates = resolution.kind === 'ambiguous' ? resolution.candidates.map((id) => ({ of: resolution.of, id })) : [];
    return { kind: 'open', kinds: reference.kinds, name: reference.use.text, candidates };
}
