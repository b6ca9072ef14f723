import type { AsOf } from '../../as-of.ts';
import type { Paint } from '../../paint.ts';
import type { FailOn } from '../../../language/analysis/configuration/configuration.ts';
import type { ScopeAsJson } from '../../workspace/scope-notes.ts';
import type { FindingList } from '../../workspace/finding-list.ts';
import type { Speaker } from '../../../language/analysis/telling/speaker.ts';
import type { ReadFault } from '../../../files/read-fault.ts';

/** What a check of files came to, for a format to print. */
export interface CheckResult {
    readonly asOf: AsOf;
    /** The paths of all files that were read, in order. */
    readonly files: readonly string[];
    readonly findings: FindingList;
    /** Everything that the incidents draw on was understood; where there is none, everything that might tell of one. */
    readonly complete: boolean;
    /** What was read, and what was not, of each workspace. */
    readonly scope: readonly ScopeAsJson[];
    readonly faults: readonly ReadFault[];
    readonly failOn: FailOn;
    readonly quiet: boolean;
    /** The duties of authorities, and of parties that the workspace does not act for, too. */
    readonly all: boolean;
    /** All notes of each finding, where people read. */
    readonly verbose: boolean;
    /** Tells findings in the language that was asked for. */
    readonly speaker: Speaker;
    readonly version: string;
    /** The text of a file that was read, for an excerpt. */
    readonly textOf: (path: string) => string | undefined;
    /** A path as the repository calls it, for programs that read the result elsewhere. */
    readonly repositoryPath: (path: string) => string;
    /** A path from the root of its workspace, which is the same wherever the command runs. */
    readonly workspacePath: (path: string) => string;
}

/** One way to print a result, in pieces: all of it at once may be more than fits into a text. */
export type FindingsFormat = (result: CheckResult, paint: Paint) => Iterable<string> | Promise<Iterable<string>>;
