import type { Workspace } from '../../facts/workspace.ts';
import { defineCheck } from '../check.ts';

/** `acting-without-role`: the policy acts as somebody who has no part in anything that is declared. */
export const actingWithoutRole = defineCheck({
    code: 'acting-without-role',
    severity: 'warning',
    unread: false,
    title: 'The policy acts as a party that has no role for any system or model',
    *onWorkspace({ workspace }) {
        const active = activeParties(workspace);
        for (const { path, policies } of workspace.files) {
            for (const use of policies.flatMap(({ actingAs }) => actingAs)) {
                const party = workspace.parties.get(use.text);
                if (!party || active.has(use.text)) continue; // a name that is not declared is an `unknown-name`
                yield {
                    at: use.range,
                    file: path,
                    facts: { party: use.text },
                    related: [{ location: { file: party.path, range: party.source.name.range }, kind: 'declared', name: use.text }],
                };
            }
        }
    },
});

/** Those who hold a role, represent somebody or hold an office. */
function activeParties({ parties, subjects }: Workspace): ReadonlySet<string> {
    const holders = [...subjects.values()].flatMap(({ roles }) => [...roles.values()].flat());
    const representatives = [...parties.values()].flatMap(({ representedBy }) => representedBy);
    const authorities = [...parties.values()].filter(({ holds }) => holds.some(({ offices }) => offices.length > 0));
    return new Set([...holders, ...representatives, ...authorities.map(({ name }) => name)]);
}
