import type { Finding } from '../language/findings/finding.ts';
import type { FailOn } from '../language/analysis/configuration/configuration.ts';
import { failOnNames } from '../language/analysis/configuration/configuration.ts';
import { GRAVITY } from '../language/analysis/configuration/severities.ts';
import type { Arguments } from './arguments.ts';
import { choice } from './arguments.ts';

/** The command line decides, then `vigil.json`. */
export function readFailOn(given: Arguments, configured: FailOn | undefined): FailOn {
    return choice(given, 'fail-on', failOnNames) ?? configured ?? 'error';
}

/** The one that fails the most of several. */
export function strictest(failOns: readonly FailOn[]): FailOn {
    return failOnNames.toReversed().find((each) => each !== 'never' && failOns.includes(each)) ?? failOns[0] ?? 'error';
}

/** Whether a finding is at or above the severity that fails a run. A hint never is. */
export function fails({ severity }: Pick<Finding, 'severity'>, failOn: FailOn): boolean {
    return failOn !== 'never' && GRAVITY[severity] >= GRAVITY[failOn];
}
