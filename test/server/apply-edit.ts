import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A text after edits of the protocol. */
export function applied(text: string, edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(TextDocument.create('file:///a.vigil', 'vigil', 1, text), [...edits]);
}

/** The edits of one document in an edit of the workspace; fails where the edit is not versioned. */
export function editsOf(edit: WorkspaceEdit | undefined, uri: string): TextDocumentEdit {
    if (edit?.changes !== undefined) throw new Error('The edit is not versioned.');
    const found = edit?.documentChanges?.find((change) => 'textDocument' in change && change.textDocument.uri === uri);
    if (!found || !('textDocument' in found)) throw new Error(`There is no edit of ${uri}.`);
    return found;
}
