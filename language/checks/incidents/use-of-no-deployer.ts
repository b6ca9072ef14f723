import type { Law } from '../../docket/law/law.ts';
import type { CaseEvent, When } from '../../facts/case-file.ts';
import type { TimeFacts } from '../../findings/incidents/uses.ts';
import { roleTitle, whenOf } from '../../findings/parts-of.ts';
import type { RoleTitle } from '../../findings/parts.ts';
import type { PartyName } from '../../facts/ids.ts';
import type { DatedRole, SubjectFacts } from '../../facts/register.ts';
import type { NameUse } from '../../facts/source.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import type { IncidentScope, ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';

/** `use-of-no-deployer`: somebody is named as the one in whose use it happened, and uses none of the systems involved, or did at another time. */
export const useOfNoDeployer = defineCheck({
    code: 'use-of-no-deployer',
    severity: 'error',
    unread: 'voids',
    title: 'A party named with `at` is no deployer of a system involved, or was at another time',
    *onIncident(scope) {
        const { caseFile, events, workspace } = scope;
        if (caseFile.subjects.length === 0) return;
        for (const event of events) {
            if (!('uses' in event.source)) continue;
            const when = happenedAt(event, events);
            for (const use of event.source.uses.flatMap(({ deployers }) => deployers)) {
                if (!workspace.names.global('party', use)) continue;
                const uses = caseFile.subjects.flatMap((subject) => usesOfSubject(subject, scope));
                const own = uses.filter(({ party }) => party === use.text);
                if (own.length === 0) yield noUser(use, uses, scope);
                else if (!own.some((each) => isUseAt(each, when, scope))) yield atAnotherTime(use, own, when, uses, scope);
            }
        }
    },
});

/** That a party uses a system or model, for good or for a time. */
interface PartyUse {
    readonly subject: SubjectFacts;
    readonly party: PartyName;
    readonly dated?: DatedRole;
}

/** Everybody who at any time uses a system or model, by the roles of which the law says that their holders do. */
function usesOfSubject(subject: SubjectFacts, { law }: Pick<IncidentScope, 'law'>): readonly PartyUse[] {
    return [...subject.roles].flatMap(([role, parties]) => {
        if (!law.roles.get(role)?.perUse) return [];
        return parties.flatMap((party): readonly PartyUse[] => {
            const dated = subject.datedRoles.filter((each) => each.role === role && each.party === party);
            return dated.length === 0 ? [{ subject, party }] : dated.map((each) => ({ subject, party, dated: each }));
        });
    });
}

/** When it happened, be the use told by a line of what was found or of its end. */
function happenedAt(event: CaseEvent, events: readonly CaseEvent[]): When {
    return (event.verb === 'occurred' ? event : (events.find(({ verb }) => verb === 'occurred') ?? event)).at;
}

/** Whether a party may have used a system when it happened, by some reading of a date that is not exact. */
function isUseAt({ dated }: PartyUse, when: When, { caseFile: { zone } }: IncidentScope): boolean {
    if (!dated) return true;
    const last = when.latest ?? when;
    const latest = last.dayOnly ? endOfDay(last.day, last.zone) : last.instant;
    const { since, until } = dated.during;
    return (since === undefined || startOfDay(since, zone) <= latest) && (until === undefined || startOfDay(until, zone) > when.instant);
}

function noUser(use: NameUse, uses: readonly PartyUse[], { caseFile, law }: IncidentScope): ReportedFacts<'use-of-no-deployer'> {
    const users = [...new Set(uses.map(({ party }) => party))];
    const subjects = caseFile.subjects.map(({ name }) => name);
    return { at: use.range, facts: { kind: 'never', party: use.text, ...rolesOfUse(law), users, subjects } };
}

function atAnotherTime(
    use: NameUse,
    own: readonly PartyUse[],
    when: When,
    uses: readonly PartyUse[],
    scope: IncidentScope,
): ReportedFacts<'use-of-no-deployer'> {
    const users = [...new Set(uses.filter((each) => isUseAt(each, when, scope)).map(({ party }) => party))];
    const subject = own[0]?.subject;
    const lines = own.flatMap((each) => (each.dated && each.subject === subject ? [each.dated] : []));
    return {
        at: use.range,
        facts: {
            kind: 'at another time',
            party: use.text,
            ...rolesOfUse(scope.law),
            users,
            subject: subject?.name ?? '',
            at: whenOf(when),
            during: lines.map(timeOf),
        },
        related: lines.map((line) => ({
            location: { file: subject?.path ?? '', range: line.use.range },
            kind: 'role-held' as const,
            during: timeOf(line),
        })),
    };
}

/** The roles of which the law says that their holders use a system, and the first of them as it is written. */
function rolesOfUse(law: Law): { readonly roles: readonly RoleTitle[]; readonly written: string } {
    const ofUse = [...law.roles.values()].filter(({ perUse }) => perUse);
    return { roles: ofUse.map(({ id }) => roleTitle(id, law)), written: ofUse[0]?.name ?? 'deployer' };
}

function timeOf({ during: { since, until } }: DatedRole): TimeFacts {
    return { since: since ?? null, until: until ?? null };
}
