import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
    CancellationTokenSource,
    StreamMessageReader,
    StreamMessageWriter,
    createProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import type {
    Diagnostic,
    InitializeParams,
    InitializeResult,
    ProtocolConnection,
    PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { TextReader } from '../../language/analysis/records/text-reader.ts';
import { serve } from '../../server/connection.ts';
import type { KeptFindings, KeptRecords } from '../../server/disk/kept-records.ts';
import { idle } from '../../server/protocol/idle.ts';
import { FakeClock } from './fake-clock.ts';
import { MemoryDisk } from './memory-disk.ts';

/** How a test server starts, where it differs from the usual. */
export interface Setting {
    /** What is in the folder, by path. */
    readonly files?: Readonly<Record<string, string>>;
    /** What the clock shows. */
    readonly now?: string;
    readonly initialize?: Partial<InitializeParams>;
    /** Where records are kept between sessions. */
    readonly records?: KeptRecords;
    /** Where what was found is kept between sessions. */
    readonly judgements?: KeptFindings;
}

const reader = new TextReader();

/** The folder of every test. */
export const FOLDER = 'file:///workspace';

/** An editor that speaks with a server in the same process over a pair of streams. */
export class Client implements AsyncDisposable {
    readonly clock: FakeClock;
    readonly disk: MemoryDisk;
    readonly connection: ProtocolConnection;
    /** What the editor was last told of each file, by URI. */
    readonly diagnostics = new Map<string, PublishDiagnosticsParams>();
    /** Every message of the server to its log. */
    readonly log: string[] = [];
    /** Every publication, in order. */
    readonly published: PublishDiagnosticsParams[] = [];
    /** The methods of everything that was asked for. */
    readonly requested = new Set<string>();
    result: InitializeResult = { capabilities: {} };
    readonly #versions = new Map<string, number>();

    constructor({ files = {}, now = '2027-12-12T09:00:00+01:00', records, judgements }: Setting = {}) {
        this.clock = new FakeClock(now);
        this.disk = new MemoryDisk(Object.fromEntries(Object.entries(files).map(([path, text]) => [uriOf(path), text])));
        const [toServer, toClient] = [new PassThrough(), new PassThrough()];
        const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
        serve(server, {
            clock: this.clock,
            disk: this.disk,
            version: 'test',
            reader,
            ...(records && { records }),
            ...(judgements && { judgements }),
        });
        server.listen();
        this.connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
        this.connection.onNotification('textDocument/publishDiagnostics', (told: PublishDiagnosticsParams) => {
            this.diagnostics.set(told.uri, told);
            this.published.push(told);
        });
        this.connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => void this.log.push(message));
        this.connection.onRequest('client/registerCapability', () => null);
        this.connection.listen();
    }

    /** A server that has read the folder and judged it. */
    static async start(setting: Setting = {}): Promise<Client> {
        const client = new Client(setting);
        await client.initialize(setting.initialize);
        return client;
    }

    /** Introduces the editor to the server. */
    async initialize(different: Partial<InitializeParams> = {}): Promise<void> {
        this.result = await this.connection.sendRequest('initialize', {
            processId: null,
            rootUri: null,
            workspaceFolders: [{ uri: FOLDER, name: 'workspace' }],
            capabilities: {},
            initializationOptions: { virtualLaw: true },
            ...different,
        });
        await this.connection.sendNotification('initialized', {});
        await this.settle();
    }

    /** Waits until the server has judged everything that it was told. */
    async settle(): Promise<void> {
        await this.request(idle.method, {});
    }

    /** Asks for something; the caller says what it expects. */
    async request<R>(method: string, params: unknown): Promise<R> {
        this.requested.add(method);
        return this.connection.sendRequest<R>(method, params);
    }

    /** Asks for something, perhaps takes it back at once, and does not mind being refused. */
    async ask(method: string, params: object, cancelled: boolean): Promise<unknown> {
        const cancellation = new CancellationTokenSource();
        const answer = this.connection.sendRequest(method, params, cancellation.token).catch((fault: unknown) => fault);
        if (cancelled) cancellation.cancel();
        return answer;
    }

    async open(path: string, text?: string): Promise<void> {
        const uri = uriOf(path);
        this.#versions.set(uri, 1);
        await this.connection.sendNotification('textDocument/didOpen', {
            textDocument: { uri, languageId: 'vigil', version: 1, text: text ?? this.disk.files.get(uri) ?? '' },
        });
    }

    /** Replaces the whole text of an open document. */
    async change(path: string, text: string): Promise<void> {
        await this.edit(path, [{ text }]);
    }

    async edit(path: string, contentChanges: readonly object[]): Promise<void> {
        const uri = uriOf(path);
        const version = (this.#versions.get(uri) ?? 0) + 1;
        this.#versions.set(uri, version);
        await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    }

    async close(path: string): Promise<void> {
        await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } });
    }

    /** Tells the server that files were created (1), changed (2) or deleted (3) on disk. */
    async tellFiles(changes: readonly { readonly path: string; readonly type: 1 | 2 | 3 }[]): Promise<void> {
        await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: changes.map(({ path, type }) => ({ uri: uriOf(path), type })),
        });
    }

    /** What the editor shows for a file. */
    shown(path: string): readonly Diagnostic[] {
        return this.diagnostics.get(uriOf(path))?.diagnostics ?? [];
    }

    /** What the editor shows for all files. */
    everything(): readonly Diagnostic[] {
        return [...this.diagnostics.values()].flatMap((told) => told.diagnostics);
    }

    /** The findings that the editor shows for a file: code and line, counted from 1. */
    findings(path: string): readonly string[] {
        return this.shown(path).map(({ code, range }) => `${String(code)}:${range.start.line + 1}`);
    }

    async [Symbol.asyncDispose](): Promise<void> {
        await this.connection.sendRequest('shutdown');
        this.connection.dispose();
    }
}

/** The URI of a file of the test's folder; a URI stays as it is. */
export function uriOf(path: string): string {
    return /^[a-z-]+:/.test(path) ? path : `${FOLDER}/${path}`;
}
