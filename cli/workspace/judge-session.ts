import type { IncidentSummary } from '../../language/checks/check.ts';
import type { Finding } from '../../language/checks/finding.ts';
import type { CaseFile } from '../../language/facts/case-file.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import type { Instant } from '../../language/time/instant.ts';
import { dayOf } from '../../language/time/zone.ts';
import type { JudgedIncident, Judgement, Session, TellProgress } from './session.ts';
import { judgeIncidents } from './session.ts';

/** A judgement, and the instant up to which it stays the same while no file changes; null: for ever. */
export interface LastingJudgement extends Judgement {
    readonly until: Instant | null;
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
    readonly #findings = new Map<string, Finding[]>();
    readonly #incidents: IncidentSummary[] = [];
    #until = Infinity;

    constructor(session: Session, asOf: Instant) {
        this.#session = session;
        this.#asOf = asOf;
    }

    judgeFile(file: SourceFile): void {
        const { engine, workspace, law } = this.#session;
        const scope = { workspace, law, file, asOf: this.#asOf, waitFor: this.#waitFor };
        this.#collect(() => engine.checkFile(scope));
        for (const incident of judgeIncidents(this.#session, file, this.#asOf, this.#internal)) {
            this.#collect(() => engine.checkIncident({ ...scope, ...incident }));
            this.#incidents.push(summaryOf(incident));
            this.#waitForChangesOf(incident);
        }
    }

    finish(): LastingJudgement {
        const { engine, workspace, law, records } = this.#session;
        this.#collect(() => engine.checkWorkspace({ workspace, law, incidents: this.#incidents, asOf: this.#asOf }));
        const findings = records.flatMap(({ path, outline }) => {
            const found = this.#findings.get(path) ?? [];
            this.#findings.delete(path);
            return engine.applySuppressions(outline, found);
        });
        return {
            findings: [...findings, ...[...this.#findings.values()].flat()],
            internal: this.#internal,
            until: this.#until === Infinity ? null : this.#until,
        };
    }

    readonly #waitFor = (instant: Instant): void => {
        if (instant > this.#asOf && instant < this.#until) this.#until = instant;
    };

    /** An entry changes with the clock, and so does what is known: a line counts from one instant on, and until it is struck. */
    #waitForChangesOf({ caseFile, docket }: JudgedIncident): void {
        if (docket.nextChange !== undefined) this.#waitFor(docket.nextChange);
        for (const { knownFrom, struckFrom, at } of caseFile.events) {
            this.#waitFor(at.instant);
            this.#waitFor(knownFrom);
            if (struckFrom !== undefined) this.#waitFor(struckFrom);
        }
    }

    #collect(run: () => readonly Finding[]): void {
        try {
            for (const finding of run()) {
                const found = this.#findings.get(finding.file);
                if (found) found.push(finding);
                else this.#findings.set(finding.file, [finding]);
            }
        } catch (fault) {
            this.#internal.push(fault);
        }
    }
}

function summaryOf({ caseFile, events }: JudgedIncident): IncidentSummary {
    const occurrence = events.find((event) => event.verb === 'occurred');
    return {
        path: caseFile.path,
        name: caseFile.name,
        nameRange: caseFile.incident.name.range,
        subjects: caseFile.subjects.map((subject) => subject.name),
        ...(occurrence && { occurredOn: dayOf(occurrence.at.instant, caseFile.zone) }),
        states: statesOf(events),
    };
}

function statesOf(events: CaseFile['events']): readonly string[] {
    return [...new Set(events.flatMap((event) => (event.verb === 'occurred' ? event.states : [])))];
}
