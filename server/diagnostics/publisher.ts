import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Finding } from '../../language/checks/finding.ts';
import type { Session } from '../workspace/session.ts';
import { diagnosticOf } from './diagnostic.ts';

/** What was last told of a file. */
interface Told {
    readonly uri: string;
    readonly version: number | undefined;
    readonly findings: readonly Finding[];
}

const nothing: readonly Finding[] = [];

/** Tells the editor the findings of each file, open or not, whenever they are others than those it was told. */
export class Publisher {
    readonly #session: () => Session;
    readonly #send: (told: PublishDiagnosticsParams) => void;
    readonly #told = new Map<string, Told>();

    constructor(session: () => Session, send: (told: PublishDiagnosticsParams) => void) {
        this.#session = session;
        this.#send = send;
    }

    /** Tells the findings of a file where they are news. */
    tell(path: string): void {
        const told = this.#told.get(path);
        const current = this.#current(path);
        if (!current) {
            this.#told.delete(path);
            if (told && told.findings.length > 0) this.#send({ uri: told.uri, diagnostics: [] });
            return;
        }
        if (told && told.uri !== current.uri && told.findings.length > 0) this.#send({ uri: told.uri, diagnostics: [] });
        const isNews = current.uri !== told?.uri || current.version !== told.version || !sameFindings(current.findings, told.findings);
        this.#told.set(path, current);
        if (isNews && (current.findings.length > 0 || told)) this.#sendAll(current);
    }

    /** Tells everything again, since places are told by other URIs now. */
    forget(): void {
        for (const { uri, findings } of this.#told.values()) if (findings.length > 0) this.#send({ uri, diagnostics: [] });
        this.#told.clear();
    }

    #current(path: string): Told | undefined {
        const { store } = this.#session();
        const file = store.files.get(path);
        if (!file) return undefined;
        const open = this.#session().openVersion(path);
        const findings = store.findings(path);
        return { uri: open?.uri ?? file.uri, version: open?.version, findings: findings.length === 0 ? nothing : findings };
    }

    #sendAll({ uri, version, findings }: Told): void {
        const { store, library } = this.#session();
        const uriOf = (path: string): string =>
            this.#session().openVersion(path)?.uri ?? store.files.get(path)?.uri ?? library.uriOf(path) ?? path;
        this.#send({
            uri,
            ...(version !== undefined && { version }),
            diagnostics: findings.map((finding) => diagnosticOf(finding, uriOf)),
        });
    }
}

function sameFindings(one: readonly Finding[], other: readonly Finding[]): boolean {
    return one === other || (one.length === other.length && JSON.stringify(one) === JSON.stringify(other));
}
