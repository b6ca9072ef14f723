import type { PartyFactsByCode, PartyPlaces } from '../../../findings/register/parties.ts';
import { sayAct, sayEnglish, sayOffice, sayPeriod, sayRole } from '../../vocabulary.ts';
import type { PlaceTellers, Tellers } from '../teller.ts';
import { notesOf } from '../teller.ts';

/** What the checks of parties and of the policy say. */
export const tellParties: Tellers<keyof PartyFactsByCode> = {
    'acting-without-role': ({ facts: { party } }, { say }) => ({
        headline: say('acting-without-role.headline', { party }),
        notes: [
            ...notesOf('why', say('acting-without-role.why')),
            ...notesOf('do', say('acting-without-role.do', { line: `\`provider ${party}\`` })),
        ],
    }),
    'authority-line-in-organisation': ({ facts: { party, line } }, { say }) => ({
        headline: say('authority-line-in-organisation.headline', { line: `\`${line}\``, party }),
        notes: [
            ...notesOf('why', say('authority-line-in-organisation.why')),
            ...notesOf('do', say('authority-line-in-organisation.do', { line: `\`authority ${party}\`` })),
        ],
    }),
    'authority-replaced': ({ facts }, words) => {
        const { party, isOrganisation, lost, otherCountry, otherAddress } = facts;
        const { say } = words;
        const differs = isOrganisation || lost.length > 0 || otherCountry || otherAddress ? 'yes' : 'no';
        const offices = words.list(lost.map(({ office, officeTitle }) => sayOffice(office, officeTitle, words)));
        return {
            headline: say('authority-replaced.headline', { party, differs }),
            notes: [
                ...(isOrganisation ? notesOf('why', say('authority-replaced.organisation')) : []),
                ...(lost.length > 0 ? notesOf('why', say('authority-replaced.lost', { offices })) : []),
                ...(otherCountry ? notesOf('why', say('authority-replaced.country')) : []),
                ...(otherAddress ? notesOf('why', say('authority-replaced.address')) : []),
                ...notesOf('do', say('authority-replaced.do', { differs })),
            ],
        };
    },
    'authority-without-office': ({ facts: { party } }, { say }) => ({
        headline: say('authority-without-office.headline', { party }),
        notes: [
            ...notesOf('why', say('authority-without-office.why')),
            ...notesOf('do', say('authority-without-office.do', { line: '`acts as market-surveillance`' })),
        ],
    }),
    'country-missing': ({ facts: { party, kind } }, { say }) => ({
        headline: say('country-missing.headline', { party, kind }),
        notes: [
            ...notesOf('why', say('country-missing.why', { kind })),
            ...notesOf('do', say('country-missing.do', { kind, line: '`country NL`' })),
        ],
    }),
    'country-unknown': ({ facts: { name, party, suggestions } }, { say }) => ({
        headline: say('country-unknown.headline', { name }),
        notes: [
            ...notesOf('why', say('country-unknown.why', { party })),
            ...notesOf('do', say('country-unknown.do', { meant: suggestions[0] ?? 'none' })),
        ],
    }),
    'language-unknown': ({ facts: { name, of, suggestions, official }, basis }, words) => ({
        headline: words.say('language-unknown.headline', { name, of }),
        notes: [
            ...notesOf('why', words.say('language-unknown.why', { of }), of === 'report' ? basis : undefined),
            ...notesOf('do', words.say('language-unknown.do', { meant: suggestions[0] ?? 'none', official: official.join(', ') })),
        ],
    }),
    'policy-measure-odd': ({ facts, basis = '' }, words) => {
        const { say } = words;
        if (facts.kind === 'nothing') {
            return {
                headline: say('policy-measure-odd.nothing', { word: facts.word }),
                notes: notesOf('do', say('policy-measure-odd.allow', { line: `\`${facts.word} means 24 hours\`` })),
            };
        }
        const measure = sayPeriod(facts.measure, words);
        const period = sayPeriod(facts.period, words);
        const why = notesOf('why', say('policy-measure-odd.why', { basis, period, act: sayAct(facts.duty, words) }));
        if (facts.kind === 'always') {
            return {
                headline: say('policy-measure-odd.always', { measure }),
                notes: [...why, ...notesOf('do', say('policy-measure-odd.few', { line: '`warn 3 days before`' }))],
            };
        }
        return {
            headline: say('policy-measure-odd.too-long', { word: facts.word, measure, period }),
            notes: [...why, ...notesOf('do', say('policy-measure-odd.shorten', { period }))],
        };
    },
    'policy-repeated': ({ facts: { first } }, { say }) => ({
        headline: say('policy-repeated.headline', { file: first }),
        notes: notesOf('do', say('policy-repeated.do')),
    }),
    'representative-missing': ({ facts: { party, role, subject, representative }, basis }, words) => ({
        headline: words.say('representative-missing.headline', {
            representative: sayRole(representative, words),
            party,
            role: sayRole(role, words),
            subject,
        }),
        notes: [
            ...notesOf('why', words.say('representative-missing.why'), basis),
            ...notesOf('do', words.say('representative-missing.do', { line: '`represented by PARTY`' })),
        ],
    }),
    'representative-unfit': ({ facts, basis }, { say }) => ({
        headline:
            facts.kind === 'itself'
                ? say('representative-unfit.itself', { party: facts.party })
                : say('representative-unfit.outside', {
                      representative: facts.representative,
                      party: facts.party,
                      country: facts.country,
                  }),
        notes: [
            ...notesOf('why', say('representative-unfit.why'), basis),
            ...notesOf('do', say('representative-unfit.do', { line: '`represented by PARTY`' })),
        ],
    }),
    'undertaking-circular': ({ facts: { circle } }, { say }) => ({
        headline: say('undertaking-circular.headline', { circle: circle.join(' → ') }),
        notes: notesOf('do', say('undertaking-circular.do', { alone: circle.length === 2 ? 'yes' : 'no' })),
    }),
    'vacancy-filled': ({ facts: { party, state, office } }, { say }) => ({
        headline: say('vacancy-filled.headline', { party, state }),
        notes: notesOf('do', say('vacancy-filled.do'), say('vacancy-filled.until', { line: `\`acts as ${office} until DAY\`` })),
    }),
};

/** What stands at places that their findings speak of. */
export const tellPartyPlaces: PlaceTellers<keyof PartyPlaces> = {
    directory: ({ name }, { say }) => say('place.directory', { name }),
    'role-given': ({ party }, { say }) => say('place.role-given', { party }),
    limit: ({ title }, words) => words.say('place.limit', { title: sayEnglish(title, words) }),
    policy: (_, { say }) => say('place.policy'),
};
