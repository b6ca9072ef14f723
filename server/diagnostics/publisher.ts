import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Finding } from '../../language/findings/finding.ts';
import { tellDaysIn } from '../../language/analysis/configuration/day-format.ts';
import type { Found } from '../../language/analysis/judgement/found.ts';
import { foundOf, openFound } from '../../language/analysis/judgement/found.ts';
import { isSameRecord } from '../../language/analysis/records/same-record.ts';
import type { Session } from '../workspace/session.ts';
import { diagnosticOf } from './diagnostic.ts';
import { foldedFindings } from '../../language/analysis/findings/reading.ts';

const MAX_UNWRITTEN = 100;

/** What was last told of a file: enough to know whether something else has to be told. */
interface Told {
    readonly uri: string;
    readonly version: number | undefined;
    readonly count: number;
    /** What was told, as the host keeps it: to compare that is cheaper than to compare what it says. */
    readonly content: Found['content'];
    readonly dayFormat: string | undefined;
}

/** Tells the editor the findings of each file, open or not, whenever they are others than those it was told. */
export class Publisher {
    readonly #session: () => Session;
    readonly #write: (told: PublishDiagnosticsParams) => Promise<void>;
    #unwritten = 0;
    readonly #told = new Map<string, Told>();

    /** @param write resolves once the editor can take more, and never rejects */
    constructor(session: () => Session, write: (told: PublishDiagnosticsParams) => Promise<void>) {
        this.#session = session;
        this.#write = write;
    }

    /** Whether the editor has more to read than it reads: then what nobody looks at can wait, instead of filling the memory. */
    get isCongested(): boolean {
        return this.#unwritten > MAX_UNWRITTEN;
    }

    /** Tells the findings of a file where they are news. */
    tell(path: string): void {
        const session = this.#session();
        const told = this.#told.get(path);
        const file = session.host.files.get(path);
        if (!file || !session.isShown(path)) {
            this.#told.delete(path);
            this.#clear(told);
            return;
        }
        const open = session.openVersion(path);
        const found = session.host.found(path) ?? noneFound;
        const findings = openFound(found).filter(({ suppressed }) => !suppressed);
        const current: Told = {
            uri: open?.uri ?? file.uri,
            version: open?.version,
            count: findings.length,
            content: found.content,
            dayFormat: session.host.dayFormat,
        };
        this.#told.set(path, current);
        if (told && told.uri !== current.uri) this.#clear(told);
        if (told && sameNews(told, current)) return;
        if (findings.length > 0 || told) this.#send(this.#messageOf(current, findings));
    }

    /** Tells everything again, since places are told by other URIs now. */
    forget(): void {
        for (const told of this.#told.values()) this.#clear(told);
        this.#told.clear();
    }

    #send(told: PublishDiagnosticsParams): void {
        this.#unwritten++;
        void this.#write(told).then(() => {
            this.#unwritten--;
        });
    }

    #clear(told: Told | undefined): void {
        if (told && told.count > 0) this.#send({ uri: told.uri, diagnostics: [] });
    }

    #messageOf({ uri, version }: Told, findings: readonly Finding[]): PublishDiagnosticsParams {
        const session = this.#session();
        const { pageOf } = session.library;
        const speaker = session.speaker.withDays(session.host.dayFormat);
        const uriOf = (path: string): string =>
            session.openVersion(path)?.uri ?? session.host.files.get(path)?.uri ?? session.library.uriOf(path) ?? path;
        return {
            uri,
            ...(version !== undefined && { version }),
            diagnostics: foldedFindings(findings, session.asOf).map((fold) =>
                tellDaysIn(diagnosticOf(fold, { uriOf, pageOf, speaker }), session.host.dayFormat),
            ),
        };
    }
}

const noneFound: Found = foundOf([], false);

function sameNews(one: Told, other: Told): boolean {
    return (
        one.version === other.version &&
        one.count === other.count &&
        one.dayFormat === other.dayFormat &&
        sameContent(one.content, other.content)
    );
}

function sameContent(one: Found['content'], other: Found['content']): boolean {
    if (one === other) return true;
    if (!(one instanceof Uint8Array) || !(other instanceof Uint8Array)) return isSameRecord(one, other);
    return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
