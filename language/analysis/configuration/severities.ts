import type { Check } from '../../checks/check.ts';
import type { Finding, Severity } from '../../findings/finding.ts';
import { nearest } from '../../facts/nearness.ts';
import type { Configuration, ConfigurationFault } from './configuration.ts';

/** How grave findings are taken, by code: the usual severity of the check, and the one that stands in its place. */
export type Severities = ReadonlyMap<string, { readonly usual: Severity; readonly told: Severity | 'off' }>;

/** How grave each severity is; the graver, the greater. */
export const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1, hint: 0 };

/** Those findings for which another severity may be said, and what is wrong with the others. */
export function resolveSeverities(
    { severities }: Configuration,
    checks: readonly Check[],
): { readonly severities: Severities; readonly faults: readonly ConfigurationFault[] } {
    const resolved = new Map<string, { readonly usual: Severity; readonly told: Severity | 'off' }>();
    const faults: ConfigurationFault[] = [];
    for (const { code, severity } of severities) {
        const check = checks.find((each) => each.code === code.text);
        if (!check) {
            const [near] = nearest(
                code.text,
                checks.map((each) => each.code),
            );
            faults.push({
                range: code.range,
                facts: { kind: 'no-check', code: code.text, near: near ?? null },
            });
        } else if (check.unread && (severity.text === 'off' || GRAVITY[severity.text] < GRAVITY[check.severity])) {
            faults.push({
                range: severity.range,
                facts: { kind: 'unread-check', code: code.text },
            });
        } else resolved.set(code.text, { usual: check.severity, told: severity.text });
    }
    return { severities: resolved, faults };
}

/**
 * A finding as the workspace takes it; undefined where it is turned off. What a check itself says more lightly than it usually does,
 * such as the duty of somebody else, never becomes graver than that.
 */
export function settleSeverity<Found extends Pick<Finding, 'code' | 'severity'>>(
    finding: Found,
    severities: Severities,
): Found | undefined {
    const said = severities.get(finding.code);
    if (!said) return finding;
    if (said.told === 'off') return undefined;
    const isUsual = GRAVITY[finding.severity] >= GRAVITY[said.usual];
    const severity = isUsual || GRAVITY[said.told] < GRAVITY[finding.severity] ? said.told : finding.severity;
    return severity === finding.severity ? finding : { ...finding, severity };
}
