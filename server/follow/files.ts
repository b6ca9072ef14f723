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
        const changed = changes.filter(({ type }) => type === FileChangeType.Changed).map(({ uri }) => uri);
        if (changed.some((uri) => uri.endsWith('.gitignore')) || changed.length < changes.length) void session.rescan();
        if (changed.length > 0) void session.rereadFiles(changed);
    });
    return () => {
        if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
        void connection.client
            .register(DidChangeWatchedFilesNotification.type, {
                watchers: [
                    { globPattern: '**/*.vigil' },
                    { globPattern: '**/.gitignore' },
                    // A folder that is moved or deleted is told as one change, by its own name.
                    { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
                ],
            })
            .catch(() => undefined);
    };
}
