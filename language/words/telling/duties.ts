import { deedsOf } from '../../findings/deeds.ts';
import type { DutyFacts, DutyFactsByCode, DutyPlaces } from '../../findings/duties.ts';
import type { GroundFacts } from '../../findings/parts.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { PACES, sayAct, sayAfter, sayEnd, sayEnglish, sayMoment, sayPeriod, sayRecipients, sayWhen } from '../vocabulary.ts';
import { lineToWrite } from './lines.ts';
import type { Note, PlaceTellers, Tellers } from './teller.ts';
import { notesOf } from './teller.ts';

/** What the checks of duties say. */
export const tellDuties: Tellers<keyof DutyFactsByCode> = {
    'altered-before-informing': ({ facts, basis = '' }, words) => {
        const { party } = facts;
        const named = facts.recipients.flatMap(({ name }) => name ?? []);
        const line = lineToWrite(`${party} informed ${named.length === 0 ? 'AUTHORITY' : named.join(', ')} of alteration`);
        return {
            headline: words.say('altered-before-informing.headline', {
                when: sayWhen(facts.alteredAt, words),
                party,
                subject: facts.subject ?? words.say('altered-before-informing.subject'),
                recipients: sayRecipients(facts.recipients, words),
            }),
            notes: [
                ...notesOf('why', words.say('altered-before-informing.why', { basis })),
                ...notesOf('do', words.say('altered-before-informing.do', { line }), words.say('altered-before-informing.emergency')),
                ...groundsOf(facts, words),
            ],
        };
    },
    'duty-due': ({ facts, basis = '' }, words) => {
        const { planBy, limit, owedSince } = facts;
        const end = planBy ?? limit;
        const values = {
            kind: end ? 'dated' : owedSince ? 'since' : 'open',
            day: end ? sayEnd(end, words) : '',
            standard: standardOf(facts),
            since: owedSince ? sayMoment(owedSince, words) : '',
            who: whoIn(facts, words),
        };
        return {
            headline: words.say('duty-due.headline', values),
            notes: [...datesOf(facts, basis, words), ...notesOf('do', howToRecord(facts, words)), ...restsOf(facts, words)],
        };
    },
    'duty-late': ({ facts, basis = '' }, words) => {
        const name = facts.recipients.at(0)?.name ?? undefined;
        const to = name === undefined ? '' : ` to ${name}`;
        const line = `\`explain ${facts.duty}${to} "reason" on DATE by "NAME"\``;
        return {
            headline: words.say('duty-late.headline', { when: doneOn(facts, words), who: whoIn(facts, words) }),
            notes: [
                ...datesOf(facts, basis, words),
                ...notesOf('do', words.say('duty-late.do', { line })),
                ...reasonedDelayOf(facts, words),
                ...restsOf(facts, words),
            ],
        };
    },
    'duty-late-explained': ({ facts, basis = '' }, words) => {
        const { by, on, reason } = facts.explained;
        return {
            headline: words.say('duty-late-explained.headline', { when: doneOn(facts, words), by, who: whoIn(facts, words) }),
            notes: [
                ...notesOf('why', words.say('duty-late-explained.why', { by, on: sayWhen(on, words), reason })),
                ...datesOf(facts, basis, words),
                ...notesOf('do', words.say('duty-late-explained.do')),
                ...restsOf(facts, words),
            ],
        };
    },
    'duty-not-owed': ({ facts, basis = '' }, words) => {
        const { party, notOwed, reason } = facts;
        const acts = notOwed.map((each) => sayAct(each, words));
        const because = reason === null ? words.say('duty-not-owed.excluded') : sayEnglish(reason, words);
        return {
            headline: words.say('duty-not-owed.headline', { party, act: acts[0] ?? '', more: Math.max(0, acts.length - 1) }),
            notes: [
                ...notesOf('why', words.say('duty-not-owed.why', { basis, reason: because })),
                ...(acts.length > 1 ? notesOf('why', words.say('duty-not-owed.all', { acts: words.list(acts) })) : []),
                ...notesOf('do', words.say('duty-not-owed.do')),
                ...groundsOf(facts, words),
            ],
        };
    },
    'duty-overdue': ({ facts, basis = '' }, words) => {
        const end = facts.limit ?? facts.planBy;
        return {
            headline: words.say('duty-overdue.headline', { since: end ? sayAfter(end, words) : '', who: whoIn(facts, words) }),
            notes: [
                ...datesOf(facts, basis, words),
                ...notesOf('do', howToRecord(facts, words), words.say('duty.not-alone')),
                ...reasonedDelayOf(facts, words),
                ...restsOf(facts, words),
            ],
        };
    },
    'duty-past-plan': ({ facts, basis = '' }, words) => {
        const { planBy, limit, status } = facts;
        const met = status === 'met';
        const confirm = limit === null ? undefined : words.say('duty-past-plan.confirm');
        return {
            headline: words.say('duty-past-plan.headline', {
                met: met ? 'yes' : 'no',
                when: doneOn(facts, words),
                since: planBy ? sayAfter(planBy, words) : '',
                who: whoIn(facts, words),
            }),
            notes: [
                ...datesOf(facts, basis, words, true),
                ...(met ? notesOf('do', words.say('duty-past-plan.keep-note')) : notesOf('do', howToRecord(facts, words), confirm)),
                ...restsOf(facts, words),
            ],
        };
    },
    'holidays-projected': ({ facts: { projected, unsure }, basis }, words) => {
        const ends = projected.map(({ end, state }) => inState('holidays-projected.end', { end: sayEnd(end, words) }, state, words));
        const days = unsure.map(({ day, state, name, status }) =>
            inState('holidays-projected.day', { day: words.day(day), name, status }, state, words),
        );
        const first = ends[0] ?? (unsure[0] ? words.day(unsure[0].day) : '');
        return {
            headline: words.say('holidays-projected.headline', { first, projected: ends.length > 0 ? 'yes' : 'no' }),
            notes: [
                ...(ends.length > 0 ? notesOf('why', words.say('holidays-projected.projected', { ends: words.list(ends) })) : []),
                ...(days.length > 0 ? notesOf('why', words.say('holidays-projected.unsure', { days: words.list(days) })) : []),
                ...notesOf('why', basis),
                ...notesOf('do', words.say('holidays-projected.do')),
            ],
        };
    },
    'immediately-open': ({ facts, basis = '' }, words) => {
        const { owedSince, measure } = facts;
        return {
            headline: words.say('immediately-open.headline', {
                since: owedSince ? sayMoment(owedSince, words) : '',
                who: whoIn(facts, words),
            }),
            notes: [
                ...datesOf(facts, basis, words),
                ...notesOf('why', words.say('immediately-open.measure', { period: sayPeriod(measure, words) })),
                ...notesOf('do', howToRecord(facts, words), words.say('immediately-open.policy')),
                ...restsOf(facts, words),
            ],
        };
    },
};

