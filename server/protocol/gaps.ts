import type { Location } from 'vscode-languageserver-protocol';
import type { Certainty as Weighed, IncidentGaps } from '../../language/analysis/judgement/incident-gaps.ts';
import type { Gap } from '../../language/gaps/gap.ts';

/** What could not be known about the incidents of the workspace, each thing once. Parameter {@link GapsParams}, answer {@link Certainty}. */
export const gapsRequest = 'vigil/gaps';

export interface GapsParams {
    /** Only this incident; missing: all. */
    readonly incident?: string;
    /** The file that it stands in: of two workspaces in one window each may have one of the name. */
    readonly uri?: string;
}

/** Something that could not be known about an incident, told in the language of the editor. */
export interface GapLine extends Pick<Gap, 'kind' | 'topic' | 'severity' | 'unknown' | 'says' | 'closes'> {
    /** Whether a duty may turn on it. */
    readonly decisive: boolean;
    /** The line as findings tell it: `incidents/inc-1.vigil:12`. */
    readonly line: string;
    readonly location: Location;
}

/** Whether what is told can be relied on. `lines` is a number also where the gaps are not all told. */
export interface Certainty extends Omit<Weighed, 'gaps'> {
    /** What voids first, then what may decide a duty. */
    readonly gaps: readonly GapLine[];
}

/** Whether what is told of one incident can be relied on. */
export interface IncidentCertainty extends Certainty, Pick<IncidentGaps, 'incident' | 'incidentTitle'> {
    /** Where the incident is named. */
    readonly location: Location;
}

/** Whether what is told of the whole workspace can be relied on. */
export interface WorkspaceCertainty extends Certainty {
    /** `files`: no folder is open, so that nothing but the open files was read. */
    readonly read: 'workspace' | 'files';
    /** How many incidents there are. Of none, nothing can be told. */
    readonly incidents: number;
}

/** What is told where the server failed to find out: that nothing is known. */
export const nothingKnown: WorkspaceCertainty = { read: 'workspace', incidents: 0, complete: false, certain: false, lines: 0, gaps: [] };
