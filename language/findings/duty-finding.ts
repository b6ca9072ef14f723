import type { Finding, FindingOf } from './finding.ts';
import { isFindingOf } from './finding.ts';

/** The codes whose facts are those of one duty of one party. */
export const dutyCodes = [
    'altered-before-informing',
    'duty-due',
    'duty-late',
    'duty-late-explained',
    'duty-overdue',
    'duty-past-plan',
    'immediately-open',
] as const;

/** A finding about one duty of one party. */
export type DutyFinding = FindingOf<(typeof dutyCodes)[number]>;

/** Whether a finding is about one duty of one party. */
export function isAboutDuty(finding: Finding): finding is DutyFinding {
    return isFindingOf(finding, ...dutyCodes);
}
