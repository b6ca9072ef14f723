import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Publisher } from '../diagnostics/publisher.ts';
import type { Folder } from '../disk/disk.ts';
import { folderOf } from '../workspace/folders.ts';
import type { Session } from '../workspace/session.ts';

/** The folders that an editor has open when it starts the server. */
export function foldersOf({ workspaceFolders, ...params }: InitializeParams): readonly Folder[] {
    if (workspaceFolders) return workspaceFolders.map(({ uri, name }) => folderOf(uri, name));
    // Editors from before workspace folders tell a single one.
    const root: unknown = Reflect.get(params, 'rootUri');
    return typeof root === 'string' ? [folderOf(root, '')] : [];
}

/** Follows folders that are added to or taken from the workspace. */
export function followFolders(
    connection: Connection,
    session: Session,
    publisher: Publisher,
    { capabilities }: InitializeParams,
    first: readonly Folder[],
): void {
    void session.setFolders(first);
    if (capabilities.workspace?.workspaceFolders !== true) return;
    let folders = first;
    // Not `connection.workspace.onDidChangeWorkspaceFolders`: that asks the editor something before it may be asked, and falls over
    // the refusal. The result of `initialize` announces the interest already.
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
        const gone = new Set(removed.map(({ uri, name }) => folderOf(uri, name).uri));
        folders = [...folders.filter(({ uri }) => !gone.has(uri)), ...added.map(({ uri, name }) => folderOf(uri, name))];
        publisher.forget();
        void session.setFolders(folders);
    });
}
