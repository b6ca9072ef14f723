import type { IncidentFactsByCode, IncidentPlaces } from '../../../findings/incidents/incidents.ts';
import { tellAuthorities, tellAuthorityPlaces } from './authorities.ts';
import { tellEvents, tellEventPlaces } from './events.ts';
import { tellFilings, tellFilingPlaces } from './filings.ts';
import type { PlaceTellers, Tellers } from '../teller.ts';
import { notesOf } from '../teller.ts';
import { tellIdleLines } from './idle-lines.ts';
import { tellUnsaid } from './unsaid.ts';
import { tellUses, tellUsePlaces } from './uses.ts';

const UNKNOWN = '`affected unknown because "reason"`';

/** What the checks of incidents say. */
export const tellIncidents: Tellers<keyof IncidentFactsByCode> = {
    ...tellAuthorities,
    ...tellEvents,
    ...tellFilings,
    ...tellIdleLines,
    ...tellUnsaid,
    ...tellUses,
    'affected-improbable': ({ facts }, words) => {
        if (facts.kind === 'too-many') {
            const lines = words.list(['`affected between 3 and 5 patients`', UNKNOWN], 'or');
            return {
                headline: words.say('affected-improbable.too-many', { most: facts.most }),
                notes: notesOf('do', words.say('affected-improbable.correct', { lines })),
            };
        }
        return {
            headline: words.say('affected-improbable.nobody'),
            notes: facts.alone
                ? notesOf('do', words.say('affected-improbable.unknown', { line: UNKNOWN }))
                : notesOf('do', words.say('affected-improbable.leave-out', { line: '`affected 3 patients`' })),
        };
    },
    'incident-twin': ({ facts: { incident, on, twin, twinOn, subjects, states } }, words) => ({
        headline: words.say('incident-twin.headline', {
            on: words.day(on),
            states: states.length === 0 ? 'none' : words.list(states),
            twin,
            incident,
        }),
        notes: [
            ...notesOf('why', words.say('incident-twin.why', { subjects: words.list(subjects) })),
            ...(on === twinOn
                ? []
                : notesOf('why', words.say('incident-twin.days', { twin, incident, on: words.day(on), twinOn: words.day(twinOn) }))),
            ...notesOf('do', words.say('incident-twin.do')),
        ],
    }),
};

/** What stands at places that their findings speak of. */
export const tellIncidentPlaces: PlaceTellers<keyof IncidentPlaces> = {
    ...tellAuthorityPlaces,
    ...tellEventPlaces,
    ...tellFilingPlaces,
    ...tellUsePlaces,
    twin: ({ twin }, { say }) => say('place.twin', { twin }),
};
