import type { CreateFile, OptionalVersionedTextDocumentIdentifier, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../language/fixes/fix.ts';
import { toProtocol } from '../documents/positions.ts';
import { parentsOf, uriBelow } from '../documents/uri.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/**
 * Edits as the protocol tells them: for the versions of the documents that the snapshot has read, so that none meets another text.
 *
 * @param beside the document beside which a file that does not exist yet is made
 */
export function workspaceEdit(edits: readonly TextEdit[], snapshot: Snapshot, beside = ''): WorkspaceEdit {
    const byFile = Map.groupBy(edits, (edit) => edit.file);
    return {
        documentChanges: [...byFile].flatMap(([path, own]) =>
            own.some(({ fresh }) => fresh) ? freshFile(path, own, beside) : [documentEdit(path, own, snapshot)],
        ),
    };
}

/** A new file and its text; one that is there meanwhile is left alone, and the edit fails. */
function freshFile(path: string, edits: readonly TextEdit[], beside: string): readonly [CreateFile, TextDocumentEdit] {
    const [folder = ''] = parentsOf(beside);
    const uri = uriBelow(folder, path.slice(path.lastIndexOf('/') + 1));
    return [
        { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
        { textDocument: { uri, version: null }, edits: edits.map(({ range, text }) => ({ range: toProtocol(range), newText: text })) },
    ];
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
