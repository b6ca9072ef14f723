import type { SourceFile } from '../../language/facts/source.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** What a document says: one that the editor has open as it is there, a law file as it ships. */
export function fileOf(uri: string, snapshot: Snapshot): SourceFile | undefined {
    const path = snapshot.pathOf(uri);
    return snapshot.workspace.library.find((file) => file.path === path) ?? snapshot.openFile(uri)?.source ?? snapshot.source(path);
}
