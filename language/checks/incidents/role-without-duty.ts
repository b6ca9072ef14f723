import type { Law, LawDuty } from '../../docket/law/law.ts';
import type { IncidentScope } from '../check.ts';
import type { Range } from '../../syntax/range.ts';
import { defineCheck } from '../check.ts';
import type { CaseEvent } from '../../facts/case-file.ts';
import { actorOf, addressedBy } from '../../facts/case-file.ts';
import type { PartyName } from '../../facts/ids.ts';
import { placeInLaw, roleTitle } from '../../findings/parts-of.ts';

/** How many duties are shown where they stand. */
const placesAtMost = 4;

/** `role-without-duty`: a party takes part in an incident, and its role binds it to nothing there. */
export const roleWithoutDuty = defineCheck({
    code: 'role-without-duty',
    severity: 'info',
    unread: false,
    title: 'The role of a party binds it to nothing in this incident; where its duties are',
    *onIncident(scope) {
        const { caseFile, events, docket, law } = scope;
        if (!events.some(({ verb }) => verb === 'found')) return; // before that, silence says nothing about anybody

        for (const { name: party } of caseFile.parties.values()) {
            if (docket.entries.some((entry) => entry.party === party && !isRetention(law, entry.duty))) continue;
            const at = placeOf(scope, party);
            if (!at) continue;
            const roles = rolesOf(scope, party);
            const duties = roles.flatMap((role) => dutiesOf(law, role));
            yield {
                at,
                facts: {
                    party,
                    roles: roles.map((role) => roleTitle(role, law)),
                    duties: duties.map(({ id, title, basis }) => ({ duty: id, title, basis })),
                },
                related: duties.slice(0, placesAtMost).map(({ location, title, basis }) => placeInLaw({ law: location, title, basis })),
            };
        }
    },
});

/** The first line in which a party acts or is told something; for a party that the policy names, else the incident. */
function placeOf({ caseFile, events, workspace }: IncidentScope, party: PartyName): Range | undefined {
    const line = events.find((event) => actorOf(event) === party || addressedBy(event).includes(party));
    if (line) return nameIn(line, party) ?? line.range;
    return workspace.policy.actingAs.includes(party) ? caseFile.incident.name.range : undefined;
}

/** Where a line names a party. */
function nameIn({ source }: CaseEvent, party: PartyName): Range | undefined {
    const named = [...('party' in source && source.party ? [source.party] : []), ...('others' in source ? source.others : [])];
    return named.find(({ text }) => text === party)?.range;
}

function rolesOf({ caseFile }: IncidentScope, party: PartyName): readonly string[] {
    const roles = caseFile.subjects.flatMap((subject) =>
        [...subject.roles].filter(([, holders]) => holders.includes(party)).map(([role]) => role),
    );
    return [...new Set(roles)];
}

/** What asks a role to act; specialisations are left out, since they bind whom their general rule binds. */
function dutiesOf(law: Law, role: string): readonly LawDuty[] {
    return [...law.duties.values()].filter(
        ({ id, bearers, specialises }) =>
            specialises === undefined && !isRetention(law, id) && bearers.some((bearer) => bearer.id === role),
    );
}

/** Records are kept whatever happens. */
function isRetention(law: Law, duty: string): boolean {
    return law.duties.get(duty)?.act.verb === 'keep-records';
}
