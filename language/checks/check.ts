import type { Docket, Location } from '../docket/entry.ts';
import type { Law } from '../docket/law/law.ts';
import type { ReportState } from './reports/report-state.ts';
import type { CaseFile } from '../facts/case-file.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { Range } from '../syntax/range.ts';
import type { AsOf } from '../time/as-of.ts';
import type { Day } from '../time/instant.ts';
import type { Finding, Severity } from './finding.ts';

/** What a check sees of one file. */
export interface FileScope {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly file: SourceFile;
    readonly asOf: AsOf;
}

/** What a check sees of one incident: its case file and its docket as of an instant. */
export interface IncidentScope extends FileScope {
    readonly caseFile: CaseFile;
    /** The lines known at the as-of instant and not struck by then, in order. */
    readonly events: CaseFile['events'];
    readonly docket: Docket;
}

/** What remains of an incident when its file has been judged, for checks that compare incidents. */
export interface IncidentSummary {
    readonly path: string;
    readonly name: string;
    readonly nameRange: Range;
    readonly subjects: readonly string[];
    readonly occurredOn?: Day;
    readonly states: readonly string[];
    /** The report blocks on it that were not sent yet, wherever they stand. */
    readonly drafts?: readonly ReportState[];
}

/** What a check sees of the whole workspace, once every file has been judged. */
export interface WorkspaceScope {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly incidents: readonly IncidentSummary[];
    readonly asOf: AsOf;
}

/** What a check reports; code, severity and basis are the check's own unless it says otherwise. */
export interface Reported {
    readonly at: Range;
    /** Only for a check of the whole workspace: the file that it speaks of. */
    readonly file?: string;
    readonly message: string;
    readonly advice?: string;
    readonly severity?: Severity;
    readonly basis?: string;
    readonly related?: readonly { readonly location: Location; readonly message: string }[];
    readonly duty?: string;
    readonly recipient?: string;
    readonly data?: Finding['data'];
}

/** One thing that can be wrong. Its file name, fixture folder and documentation page are its code. */
export interface Check {
    readonly code: string;
    /** The usual severity; a finding may be milder where the check says so. */
    readonly severity: Severity;
    /**
     * Whether it says that a fact was not read, has no meaning, or is missing where nothing can be derived without it. No comment
     * suppresses such a finding: what rests on the file would otherwise look whole.
     */
    readonly unread: boolean;
    /** What it finds, in one sentence without a full stop. */
    readonly title: string;
    /** The provision behind it, where there is one that holds for every finding. */
    readonly basis?: string;
    readonly onFile?: (scope: FileScope) => Iterable<Reported>;
    readonly onIncident?: (scope: IncidentScope) => Iterable<Reported>;
    readonly onWorkspace?: (scope: WorkspaceScope) => Iterable<Reported>;
}

/** Declares a check; the registry collects what the folder holds. */
export function defineCheck(check: Check): Check {
    return check;
}
