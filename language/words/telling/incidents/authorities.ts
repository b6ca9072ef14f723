import type { AuthorityFactsByCode, AuthorityPlaces, OpenOfficeFacts } from '../../../findings/incidents/authorities.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { sayActs, sayFew, sayEnglish, sayOffice } from '../../vocabulary.ts';
import type { PlaceTellers, Tellers } from '../teller.ts';
import { notesOf } from '../teller.ts';

/** What the checks of who receives say. */
export const tellAuthorities: Tellers<keyof AuthorityFactsByCode> = {
    'authority-ambiguous': ({ facts, basis = '' }, words) => ({
        headline: words.say('authority-ambiguous.headline', {
            ...officeIn(facts, words),
            candidates: sayFew(facts.candidates, words, 'or'),
        }),
        notes: [
            ...notesOf(
                'why',
                words.say('authority-ambiguous.why', {
                    basis,
                    candidates: words.list(facts.candidates),
                    acts: sayActs(facts.duties, words),
                }),
            ),
            ...notesOf('do', words.say('authority-ambiguous.do', { line: `\`acts as ${facts.office} for TRAIT\`` })),
        ],
    }),
    'authority-missing': ({ facts, basis = '' }, words) => {
        const { vacancy, placeholder } = facts;
        return {
            headline: words.say('authority-missing.headline', {
                ...officeIn(facts, words),
                kind: placeholder === null ? (vacancy?.kind ?? 'undeclared') : 'placeholder',
                checked: vacancy?.checked ? words.day(vacancy.checked) : 'none',
                placeholder: placeholder ?? '',
            }),
            notes: [
                ...notesOf('why', words.say('authority.owed', { basis, acts: sayActs(facts.duties, words) })),
                ...(vacancy ? notesOf('why', words.say('authority-missing.because', { because: sayEnglish(vacancy.because, words) })) : []),
                ...notesOf('do', ...toFindOut(facts, words)),
            ],
        };
    },
};

/** What stands at places that their findings speak of. */
export const tellAuthorityPlaces: PlaceTellers<keyof AuthorityPlaces> = {
    holder: ({ name, office }, { say }) => say('place.holder', { name, office }),
    unnamed: ({ name }, { say }) => say('place.unnamed', { name }),
};

function officeIn({ office, officeTitle, state }: OpenOfficeFacts, words: Vocabulary): Readonly<Record<'office' | 'state', string>> {
    return { office: sayOffice(office, officeTitle, words), state: state ?? 'none' };
}

/** Who has to be found out, and how to write it down. */
function toFindOut(
    { office, state, vacancy, placeholder }: AuthorityFactsByCode['authority-missing'],
    { say }: Vocabulary,
): readonly string[] {
    if (placeholder !== null) {
        return [say('authority-missing.name', { line: '`unknown because "…"`' }), say('authority-missing.nameless')];
    }
    const line = `\`authority NAME "…" { ${state === null ? '' : `country ${state} `}acts as ${office} }\``;
    return [say(vacancy?.kind === 'undesignated' ? 'authority-missing.ask' : 'authority-missing.declare', { line })];
}
