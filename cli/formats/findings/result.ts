import type { Finding, Severity } from '../../../language/checks/finding.ts';
import type { AsOf } from '../../as-of.ts';
import type { Paint } from '../../paint.ts';
import type { FailOn } from '../../fail-on.ts';
import type { ReadFault } from '../../../files/discover.ts';

/** What a check of files came to, for a format to print. */
export interface CheckResult {
    readonly asOf: AsOf;
    /** The paths of all files that were read, in order. */
    readonly files: readonly string[];
    readonly findings: readonly Finding[];
    readonly faults: readonly ReadFault[];
    readonly failOn: FailOn;
    readonly quiet: boolean;
    readonly version: string;
    /** The text of a file that was read, for an excerpt. */
    readonly textOf: (path: string) => string | undefined;
    /** A path as the repository calls it, for programs that read the result elsewhere. */
    readonly repositoryPath: (path: string) => string;
}

/** One way to print a result. */
export type FindingsFormat = (result: CheckResult, paint: Paint) => string | Promise<string>;

/** How many findings there are of a severity. */
export function countOf(findings: readonly Finding[], severity: Severity): number {
    return findings.filter((finding) => finding.severity === severity).length;
}
