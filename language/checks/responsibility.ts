import type { DocketEntry } from '../docket/entry.ts';
import { actsFor } from '../facts/policy.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { Severity } from '../findings/finding.ts';

/** Whether a duty binds an organisation that the policy acts for. Duties of authorities and of others are for information only. */
export function isOurs(workspace: Workspace, entry: DocketEntry): boolean {
    return entry.bound === 'organisation' && actsFor(workspace, entry.party, entry.subjects);
}

/** The severity of a finding about a duty: as given for one's own, never more than information for anybody else's. */
export function severityFor(severity: Severity, workspace: Workspace, entry: DocketEntry): Severity {
    if (severity === 'hint' || isOurs(workspace, entry)) return severity;
    return 'info';
}
