import type { Docket } from '../docket/entry.ts';
import type { Law } from '../docket/law/law.ts';
import type { CaseFile } from '../facts/case-file.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { Finding } from '../findings/finding.ts';

/** Where a file stands: its workspace and the law. */
export interface FileInLaw {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly file: SourceFile;
}

/** An incident of a file, with what follows from it. */
export interface IncidentInLaw extends FileInLaw {
    readonly caseFile: CaseFile;
    /** The lines known at the instant of the docket and not struck by then, in order. */
    readonly events: CaseFile['events'];
    readonly docket: Docket;
}

/**
 * Finds what of a file has no meaning by itself, or what of one incident has none beside its other facts. The rules stand in the checks,
 * which know more than this room: who asks for gaps brings them.
 */
export type FindMeaningless = (place: FileInLaw | IncidentInLaw) => readonly Finding[];
