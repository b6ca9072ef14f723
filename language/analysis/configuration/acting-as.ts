import { nearest } from '../../facts/nearness.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Configuration, ConfigurationFault } from './configuration.ts';

/** What the workspace has against the parties that `vigil.json` acts for: names of nobody, and a policy that names others. */
export function actingAsFaults({ actingAs }: Configuration, { parties, files }: Workspace): readonly ConfigurationFault[] {
    const [first, ...others] = actingAs;
    if (!first) return [];
    const unknown = actingAs
        .filter(({ text }) => !parties.has(text))
        .map(({ text, range }) => {
            const [near] = nearest(text, parties.keys());
            const hint = near === undefined ? 'Declare it in the register, or strike it here.' : `Did you mean "${near}"?`;
            return { range, says: `"actingAs" names ${text}, and no party of that name is declared. ${hint}` };
        });
    const policy = files.flatMap(({ path, policies }) => policies.slice(0, 1).map((each) => ({ path, ...each }))).at(0);
    const named = new Set(policy?.actingAs.map(({ text }) => text));
    const same = named.size === actingAs.length && actingAs.every(({ text }) => named.has(text));
    if (!policy || named.size === 0 || same) return unknown;
    const says = `The policy in ${policy.path} acts as ${[...named].join(', ')}, and "actingAs" as ${[first, ...others].map(({ text }) => text).join(', ')}. The duties of all of them count. Say it in one place only.`;
    return [...unknown, { range: first.range, says }];
}
