import type { IncidentSummary } from '../check.ts';
import { dayNumber } from '../../time/day.ts';
import { defineCheck } from '../check.ts';

/** `incident-twin`: two incidents look like one that was written down twice. */
export const incidentTwin = defineCheck({
    code: 'incident-twin',
    severity: 'info',
    unread: false,
    title: 'Two incidents of the same systems occurred in the same state within a day',
    *onWorkspace({ incidents }) {
        for (const alike of bySubjects(incidents)) {
            for (const [index, incident] of alike.entries()) {
                const twin = twinBefore(alike, index, incident);
                if (!twin) continue;
                yield {
                    at: incident.nameRange,
                    file: incident.path,
                    facts: {
                        incident: incident.name,
                        on: incident.occurredOn,
                        twin: twin.name,
                        twinOn: twin.occurredOn,
                        subjects: incident.subjects,
                        states: twin.states.filter((state) => incident.states.includes(state)),
                    },
                    related: [{ location: { file: twin.path, range: twin.nameRange }, kind: 'twin', twin: twin.name }],
                };
            }
        }
    },
});

type Dated = IncidentSummary & { readonly occurredOn: string };

/** Dated incidents that involve the same systems and models, in order of their days. */
function bySubjects(incidents: readonly IncidentSummary[]): Iterable<readonly Dated[]> {
    const groups = new Map<string, Dated[]>();
    for (const incident of incidents) {
        if (!isDated(incident) || incident.name === '' || incident.subjects.length === 0) continue;
        const key = [...incident.subjects].sort().join('\n');
        const group = groups.get(key);
        if (group) group.push(incident);
        else groups.set(key, [incident]);
    }
    for (const group of groups.values()) group.sort(byDay);
    return groups.values();
}

function isDated(incident: IncidentSummary): incident is Dated {
    return incident.occurredOn !== undefined;
}

function byDay(first: Dated, second: Dated): number {
    const days = dayNumber(first.occurredOn) - dayNumber(second.occurredOn);
    if (days !== 0) return days;
    const places = [first.path, first.nameRange[0]] as const;
    if (places[0] !== second.path) return places[0] < second.path ? -1 : 1;
    return places[1] - second.nameRange[0];
}

/** The nearest earlier one within a day, and in a state in common; two incidents without a place may share it. */
function twinBefore(alike: readonly Dated[], index: number, incident: Dated): Dated | undefined {
    for (let before = index - 1; before >= 0; before--) {
        const other = alike[before];
        if (!other || dayNumber(incident.occurredOn) - dayNumber(other.occurredOn) > 1) return undefined;
        if (shareState(other, incident)) return other;
    }
    return undefined;
}

function shareState(first: Dated, second: Dated): boolean {
    if (first.states.length === 0 && second.states.length === 0) return true;
    return first.states.some((state) => second.states.includes(state));
}
