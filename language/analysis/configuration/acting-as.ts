import { nearest } from '../../facts/nearness.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Configuration, ConfigurationFault } from './configuration.ts';

/** What the workspace has against the parties that `vigil.json` acts for: names of nobody, and a policy that names others. */
export function actingAsFaults({ actingAs }: Configuration, { parties, files }: Workspace): readonly ConfigurationFault[] {
    const [first] = actingAs;
    if (!first) return [];
    const unknown = actingAs
        .filter(({ text }) => !parties.has(text))
        .map(({ text, range }): ConfigurationFault => {
            const [near] = nearest(text, parties.keys());
            return { range, facts: { kind: 'party-unknown', party: text, near: near ?? null } };
        });
    const policy = files.flatMap(({ path, policies }) => policies.slice(0, 1).map((each) => ({ path, ...each }))).at(0);
    const named = new Set(policy?.actingAs.map(({ text }) => text));
    const same = named.size === actingAs.length && actingAs.every(({ text }) => named.has(text));
    if (!policy || named.size === 0 || same) return unknown;
    const configuration = actingAs.map(({ text }) => text);
    return [...unknown, { range: first.range, facts: { kind: 'policy-differs', path: policy.path, policy: [...named], configuration } }];
}