/** What stands at places that findings about duties speak of. */
export const tellDutyPlaces: PlaceTellers<keyof DutyPlaces> = {
    law: ({ title, basis }, words) => words.say('place.law', { title: sayEnglish(title, words), basis }),
    step: ({ because }, words) => sayEnglish(because, words),
    explanation: ({ by }, { say }) => say('place.explanation', { by }),
};

/** Who has to do what, towards whom: `medira → ap (NL), initial report of a death`. */
function whoIn(facts: DutyFacts, words: Vocabulary): string {
    const { party, recipients } = facts;
    return words.say('duty.who', {
        party,
        recipients: recipients.length === 0 ? 'none' : sayRecipients(recipients, words),
        act: sayAct(facts, words),
    });
}

/** Why it is owed, since when, and until when. */
function datesOf(facts: DutyFacts, basis: string, words: Vocabulary, planPassed = facts.status !== 'due'): readonly Note[] {
    const parts = [sinceIn(facts, words), ...endsIn(facts, words, planPassed)].filter((part) => part !== undefined);
    return notesOf('why', words.say('duty.dates', { basis, dates: parts.join('; ') }));
}

function sinceIn(facts: DutyFacts, words: Vocabulary): string | undefined {
    const { owedSince } = facts;
    return owedSince ? words.say('duty.since', { standard: standardOf(facts), since: sayMoment(owedSince, words) }) : undefined;
}

