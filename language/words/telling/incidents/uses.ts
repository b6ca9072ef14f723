import type { TimeFacts, UseFactsByCode, UsePlaces } from '../../../findings/incidents/uses.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { inDays, sayActs, sayActsWithBasis, sayFew, sayOn, sayRole } from '../../vocabulary.ts';
import type { PlaceTellers, Tellers, Told } from '../teller.ts';
import { notesOf } from '../teller.ts';

/** How many duties of a role are named. */
const dutiesAtMost = 4;

/** What the checks of who takes part, and with what, say. */
export const tellUses: Tellers<keyof UseFactsByCode> = {
    'not-on-market': ({ facts: { subject, state, on, since, elsewhere } }, words) => ({
        headline: words.say('not-on-market.headline', { state, on: words.day(on), subject }),
        notes: [
            ...(since.length > 0
                ? notesOf('why', words.say('not-on-market.since', { days: words.list(since.map(words.day)) }))
                : notesOf('why', words.say('not-on-market.elsewhere', { states: words.list(elsewhere) }))),
            ...notesOf('do', words.say('not-on-market.do', { line: `\`placed on market DATE in ${state}\`` })),
        ],
    }),
    'role-without-duty': ({ facts: { party, roles, duties } }, words) => ({
        headline: words.say('role-without-duty.headline', { party, roles: words.list(roles.map((each) => sayRole(each, words))) }),
        notes: [
            ...(duties.length === 0
                ? notesOf('why', words.say('role-without-duty.unbound'))
                : notesOf(
                      'why',
                      words.say('role-without-duty.why', {
                          duties: sayActs(duties.slice(0, dutiesAtMost), words),
                          more: Math.max(0, duties.length - dutiesAtMost),
                      }),
                  )),
            ...notesOf('do', words.say('role-without-duty.do')),
            ...notesOf('rests', sayActsWithBasis(duties.slice(0, dutiesAtMost), words)),
        ],
    }),
    'use-of-no-deployer': ({ facts }, words) => (facts.kind === 'never' ? noUser(facts, words) : userAtAnotherTime(facts, words)),
    'use-unnamed': ({ facts: { subject, state, parties } }, words) => ({
        headline: words.say('use-unnamed.headline', { state: state ?? 'none', parties: sayFew(parties, words, 'or') }),
        notes: [
            ...notesOf('why', words.say('use-unnamed.why', { parties: words.list(parties), subject })),
            ...notesOf('do', words.say('use-unnamed.do', { line: `\`occurred in ${state ?? 'STATE'} at ${parties[0] ?? 'PARTY'}\`` })),
        ],
    }),
};

/** What stands at places that their findings speak of. */
export const tellUsePlaces: PlaceTellers<keyof UsePlaces> = {
    'role-held': ({ during }, words) => words.say('place.role-held', { time: timeIn(during, words) }),
    market: ({ subject }, { say }) => say('place.market', { subject }),
};

type Named<Kind> = Extract<UseFactsByCode['use-of-no-deployer'], { readonly kind: Kind }>;

function noUser({ party, roles, written, users, subjects }: Named<'never'>, words: Vocabulary): Told {
    return {
        headline: words.say('use-of-no-deployer.never', { party, roles: rolesIn(roles, words), subjects: sayFew(subjects, words, 'or') }),
        notes: [
            ...notesOf('why', words.say('use-of-no-deployer.uncounted')),
            ...notesOf('do', words.say('use-of-no-deployer.declare', { users: usersIn(users, words), line: `\`${written} ${party}\`` })),
        ],
    };
}

function userAtAnotherTime(facts: Named<'at another time'>, words: Vocabulary): Told {
    const { party, roles, written, users, subject, at, during } = facts;
    return {
        headline: words.say('use-of-no-deployer.then', { party, roles: rolesIn(roles, words), subject, on: sayOn(inDays(at), words) }),
        notes: [
            ...notesOf('why', words.say('use-of-no-deployer.only', { times: words.list(during.map((each) => timeIn(each, words))) })),
            ...notesOf('do', words.say('use-of-no-deployer.days', { users: usersIn(users, words), line: `\`${written} ${party}\`` })),
        ],
    };
}

function rolesIn(roles: Named<'never'>['roles'], words: Vocabulary): string {
    return words.list(
        roles.map((each) => sayRole(each, words)),
        'or',
    );
}

function usersIn(users: readonly string[], words: Vocabulary): string {
    return users.length === 0 ? 'none' : words.list(users, 'or');
}

function timeIn({ since, until }: TimeFacts, { say, day }: Vocabulary): string {
    const kind = since === null ? 'until' : until === null ? 'since' : 'both';
    return say('time.held', { kind, since: since === null ? '' : day(since), until: until === null ? '' : day(until) });
}
