import type { CaseEventOf } from '../../facts/case-file.ts';
import type { IncidentScope } from '../check.ts';
import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';
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
            const bound = boundToReport(scope);
            const whose = bound.length === 0 ? "It fulfils nobody's duty." : `It fulfils nobody's duty; to report is for ${listed(bound)}.`;
            yield {
                at: event.source.party.range,
                message: `${event.party} ${reasonOf(scope, event)}. ${whose}`,
                advice: 'If it reported for somebody else, name that party in the line, or declare the mandate: `represented by` in the organisation. If it did hold a role, add the role to the system.',
                data: { party: event.party, bound },
            };
        }
    },
});

/** A party with something to report, its representative, or, where nothing is to be reported yet, anybody with a role here. */
function mayReport(scope: IncidentScope, party: PartyName): boolean {
    const { docket, caseFile } = scope;
    if (docket.entries.some((entry) => entry.party === party && entry.stages.length > 0)) return true;
    const bound = boundToReport(scope);
    const represents = (name: string): boolean => scope.workspace.parties.get(name)?.representedBy.includes(party) === true;
    if (bound.length > 0) return bound.some(represents);
    return (
        caseFile.parties.has(party) ||
        [...caseFile.parties.keys()].some(represents) ||
        docket.entries.some((entry) => entry.party === party)
    );
}

function boundToReport({ docket }: IncidentScope): readonly string[] {
    return [
        ...new Set(docket.entries.filter(({ stages, bound }) => stages.length > 0 && bound === 'organisation').map(({ party }) => party)),
    ];
}

function reasonOf({ caseFile }: IncidentScope, { party }: CaseEventOf<'reported'>): string {
    return party !== undefined && caseFile.parties.has(party)
        ? 'holds a role here, but not one that has to report'
        : 'holds no role towards what this incident involves';
}
