import type { IncidentSummary } from '../../checks/check.ts';
import type { Finding } from '../../findings/finding.ts';
import type { SourceFile } from '../../facts/source.ts';
import type { ReportState, SignedState } from '../../checks/reports/report-state.ts';
import { unreadIn } from '../../gaps/blocks.ts';
import { isCertain } from '../../gaps/gap.ts';
import type { Validity } from '../../time/as-of.ts';
import type { JudgedFile, JudgedIncident } from './judge-file.ts';
import type { DocketRow } from './docket-row.ts';
import { rowsOf } from './docket-row.ts';
import type { Found } from './found.ts';
import { foundOf } from './found.ts';
import type { IncidentGaps } from './incident-gaps.ts';
import { incidentGapsOf } from './incident-gaps.ts';

/** What is kept of a file that was judged, until it is judged again. */
export interface Judged {
    /** What was found in it alone, before suppressions. */
    readonly found: Found;
    readonly summaries: readonly IncidentSummary[];
    /** Its docket in short, without what is not owed or covered by another entry. */
    readonly rows: readonly DocketRow[];
    /** Those of its incidents of which something could not be known. */
    readonly gaps: readonly IncidentGaps[];
    /** Of how many of its incidents too little is known for an all-clear. */
    readonly doubts: Doubts;
    /** Its incidents with their dockets; only of a file that is open. */
    readonly incidents?: readonly JudgedIncident[];
    /** For which instants all of this is the same while no file changes. */
    readonly validity: Validity;
    /** What it read of the workspace, by numbers in the table of the host. */
    readonly reads: Uint32Array;
    /** Other files whose places its findings or its gaps name. */
    readonly pointsAt: readonly string[];
}

/** Of how many incidents of a file too little is known for an all-clear, and what else of it was not understood. */
export interface Doubts {
    readonly incidents: number;
    /** Places in no block that were not understood: an incident may stand there. */
    readonly unread: number;
    /** Something that they draw on was not understood. */
    readonly incomplete: number;
    /** A fact is missing on which a duty may turn. */
    readonly uncertain: number;
}

/** What of a judgement is needed later on. */
export interface Keeping {
    /** Its incidents with all that they come to. */
    readonly isOpen: boolean;
    /** Its findings as bytes. */
    readonly isPacked: boolean;
    /** The docket in short, and what could not be known. */
    readonly withDockets: boolean;
}

/** Keeps what of a judgement is needed later on. */
export function keep(judged: JudgedFile, file: SourceFile, reads: Uint32Array, { isOpen, isPacked, withDockets }: Keeping): Judged {
    const gaps = withDockets ? incidentGapsOf(judged, file) : [];
    const named = [
        ...judged.findings.flatMap(placesOf),
        ...judged.summaries.flatMap(({ drafts = [] }) => drafts.flatMap(placesOfDraft)),
        ...judged.summaries.flatMap(({ signed = [] }) => signed.flatMap(placesOfSigned)),
        ...gaps.flatMap((each) => each.gaps.map((gap) => gap.file)),
    ];
    return {
        found: foundOf(judged.findings, isPacked),
        summaries: judged.summaries,
        rows: withDockets ? openRowsOf(judged) : [],
        gaps,
        doubts: doubtsOf(judged, file),
        ...(isOpen && { incidents: judged.incidents }),
        validity: judged.validity,
        reads,
        pointsAt: [...new Set(named)].filter((path) => path !== file.path),
    };
}

function placesOfSigned({ path, changed }: SignedState): readonly string[] {
    return [path, ...(typeof changed === 'string' ? [] : changed.fields.flatMap(({ place }) => place?.file ?? []))];
}

function doubtsOf({ incidents }: JudgedFile, file: SourceFile): Doubts {
    return {
        incidents: file.incidents.length,
        unread: unreadIn(file).outside.length,
        incomplete: incidents.filter(({ complete }) => !complete).length,
        uncertain: incidents.filter(({ complete, gaps }) => complete && !isCertain(gaps)).length,
    };
}

/** The docket of a file in short, without what is not owed or covered by another entry. */
export function openRowsOf({ incidents }: Pick<JudgedFile, 'incidents'>): readonly DocketRow[] {
    return incidents.flatMap(rowsOf).filter(({ status }) => status !== 'not owed' && status !== 'covered');
}

/** The files that a finding speaks of besides its own. */
export function placesOf({ related }: Finding): readonly string[] {
    return related.map(({ location }) => location.file);
}

/** The files in which a report that was not sent yet has places: its own, and those that would say what it lacks. */
function placesOfDraft({ path, lacking, stale }: ReportState): readonly string[] {
    const places = lacking.flatMap(({ place }) => place?.file ?? []);
    return [path, ...places, ...(stale?.changes ?? []).map(({ place }) => place.file)];
}
