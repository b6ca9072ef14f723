import type { Finding } from '../../language/checks/finding.ts';
import type { Law } from '../../language/docket/law/law.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import type { Workspace } from '../../language/facts/workspace.ts';
import type { ParsedFile } from '../../language/syntax/parser.ts';
import type { Instant } from '../../language/time/instant.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { openIncident } from '../../language/analysis/judgement/judge-file.ts';
import { canonicalUri } from '../documents/uri.ts';
import type { DocketRow } from '../../language/analysis/judgement/docket-row.ts';
import type { IncidentGaps } from '../../language/analysis/judgement/incident-gaps.ts';
import type { Folders } from './folders.ts';
import type { LinkedWorkspace } from '../../language/analysis/linking/linked-workspace.ts';
import type { OpenFile } from './open-file.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

/** The snapshot of a session. */
export class SnapshotOf implements Snapshot {
    readonly asOf: Instant;
    readonly isTravelling: boolean;
    readonly #session: Session;
    readonly #folders: Folders;
    readonly #open: ReadonlyMap<string, OpenFile>;
    readonly #linked: LinkedWorkspace;

    constructor(session: Session, folders: Folders, open: ReadonlyMap<string, OpenFile>) {
        this.asOf = session.asOf;
        this.isTravelling = session.isTravelling;
        this.#session = session;
        this.#folders = folders;
        this.#open = open;
        this.#linked = session.store.link();
    }

    get workspace(): Workspace {
        return this.#linked.workspace;
    }

    get law(): Law {
        return this.#linked.law;
    }

    get scope(): LinkedWorkspace['scope'] {
        return this.#linked.scope;
    }

    readonly openFile = (uri: string): OpenFile | undefined => this.#open.get(canonicalUri(uri));

    readonly openFiles = (): readonly OpenFile[] => [...this.#open.values()];

    readonly pathOf = (uri: string): string => {
        const key = canonicalUri(uri);
        return this.#session.library.pathOf(key) ?? this.#folders.pathOf(key);
    };

    readonly uriOf = (path: string): string => {
        const uri = this.#session.store.files.get(path)?.uri;
        if (uri !== undefined) return this.#open.get(uri)?.uri ?? uri;
        return this.#session.library.uriOf(path) ?? this.#folders.uriOf(path);
    };

    readonly paths = (): readonly string[] => this.workspace.files.map((file) => file.path);

    readonly pageOf = (code: string): string => this.#session.library.pageOf(code);

    readonly isOwn = (path: string): boolean => this.#session.store.files.has(path);

    readonly source = (path: string): SourceFile | undefined =>
        this.#session.store.files.get(path)?.open() ?? this.#session.library.source(path);

    readonly text = (path: string): string | undefined => {
        const file = this.#session.store.files.get(path);
        if (!file) return this.#session.library.text(path);
        return this.#open.get(file.uri)?.text ?? file.text;
    };

    readonly findings = (path: string): readonly Finding[] => {
        this.#session.judgeNow(path);
        return this.#session.store.findings(path);
    };

    readonly incidents = (path: string): readonly JudgedIncident[] => {
        this.#session.judgeNow(path);
        const known = this.#session.store.judged(path)?.incidents;
        if (known) return known;
        const source = this.source(path);
        return source?.incidents.map((incident) => openIncident(this.#linked, source, incident, this.asOf)) ?? [];
    };

    readonly mayUse = (path: string, names: readonly string[]): boolean => this.#session.store.mayUse(path, names);

    readonly parse = (text: string): ParsedFile => this.#session.parser.parse(text);

    readonly docket = (): readonly DocketRow[] => this.paths().flatMap((path) => this.#session.store.judged(path)?.rows ?? []);

    readonly gaps = (): readonly IncidentGaps[] => this.paths().flatMap((path) => this.#session.store.judged(path)?.gaps ?? []);
}
