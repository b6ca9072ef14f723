import type { Finding } from '../../../language/findings/finding.ts';

/** A finding that a comment suppresses. */
export type SuppressedFinding = Finding & Required<Pick<Finding, 'suppressed'>>;

/** Those of some findings that a comment suppresses. */
export function* suppressedIn(findings: Iterable<Finding>): Generator<SuppressedFinding> {
    for (const finding of findings) if (isSuppressed(finding)) yield finding;
}

/** Why a person accepted it, as it is told to people. */
export function reasonOf({ suppressed: { reason } }: SuppressedFinding): string {
    return reason === '' ? 'no reason given' : reason;
}

function isSuppressed(finding: Finding): finding is SuppressedFinding {
    return finding.suppressed !== undefined;
}
