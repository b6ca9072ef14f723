import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import { canonicalState } from '../../time/state.ts';
import type { Reported, WorkspaceScope } from '../check.ts';
import { defineCheck } from '../check.ts';
import { basisOfTerm } from '../basis-of-term.ts';
import { reportingRoles } from './reporting-roles.ts';

/** `representative-missing`: a party outside the Union holds a role that the law lets a representative hold for it, and names none. */
export const representativeMissing = defineCheck({
    code: 'representative-missing',
    severity: 'warning',
    unread: false,
    title: 'A provider outside the Union names no authorised representative',
    *onWorkspace(scope) {
        const reported = new Set<string>();
        for (const subject of scope.workspace.subjects.values()) {
            for (const { party, role } of unrepresented(subject, scope)) {
                if (reported.has(party.name)) continue;
                reported.add(party.name);
                yield missing(party, subject, role, scope);
            }
        }
    },
});

interface Unrepresented {
    readonly party: PartyFacts;
    /** The role for whose holders another role stands. */
    readonly role: string;
}

function* unrepresented(subject: SubjectFacts, { workspace, law }: WorkspaceScope): Iterable<Unrepresented> {
    for (const { roles } of reportingRoles({ subject, workspace, law })) {
        for (const role of roles) {
            const representatives = [...law.roles.values()].filter((each) => each.represents === role);
            if (representatives.length === 0 || representatives.some((each) => subject.roles.has(each.id))) continue;
            for (const name of subject.roles.get(role) ?? []) {
                const party = workspace.parties.get(name);
                if (party && isOutsideUnion(party) && party.representedBy.length === 0) yield { party, role };
            }
        }
    }
}

function isOutsideUnion({ country }: PartyFacts): boolean {
    return country !== undefined && country !== 'EU' && canonicalState(country) === undefined;
}

function missing(party: PartyFacts, subject: SubjectFacts, role: string, { law, workspace }: WorkspaceScope): Reported {
    const representative = [...law.roles.values()].find((each) => each.represents === role);
    const holding = subject.source.roles.find((line) => line.parties.some((use) => use.text === party.name));
    const title = representative?.title.toLowerCase() ?? 'representative';
    return {
        at: (party.source.country ?? party.source.name).range,
        file: party.path,
        message: `\`${party.name}\` is outside the Union and ${law.roles.get(role)?.name ?? role} of \`${subject.name}\`, and names no ${title}: nobody in the Union can act or become aware for it.`,
        ...(representative ? basisOfTerm('role', representative.id, workspace.names) : {}),
        advice: 'Add `represented by` and the party that was mandated.',
        related: holding
            ? [{ location: { file: subject.path, range: holding.range }, message: `\`${party.name}\` holds the role here.` }]
            : [],
        data: { party: party.name },
    };
}
