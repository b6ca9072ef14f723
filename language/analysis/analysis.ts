import type { Finding } from '../findings/finding.ts';
import { settleSuppressions } from '../checks/run.ts';
import type { Law } from '../docket/law/law.ts';
import type { TimelineEvent } from '../facts/incident-source.ts';
import { readSource } from '../facts/read.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { RegisterGaps } from '../gaps/register-gaps.ts';
import type { ReadScope } from '../gaps/scope.ts';
import type { ParsedFile } from '../syntax/parser.ts';
import { asOfInstant } from '../time/as-of.ts';
import type { Instant } from '../time/instant.ts';
import type { AnalysisHost, HostParts } from './host.ts';
import type { DocketRow } from './judgement/docket-row.ts';
import type { IncidentGaps } from './judgement/incident-gaps.ts';
import { incidentGapsOf } from './judgement/incident-gaps.ts';
import type { JudgedFile, JudgedIncident } from './judgement/judge-file.ts';
import { judgeFile, openIncident } from './judgement/judge-file.ts';
import { openRowsOf } from './judgement/judged.ts';
import type { LinkedWorkspace } from './linking/linked-workspace.ts';
import type { StoredFile } from './records/stored-file.ts';
import { keepOpen } from './records/stored-file.ts';
import type { View } from './view.ts';
import type { TermId } from '../facts/ids.ts';

/** Everything that a view shows. */
interface Shown {
    readonly files: ReadonlyMap<string, StoredFile>;
    readonly linked: LinkedWorkspace;
    readonly asOf: Instant;
    readonly ofWorkspace: ReadonlyMap<string, readonly Finding[]>;
    /** Findings as grave as they are taken. */
    readonly weigh: (findings: readonly Finding[]) => readonly Finding[];
}

/** Under which suppositions a docket is asked for. */
export interface Supposed {
    /** As of another instant. */
    readonly asOf?: Instant;
    /** With other readings of the law than those which the policy adopts, qualified. */
    readonly readings?: readonly TermId[];
    /** With lines besides those that stand in the timeline. */
    readonly whatIf?: readonly TimelineEvent[];
}

/**
 * A view of a workspace as of an instant, for every question that a surface asks. It never changes: what the host is told later
 * does not show in it. As long as nothing has changed, answers are worked out once and kept by the host.
 */
export class Analysis implements View {
    readonly asOf: Instant;
    readonly #host: AnalysisHost;
    readonly #parts: HostParts;
    readonly #shown: Shown;

    constructor(host: AnalysisHost, parts: HostParts, shown: Shown) {
        this.asOf = shown.asOf;
        this.#host = host;
        this.#parts = parts;
        this.#shown = shown;
    }

    get workspace(): Workspace {
        return this.#shown.linked.workspace;
    }

    get law(): Law {
        return this.#shown.linked.law;
    }

    get scope(): ReadScope {
        return this.#shown.linked.scope;
    }

    get registerGaps(): () => RegisterGaps {
        return this.#shown.linked.registerGaps;
    }

    readonly paths = (): readonly string[] => this.workspace.files.map((file) => file.path);

    readonly isOwn = (path: string): boolean => this.#shown.files.has(path);

    readonly source = (path: string): SourceFile | undefined =>
        this.#shown.files.get(path)?.open() ?? this.workspace.library.find((file) => file.path === path);

    readonly text = (path: string): string | undefined => {
        const file = this.#shown.files.get(path);
        return file ? file.text : this.#parts.textOfLaw(path);
    };

