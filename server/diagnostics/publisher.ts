import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Finding } from '../../language/checks/finding.ts';
import { tellDaysIn } from '../../language/analysis/configuration/day-format.ts';
import type { Session } from '../workspace/session.ts';
import { diagnosticOf } from './diagnostic.ts';

const MAX_UNWRITTEN = 100;

/** What was last told of a file: enough to know whether something else has to be told. */
interface Told {
    readonly uri: string;
    readonly version: number | undefined;
    readonly count: number;
    readonly print: number;
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
        const findings = session.host.findings(path);
        const current: Told = {
            uri: open?.uri ?? file.uri,
            version: open?.version,
            count: findings.length,
            print: printOf(findings, session.host.dayFormat),
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
        const uriOf = (path: string): string =>
            session.openVersion(path)?.uri ?? session.host.files.get(path)?.uri ?? session.library.uriOf(path) ?? path;
        return {
            uri,
            ...(version !== undefined && { version }),
            diagnostics: findings.map((finding) => tellDaysIn(diagnosticOf(finding, { uriOf, pageOf }), session.host.dayFormat)),
        };
    }
}

function sameNews(one: Told, other: Told): boolean {
    return one.uri === other.uri && one.version === other.version && one.count === other.count && one.print === other.print;
}

/** A number that two lists of findings share only if they are the same, as far as chance allows: one in nine thousand million million. */
function printOf(findings: readonly Finding[], dayFormat = ''): number {
    if (findings.length === 0) return 0;
    const text = dayFormat + JSON.stringify(findings);
    let [low, high] = [0xdeadbeef, 0x41c6ce57];
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        low = Math.imul(low ^ unit, 2654435761);
        high = Math.imul(high ^ unit, 1597334677);
    }
    return (high >>> 0) * 2 ** 21 + ((low >>> 0) >>> 11);
}
