import type { CaseEvent } from '../../facts/case-file.ts';
import type { NameUse } from '../../facts/source.ts';
import type { IncidentScope } from '../check.ts';
import { defineCheck } from '../check.ts';
import { partyNamed } from '../../facts/ids.ts';
import type { PartyName } from '../../facts/ids.ts';
import { actsFor } from '../../facts/policy.ts';
import { actingFor } from '../../facts/representation.ts';
import { whenOf } from '../../findings/parts-of.ts';

/** `informed-without-awareness`: a party was told of the incident, and no line says when it became aware. */
export const informedWithoutAwareness = defineCheck({
    code: 'informed-without-awareness',
    severity: 'warning',
    unread: false,
    title: 'A party was informed of the incident, and no line says when it became aware',
    *onIncident(scope) {
        const { caseFile, events, workspace } = scope;
        if (!events.some((event) => event.verb === 'became-aware')) return; // `awareness-missing` speaks of that

        const spokenOf = new Set<string>();
        for (const { event, party, use } of tidings(scope)) {
            if (spokenOf.has(party) || isAware(scope, party)) continue;
            spokenOf.add(party);
            yield {
                at: use.range,
                severity: actsFor(
                    workspace,
                    party,
                    caseFile.subjects.map(({ name }) => name),
                )
                    ? 'warning'
                    : 'info',
                facts: { party, told: whenOf(event.at) },
            };
        }
    },
});

interface Tiding {
    readonly event: CaseEvent;
    readonly party: PartyName;
    /** Where the line names it. */
    readonly use: NameUse;
}

/** Who was informed, or received a notice, and holds a role towards one of the systems. */
function* tidings({ caseFile, events }: IncidentScope): Iterable<Tiding> {
    for (const event of events) {
        if (event.verb === 'received-notice' && event.party !== undefined && caseFile.parties.has(event.party))
            yield { event, party: event.party, use: event.source.party };
        if (event.source.verb !== 'informed') continue;
        for (const use of event.source.others) if (caseFile.parties.has(use.text)) yield { event, party: partyNamed(use.text), use };
    }
}

/** A representative's awareness counts as that of the party it represents. */
function isAware({ events, caseFile, workspace }: IncidentScope, party: PartyName): boolean {
    const itself = actingFor(party, caseFile.subjects, workspace);
    return events.some((event) => event.verb === 'became-aware' && event.party !== undefined && itself.includes(event.party));
}