    readonly parse = (text: string): ParsedFile => {
        if (!this.#parts.parse) throw new Error('This host was given no parser.');
        return this.#parts.parse(text);
    };

    readonly supposing = (path: string, text: string, without: readonly string[] = []): Analysis => {
        const file = keepOpen(path, readSource(path, text, { parse: this.parse }), text);
        const left = new Set([path, ...without]);
        return new Analysis(this.#host, this.#parts, {
            ...this.#shown,
            files: new Map([...[...this.#shown.files].filter(([each]) => !left.has(each)), [path, file]]),
            linked: this.#shown.linked.supposing(file.outline, left),
        });
    };

    readonly mayUse = (path: string, names: readonly string[]): boolean => !this.#isOfNow(path) || this.#host.mayUse(path, names);

    /** All findings of a file that no comment suppresses. Those that compare files may be a moment older. */
    readonly findings = (path: string): readonly Finding[] => this.#settled(path).filter(({ suppressed }) => !suppressed);

    /** The findings of a file that comments suppress, with their reasons. */
    readonly suppressed = (path: string): readonly Finding[] => this.#settled(path).filter(({ suppressed }) => suppressed);

    readonly incidents = (path: string): readonly JudgedIncident[] => {
        const known = this.#host.judgedIn(this, path)?.incidents;
        if (known) return known.map((judged) => this.#asOfNow(judged));
        const source = this.source(path);
        return source?.incidents.map((incident) => openIncident(this, source, incident, this.asOf)) ?? [];
    };

    /** The docket of one incident, under other suppositions than those of this view where they are given. */
    docket(incident: string, { asOf = this.asOf, readings, whatIf = [] }: Supposed = {}): JudgedIncident | undefined {
        const { workspace, law, scope } = this;
        const path = workspace.names.global('incident', incident)?.path;
        const file = path === undefined ? undefined : this.source(path);
        const source = file?.incidents.find(({ name }) => name.text === incident);
        if (!file || !source) return undefined;
        const read = readings ? workspace.withPolicy({ ...workspace.policy, adopts: readings }) : workspace;
        const supposed = whatIf.length === 0 ? source : { ...source, events: [...source.events, ...whatIf] };
        return openIncident({ workspace: read, law, scope, registerGaps: this.registerGaps }, file, supposed, asOf);
    }

    /**
     * The entries of all dockets in short, in order of files, without what is not owed or covered. Of a file that waits to be judged
     * it is what was there before.
     */
    readonly rows = (): readonly DocketRow[] =>
        this.paths().flatMap((path) =>
            this.#host.analysis === this ? (this.#host.judged(path)?.rows ?? []) : openRowsOf(this.#judge(path)),
        );

    /** The incidents of which something could not be known, in order of files; as old as the rows. */
    readonly gaps = (): readonly IncidentGaps[] =>
        this.paths().flatMap((path) => {
            if (this.#host.analysis === this) return this.#host.judged(path)?.gaps ?? [];
            const source = this.source(path);
            return source ? incidentGapsOf(this.#judge(path), source) : [];
        });

    #isOfNow(path: string): boolean {
        return this.#host.analysis === this && !this.#host.isDirty(path);
    }

    #settled(path: string): readonly Finding[] {
        if (this.#host.judgedIn(this, path)) return this.#host.settled(path);
        const file = this.#shown.files.get(path);
        if (!file) return [];
        return this.#shown.weigh(settled(file, this.#judge(path).findings, this.#shown.ofWorkspace.get(path) ?? []));
    }

    /** Judges a file for a view that is no longer the one of now; nothing of it is kept. */
    #judge(path: string): JudgedFile {
        const source = this.source(path);
        if (!source) return nothingJudged;
        return judgeFile(this, source, this.asOf, this.#parts.draftsOf);
    }

    /** An incident that was judged a while ago and has stayed the same since. */
    #asOfNow(judged: JudgedIncident): JudgedIncident {
        if (judged.docket.asOf.instant === this.asOf) return judged;
        return { ...judged, docket: { ...judged.docket, asOf: asOfInstant(this.asOf) } };
    }
}

const nothingJudged: JudgedFile = {
    findings: [],
    incidents: [],
    summaries: [],
    validity: { from: -Infinity, until: Infinity },
    faults: [],
};

/** The findings of a file together with those of the whole workspace that stand in it, the suppressed ones marked. */
export function settled({ outline }: StoredFile, own: readonly Finding[], ofWorkspace: readonly Finding[]): readonly Finding[] {
    if (outline.suppressions.length === 0 && ofWorkspace.length === 0) return own;
    return settleSuppressions(outline, [...own, ...ofWorkspace]);
}
