import type { Docket } from '../docket/entry.ts';
import type { Law } from '../docket/law/law.ts';
import type { ReportState, SignedState } from './reports/report-state.ts';
import type { CaseFile } from '../facts/case-file.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { FindMeaningless } from '../gaps/meaningless.ts';
import type { Range } from '../syntax/range.ts';
import type { AsOf } from '../time/as-of.ts';
import type { Day } from '../time/instant.ts';
import type { GapSeverity } from '../gaps/gap.ts';
import type { FactsByCode } from '../findings/facts.ts';
import type { FactCode, FactPlace, Severity } from '../findings/finding.ts';

/** What a check sees of one file. */
export interface FileScope {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly file: SourceFile;
    readonly asOf: AsOf;
}

/** The same for a check that judges what stands in the file as a workspace of its own. */
export interface JudgedFileScope extends FileScope {
    /** What of a file has no meaning, as the other checks say. */
    readonly meaninglessIn: FindMeaningless;
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
    /** The lines by which the reports on it were approved or sent. */
    readonly signed?: readonly SignedState[];
}

/** What a check sees of the whole workspace, once every file has been judged. */
export interface WorkspaceScope {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly incidents: readonly IncidentSummary[];
    readonly asOf: AsOf;
}

/** What any report of a check has; code, severity and basis are the check's own unless it says otherwise. */
interface Noted {
    readonly at: Range;
    /** Only for a check of the whole workspace: the file that it speaks of. */
    readonly file?: string;
    readonly severity?: Severity;
    readonly basis?: string;
    readonly duty?: string;
    readonly party?: string;
    readonly owedBy?: 'others';
    readonly recipient?: string;
    readonly recipients?: readonly string[];
}

/** What a check reports: facts, and places. Their words stand elsewhere. */
export interface ReportedFacts<Code extends FactCode> extends Noted {
    readonly facts: FactsByCode[Code];
    readonly related?: readonly FactPlace[];
}

/** One thing that can be wrong. Its file name, fixture folder and documentation page are its code. */
interface CheckOf<Code extends FactCode> {
    readonly code: Code;
    /** The usual severity; a finding may be milder where the check says so. */
    readonly severity: Severity;
    /**
     * What it does to the dockets that draw on the place of its finding: `voids` where it says that a fact was not read or has no
     * meaning, `qualifies` where one is missing without which nothing can be derived; false where nothing is lost. No comment
     * suppresses a finding that is not false: what rests on the file would otherwise look whole.
     */
    readonly unread: GapSeverity | false;
    /** What it finds, in one sentence without a full stop. */
    readonly title: string;
    /** The provision behind it, where there is one that holds for every finding. */
    readonly basis?: string;
    readonly onFile?: (scope: JudgedFileScope) => Iterable<ReportedFacts<Code>>;
    readonly onIncident?: (scope: IncidentScope) => Iterable<ReportedFacts<Code>>;
    readonly onWorkspace?: (scope: WorkspaceScope) => Iterable<ReportedFacts<Code>>;
}

/** Any check. */
export type Check = CheckOf<FactCode>;

/** Declares a check; the registry collects what the folder holds. */
export function defineCheck<const Code extends FactCode>(check: CheckOf<Code>): CheckOf<Code> {
    return check;
}
