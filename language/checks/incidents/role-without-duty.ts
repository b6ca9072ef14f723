import type { Law, LawDuty } from '../../docket/law/law.ts';
import type { IncidentScope } from '../check.ts';
import type { Range } from '../../syntax/range.ts';
import { defineCheck } from '../check.ts';
import { inSentence, listed } from '../wording.ts';
import { actorOf, addressedBy } from '../../facts/case-file.ts';
import type { PartyName } from '../../facts/ids.ts';

const namedAtMost = 4;

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
            const titles = roles.map((role) => inSentence(law.roles.get(role)?.title ?? role));
            const named = duties.slice(0, namedAtMost).map(({ title, basis }) => `"${title}" (${basis})`);
            const more = duties.length > namedAtMost ? [`${duties.length - namedAtMost} more`] : [];
            yield {
                at,
                message: `As ${listed(titles)} ${party} has nothing to do in this incident as it is written, except for keeping records where the law asks for it. ${named.length === 0 ? 'No regime here binds that role.' : `What binds that role: ${listed([...named, ...more])}.`}`,
                advice: 'If one of these should arise, the line or the trait on which it depends is missing.',
                related: duties.slice(0, namedAtMost).map(({ location, title, basis }) => ({ location, message: `${title}, ${basis}` })),
                data: { party, roles, duties: duties.map(({ id }) => id) },
            };
        }
    },
});

/** The first line in which a party acts or is told something; for a party that the policy names, else the incident. */
function placeOf({ caseFile, events, workspace }: IncidentScope, party: PartyName): Range | undefined {
    const line = events.find((event) => actorOf(event) === party || addressedBy(event).includes(party));
    if (line) return line.range;
    return workspace.policy.actingAs.includes(party) ? caseFile.incident.name.range : undefined;
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
