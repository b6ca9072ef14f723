import { checks } from '../../checks/registry.ts';
import type { SourceFile } from '../../facts/source.ts';
import type { Configuration, ConfigurationFault } from './configuration.ts';
import type { LoadedLaw } from './law-files.ts';
import { chooseLaw } from './law-files.ts';
import type { Severities } from './severities.ts';
import { resolveSeverities } from './severities.ts';

/** What a `vigil.json` comes to beside the checks and the law that ship. */
export interface ResolvedConfiguration {
    readonly severities: Severities;
    readonly law: LoadedLaw;
    readonly faults: readonly ConfigurationFault[];
}

/** Looks up the codes and law files that a `vigil.json` names. */
export function resolveConfiguration(configuration: Configuration, library: readonly SourceFile[]): ResolvedConfiguration {
    const { severities, faults } = resolveSeverities(configuration, checks);
    const law = chooseLaw(configuration, library);
    return { severities, law, faults: [...faults, ...law.faults] };
}
