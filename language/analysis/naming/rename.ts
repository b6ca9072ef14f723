import type { SourceFile } from '../../facts/source.ts';
import type { TextEdit } from '../../fixes/fix.ts';
import { rename } from '../../rename/rename.ts';
import { whyFixed } from '../../rename/why-fixed.ts';
import type { Range } from '../../syntax/range.ts';
import type { TextPosition, View } from '../view.ts';
import { nameAt } from './names-in-file.ts';
import type { NamingView } from './references.ts';
import { filesNaming } from './references.ts';

/** Why a name cannot be another, for a person to read. */
export interface Refusal {
    readonly refused: string;
}

/** A name that can be another: where it stands, and what it is now. */
export interface Renamable {
    readonly range: Range;
    readonly text: string;
}

/** What has to be read before something gets another name, and the edits once it is read. */
export interface RenamePlan {
    /** The files whose texts are needed. */
    readonly paths: readonly string[];
    /** The edits, or why there can be none. Only files whose texts are given are looked at. */
    readonly editsFor: (texts: ReadonlyMap<string, string>) => readonly TextEdit[] | Refusal;
}

/** The name at a place where it can be another; why not; undefined where there is none. */
export function renamableAt(
    file: SourceFile,
    place: TextPosition,
    view: Pick<View, 'workspace' | 'paths'>,
): Renamable | Refusal | undefined {
    const named = nameAt(file, place, view);
    if (!named) return undefined;
    const { workspace } = view;
    if (!workspace.library.some(({ path }) => path === file.path) && !view.paths().includes(file.path))
        return { refused: 'This file is not part of the workspace; its names are only looked at.' };
    const because = whyFixed(named.thing, workspace);
    return because === undefined ? { range: named.range, text: named.text } : { refused: because };
}

/**
 * Another name for what is named at a place, wherever it is named.
 *
 * @param newName as a person typed it
 */
export function renameAt(
    file: SourceFile,
    place: TextPosition,
    newName: string,
    view: NamingView & Pick<View, 'parse'>,
): RenamePlan | Refusal | undefined {
    const renamable = renamableAt(file, place, view);
    if (renamable && 'refused' in renamable) return renamable;
    const named = nameAt(file, place, view);
    if (!named) return undefined;
    const { thing } = named;
    const typed = newName.trim();
    const { workspace, parse } = view;
    const inWorkspace = new Set(view.paths());
    const files = [...filesNaming(thing, [typed], file, view)];
    return {
        paths: files.map(({ path }) => path).filter((path) => inWorkspace.has(path)),
        editsFor: (texts) => {
            const renaming = rename({ thing, newName: typed, workspace, texts, parser: { parse } });
            return renaming.kind === 'refused' ? { refused: renaming.because } : renaming.edits;
        },
    };
}
