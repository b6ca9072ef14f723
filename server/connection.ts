import type { Speaker } from '../language/analysis/telling/speaker.ts';
import { loadSpeaker } from '../language/analysis/telling/speaker.ts';
/**
 * The server behind one connection.
 *
 * How it works. The editor's documents, folders and file events go to the `Session` (workspace/session.ts), which keeps every file
 * as a plain record, judges what has to be judged in slices, and tells the `Publisher` (diagnostics/) whose findings are news.
 * Features answer requests from a `Snapshot` (workspace/snapshot.ts): texts, trees, records, names, law, findings and dockets as of
 * one instant.
 *
 * How a feature is added. Write `server/features/<name>.ts`, which exports a `Feature`: `capabilities` says what is announced,
 * `register` sets handlers on `connection`, each made with `context.answer((params, snapshot, token) => …, otherwise)`. List it in
 * `server/features/registry.ts`. A request of our own gets its types and its documentation in `server/protocol/`, and its answer in
 * `server/requests/`. What a feature
 * finds out about the language belongs into `language/`, where the command line can use it; the feature itself only translates
 * between the protocol and records. Ranges are translated by `documents/positions.ts`. A test drives the feature through
 * `test/server/client.ts`.
 */
import { LSPErrorCodes, ResponseError, TextDocumentSyncKind } from 'vscode-languageserver';
import type { CancellationToken, Connection, InitializeParams, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import { TextReader } from '../language/analysis/records/text-reader.ts';
import type { Clock } from './clock.ts';
import { tellDaysIn } from '../language/analysis/configuration/day-format.ts';
import { ConfigurationPublisher } from './diagnostics/configuration.ts';
import { Publisher } from './diagnostics/publisher.ts';
import { clientDisk } from './disk/client-disk.ts';
import type { Disk } from './disk/disk.ts';
import type { KeptFindings, KeptRecords } from './disk/kept-records.ts';
import { sharedDisk } from './disk/shared-disk.ts';
import type { FeatureContext, MakeHandler } from './features/feature.ts';
import { features } from './features/registry.ts';
import { requests } from './requests/registry.ts';
import { followDocuments } from './follow/documents.ts';
import { followFiles } from './follow/files.ts';
import { followFolders, foldersOf } from './follow/folders.ts';
import { followSettings } from './follow/settings.ts';
import { readOptions } from './initialization.ts';
import { StatusTeller } from './status/status-teller.ts';
import { statusNotification } from './protocol/status.ts';
import { readTyped } from '../language/analysis/instants/typed-instant.ts';
import { Library } from './workspace/library.ts';
import type { Installed } from './workspace/library.ts';
import { Session } from './workspace/session.ts';
import type { Snapshot } from './workspace/snapshot.ts';

/** What the process gives the server. */
export interface ServerParts {
    readonly clock: Clock;
    /** The files of the machine, where the server can read them. */
    readonly disk?: Disk;
    /** What earlier sessions have kept of files, where the server can keep something. */
    readonly records?: KeptRecords;
    /** Where what was found is kept between sessions, where it can be. */
    readonly judgements?: KeptFindings;
    /** Where the law and the pages about checks are installed, for editors that cannot ask the server for their texts. */
    readonly installed?: Installed;
    readonly version: string;
    /** What reads texts, where one is at hand already. */
    readonly reader?: TextReader;
}

/** Serves one editor. The caller listens. */
export function serve(connection: Connection, parts: ServerParts): void {
    connection.onInitialize(async (params) => {
        const session = open(connection, parts, params, await loadSpeaker(params.locale ?? 'en'));
        connection.onShutdown(() => {
            session.dispose();
        });
        return resultOf(params, parts);
    });
}

function open(connection: Connection, parts: ServerParts, params: InitializeParams, speaker: Speaker): Session {
    const { clock, disk: machine, records, judgements, installed, reader } = parts;
    const options = readOptions(params.initializationOptions);
    const initialized = Promise.withResolvers<undefined>();
    const disk = sharedDisk(machine, options.suppliesFiles === true ? clientDisk(connection, initialized.promise) : undefined);
    const tellFault = (fault: unknown): void => {
        connection.console.error(`Internal fault: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
    };
    const publisher = new Publisher(
        () => session,
        (told) => connection.sendDiagnostics(told).catch(tellFault),
    );
    const configuration = new ConfigurationPublisher((told) => {
        void connection.sendDiagnostics(told).catch(tellFault);
    });
    const session: Session = new Session({
        clock,
        disk,
        ...(records && { records }),
        ...(judgements && { judgements }),
        reader: reader ?? new TextReader(),
        ...(params.locale !== undefined && { locale: params.locale }),
        speaker,
        library: new Library(options.virtualLaw === true ? undefined : installed),
        tellFindings: (path) => {
            publisher.tell(path);
        },
        isCongested: () => publisher.isCongested,
        tellIdle: () => {
            configuration.tell(session.host, session.speaker);
            status.tellNews();
            tellListeners();
        },
        tellFault,
    });
    const listeners: (() => void)[] = [];
    const tellListeners = (): void => {
        for (const tell of listeners) tell();
    };
    const status = new StatusTeller(session, clock, (told) => {
        void connection.sendNotification(statusNotification, tellDaysIn(told, session.host.dayFormat)).catch(tellFault);
        tellListeners();
    });
    const asOf = options.asOf === undefined ? undefined : readTyped(options.asOf, clock.zone());
    if (asOf && 'instant' in asOf) session.travel(asOf.instant);
    followDocuments(connection, session, tellFault);
    followFolders(connection, session, publisher, params, foldersOf(params));
    const watchFiles = followFiles(connection, session, params.capabilities);
    const settings = followSettings(connection, params);
    connection.onInitialized(() => {
        initialized.resolve(undefined);
        watchFiles();
        settings.start();
    });
    const context: FeatureContext = {
        connection,
        session,
        disk,
        clock,
        options,
        client: params.capabilities,
        locale: params.locale,
        settings: settings.current,
        onNews: (tell) => {
            listeners.push(tell);
        },
        answer: handlers(session, () => session.loaded, tellFault),
        answerOfAll: handlers(session, () => session.idle(), tellFault),
    };
    for (const feature of [...features, ...requests]) feature.register(context);
    return session;
}

function resultOf(params: InitializeParams, { version }: ServerParts): InitializeResult {
    const options = readOptions(params.initializationOptions);
    const capabilities: ServerCapabilities = {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    };
    for (const feature of [...features, ...requests]) Object.assign(capabilities, feature.capabilities(params.capabilities, options));
    return { capabilities, serverInfo: { name: 'vigil', version } };
}

function handlers(session: Session, ready: () => Promise<void>, tellFault: (fault: unknown) => void): MakeHandler {
    return <P, R>(handler: (params: P, snapshot: Snapshot, token: CancellationToken) => R | Promise<R>, otherwise: R) =>
        async (params: P, token: CancellationToken): Promise<R> => {
            await ready();
            refuseCancelled(token);
            try {
                const result = await handler(params, snapshotFor(params, session), token);
                refuseCancelled(token);
                return tellDaysIn(result, session.host.dayFormat);
            } catch (fault) {
                if (fault instanceof ResponseError) throw fault;
                tellFault(fault);
                return otherwise;
            }
        };
}

/** A request about a file, or about an incident, sees the workspace that it belongs to. */
function snapshotFor(params: unknown, session: Session): Snapshot {
    const place = memberOf(memberOf(params, 'textDocument'), 'uri') ?? memberOf(params, 'uri') ?? memberOf(memberOf(params, 'item'), 'uri');
    if (typeof place === 'string') return session.snapshot(place);
    const snapshot = session.snapshot();
    const incident = memberOf(params, 'incident');
    if (typeof incident !== 'string') return snapshot;
    return snapshot.all().find(({ workspace }) => workspace.names.global('incident', incident) !== undefined) ?? snapshot;
}

function memberOf(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function refuseCancelled(token: CancellationToken): void {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
