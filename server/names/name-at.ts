import type { Position } from 'vscode-languageserver';
import type { SourceFile } from '../../language/facts/source.ts';
import { occurrenceAt } from '../../language/names/occurrences.ts';
import type { Occurrence } from '../../language/names/occurrences.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Where in a document the editor asks. */
export interface Asked {
    readonly textDocument: { readonly uri: string };
    readonly position: Position;
}

/** The name at a place, and the file in which it stands; undefined where there is none. */
export function nameAt({ textDocument, position }: Asked, snapshot: Snapshot): { occurrence: Occurrence; file: SourceFile } | undefined {
    const file = fileOf(textDocument.uri, snapshot);
    const occurrence = file && occurrenceAt({ workspace: snapshot.workspace, file }, position.line + 1, position.character + 1);
    return occurrence && { occurrence, file };
}

/** What a document says: one that the editor has open as it is there, a law file as it ships. */
export function fileOf(uri: string, snapshot: Snapshot): SourceFile | undefined {
    const path = snapshot.pathOf(uri);
    return snapshot.workspace.library.find((file) => file.path === path) ?? snapshot.openFile(uri)?.source ?? snapshot.source(path);
}
