import { buildNames } from '../facts/build-names.ts';
import { readSource } from '../facts/read.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import { applyFixes } from '../fixes/apply-fixes.ts';
import type { TextEdit } from '../fixes/fix.ts';
import { occurrencesIn } from '../names/occurrences.ts';
import { isSame } from '../names/thing.ts';
import type { Thing } from '../names/thing.ts';
import type { VigilParser } from '../syntax/parser.ts';
import { clashOf } from './clash.ts';
import { otherMeaning } from './other-meaning.ts';
import { whyFixed } from './why-fixed.ts';

export interface RenameRequest {
    readonly thing: Thing;
    readonly newName: string;
    readonly workspace: Workspace;
    /** Every file of the workspace in which the old name or the new one stands; others may be among them. */
    readonly texts: ReadonlyMap<string, string>;
    readonly parser: Pick<VigilParser, 'parse'>;
}

export type Renaming =
    { readonly kind: 'renamed'; readonly edits: readonly TextEdit[] } | { readonly kind: 'refused'; readonly because: string };

/**
 * Gives a thing another name wherever it is named. The files are read again under the new name, so that nothing is renamed unless
 * every name in them means afterwards what it meant before.
 */
export function rename({ thing, newName, workspace, texts, parser }: RenameRequest): Renaming {
    const fixed = whyFixed(thing, workspace);
    if (fixed !== undefined) return refused(fixed);
    if (!isName(newName, parser)) {
        return refused(
            `\`${newName}\` is no name. A name begins with a letter and goes on with letters, digits, \`_\` and single hyphens between them.`,
        );
    }
    const before = readAll(workspace, texts, parser);
    const clash = clashOf(thing, newName, before, (path) => before.sources.get(path));
    if (clash !== undefined && !isCalled(thing, newName)) return refused(clash);

    const edits = editsOf(thing, newName, before);
    const after = readAll(workspace, editedTexts(texts, edits), parser);
    const other = otherMeaning({ thing, newName, before, after });
    return other === undefined ? { kind: 'renamed', edits } : refused(other);
}

/** Files as they read at one moment, and the names of the workspace with them. */
export interface ReadFiles extends Pick<Workspace, 'names' | 'library'> {
    readonly sources: ReadonlyMap<string, SourceFile>;
}

function readAll({ files, library }: Workspace, texts: ReadonlyMap<string, string>, parser: RenameRequest['parser']): ReadFiles {
    const sources = new Map([...texts].map(([path, text]) => [path, readSource(path, text, parser)]));
    const names = buildNames(
        files.map((file) => sources.get(file.path) ?? file),
        library,
    );
    return { sources, names, library };
}

function editsOf(thing: Thing, newName: string, before: ReadFiles): readonly TextEdit[] {
    return [...before.sources].flatMap(([path, file]) =>
        occurrencesIn({ workspace: before, file })
            .filter((occurrence) => isSame(occurrence.thing, thing) && occurrence.text !== newName)
            .map(({ range }) => ({ file: path, range, text: newName })),
    );
}

function editedTexts(texts: ReadonlyMap<string, string>, edits: readonly TextEdit[]): ReadonlyMap<string, string> {
    const byFile = Map.groupBy(edits, (edit) => edit.file);
    return new Map([...texts].map(([path, text]) => [path, applyFixes(text, byFile.get(path) ?? [])]));
}

/** Whether a text can be the name of something, with nothing before or after it. */
function isName(text: string, parser: RenameRequest['parser']): boolean {
    const { parties, problems } = readSource('', `organisation ${text} {\n}\n`, parser);
    return text !== '' && problems.length === 0 && parties.length === 1 && parties[0]?.name.text === text;
}

function isCalled(thing: Thing, name: string): boolean {
    return thing.kind === 'declared' ? thing.id === name || thing.id.endsWith(`.${name}`) : 'name' in thing && thing.name === name;
}

function refused(because: string): Renaming {
    return { kind: 'refused', because };
}
