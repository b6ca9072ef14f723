import type { Connection } from 'vscode-languageserver';
import type { Session } from '../workspace/session.ts';

/** Follows the documents that the editor opens, changes and closes. What an editor sends wrong is told, and nothing else happens. */
export function followDocuments(connection: Connection, session: Session, tellFault: (fault: unknown) => void): void {
    const attempt = (follow: () => void): void => {
        try {
            follow();
        } catch (fault) {
            tellFault(fault);
        }
    };
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
        attempt(() => {
            session.openDocument(uri, languageId, version, text);
        });
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
        attempt(() => {
            session.changeDocument(uri, version, contentChanges);
        });
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
        attempt(() => {
            session.closeDocument(uri);
        });
    });
}
