import type { EventFactsByCode, EventPlaces } from '../../../findings/incidents/events.ts';
import type { RecipientFacts, WhenFacts } from '../../../findings/parts.ts';
import { namesAmong } from '../../../findings/parts-of.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { inDays, sayEarliest, sayFound, sayLatest, sayOn, sayRecipient, sayRecipients, sayWhen } from '../../vocabulary.ts';
import { lineToWrite, STRIKING } from '../lines.ts';
import type { PlaceTellers, Teller, Tellers } from '../teller.ts';
import { notesOf } from '../teller.ts';

/** What the checks of the lines of a timeline say. */
export const tellEvents: Tellers<keyof EventFactsByCode> = {
    'event-after-final': ({ facts }, words) => {
        const { learned, certain, final, party, untold } = facts;
        const { say } = words;
        const isCertain = certain ? 'yes' : 'no';
        const line = lineToWrite(`${party ?? 'PARTY'} reported STAGE to ${namesAmong(untold).join(', ')}`);
        return {
            headline: say('event-after-final.headline', {
                recipients: sayRecipients(untold, words),
                day: isExact(learned) && untold.length === 1 ? sayWhen(inDays(learned), words) : 'none',
                certain: isCertain,
            }),
            notes: [
                ...notesOf('why', say('event-after-final.why', { certain: isCertain, final: sayWhen(final, words) })),
                ...(untold.length > 2 ? notesOf('why', say('event-after-final.untold', { recipients: allOf(untold, words) })) : []),
                ...notesOf(
                    'do',
                    say('event-after-final.do', { line }),
                    certain ? say('event-after-final.date') : say('event-after-final.perhaps', { day: sayEarliest(inDays(final), words) }),
                ),
            ],
        };
    },
    'event-before-occurrence': ({ facts: { at, occurred } }, words) => ({
        headline: words.say('event-before-occurrence.headline', { at: sayLatest(at, words), occurred: sayEarliest(occurred, words) }),
        notes: [
            ...(isExact(at) && isExact(occurred)
                ? []
                : notesOf('why', words.say('event-before-occurrence.why', { at: sayWhen(at, words), occurred: sayWhen(occurred, words) }))),
            ...notesOf('do', words.say('event-before-occurrence.do', { struck: STRIKING })),
        ],
    }),
    'event-in-future': ({ facts: { at } }, words) => ({
        headline: words.say('event-in-future.headline', { at: sayEarliest(at, words) }),
        notes: [
            ...notesOf('why', words.say('event-in-future.why')),
            ...notesOf('do', words.say('event-in-future.do', { line: lineToWrite('PARTY announced STAGE to AUTHORITY by DATE') })),
        ],
    }),
    'event-out-of-order': ({ facts: { at, neighbour } }, words) => ({
        headline: words.say('event-out-of-order.headline', {
            at: sayEarliest(at, words),
            side: neighbour?.side ?? 'none',
            neighbour: neighbour ? sayEarliest(neighbour.at, words) : '',
        }),
        notes: [...notesOf('why', words.say('event-out-of-order.why')), ...notesOf('do', words.say('event-out-of-order.do'))],
    }),
    'event-repeated': ({ facts: { first, exact } }, words) => ({
        headline: exact
            ? words.say('event-repeated.exact', { first: sayWhen(first, words) })
            : words.say('event-repeated.headline', { on: sayOn(first, words) }),
        notes: [
            ...(exact ? [] : notesOf('why', words.say('event-repeated.why'))),
            ...notesOf('do', words.say('event-repeated.do', { struck: STRIKING }), words.say('event-repeated.both')),
        ],
    }),
    'final-while-open': ({ facts: { at, causeUnknown, link } }, words) => {
        const lines = [...(causeUnknown ? ['`cause "…"`'] : []), ...(link === null ? [] : [lineToWrite('causal link DEGREE')])];
        const open = causeUnknown && link !== null ? 'both' : causeUnknown ? 'cause' : 'link';
        return {
            headline: words.say('final-while-open.headline', { at: sayWhen(inDays(at), words), open }),
            notes: [
                ...(causeUnknown ? notesOf('why', words.say('final-while-open.cause')) : []),
                ...(link === null ? [] : notesOf('why', words.say('final-while-open.link', { link }))),
                ...notesOf('do', words.say('final-while-open.do', { lines: words.list(lines) })),
            ],
        };
    },
    'findings-contradict': (finding, words) => {
        const { headline, why } = contradiction(finding, words);
        return { headline, notes: [...notesOf('why', why), ...notesOf('do', words.say('findings-contradict.do', { struck: STRIKING }))] };
    },
    'known-before-event': ({ facts: { known, happened } }, words) => ({
        headline: words.say('known-before-event.headline', { known: sayLatest(known, words), happened: sayEarliest(happened, words) }),
        notes: [...notesOf('why', words.say('known-before-event.why')), ...notesOf('do', words.say('known-before-event.do'))],
    }),
};

/** What stands at places that their findings speak of. */
export const tellEventPlaces: PlaceTellers<keyof EventPlaces> = {
    'final-report': ({ at }, words) => words.say('place.final-report', { at: sayWhen(at, words) }),
    occurrence: ({ at }, words) => words.say('place.occurrence', { at: sayWhen(at, words) }),
    neighbour: ({ side }, { say }) => say('place.neighbour', { side }),
    happened: ({ at }, words) => words.say('place.happened', { at: sayWhen(at, words) }),
    'said-before': ({ at }, words) => words.say('place.said-before', { at: sayWhen(at, words) }),
    'cause-unknown': (_, { say }) => say('place.cause-unknown'),
    opposite: ({ at }, words) => words.say('place.opposite', { at: sayWhen(at, words) }),
};

function contradiction(
    { facts }: Parameters<Teller<'findings-contradict'>>[0],
    words: Vocabulary,
): { readonly headline: string; readonly why: string } {
    const { say } = words;
    const when = inDays(facts.at);
    switch (facts.kind) {
        case 'found-and-ruled-out':
            return {
                headline: say('findings-contradict.both', { at: sayWhen(when, words), finding: sayFound(facts.finding, words) }),
                why: say('findings-contradict.at-once'),
            };
        case 'case-stands': {
            const cases = words.list(facts.cases.map((each) => sayFound(each, words)));
            return {
                headline: say('findings-contradict.case', { on: sayOn(when, words), finding: sayFound(facts.finding, words) }),
                why: say('findings-contradict.cases', { cases }),
            };
        }
        case 'link':
            return {
                headline: say('findings-contradict.link', { at: sayWhen(when, words), degree: facts.degree }),
                why: say('findings-contradict.at-once'),
            };
    }
}

function allOf(recipients: readonly RecipientFacts[], words: Vocabulary): string {
    return words.list(recipients.map((each) => sayRecipient(each, words)));
}

function isExact({ kind }: WhenFacts): boolean {
    return kind !== 'between';
}
