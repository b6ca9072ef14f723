import type { IncidentSummary } from '../../language/checks/check.ts';
import type { Finding } from '../../language/checks/finding.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import type { Instant } from '../../language/time/instant.ts';
import type { Segment } from './finding-list.ts';
import { FindingStore, openSegment, segmentOf } from './finding-list.ts';
import { MANY_FILES } from './records.ts';
import type { Session, TellProgress } from './session.ts';
import type { Validity } from '../../language/time/as-of.ts';
import { RecordedAsOf } from '../../language/time/as-of.ts';

/** What was found in an input, and for which instants that is the same while no file changes. */
export interface LastingJudgement {
    readonly findings: FindingStore;
    /** Faults of the program itself; what was found beside them stands. */
    readonly internal: readonly unknown[];
    readonly validity: Validity;
}

/** Runs every check over a session, one file after the other, so that no incident stays in memory. */
export function judgeSession(session: Session, asOf: Instant, tellProgress: TellProgress): LastingJudgement {
    const run = new Run(session, asOf);
    for (const [index, { open }] of session.records.entries()) {
        run.judgeFile(open());
        if (index % 250 === 249) tellProgress(index + 1, session.records.length);
    }
    return run.finish();
}

class Run {
    readonly #session: Session;
    readonly #asOf: Instant;
    readonly #internal: unknown[] = [];
    /** Of each file, until the checks of the whole workspace have spoken. */
    readonly #perFile = new Map<string, Segment>();
    readonly #incidents: IncidentSummary[] = [];
    readonly #packed: boolean;
    #validity: Validity = { from: -Infinity, until: Infinity };

    constructor(session: Session, asOf: Instant) {
        this.#session = session;
        this.#asOf = asOf;
        this.#packed = session.records.length >= MANY_FILES;
    }

    judgeFile(file: SourceFile): void {
        const { engine, draftsOf } = this.#session;
        const { findings, summaries, validity, faults } = engine.judgeFile(this.#session, file, this.#asOf, draftsOf);
        this.#internal.push(...faults);
        this.#incidents.push(...summaries);
        this.#noteValidity(validity);
        const settled = file.suppressions.length === 0 ? engine.settleSuppressions(file, findings) : findings;
        if (settled.length > 0) this.#perFile.set(file.path, segmentOf(settled, this.#packed));
    }

    finish(): LastingJudgement {
        const { engine, records } = this.#session;
        const ofAll = Map.groupBy(this.#ofWorkspace(), (finding) => finding.file);
        const findings = new FindingStore();
        for (const { path, outline } of records) {
            const own = this.#perFile.get(path) ?? segmentOf([], false);
            const more = ofAll.get(path) ?? [];
            this.#perFile.delete(path);
            ofAll.delete(path);
            const settled = more.length === 0 && outline.suppressions.length === 0;
            findings.append(settled ? own : segmentOf(engine.settleSuppressions(outline, [...openSegment(own), ...more]), this.#packed));
        }
        for (const elsewhere of ofAll.values()) findings.append(segmentOf(elsewhere, this.#packed));
        return { findings, internal: this.#internal, validity: this.#validity };
    }

    #noteValidity({ from, until }: Validity): void {
        this.#validity = { from: Math.max(this.#validity.from, from), until: Math.min(this.#validity.until, until) };
    }

    #ofWorkspace(): readonly Finding[] {
        const { engine, workspace, law } = this.#session;
        const asOf = new RecordedAsOf(this.#asOf);
        try {
            const found = engine.checkWorkspace({ workspace, law, incidents: this.#incidents, asOf });
            this.#noteValidity(asOf.validity);
            return found;
        } catch (fault) {
            this.#internal.push(fault);
            return [];
        }
    }
}
