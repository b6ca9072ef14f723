import type { CaseEvent } from '../../facts/case-file.ts';
import type { SubjectFacts } from '../../facts/register.ts';
import type { Range } from '../../syntax/range.ts';
import { defineCheck } from '../check.ts';
import { countryOf } from '../../facts/build-register.ts';

/** `not-on-market`: an incident occurred in a state in which the system was not on the market. */
export const notOnMarket = defineCheck({
    code: 'not-on-market',
    severity: 'warning',
    unread: false,
    title: 'A system was not on the market or in service in the state of the incident',
    *onIncident({ caseFile, events }) {
        for (const event of events) {
            if (event.verb !== 'occurred') continue;
            for (const state of event.states) {
                for (const subject of caseFile.subjects) {
                    const places = placesOf(subject);
                    const [first] = places;
                    if (!first || places.some((place) => reaches(place, state) && place.day <= event.at.day)) continue;
                    const since = places.filter((place) => reaches(place, state)).map(({ day }) => day);
                    const elsewhere = [...new Set(places.flatMap(({ states }) => states))].filter((each) => each !== state);
                    yield {
                        at: rangeOf(event, state),
                        facts: { subject: subject.name, state, on: event.at.day, since, elsewhere },
                        related: [{ location: { file: subject.path, range: first.range }, kind: 'market', subject: subject.name }],
                    };
                }
            }
        }
    },
});

interface Place {
    readonly day: string;
    readonly states: readonly string[];
    readonly range: Range;
}

/** Where and since when a system has been placed on the market or put into service. Models know no states. */
function placesOf({ kind, placed, service, source }: SubjectFacts): readonly Place[] {
    if (kind === 'model') return [];
    const range = (source.placed.at(0) ?? source.service.at(0))?.range ?? source.name.range;
    return [...placed, ...service].map((place) => ({ ...place, range }));
}

function reaches({ states }: Place, state: string): boolean {
    return states.length === 0 || states.includes(state);
}

function rangeOf({ source, range }: CaseEvent, state: string): Range {
    if (source.verb !== 'occurred') return range;
    return source.states.find((use) => countryOf(use.text) === state)?.range ?? range;
}
