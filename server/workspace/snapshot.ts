import type { View } from '../../language/analysis/view.ts';
import type { DocketRow } from '../../language/analysis/judgement/docket-row.ts';
import type { IncidentGaps } from '../../language/analysis/judgement/incident-gaps.ts';
import type { OpenFile } from './open-file.ts';

/**
 * The workspace as it is at this moment, for features to read. Every change that the editor has sent is in it; what is asked of
 * one file is worked out when it is asked for. It holds until the next change: after waiting for anything, take a new one.
 * Findings that compare files may be a moment older.
 */
export interface Snapshot extends View {
    readonly isTravelling: boolean;
    readonly scope: NonNullable<View['scope']>;
    /** The open document of a URI, law files included. */
    readonly openFile: (uri: string) => OpenFile | undefined;
    readonly openFiles: () => readonly OpenFile[];
    /** The path by which findings and declarations tell a file; law files included. */
    readonly pathOf: (uri: string) => string;
    /** The URI of a path, as the editor spells it. */
    readonly uriOf: (path: string) => string;
    /** The URI of the page about a check. */
    readonly pageOf: (code: string) => string;
    /** The docket of the whole workspace in short, in order of files, without what is not owed or covered. Complete once the session is idle. */
    readonly docket: () => readonly DocketRow[];
    /** The incidents of the whole workspace of which something could not be known, in order of files. Complete once the session is idle. */
    readonly gaps: () => readonly IncidentGaps[];
}
