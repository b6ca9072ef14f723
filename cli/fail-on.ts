import type { Finding, Severity } from '../language/checks/finding.ts';
import type { Arguments } from './arguments.ts';
import { choice } from './arguments.ts';

/** From which severity on findings make the exit code 1. */
export type FailOn = 'error' | 'warning' | 'info' | 'never';

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1, hint: 0 };

export function readFailOn(given: Arguments): FailOn {
    return choice(given, 'fail-on', ['error', 'warning', 'info', 'never']) ?? 'error';
}

/** Whether a finding is at or above the severity that fails a run. A hint never is. */
export function fails({ severity }: Pick<Finding, 'severity'>, failOn: FailOn): boolean {
    return failOn !== 'never' && RANK[severity] >= RANK[failOn];
}
