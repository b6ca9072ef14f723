import { DiagnosticSeverity } from 'vscode-languageserver';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { configurationOf } from '../disk/roots-among.ts';
import type { Speaker } from '../../language/analysis/telling/speaker.ts';
import { toProtocol } from '../documents/positions.ts';
import type { Hosts } from '../workspace/hosts.ts';

/** Tells the editor what cannot be followed in each `vigil.json`, whenever that is something else than it was told. */
export class ConfigurationPublisher {
    readonly #write: (told: PublishDiagnosticsParams) => void;
    readonly #told = new Map<string, string>();

    constructor(write: (told: PublishDiagnosticsParams) => void) {
        this.#write = write;
    }

    /** Tells what is news. Every file must have been judged. */
    tell(hosts: Hosts, speaker: Speaker): void {
        const current = new Map<string, PublishDiagnosticsParams>();
        for (const uri of this.#told.keys()) current.set(uri, { uri, diagnostics: [] });
        for (const { root, faults } of hosts.configurationFaults()) {
            const uri = configurationOf(root.uri);
            const diagnostics = faults.map(({ range, facts }) => ({
                range: toProtocol(range),
                severity: DiagnosticSeverity.Error,
                source: 'vigil',
                message: speaker.configuration(facts),
            }));
            if (diagnostics.length > 0 || this.#told.has(uri)) current.set(uri, { uri, diagnostics });
        }
        for (const [uri, told] of current) this.#tellOnce(uri, told);
    }

    #tellOnce(uri: string, told: PublishDiagnosticsParams): void {
        const print = JSON.stringify(told.diagnostics);
        if (this.#told.get(uri) === print) return;
        if (told.diagnostics.length === 0) this.#told.delete(uri);
        else this.#told.set(uri, print);
        this.#write(told);
    }
}
