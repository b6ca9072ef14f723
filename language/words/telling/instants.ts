import type { InstantFactsByCode, InstantPlaces, LocalTimeFacts } from '../../findings/instants.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Note, PlaceTellers, Tellers } from './teller.ts';
import { notesOf } from './teller.ts';

/** What the checks of dates and times say. */
export const tellInstants: Tellers<keyof InstantFactsByCode> = {
    'instant-impossible': ({ facts: { kind, written } }, { say }) => ({
        headline: say('instant-impossible.headline', { kind, written }),
        notes: [
            ...notesOf('why', say('instant-impossible.why')),
            ...notesOf('do', say('instant-impossible.do', { kind, year: '`YYYY`', day: '`YYYY-MM-DD`', time: '`HH:MM`' })),
        ],
    }),
    'local-time-ambiguous': ({ facts }, words) => ({
        headline: words.say('local-time-ambiguous.headline', { moment: localTimeIn(facts, words), zone: facts.zone }),
        notes: localTimeNotes(facts, words.say('local-time-ambiguous.why'), words),
    }),
    'local-time-skipped': ({ facts }, words) => ({
        headline: words.say('local-time-skipped.headline', { moment: localTimeIn(facts, words), zone: facts.zone }),
        notes: localTimeNotes(facts, words.say('local-time-skipped.why'), words),
    }),
    'range-reversed': ({ facts }, { say, day }) => {
        if (facts.kind === 'between') {
            const { from, to } = facts;
            return {
                headline: say('range-reversed.headline', { from, to }),
                notes: [
                    ...notesOf('why', say('range-reversed.why')),
                    ...notesOf('do', say('range-reversed.do', { line: `\`between ${to} and ${from}\`` })),
                ],
            };
        }
        const { since, until } = facts;
        const line = since === until ? `\`since ${since} until DAY\`` : `\`since ${until} until ${since}\``;
        return {
            headline: say('range-reversed.never-held', { since: day(since), until: day(until) }),
            notes: notesOf('do', say('range-reversed.hold', { line, since: '`since`', until: '`until`' })),
        };
    },
    'weekday-wrong': ({ facts: { day, weekday, written } }, words) => ({
        headline: words.say('weekday-wrong.headline', { day: words.day(day), written }),
        notes: [
            ...notesOf('why', words.say('weekday-wrong.why')),
            ...notesOf('do', words.say('weekday-wrong.do', { weekday: `\`${weekday}\`` })),
        ],
    }),
    'zone-missing': ({ facts: { incident, zone } }, { say }) => ({
        headline: say('zone-missing.headline', { incident, zone }),
        notes: [...notesOf('why', say('zone-missing.why')), ...notesOf('do', say('zone-missing.do', { line: `\`zone ${zone}\`` }))],
    }),
    'zone-not-of-place': ({ facts: { zone, states, zoneOfPlace, differs } }, words) => ({
        headline: words.say('zone-not-of-place.headline', { zone, states: words.list(states), differs: differs ? 'yes' : 'no' }),
        notes: [
            ...notesOf('why', words.say('zone-not-of-place.why', { differs: differs ? 'yes' : 'no' })),
            ...notesOf('do', words.say('zone-not-of-place.do', { line: `\`zone ${zoneOfPlace}\``, zone })),
        ],
    }),
    'zone-unknown': ({ facts: { name, suggestions } }, words) => {
        const alike = words.list(
            suggestions.map((each) => `\`zone ${each}\``),
            'or',
        );
        return {
            headline: words.say('zone-unknown.headline', { name }),
            notes: [
                ...notesOf('why', words.say('zone-unknown.why')),
                ...notesOf(
                    'do',
                    suggestions.length > 0
                        ? words.say('zone-unknown.alike', { alike })
                        : words.say('zone-unknown.do', { line: '`zone Europe/Brussels`' }),
                ),
            ],
        };
    },
};

/** What stands at places that their findings speak of. */
export const tellInstantPlaces: PlaceTellers<keyof InstantPlaces> = {
    'local-time': (_, { say }) => say('place.local-time'),
    occurred: ({ states }, words) => words.say('place.occurred', { states: words.list(states) }),
};

function localTimeIn({ day, time }: LocalTimeFacts, words: Vocabulary): string {
    return words.say('date.moment', { day: words.day(day), time });
}

function localTimeNotes({ earlier, later }: LocalTimeFacts, why: string, words: Vocabulary): readonly Note[] {
    return [
        ...notesOf('why', why, words.say('local-time.counted', { earlier: `\`${earlier}\`` })),
        ...notesOf('do', words.say('local-time.do', { instants: words.list([`\`${earlier}\``, `\`${later}\``], 'or') })),
    ];
}
