import type { Declared, Names } from '../facts/names.ts';
import type { NameUse } from '../facts/source.ts';
import type { Range } from '../syntax/range.ts';
import { declarationsOf } from './declarations.ts';
import type { FileInWorkspace, ReferenceUse } from './name-uses.ts';
import { isMerged, nameUses } from './name-uses.ts';
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
    const found = [...declared(place), ...evidence(place), ...used(place)];
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

function* used(place: FileInWorkspace): Iterable<Occurrence> {
    for (const reference of nameUses(place)) {
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
