import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** A client whose server runs as a process in the runtime that VS Code itself runs in: never in a Node of the person's own. */
export function createNodeClient({ extensionUri }: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient {
    const server = { module: Uri.joinPath(extensionUri, 'dist/server/main.cjs').fsPath, transport: TransportKind.ipc };
    return new LanguageClient('vigil', 'Vigil', { run: server, debug: server }, options);
}