function endsIn({ planBy, limit, status, recipients }: DutyFacts, words: Vocabulary, planPassed: boolean): readonly string[] {
    const end = limit ?? planBy;
    if (!end) return [words.say('duty.no-last-day')];
    const plan = sayEnd(planBy ?? end, words);
    const last = sayEnd(end, words);
    const parts: string[] = [];
    if (!limit || plan !== last) parts.push(words.say('duty.plan', { past: planPassed ? 'yes' : 'no', day: plan }));
    const past = status === 'due' ? 'no' : 'yes';
    const state = recipients.at(0)?.state ?? 'none';
    if (!limit) return parts;
    parts.push(
        end.lastDay === null
            ? words.say('duty.last-instant', { past, moment: last, zone: end.ends.zone })
            : words.say('duty.last-day', { past, day: last, state }),
    );
    return parts;
}

function standardOf({ standard }: DutyFacts): string {
    return PACES[standard ?? 'without undue delay'];
}

function doneOn({ doneAt }: DutyFacts, words: Vocabulary): string {
    return doneAt ? sayWhen(doneAt, words) : 'none';
}

/** How to write down that it was done. */
function howToRecord(facts: DutyFacts, { say }: Vocabulary): string {
    const { act, party, stages, recipients } = facts;
    if (act === 'report') {
        const to = recipients.at(0)?.name ?? 'AUTHORITY';
        return say('duty.report', { line: lineToWrite(`${party} reported ${stages[0] ?? 'STAGE'} to ${to}`) });
    }
    const [deed] = deedsOf(facts);
    if (act === 'inform') return say('duty.inform', { line: lineToWrite(deed ?? `${party} informed PARTY`) });
    return deed === undefined ? say('duty.act-freely', { party }) : say('duty.act', { line: lineToWrite(deed) });
}

function reasonedDelayOf({ mayBeLate }: DutyFacts, words: Vocabulary): readonly Note[] {
    return mayBeLate === null ? [] : notesOf('rests', words.say('duty.may-be-late', { text: sayEnglish(mayBeLate, words) }));
}

/** How sure the dates are, and what the duty rests on besides the law. */
function restsOf(facts: DutyFacts, words: Vocabulary): readonly Note[] {
    const { later, limit, planBy, noLimit, neverAchievable } = facts;
    const english = (text: string): string => sayEnglish(text, words);
    return [
        ...(planBy && !limit
            ? notesOf('rests', noLimit === null ? undefined : words.say('duty.no-limit', { reason: english(noLimit) }))
            : []),
        ...(neverAchievable ? notesOf('rests', words.say('duty.never-achievable')) : []),
        ...(later
            ? notesOf(
                  'rests',
                  words.say('duty.defensible', { text: english(later.defensible) }),
                  words.say('duty.attackable', { text: english(later.attackable) }),
              )
            : []),
        ...groundsOf(facts, words),
    ];
}

function groundsOf({ readings, marks }: GroundFacts, words: Vocabulary): readonly Note[] {
    return [
        ...readings.flatMap(({ reading, text }) => notesOf('rests', words.say('duty.reading', { reading, text: sayEnglish(text, words) }))),
        ...marks.flatMap(({ mark, reason }) => notesOf('rests', words.say('duty.mark', { mark, reason: sayEnglish(reason, words) }))),
    ];
}

function inState(
    key: 'holidays-projected.end' | 'holidays-projected.day',
    values: Readonly<Record<string, string>>,
    state: string | null,
    { say }: Vocabulary,
): string {
    return say(key, { ...values, state: state ?? 'none' });
}
