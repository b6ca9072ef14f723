import type { SystemFactsByCode, SystemPlaces } from '../../../findings/register/systems.ts';
import { isDay } from '../../../time/day.ts';
import { memberStates } from '../../../time/state.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { sayAct, sayRole } from '../../vocabulary.ts';
import type { PlaceTellers, Tellers, Told } from '../teller.ts';
import { notesOf } from '../teller.ts';

/** What the checks of systems and models say. */
export const tellSystems: Tellers<keyof SystemFactsByCode> = {
    'built-on-system': ({ facts: { base, kind, itself } }, { say }) => ({
        headline: say('built-on-system.headline', { base, itself: itself ? 'yes' : 'no' }),
        notes: [
            ...notesOf('why', say('built-on-system.why', { kind })),
            ...notesOf('do', say('built-on-system.do', { itself: itself ? 'yes' : 'no', line: `\`model ${base}\`` })),
        ],
    }),
    'carve-out-unsupported': ({ facts, basis }, words) => {
        const { headline, notes } = carveOut(facts, words);
        return { headline, notes: [...notesOf('why', basis), ...notes] };
    },
    'change-before-placing': ({ facts: { subject, changed, placed } }, words) => ({
        headline: words.say('change-before-placing.headline', { changed: dayOf(changed, words), subject }),
        notes: [
            ...notesOf('why', words.say('change-before-placing.why', { placed: dayOf(placed, words) })),
            ...notesOf('do', words.say('change-before-placing.do')),
        ],
    }),
    'provider-missing': ({ facts: { subject, roles, written, duty }, basis = '' }, words) => {
        const named = words.list(
            roles.map((each) => sayRole(each, words)),
            'or',
        );
        const lines = written.map((each) => `\`${each} PARTY\``);
        return {
            headline: words.say('provider-missing.headline', { roles: named, subject }),
            notes: [
                ...notesOf('why', words.say('provider-missing.why', { basis, roles: named, act: sayAct(duty, words) })),
                ...notesOf('do', words.say('provider-missing.do', { lines: words.list(lines, 'or') })),
            ],
        };
    },
    'state-unknown': ({ facts }, words) => stateUnknown(facts, words),
    'time-without-effect': ({ facts }, words) => timeWithoutEffect(facts, words),
    'trait-misplaced': ({ facts: { name, bearer, kind }, basis }, { say }) => ({
        headline: say('trait-misplaced.headline', { name, bearer, kind }),
        notes: [
            ...notesOf('why', say('trait-misplaced.why'), basis),
            ...notesOf('do', say('trait-misplaced.do', { bearer, line: `\`is ${name}\`` })),
        ],
    }),
    'unknown-yet-known': ({ facts: { subject, field } }, { say }) => ({
        headline: say('unknown-yet-known.headline', { subject, field }),
        notes: [...notesOf('why', say('unknown-yet-known.why')), ...notesOf('do', say('unknown-yet-known.do'))],
    }),
    'traits-missing': ({ facts: { subject, kind } }, { say }) => ({
        headline: say('traits-missing.headline', { subject }),
        notes: [
            ...notesOf('why', say('traits-missing.why', { kind })),
            ...notesOf('do', say('traits-missing.do', { line: '`is annex-III-5-d`' })),
        ],
    }),
};

/** What stands at places that their findings speak of. */
export const tellSystemPlaces: PlaceTellers<keyof SystemPlaces> = {
    lifting: (_, { say }) => say('place.lifting'),
    placed: ({ subject }, { say }) => say('place.placed', { subject }),
    'said-after-all': ({ field }, { say }) => say('place.said-after-all', { field }),
    'longer-line': (_, { say }) => say('place.longer-line'),
    trait: ({ name }, { say }) => say('place.trait', { name }),
};

function carveOut(facts: SystemFactsByCode['carve-out-unsupported'], { say, list }: Vocabulary): Told {
    const { name } = facts;
    switch (facts.kind) {
        case 'lifts nothing':
            return {
                headline: say('carve-out-unsupported.lifts-nothing', { name, of: facts.of }),
                notes: [
                    ...notesOf('why', say('carve-out-unsupported.hides')),
                    ...(facts.asked.length === 0
                        ? []
                        : notesOf('why', say('carve-out-unsupported.asked', { traits: list(facts.asked.map(quoted), 'or') }))),
                    ...notesOf('do', say('carve-out-unsupported.bring', { name, line: '`is TRAIT`' })),
                ],
            };
        case 'no case':
            return {
                headline: say('carve-out-unsupported.no-case', { name, general: facts.general }),
                notes: [
                    ...notesOf('why', say('carve-out-unsupported.unclear')),
                    ...notesOf('do', say('carve-out-unsupported.add-case', { general: facts.general, line: '`is TRAIT`' })),
                ],
            };
        case 'no ground': {
            const lines = facts.candidates.map((each) => `\`is ${each}\``);
            return {
                headline: say('carve-out-unsupported.no-ground', { name }),
                notes: notesOf('do', say('carve-out-unsupported.write-ground', { lines: list(lines, 'or') })),
            };
        }
    }
}

function stateUnknown(facts: SystemFactsByCode['state-unknown'], { say, list }: Vocabulary): Told {
    const { name } = facts;
    if (facts.kind === 'party') {
        const lines = list([`\`in NL at ${name}\``, `\`in NL at PARTY and ${name}\``], 'or');
        return { headline: say('state-unknown.party', { name }), notes: notesOf('do', say('state-unknown.at', { lines })) };
    }
    const { kind, suggestions, outside } = facts;
    const [meant] = suggestions;
    if (meant !== undefined) {
        return { headline: say('state-unknown.small', { name }), notes: notesOf('do', say('state-unknown.write', { meant })) };
    }
    if (kind === 'market' && outside) {
        return { headline: say('state-unknown.outside', { name }), notes: notesOf('do', say('state-unknown.union')) };
    }
    return {
        headline: say('state-unknown.headline', { name, kind }),
        notes: [
            ...notesOf('why', say('state-unknown.why')),
            ...notesOf('do', say('state-unknown.codes', { kind, states: memberStates.join(', ') })),
        ],
    };
}

function timeWithoutEffect(facts: SystemFactsByCode['time-without-effect'], words: Vocabulary): Told {
    const { say } = words;
    switch (facts.kind) {
        case 'covered': {
            const lasting = facts.lasting ? 'yes' : 'no';
            return {
                headline: say('time-without-effect.covered', { line: facts.other, lasting }),
                notes: notesOf('do', say('time-without-effect.leave-out', { lasting, line: `\`${facts.line}${facts.time}\`` })),
            };
        }
        case 'known in vain':
            return {
                headline: say('time-without-effect.known', {
                    known: dayOf(facts.known, words),
                    what: facts.what,
                    day: dayOf(facts.day, words),
                }),
                notes: [...notesOf('why', say('time-without-effect.learned')), ...notesOf('do', say('time-without-effect.later'))],
            };
        case 'end known first':
            return {
                headline: say('time-without-effect.end', { known: dayOf(facts.known, words), begun: dayOf(facts.begun, words) }),
                notes: notesOf('do', say('time-without-effect.correct')),
            };
    }
}

/** A day as it is written, told as such where it is one. */
function dayOf(written: string, { day }: Vocabulary): string {
    return isDay(written) ? day(written) : written;
}

function quoted(name: string): string {
    return `\`${name}\``;
}
