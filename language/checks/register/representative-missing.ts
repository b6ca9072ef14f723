import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import { canonicalState } from '../../time/state.ts';
import { roleTitle } from '../../findings/parts-of.ts';
import type { ReportedFacts, WorkspaceScope } from '../check.ts';
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
            for (const each of unrepresented(subject, scope)) {
                if (reported.has(each.party.name)) continue;
                reported.add(each.party.name);
                yield missing(each, subject, scope);
            }
        }
    },
});

interface Unrepresented {
    readonly party: PartyFacts;
    /** The role for whose holders another role stands. */
    readonly role: string;
    /** The first of those that could stand for it. */
    readonly representative: string;
}

function* unrepresented(subject: SubjectFacts, { workspace, law }: WorkspaceScope): Iterable<Unrepresented> {
    for (const { roles } of reportingRoles({ subject, workspace, law })) {
        for (const role of roles) {
            const representatives = [...law.roles.values()].filter((each) => each.represents === role);
            const [first] = representatives;
            if (!first || representatives.some((each) => subject.roles.has(each.id))) continue;
            for (const name of subject.roles.get(role) ?? []) {
                const party = workspace.parties.get(name);
                if (party && isOutsideUnion(party) && party.representedBy.length === 0) yield { party, role, representative: first.id };
            }
        }
    }
}

function isOutsideUnion({ country }: PartyFacts): boolean {
    return country !== undefined && country !== 'EU' && canonicalState(country) === undefined;
}

function missing(
    { party, role, representative }: Unrepresented,
    subject: SubjectFacts,
    { law, workspace }: WorkspaceScope,
): ReportedFacts<'representative-missing'> {
    const holding = subject.source.roles.find((line) => line.parties.some((use) => use.text === party.name));
    return {
        at: (party.source.country ?? party.source.name).range,
        file: party.path,
        ...basisOfTerm('role', representative, workspace.names),
        facts: {
            party: party.name,
            role: roleTitle(role, law),
            subject: subject.name,
            representative: roleTitle(representative, law),
        },
        related: holding ? [{ location: { file: subject.path, range: holding.range }, kind: 'role-given', party: party.name }] : [],
    };
}
