import type { IncidentSummary } from '../../checks/check.ts';
import type { Finding } from '../../checks/finding.ts';
import type { SourceFile } from '../../facts/source.ts';
import type { ReportState } from '../../checks/reports/report-state.ts';
import type { Validity } from '../../time/as-of.ts';
import type { JudgedFile, JudgedIncident } from './judge-file.ts';
import type { DocketRow } from './docket-row.ts';
import { rowsOf } from './docket-row.ts';
import type { IncidentGaps } from './incident-gaps.ts';
import { gapsInFile } from './incident-gaps.ts';

/** What is kept of a file that was judged, until it is judged again. */
export interface Judged {
    /** What was found in it alone, before suppressions. Of a file that is not open it is unpacked each time. */
    readonly findings: () => readonly Finding[];
    readonly summaries: readonly IncidentSummary[];
    /** Its docket in short, without what is not owed or covered by another entry. */
    readonly rows: readonly DocketRow[];
    /** Those of its incidents of which something could not be known. */
    readonly gaps: readonly IncidentGaps[];
    /** Its incidents with their dockets; only of a file that is open. */
    readonly incidents?: readonly JudgedIncident[];
    /** For which instants all of this is the same while no file changes. */
    readonly validity: Validity;
    /** What it read of the workspace, by numbers in the table of the host. */
    readonly reads: Uint32Array;
    /** Other files whose places its findings or its gaps name. */
    readonly pointsAt: readonly string[];
}

/** Keeps what of a judgement is needed later on. */
export function keep(judged: JudgedFile, file: SourceFile, reads: Uint32Array, isOpen: boolean): Judged {
    const gaps = gapsInFile(judged, file);
    const named = [
        ...judged.findings.flatMap(placesOf),
        ...judged.summaries.flatMap(({ drafts = [] }) => drafts.flatMap(placesOfDraft)),
        ...gaps.flatMap((each) => each.gaps.map((gap) => gap.file)),
    ];
    return {
        findings: isOpen ? () => judged.findings : packed(judged.findings),
        summaries: judged.summaries,
        rows: judged.incidents.flatMap(rowsOf).filter(({ status }) => status !== 'not owed' && status !== 'covered'),
        gaps,
        ...(isOpen && { incidents: judged.incidents }),
        validity: judged.validity,
        reads,
        pointsAt: [...new Set(named)].filter((path) => path !== file.path),
    };
}

/** Findings of ten thousand files as objects would take several times the memory of their texts. */
function packed(findings: readonly Finding[]): () => readonly Finding[] {
    if (findings.length === 0) return () => nothing;
    const bytes = new TextEncoder().encode(JSON.stringify(findings));
    return () => {
        const unpacked: unknown = JSON.parse(new TextDecoder().decode(bytes));
        return Array.isArray(unpacked) ? unpacked.filter(isFinding) : nothing;
    };
}

const nothing: readonly Finding[] = [];

/** Nobody else writes into the memory that was packed; this tells the compiler what it holds. */
function isFinding(value: unknown): value is Finding {
    return typeof value === 'object' && value !== null && 'code' in value;
}

/** The files that a finding speaks of besides its own. */
export function placesOf({ related }: Finding): readonly string[] {
    return related.map(({ location }) => location.file);
}

/** The files in which a report that was not sent yet has places: its own, and those that would say what it lacks. */
function placesOfDraft({ path, gaps, stale }: ReportState): readonly string[] {
    const lacking = gaps.flatMap(({ place }) => place?.file ?? []);
    return [path, ...lacking, ...(stale?.changes ?? []).map(({ place }) => place.file)];
}
