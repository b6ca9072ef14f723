import type { Finding } from '../../language/checks/finding.ts';
import type { Law } from '../../language/docket/law/law.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import type { Workspace } from '../../language/facts/workspace.ts';
import type { Instant } from '../../language/time/instant.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { DocketRow } from '../../language/analysis/judgement/docket-row.ts';
import type { OpenFile } from './open-file.ts';

/**
 * The workspace as it is at this moment, for features to read. Every change that the editor has sent is in it; what is asked of
 * one file is worked out when it is asked for. It holds until the next change: after waiting for anything, take a new one.
 */
export interface Snapshot {
    /** The instant as of which everything is told: now, or the one travelled to. */
    readonly asOf: Instant;
    readonly isTravelling: boolean;
    readonly workspace: Workspace;
    readonly law: Law;
    /** The open document of a URI, law files included. */
    readonly openFile: (uri: string) => OpenFile | undefined;
    readonly openFiles: () => readonly OpenFile[];
    /** The path by which findings and declarations tell a file; law files included. */
    readonly pathOf: (uri: string) => string;
    /** The URI of a path, as the editor spells it. */
    readonly uriOf: (path: string) => string;
    /** The URI of the page about a check. */
    readonly pageOf: (code: string) => string;
    /** The paths of the workspace's files in order, law files not included. */
    readonly paths: () => readonly string[];
    /** Whether a path is that of a file of the workspace, and so may be written into. */
    readonly isOwn: (path: string) => boolean;
    /** The whole of a file, law files included. Of a file that is not open it is unpacked each time. */
    readonly source: (path: string) => SourceFile | undefined;
    /** The text of a file where it is at hand: open, without incidents, or a law file. */
    readonly text: (path: string) => string | undefined;
    /** All findings of a file, in order of place. Those that compare files may be a moment older. */
    readonly findings: (path: string) => readonly Finding[];
    /** The incidents of a file with their dockets. */
    readonly incidents: (path: string) => readonly JudgedIncident[];
    /** The docket of the whole workspace in short, in order of files, without what is not owed or covered. Complete once the session is idle. */
    readonly docket: () => readonly DocketRow[];
}
