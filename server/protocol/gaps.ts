import type { Location } from 'vscode-languageserver-protocol';

/** What could not be known about the incidents of the workspace, each thing once. Parameter {@link GapsParams}, answer {@link Certainty}. */
export const gapsRequest = 'vigil/gaps';

export interface GapsParams {
    /** Only this incident; missing: all. */
    readonly incident?: string;
}

export type GapKind = 'unread' | 'unresolved' | 'out-of-scope' | 'uncounted' | 'unstated' | 'unshipped' | 'unlooked';

/** Something that could not be known about an incident, because of which what is told of it may be wrong. */
export interface GapLine {
    readonly kind: GapKind;
    /** Which of the things that can be unknown it is, such as `no-place`. */
    readonly topic: string;
    /** With one that voids open, nothing that is told of the incident can be relied on; one that qualifies says what else is not known. */
    readonly severity: 'voids' | 'qualifies';
    /** Whether a duty may turn on it. */
    readonly decisive: boolean;
    /** What is not known, in the language of the editor, to be put after "Not known:". */
    readonly unknown: string;
    /** What could not be known and what depends on it, as sentences. */
    readonly says: string;
    /** What to write or to do, so that it is known. */
    readonly closes: string;
    /** The line as findings tell it: `incidents/inc-1.vigil:12`. */
    readonly line: string;
    readonly location: Location;
}

/** Whether what is told can be relied on. */
export interface Certainty {
    /** Nothing voids it. */
    readonly complete: boolean;
    /** Nor is a fact missing on which a duty turns: only then may it be called done, or that nothing is owed. */
    readonly certain: boolean;
    /** How many lines were not understood; a number also where the gaps are not all told. */
    readonly lines: number;
    /** What voids first, then what may decide a duty. */
    readonly gaps: readonly GapLine[];
}

/** Whether what is told of one incident can be relied on. */
export interface IncidentCertainty extends Certainty {
    readonly incident: string;
    readonly incidentTitle: string;
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
