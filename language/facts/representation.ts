import type { PartyName } from './ids.ts';
import type { SubjectFacts } from './register.ts';
import type { Workspace } from './workspace.ts';

/**
 * A party and everybody who acts for it: whom its own line names (`represented by`), and, towards a system or model, whoever holds
 * a role that represents one of the party's. What they do, know and are told counts as its own.
 *
 * @param towards the systems and models that it is about
 * @param roles the roles of the party that it is about; absent: all of them
 */
export function actingFor(
    party: PartyName,
    towards: readonly SubjectFacts[],
    workspace: Workspace,
    roles?: readonly string[],
): readonly PartyName[] {
    const represented = workspace.parties.get(party)?.representedBy ?? [];
    const agents = towards.flatMap((subject) => agentsOf(party, subject, roles));
    if (represented.length === 0 && agents.length === 0) return [party];
    return [...new Set([party, ...represented, ...agents])];
}

function agentsOf(party: PartyName, subject: SubjectFacts, roles: readonly string[] | undefined): readonly PartyName[] {
    if (subject.agents.size === 0) return [];
    return [...subject.agents]
        .filter(([role]) => (roles === undefined || roles.includes(role)) && subject.roles.get(role)?.includes(party) === true)
        .flatMap(([, agents]) => agents);
}
