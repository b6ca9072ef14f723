import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import type { ProtocolConnection, PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import type { Contestant } from './contestants.ts';

/** What a process took of memory, in megabytes. */
export interface Memory {
    readonly peak: number;
    readonly current: number;
}

interface OpenDocument {
    readonly uri: string;
    version: number;
}

/** How long nothing must be told until a server that cannot say so counts as done, in milliseconds. */
const QUIET = 3000;

/** An editor that speaks with one server over standard input and output, and looks at the clock. */
export class Editor {
    readonly contestant: Contestant;
    readonly #process: ChildProcess;
    readonly #connection: ProtocolConnection;
    readonly #documents = new Map<string, OpenDocument>();
    readonly #started: number;
    #told: (params: PublishDiagnosticsParams) => void = () => undefined;
    #lastTold = 0;

    private constructor(contestant: Contestant) {
        this.contestant = contestant;
        this.#started = performance.now();
        this.#process = spawn(process.execPath, contestant.command, {
            cwd: contestant.folder,
            env: { PATH: process.env['PATH'] ?? '', HOME: contestant.cache, XDG_CACHE_HOME: contestant.cache },
            stdio: ['pipe', 'pipe', 'inherit'],
        });
        const { stdin, stdout } = this.#process;
        if (!stdin || !stdout) throw new Error(`${contestant.name} cannot be spoken with.`);
        this.#connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
        this.#answerServer();
        this.#connection.listen();
    }

    /**
     * Starts a server, opens the folder and one file of it.
     *
     * @returns the editor, and the milliseconds from the start of the process to the first findings of the open file
     */
    static async start(contestant: Contestant): Promise<{ readonly editor: Editor; readonly firstFindings: number }> {
        const editor = new Editor(contestant);
        await editor.#initialize();
        await editor.open(contestant.incident);
        return { editor, firstFindings: performance.now() - editor.#started };
    }

    /** Opens a file and waits for its findings. */
    async open(path: string): Promise<void> {
        const file = join(this.contestant.folder, path);
        const document = { uri: pathToFileURL(file).href, version: 1 };
        this.#documents.set(path, document);
        const told = this.#findingsOf(document);
        const text = readFileSync(file, 'utf8');
        const { languageId } = this.contestant;
        await this.#connection.sendNotification('textDocument/didOpen', { textDocument: { ...document, languageId, text } });
        await told;
    }

    /** Types one letter into an open file. Resolves with the milliseconds until its findings are there. */
    async type(path: string, letter: string, at: { readonly line: number; readonly character: number }): Promise<number> {
        const document = this.#documents.get(path);
        if (!document) throw new Error(`${path} is not open.`);
        document.version++;
        const told = this.#findingsOf(document);
        const start = performance.now();
        await this.#connection.sendNotification('textDocument/didChange', {
            textDocument: document,
            contentChanges: [{ range: { start: at, end: at }, text: letter }],
        });
        await told;
        return performance.now() - start;
    }

    /** Waits until everything has been told. Resolves with the milliseconds since the start of the process. */
    async settle(): Promise<number> {
        if (this.contestant.tellsIdle) {
            await this.#connection.sendRequest('vigil/idle', {});
            return performance.now() - this.#started;
        }
        while (performance.now() - this.#lastTold < QUIET) await pause(QUIET / 10);
        return this.#lastTold - this.#started;
    }

    /** The memory of the process, where the system tells it. */
    memory(): Memory {
        const status = readFileSync(`/proc/${this.#process.pid ?? 0}/status`, 'utf8');
        const of = (field: string): number => Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
        return { peak: of('VmHWM'), current: of('VmRSS') };
    }

    async stop(): Promise<void> {
        const ended = new Promise((resolve) => this.#process.once('exit', resolve));
        await this.#connection.sendRequest('shutdown');
        await this.#connection.sendNotification('exit');
        await ended;
        this.#connection.dispose();
    }

    async #initialize(): Promise<void> {
        const uri = (folder: string): string => pathToFileURL(folder).href;
        const { folder, lawFolder, options } = this.contestant;
        const folders = [folder, ...(lawFolder === undefined ? [] : [lawFolder])];
        await this.#connection.sendRequest('initialize', {
            processId: process.pid,
            rootUri: uri(folder),
            workspaceFolders: folders.map((each) => ({ uri: uri(each), name: each })),
            capabilities: {
                workspace: { configuration: true, workspaceFolders: true },
                textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } },
            },
            initializationOptions: options,
        });
        await this.#connection.sendNotification('initialized', {});
    }

    #answerServer(): void {
        this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
            this.#lastTold = performance.now();
            this.#told(params);
        });
        this.#connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly { readonly section?: string }[] }) =>
            items.map(({ section }) => this.contestant.settings?.[section ?? ''] ?? null),
        );
        this.#connection.onRequest('client/registerCapability', () => null);
        this.#connection.onRequest('window/workDoneProgress/create', () => null);
    }

    /** The next findings of a document; of this version, where the server tells it. */
    #findingsOf({ uri, version: asked }: OpenDocument): Promise<void> {
        return new Promise((resolve) => {
            this.#told = ({ uri: told, version = asked }) => {
                if (told === uri && version >= asked) resolve();
            };
        });
    }
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}
