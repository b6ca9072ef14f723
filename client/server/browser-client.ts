import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';

/** The part of a page's worker that is used here: the compiler knows this file as one of Node. */
declare class Worker {
    constructor(script: string);
    postMessage(message: unknown): void;
    terminate(): void;
}

/** A client whose server is a worker of the page. Whenever the server is started again, a new worker takes the place of the old. */
export function createBrowserClient({ extensionUri, subscriptions }: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient {
    const script = Uri.joinPath(extensionUri, 'dist/server/worker.js').toString(true);
    let worker: Worker | undefined;
    subscriptions.push({ dispose: () => worker?.terminate() });
    return new LanguageClient(
        'vigil',
        'Vigil',
        () => {
            worker?.terminate();
            worker = new Worker(script);
            // The host puts a class of its own in the place of `Worker`, which the client library would not recognise.
            return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
        },
        options,
    );
}
