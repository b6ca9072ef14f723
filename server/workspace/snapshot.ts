import type { View } from '../../language/analysis/view.ts';
import type { DocketRow } from '../../language/analysis/judgement/docket-row.ts';
import type { IncidentGaps } from '../../language/analysis/judgement/incident-gaps.ts';
import type { Speaker } from '../../language/analysis/telling/speaker.ts';
import type { OpenFile } from './open-file.ts';

/**
 * A workspace as it is at this moment, for features to read. Every change that the editor has sent is in it; what is asked of
 * one file is worked out when it is asked for. It holds until the next change: after waiting for anything, take a new one.
 * Findings that compare files may be a moment older.
 */
export interface Snapshot extends View {
    readonly isTravelling: boolean;
    /** The language of the editor, such as `de-AT`. */
    readonly locale: string | undefined;
    /** Tells findings in that language. */
    readonly speaker: Speaker;
    readonly scope: NonNullable<View['scope']>;
    /** The open document of a URI, law files included. */
    readonly openFile: (uri: string) => OpenFile | undefined;
    readonly openFiles: () => readonly OpenFile[];
    /** The path by which findings and declarations tell a file; law files included. */
    readonly pathOf: (uri: string) => string;
    /** The URI of a path, as the editor spells it. */
    readonly uriOf: (path: string) => string;
    /** A path from the root of the workspace that the file belongs to, whichever folder is open; that of no workspace stays as it is. */
    readonly workspacePath: (path: string) => string;
    /** The URI of the page about a check. */
    readonly pageOf: (code: string) => string;
    /** The same, with the names of the workspace that a file belongs to: a window may show several. */
    readonly at: (path: string) => Snapshot;
    /** One for each workspace of the window. */
    readonly all: () => readonly Snapshot[];
    /** The files of all workspaces that lie in a folder of the window, or are open: of those findings and duties are told. */
    readonly shownPaths: () => readonly string[];
    /** The docket of all workspaces in short, in order of files, without what is not owed or covered. Complete once the session is idle. */
    readonly docket: () => readonly DocketRow[];
    /** The incidents of all workspaces of which something could not be known, in order of files. Complete once the session is idle. */
    readonly gaps: () => readonly IncidentGaps[];
}
