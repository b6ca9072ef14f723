import type { CircleFacts, NeverFacts, RegimeFactsByCode, RegimePlaces } from '../../findings/regimes.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { sayEnglish } from '../vocabulary.ts';
import type { PlaceTellers, Tellers, Told } from './teller.ts';
import { notesOf } from './teller.ts';

/** What the checks of regimes say. */
export const tellRegimes: Tellers<keyof RegimeFactsByCode> = {
    'condition-never': ({ facts }, words) => never(facts, words),
    'details-circular': ({ facts }, { say }) => ({
        headline: say('details-circular.headline', { circle: wayIn(facts) }),
        notes: [...notesOf('why', say('details-circular.why')), ...notesOf('do', say('details-circular.do', { word: '`details`' }))],
    }),
    'duty-empty': ({ facts: { duty } }, { say }) => ({
        headline: say('duty-empty.headline', { duty }),
        notes: notesOf('do', say('duty-empty.do', { line: '`must report initial to market-surveillance in each state`' })),
    }),
    'duty-unbound': ({ facts: { duty } }, { say }) => ({
        headline: say('duty-unbound.headline', { duty }),
        notes: notesOf('do', say('duty-unbound.do', { binds: '`binds ROLE`', answers: '`answers DUTY`' })),
    }),
    'duty-unfounded': ({ facts: { duty } }, { say }) => ({
        headline: say('duty-unfounded.headline', { duty }),
        notes: [...notesOf('why', say('duty-unfounded.why')), ...notesOf('do', say('duty-unfounded.do', { line: '`by clause 4`' }))],
    }),
    'example-fails': ({ facts, basis }, words) => exampleFails(facts, basis, words),
    'law-shadowed': ({ facts: { name, candidates } }, words) => ({
        headline: words.say('law-shadowed.headline', { name }),
        notes: [
            ...notesOf(
                'why',
                words.say('law-shadowed.why', {
                    candidates: words.list(
                        candidates.map((each) => `\`${each}\``),
                        'or',
                    ),
                }),
            ),
            ...notesOf('do', words.say('law-shadowed.do')),
        ],
    }),
    'role-never': ({ facts }, { say }) => {
        if (facts.kind === 'itself') {
            return {
                headline: say('role-never.itself', { role: facts.role }),
                notes: notesOf('do', say('role-never.represent', { word: '`represents ROLE`' })),
            };
        }
        const { role, id } = facts;
        return {
            headline: say('role-never.word', { role }),
            notes: [
                ...notesOf('why', say('role-never.why', { line: `\`${role} PARTY\`` })),
                ...notesOf('do', say('role-never.do', { id: `\`${id}\`` })),
            ],
        };
    },
    'route-incomplete': ({ facts: { kind, route } }, { say }) => ({
        headline: say('route-incomplete.headline', { kind, route }),
        notes:
            kind === 'unreached'
                ? [...notesOf('why', say('route-incomplete.first')), ...notesOf('do', say('route-incomplete.move'))]
                : notesOf('do', say('route-incomplete.do', { line: '`to OFFICE in each state otherwise`' })),
    }),
    'specialisation-circular': ({ facts }, { say }) => ({
        headline: say('specialisation-circular.headline', { circle: wayIn(facts) }),
        notes: [
            ...notesOf('why', say('specialisation-circular.why')),
            ...notesOf('do', say('specialisation-circular.do', { word: '`specialises`' })),
        ],
    }),
    'taxonomy-circular': ({ facts }, { say }) => ({
        headline: say('taxonomy-circular.headline', { circle: wayIn(facts) }),
        notes: [...notesOf('why', say('taxonomy-circular.why')), ...notesOf('do', say('taxonomy-circular.do'))],
    }),
};

/** What stands at places that their findings speak of. */
export const tellRegimePlaces: PlaceTellers<keyof RegimePlaces> = {
    'asked-by': ({ duty }, { say }) => say('place.asked-by', { duty }),
    'always-holds': (_, { say }) => say('place.always-holds'),
    'in-circle': ({ name }, { say }) => say('place.in-circle', { name }),
};

function never(facts: NeverFacts, words: Vocabulary): Told {
    const { say } = words;
    switch (facts.kind) {
        case 'contradiction':
            return {
                headline: say('condition-never.contradiction'),
                notes: notesOf('do', say('condition-never.check', { not: '`not`', or: '`or`', and: '`and`' })),
            };
        case 'bearer':
            return {
                headline: say('condition-never.bearer', { trait: facts.trait, bearer: facts.bearer, asked: facts.asked }),
                notes: notesOf('do', say('condition-never.ask')),
            };
        case 'duty':
            return {
                headline: say('condition-never.duty', { duty: facts.duty }),
                notes: [
                    ...(facts.inherits ? notesOf('why', say('condition-never.inherited')) : []),
                    ...notesOf('do', say('condition-never.when', { when: '`when`' })),
                ],
            };
        case 'excluded':
            return {
                headline: say('condition-never.excluded', { duty: facts.duty }),
                notes: notesOf('do', say('condition-never.narrow')),
            };
        case 'period':
            return {
                headline: say('condition-never.period', { from: words.day(facts.from), until: words.day(facts.until) }),
                notes: notesOf('do', say('condition-never.order')),
            };
    }
}

function exampleFails(facts: RegimeFactsByCode['example-fails'], basis: string | undefined, words: Vocabulary): Told {
    const { say } = words;
    const english = (text: string): string => sayEnglish(text, words);
    switch (facts.kind) {
        case 'fault':
            return {
                headline: say('example-fails.fault'),
                notes: [...notesOf('why', english(facts.says)), ...notesOf('do', english(facts.closes))],
            };
        case 'empty':
            return {
                headline: say('example-fails.empty'),
                notes: notesOf('do', say('example-fails.expect', { line: '`expect as of INSTANT { … }`' })),
            };
        case 'otherwise': {
            const { duty, asOf, differences, lines } = facts;
            return {
                headline: say('example-fails.headline', { asOf, difference: english(differences[0] ?? '') }),
                notes: [
                    ...notesOf('why', basis === undefined ? duty : say('place.law', { title: duty, basis })),
                    ...differences.slice(1).flatMap((each) => notesOf('why', say('example-fails.also', { difference: english(each) }))),
                    ...notesOf('do', say('example-fails.do', { line: `\`${lines[0] ?? ''}\`` })),
                ],
            };
        }
    }
}

function wayIn({ circle }: CircleFacts): string {
    return circle.join(' → ');
}
