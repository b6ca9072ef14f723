import type { CancellationToken, ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Clock } from '../clock.ts';
import type { Disk } from '../disk/disk.ts';
import type { SessionOptions } from '../protocol/session.ts';
import type { Settings } from '../settings.ts';
import type { Session } from '../workspace/session.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** What a feature may ask of the server. */
export interface FeatureContext {
    readonly connection: Connection;
    readonly session: Session;
    readonly disk: Disk;
    readonly clock: Clock;
    /** What the client says of itself besides the protocol: whether code lenses may call its commands, for example. */
    readonly options: SessionOptions;
    readonly client: ClientCapabilities;
    /** The language that the editor speaks, such as `de-AT`. */
    readonly locale: string | undefined;
    readonly settings: () => Settings;
    /** Calls back whenever everything has been judged anew, and when the time that is left would be told differently. */
    readonly onNews: (tell: () => void) => void;
    /**
     * Makes the handler of a request: it waits until the folders have been read, takes a snapshot with every change that was sent,
     * answers nothing where the request was cancelled meanwhile, and `otherwise` where the answer fails, which is logged.
     */
    readonly answer: MakeHandler;
    /** The same for what concerns the whole workspace: it waits until every file has been judged. */
    readonly answerOfAll: MakeHandler;
}

/** Makes the handler of a request from what answers it and from what is answered where that fails. */
export type MakeHandler = <P, R>(
    handler: (params: P, snapshot: Snapshot, token: CancellationToken) => R | Promise<R>,
    otherwise: R,
) => (params: P, token: CancellationToken) => Promise<R>;

/** One thing that an editor can ask for: a file of its own under `server/features/`, listed in the registry. */
export interface Feature {
    /** What the server announces for it to this client. */
    readonly capabilities: (client: ClientCapabilities, options: SessionOptions) => Partial<ServerCapabilities>;
    /** Sets its handlers. Called once, when the client has introduced itself. */
    readonly register: (context: FeatureContext) => void;
}
