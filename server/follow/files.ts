import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from 'vscode-languageserver';
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { Session } from '../workspace/session.ts';

/**
 * Follows the files of the folders: what is changed outside the editor, comes, goes or is given another name.
 *
 * @returns what asks the editor to tell of them, once it may be asked
 */
export function followFiles(connection: Connection, session: Session, client: ClientCapabilities): () => void {
    connection.onDidChangeWatchedFiles(({ changes }) => {
        const isOnly = (type: FileChangeType): boolean => changes.every((change) => change.type === type);
        if (!isOnly(FileChangeType.Changed) || changes.some(({ uri }) => /\/(?:\.gitignore|vigil\.json)$/.test(uri))) void session.rescan();
        // What was created may be known: a file that went and came back before anybody looked holds another text.
        const written = changes.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri);
        if (written.length > 0) void session.rereadFiles(written);
    });
    return () => {
        if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
        void connection.client
            .register(DidChangeWatchedFilesNotification.type, {
                watchers: [
                    { globPattern: '**/*.[vV][iI][gG][iI][lL]' },
                    { globPattern: '**/vigil.json' },
                    { globPattern: '**/.gitignore' },
                    // A folder that is moved or deleted is told as one change, by its own name.
                    { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
                ],
            })
            .catch(() => undefined);
    };
}
