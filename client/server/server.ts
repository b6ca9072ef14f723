import { EventEmitter, l10n, window } from 'vscode';
import type { Disposable, Event } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { SessionOptions } from '../../server/protocol/session.ts';
import type { Status } from '../../server/protocol/status.ts';
import { statusNotification } from '../../server/protocol/status.ts';
import { timelinesChangedNotification } from '../../server/protocol/timeline.ts';
import { supplyFiles } from './supply-files.ts';
import { watchOver } from './watch-over.ts';

/** Makes a client for a server that does not run yet. It is loaded only now, since it is large. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The server, as the views and commands know it. */
export class Server implements Disposable {
    private readonly create: CreateClient;
    private readonly statusChanged = new EventEmitter<Status>();
    private readonly timelinesChanged = new EventEmitter<void>();
    private started: Promise<BaseLanguageClient> | undefined;
    private latest: Status | undefined;
    private travelledTo: string | undefined;

    constructor(create: CreateClient) {
        this.create = create;
    }

    /** Comes whenever the docket, or the instant shown, changes. */
    get onStatus(): Event<Status> {
        return this.statusChanged.event;
    }

    /** Comes when what a timeline shows may be another than when it was asked for. */
    get onTimelinesChanged(): Event<void> {
        return this.timelinesChanged.event;
    }

    /** The last status told; undefined until the server has looked at the workspace. */
    get status(): Status | undefined {
        return this.latest;
    }

    /** Starts the server, where it does not run yet. Rejects where it cannot be started. */
    async start(): Promise<void> {
        await this.running();
    }

    /** Asks the server, once it runs. Rejects where it does not answer. */
    async ask<Answer>(method: string, params: object = {}): Promise<Answer> {
        const client = await this.running();
        return client.sendRequest<Answer>(method, params);
    }

    /** Stops the server and starts it again; what it was told to show stays. */
    async restart(): Promise<void> {
        const client = await this.running();
        await client.stop();
        await client.start();
    }

    /** Remembers the instant to show, as typed, so that a server that is started again shows the same; null: now. */
    remember(asOf: string | null): void {
        this.travelledTo = asOf ?? undefined;
    }

    dispose(): void {
        this.statusChanged.dispose();
        this.timelinesChanged.dispose();
        void this.started?.then((client) => client.dispose()).catch(() => undefined);
    }

    private running(): Promise<BaseLanguageClient> {
        this.started ??= this.launch();
        return this.started;
    }

    private async launch(): Promise<BaseLanguageClient> {
        const session = (): SessionOptions => ({
            virtualLaw: true,
            suppliesFiles: true,
            commands: true,
            ...(this.travelledTo !== undefined && { asOf: this.travelledTo }),
        });
        const client = await this.create({
            documentSelector: [{ language: 'vigil' }],
            initializationOptions: session,
            diagnosticCollectionName: 'vigil',
            errorHandler: watchOver(() => {
                void this.offerToStart();
            }),
        });
        client.onNotification(statusNotification, (status: Status) => {
            this.latest = status;
            this.statusChanged.fire(status);
        });
        client.onNotification(timelinesChangedNotification, () => {
            this.timelinesChanged.fire();
        });
        supplyFiles(client);
        await client.start();
        return client;
    }

    private async offerToStart(): Promise<void> {
        const again = l10n.t('Start again');
        const chosen = await window.showErrorMessage(
            l10n.t('Vigil stopped several times within a few minutes and stays off. Its output says why.'),
            again,
        );
        if (chosen === again) await this.restart();
    }
}
