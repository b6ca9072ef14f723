import type { OptionalVersionedTextDocumentIdentifier, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../language/fixes/fix.ts';
import { toProtocol } from '../documents/positions.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Edits as the protocol tells them: for the versions of the documents that the snapshot has read, so that none meets another text. */
export function workspaceEdit(edits: readonly TextEdit[], snapshot: Snapshot): WorkspaceEdit {
    const byFile = Map.groupBy(edits, (edit) => edit.file);
    return { documentChanges: [...byFile].map(([path, own]) => documentEdit(path, own, snapshot)) };
}

function documentEdit(path: string, edits: readonly TextEdit[], snapshot: Snapshot): TextDocumentEdit {
    const text = snapshot.text(path) ?? '';
    return {
        textDocument: identifierOf(path, snapshot),
        edits: edits.map((edit) => ({ range: toProtocol(edit.range), newText: withLineBreaksOf(text, edit.text) })),
    };
}

/** A file that is not open has no version: what is on disk is what was read. */
function identifierOf(path: string, snapshot: Snapshot): OptionalVersionedTextDocumentIdentifier {
    const uri = snapshot.uriOf(path);
    return { uri, version: snapshot.openFile(uri)?.document.version ?? null };
}

/** What is inserted breaks its lines as the text does. */
function withLineBreaksOf(text: string, written: string): string {
    const [lineBreak = '\n'] = /\r\n|\n|\r/.exec(text) ?? [];
    return lineBreak === '\n' ? written : written.replaceAll(/\r\n|\n|\r/g, lineBreak);
}
