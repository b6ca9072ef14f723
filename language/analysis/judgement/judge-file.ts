import type { IncidentSummary } from '../../checks/check.ts';
import type { ReportStates } from '../../checks/reports/report-state.ts';
import type { OpenIncident } from '../../reports/derivation/dossier.ts';
import type { Finding } from '../../findings/finding.ts';
import { checkFile, checkIncident, meaninglessIn } from '../../checks/run.ts';
import { deriveDocket } from '../../docket/docket.ts';
import type { Docket } from '../../docket/entry.ts';
import type { Law } from '../../docket/law/law.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import type { Incident } from '../../facts/incident-source.ts';
import { openCase, statesOfOccurrence, visibleEvents } from '../../facts/open-case.ts';
import type { SourceFile } from '../../facts/source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Gap } from '../../gaps/gap.ts';
import { isComplete } from '../../gaps/gap.ts';
import { gapsOf } from '../../gaps/gaps-of.ts';
import type { RegisterGaps } from '../../gaps/register-gaps.ts';
import { registerGapsOf } from '../../gaps/register-gaps.ts';
import type { ReadScope } from '../../gaps/scope.ts';
import { wholeWorkspace } from '../../gaps/scope.ts';
import type { AsOf, Validity } from '../../time/as-of.ts';
import { asOfInstant, RecordedAsOf } from '../../time/as-of.ts';
import type { Instant } from '../../time/instant.ts';
import { dayOf } from '../../time/zone.ts';

/** A workspace and the law that it stands under. */
export interface Bench {
    readonly workspace: Workspace;
    readonly law: Law;
    /** What of the workspace was read; absent: all of it. */
    readonly scope?: ReadScope;
    /** The gaps in what incidents draw on; absent: they are gathered once a workspace. */
    readonly registerGaps?: () => RegisterGaps;
}

/** One incident as of an instant. */
export interface JudgedIncident {
    readonly caseFile: CaseFile;
    /** The lines known at the instant and not struck by then, in order. */
    readonly events: CaseFile['events'];
    readonly docket: Docket;
    /** What could not be known about it, so that the docket may be wrong: what voids it first. */
    readonly gaps: readonly Gap[];
    /** Nothing voids the docket. */
    readonly complete: boolean;
}

/** What one file comes to, as of an instant. */
export interface JudgedFile {
    /** What was found in it alone: before the checks of the whole workspace, and before suppressions. */
    readonly findings: readonly Finding[];
    readonly incidents: readonly JudgedIncident[];
    /** What remains of them for the checks that compare incidents. */
    readonly summaries: readonly IncidentSummary[];
    /** For which instants all of this is the same while no file changes. */
    readonly validity: Validity;
    /** Faults of the program itself; what was found beside them stands. */
    readonly faults: readonly unknown[];
}

/**
 * Runs every check over one file and the incidents that it tells of. Never throws.
 *
 * @param draftsOf given from outside, so that a workspace without a report need not load what fills one
 */
export function judgeFile(bench: Bench, file: SourceFile, instant: Instant, draftsOf: DraftsOf): JudgedFile {
    const { workspace, law } = bench;
    const asOf = new RecordedAsOf(instant);
    const findings: Finding[] = [];
    const incidents: JudgedIncident[] = [];
    const summaries: IncidentSummary[] = [];
    const faults: unknown[] = [];
    const attempt = (run: () => void): void => {
        try {
            run();
        } catch (fault) {
            faults.push(fault);
        }
    };

    const scope = { workspace, law, file, asOf };
    attempt(() => findings.push(...checkFile(scope)));
    for (const incident of file.incidents) {
        attempt(() => {
            const judged = openAt(bench, file, incident, asOf);
            incidents.push(judged);
            findings.push(...checkIncident({ ...scope, ...judged }));
            summaries.push(summaryOf({ workspace, law }, judged, draftsOf));
        });
    }
    return { findings, incidents, summaries, validity: asOf.validity, faults };
}

/** Resolves one incident of a file, derives its docket and what of it could not be known, as of an instant. */
export function openIncident(bench: Bench, file: SourceFile, incident: Incident, instant: Instant): JudgedIncident {
    return openAt(bench, file, incident, asOfInstant(instant));
}

function openAt(bench: Bench, file: SourceFile, incident: Incident, asOf: AsOf): JudgedIncident {
    const { workspace, law, scope = wholeWorkspace } = bench;
    const caseFile = openCase(workspace, file.path, incident);
    const events = visibleEvents(caseFile, asOf);
    const docket = deriveDocket(workspace, law, caseFile, { asOf });
    const register = bench.registerGaps?.() ?? registerGapsOf({ workspace, law, extent: scope.extent }, meaninglessIn);
    const gaps = gapsOf({ workspace, law, file, caseFile, events, docket, scope, register, meaninglessIn });
    return { caseFile, events, docket, gaps, complete: isComplete(gaps) };
}

/** Looks at the reports on an incident. */
export type DraftsOf = (incident: OpenIncident) => ReportStates;

/** What remains of an incident for the checks that compare incidents, or look at what other files say of it. */
export function summaryOf(bench: Bench, judged: JudgedIncident, draftsOf: DraftsOf): IncidentSummary {
    const { caseFile, events } = judged;
    const occurrence = events.find((event) => event.verb === 'occurred');
    const { drafts, signed } = draftsOf({ ...bench, ...judged, asOf: judged.docket.asOf });
    return {
        path: caseFile.path,
        name: caseFile.name,
        nameRange: caseFile.incident.name.range,
        subjects: caseFile.subjects.map((subject) => subject.name),
        ...(occurrence && { occurredOn: dayOf(occurrence.at.instant, caseFile.zone) }),
        states: statesOfOccurrence(events),
        ...(drafts.length > 0 && { drafts }),
        ...(signed.length > 0 && { signed }),
    };
}
