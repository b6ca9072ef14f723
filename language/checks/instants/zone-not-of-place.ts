import { stateOfZone, zoneOfState } from '../../time/state.ts';
import { offsetAt } from '../../time/zone.ts';
import type { IncidentScope } from '../check.ts';
import { defineCheck } from '../check.ts';
import { statesIn } from '../../facts/case-file.ts';

/** `zone-not-of-place`: the incident's times are read on clocks of a state in which it did not occur. */
export const zoneNotOfPlace = defineCheck({
    code: 'zone-not-of-place',
    severity: 'warning',
    unread: false,
    title: 'The time zone of an incident is not that of a place where it occurred',
    *onIncident(scope) {
        const { caseFile } = scope;
        const { zone } = caseFile.incident;
        const states = placesOf(scope);
        const [first] = states;
        const own = stateOfZone(caseFile.zone);
        if (!zone || zone.text !== caseFile.zone || !first || (own !== undefined && states.includes(own))) return;

        const differs = hasOtherClocks(scope, states);
        yield {
            at: zone.range,
            severity: differs ? 'warning' : 'hint',
            related: occurrences(scope).map((event) => ({
                location: { file: caseFile.path, range: event.range },
                kind: 'occurred' as const,
                states: [...new Set(statesIn(event))],
            })),
            facts: { zone: caseFile.zone, states, zoneOfPlace: zoneOfState(first), differs },
        };
    },
});

function occurrences({ events }: IncidentScope): IncidentScope['events'] {
    return events.filter((event) => event.verb === 'occurred' && event.states.length > 0);
}

function placesOf(scope: IncidentScope): string[] {
    return [...new Set(occurrences(scope).flatMap(statesIn))];
}

/** Whether the clocks of the zone show another hour than those of every place, at an instant that the timeline names. */
function hasOtherClocks({ caseFile, events }: IncidentScope, states: readonly string[]): boolean {
    return events.some((event) => {
        const own = offsetAt(event.at.instant, caseFile.zone);
        return states.every((state) => offsetAt(event.at.instant, zoneOfState(state)) !== own);
    });
}
