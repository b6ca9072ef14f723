import type { CaseEvent } from '../../facts/case-file.ts';
import type { NameUse } from '../../facts/source.ts';
import type { IncidentScope } from '../check.ts';
import { defineCheck } from '../check.ts';
import { actsFor } from '../../facts/policy.ts';
import { whenInWords } from '../wording.ts';

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
                at: use?.range ?? event.range,
                severity: actsFor(workspace, party) ? 'warning' : 'info',
                message: `${party} learned of the incident on ${whenInWords(event.at)}, and no line says when it became aware of it. The cautious date counts from this line; the latest defensible one does not.`,
                advice: `Add \`DATE ${party} became aware\`. If it never took notice, that is worth a line of its own: \`DATE ${party} noted "…"\`.`,
                data: { incident: caseFile.name, party },
            };
        }
    },
});

interface Tiding {
    readonly event: CaseEvent;
    readonly party: string;
    readonly use?: NameUse;
}

/** Who was informed, or received a notice, and holds a role towards one of the systems. */
function* tidings({ caseFile, events }: IncidentScope): Iterable<Tiding> {
    for (const event of events) {
        if (event.verb === 'received-notice' && event.party !== undefined && caseFile.parties.has(event.party))
            yield { event, party: event.party };
        if (event.source.verb !== 'informed') continue;
        for (const use of event.source.others) if (caseFile.parties.has(use.text)) yield { event, party: use.text, use };
    }
}

/** A representative's awareness counts as that of the party it represents. */
function isAware({ events, workspace }: IncidentScope, party: string): boolean {
    const itself = [party, ...(workspace.parties.get(party)?.representedBy ?? [])];
    return events.some((event) => event.verb === 'became-aware' && event.party !== undefined && itself.includes(event.party));
}
