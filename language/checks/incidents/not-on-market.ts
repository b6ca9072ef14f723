import type { CaseEvent } from '../../facts/case-file.ts';
import type { SubjectFacts } from '../../facts/register.ts';
import type { Range } from '../../syntax/range.ts';
import { defineCheck } from '../check.ts';
import { countryOf } from '../../facts/build-register.ts';
import { dayInWords, listed } from '../wording.ts';

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
                    const later = places.filter((place) => reaches(place, state)).map(({ day }) => dayInWords(day));
                    const instead =
                        later.length > 0
                            ? `there only since ${listed(later)}`
                            : `in ${listed([...new Set(places.flatMap(({ states }) => states))])} only`;
                    yield {
                        at: rangeOf(event, state),
                        message: `The incident occurred in ${state} on ${dayInWords(event.at.day)}, and ${subject.name} was on the market or in service ${instead}.`,
                        advice: 'Correct the place or the date, or add where the system was placed on the market or put into service.',
                        related: [
                            { location: { file: subject.path, range: first.range }, message: `Where ${subject.name} is on the market` },
                        ],
                        data: { subject: subject.name, state },
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
