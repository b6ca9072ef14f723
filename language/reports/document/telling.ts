import type { When } from '../../facts/case-file.ts';
import type { Zone } from '../../time/instant.ts';
import { tellSpan, tellWhen } from '../words/dates.ts';
import { stateName } from '../words/states.ts';
import type { Words } from '../words/words.ts';
import { lawTerm } from '../words/words.ts';
import type { Text } from './report-document.ts';
import { joined } from './text.ts';

/** Words, and the zone on whose clocks times are told. */
export interface Telling {
    readonly words: Words;
    readonly zone: Zone;
}

/** Several texts as the language lists them; empty where there is none. */
export function listTexts(texts: readonly Text[], { say }: Words): Text {
    const [last = [], ...others] = texts.toReversed();
    if (others.length === 0) return last;
    const first = others.toReversed().reduce((before, next) => say('list.pair', { first: before, second: next }));
    return say('list.last', { first, last });
}

/** The names of parties, as they call themselves. */
export function tellNames(names: readonly string[], words: Words): Text {
    return listTexts(
        names.map((name) => [{ text: name }]),
        words,
    );
}

/** Terms of the law, by their qualified names. */
export function tellTerms(terms: readonly string[], words: Words): Text {
    return listTexts(
        terms.map((term) => lawTerm(term, words)),
        words,
    );
}

/** The names of states, by their codes. */
export function tellStates(states: readonly string[], words: Words): Text {
    return listTexts(
        states.map((state) => [{ text: stateName(state, words.language) }]),
        words,
    );
}

/** When something happened, perhaps not exactly. */
export function tellMoment(at: When, about: boolean, { words, zone }: Telling): Text {
    const date = tellWhen(at, zone, words);
    return about ? words.say('date.about', { date }) : [{ text: date }];
}

/** From when to when something happened. */
export function tellPeriod(from: When, to: When, about: boolean, { words, zone }: Telling): Text {
    return joined([tellSpan(from, to, about, zone, words)]);
}
