import { actingFor } from '../../facts/representation.ts';
import type { IncidentScope } from '../check.ts';
import { defineCheck } from '../check.ts';
import { whenOf } from '../../findings/parts-of.ts';
import type { PartyName } from '../../facts/ids.ts';

/** `report-by-wrong-party`: somebody reports who has nothing to report here, so the report fulfils nobody's duty. */
export const reportByWrongParty = defineCheck({
    code: 'report-by-wrong-party',
    severity: 'warning',
    unread: false,
    title: 'A report is made by a party that has no duty to report here',
    *onIncident(scope) {
        for (const event of scope.events) {
            if (event.verb !== 'reported' || event.party === undefined || mayReport(scope, event.party)) continue;
            yield {
                at: event.source.party.range,
                facts: {
                    at: whenOf(event.at),
                    party: event.party,
                    hasRole: scope.caseFile.parties.has(event.party),
                    bound: boundToReport(scope),
                },
            };
        }
    },
});

/** A party with something to report, its representative, or, where nothing is to be reported yet, anybody with a role here. */
function mayReport(scope: IncidentScope, party: PartyName): boolean {
    const { docket, caseFile, workspace } = scope;
    if (docket.entries.some((entry) => entry.party === party && entry.stages.length > 0)) return true;
    const bound = boundToReport(scope);
    const represents = (name: PartyName): boolean => actingFor(name, caseFile.subjects, workspace).includes(party);
    if (bound.length > 0) return bound.some(represents);
    return (
        caseFile.parties.has(party) ||
        [...caseFile.parties.values()].some(({ name }) => represents(name)) ||
        docket.entries.some((entry) => entry.party === party)
    );
}

function boundToReport({ docket }: IncidentScope): readonly PartyName[] {
    return [
        ...new Set(docket.entries.filter(({ stages, bound }) => stages.length > 0 && bound === 'organisation').map(({ party }) => party)),
    ];
}
