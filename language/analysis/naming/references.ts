import type { SourceFile } from '../../facts/source.ts';
import type { DeclarationPlace } from '../../names/declaration-of.ts';
import { placesOfDeclaration } from '../../names/declaration-of.ts';
import { occurrencesIn } from '../../names/occurrences.ts';
import type { Thing } from '../../names/thing.ts';
import { isSame } from '../../names/thing.ts';
import type { Range } from '../../syntax/range.ts';
import type { TextPosition, View } from '../view.ts';
import { nameAt } from './names-in-file.ts';
import { ownName } from '../../facts/ids.ts';

/** What of a workspace tells where names stand. */
export type NamingView = Pick<View, 'workspace' | 'paths' | 'source' | 'mayUse'>;

/** A place at which something is named. */
export interface NamedPlace {
    readonly path: string;
    readonly range: Range;
    readonly isDeclaration: boolean;
}

/** Where what is named at a place is declared, and the stretch of text that leads there; of an ambiguous name each candidate. */
export interface Definition {
    readonly from: Range;
    readonly places: readonly DeclarationPlace[];
}

/** Leads from a name to what it stands for, in a file of the workspace or in the law. */
export function definitionAt(file: SourceFile, place: TextPosition, view: NamingView): Definition | undefined {
    const named = nameAt(file, place, view);
    if (!named) return undefined;
    const sourceOf = (path: string): SourceFile | undefined => (path === file.path ? file : view.source(path));
    return { from: named.range, places: placesOfDeclaration(named.thing, view.workspace, sourceOf) };
}

/** Every place at which what is named at a place is named, in the workspace and the law, in order of files; one file at a time. */
export function* referencesAt(asked: SourceFile, place: TextPosition, view: NamingView): Iterable<NamedPlace> {
    const named = nameAt(asked, place, view);
    if (!named) return;
    for (const file of filesNaming(named.thing, [], asked, view)) {
        for (const { thing, range, isDeclaration } of occurrencesIn({ workspace: view.workspace, file }))
            if (isSame(thing, named.thing)) yield { path: file.path, range, isDeclaration };
    }
}

/**
 * The files that may name a thing, or use one of some other names.
 *
 * @param asked the file in which the thing was pointed at, which need not be part of the workspace
 */
export function* filesNaming(thing: Thing, otherNames: readonly string[], asked: SourceFile, view: NamingView): Iterable<SourceFile> {
    yield asked;
    const names = [...namesOf(thing), ...otherNames];
    const { workspace } = view;
    const declaredIn = new Set(placesOfDeclaration(thing, workspace, view.source).map(({ path }) => path));
    for (const path of view.paths()) {
        if (path === asked.path || !(declaredIn.has(path) || (names.length > 0 && view.mayUse(path, names)))) continue;
        const file = view.source(path);
        if (file) yield file;
    }
    for (const file of workspace.library) if (file.path !== asked.path) yield file;
}

/** The simple names by which a thing may be called in other files. */
function namesOf(thing: Thing): readonly string[] {
    switch (thing.kind) {
        case 'declared':
            return [ownName(thing.id)];
        case 'open':
            return [ownName(thing.name)];
        case 'evidence':
        case 'local':
        case 'hidden':
            return [];
    }
}
