import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { systemClock } from './clock.ts';
import { serve } from './connection.ts';
import { version } from './version.ts';

/** The worker that the bundle runs in. It has no disk: the client supplies files. */
const worker: unknown = globalThis;

if (isWorkerScope(worker)) {
    const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
    serve(connection, { clock: systemClock, version });
    connection.listen();
}

type WorkerScope = ConstructorParameters<typeof BrowserMessageReader>[0];

function isWorkerScope(scope: unknown): scope is WorkerScope {
    return typeof scope === 'object' && scope !== null && 'postMessage' in scope;
}
