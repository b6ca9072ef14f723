import type { CancellationToken } from 'vscode-languageserver';
import type { SourceFile } from '../../language/facts/source.ts';
import { placesOfDeclaration } from '../../language/names/declaration-of.ts';
import { occurrencesIn } from '../../language/names/occurrences.ts';
import type { Occurrence } from '../../language/names/occurrences.ts';
import { isSame } from '../../language/names/thing.ts';
import type { Thing } from '../../language/names/thing.ts';
import type { Session } from '../workspace/session.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** A name and the file in which it stands. */
export interface Placed {
    readonly path: string;
    readonly occurrence: Occurrence;
}

/** Every place at which a thing is named, in the workspace and the law, in order of files. */
export function placesOf(
    thing: Thing,
    asked: SourceFile,
    session: Session,
    snapshot: Snapshot,
    token: CancellationToken,
): readonly Placed[] {
    const places: Placed[] = [];
    for (const file of filesNaming(thing, [], asked, session, snapshot)) {
        if (token.isCancellationRequested) return places;
        for (const occurrence of occurrencesIn({ workspace: snapshot.workspace, file }))
            if (isSame(occurrence.thing, thing)) places.push({ path: file.path, occurrence });
    }
    return places;
}

/**
 * The files that may name a thing, or use one of some other names: those that were judged tell what names they use, and of the
 * others each is looked at.
 *
 * @param asked the file in which the thing was pointed at, which need not be part of the workspace
 */
export function* filesNaming(
    thing: Thing,
    otherNames: readonly string[],
    asked: SourceFile,
    session: Session,
    snapshot: Snapshot,
): Iterable<SourceFile> {
    yield asked;
    const names = [...namesOf(thing), ...otherNames];
    const { workspace } = snapshot;
    const declaredIn = new Set(placesOfDeclaration(thing, workspace, snapshot.source).map(({ path }) => path));
    for (const path of snapshot.paths()) {
        if (path === asked.path || !(declaredIn.has(path) || mayUse(path, names, session))) continue;
        const file = snapshot.source(path);
        if (file) yield file;
    }
    for (const file of workspace.library) if (file.path !== asked.path) yield file;
}

/** The simple names by which a thing may be called in other files. */
function namesOf(thing: Thing): readonly string[] {
    switch (thing.kind) {
        case 'declared':
            return [thing.id.slice(thing.id.indexOf('.') + 1)];
        case 'open':
            return [thing.name.slice(thing.name.indexOf('.') + 1)];
        case 'evidence':
        case 'hidden':
            return [];
    }
}

function mayUse(path: string, names: readonly string[], { store }: Session): boolean {
    if (names.length === 0) return false;
    const judged = store.isDirty(path) ? undefined : store.judged(path);
    if (!judged) return true;
    return judged.uses.some((use) => names.some((name) => use === name || use.endsWith(`.${name}`) || use.startsWith(`${name}.`)));
}
