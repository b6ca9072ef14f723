import type { EventFact } from '../model/report-model.ts';
import { tellWhen } from '../words/dates.ts';
import type { Values } from '../words/messages.ts';
import type { Text } from './report-document.ts';
import type { Telling } from './telling.ts';
import { tellNames, tellStates, tellTerms } from './telling.ts';
import { asWritten } from './text.ts';

/** A line of a timeline as a sentence, without its instant; what a person added stands after it, as written. */
export function tellEvent(event: EventFact, telling: Telling): Text {
    const sentence = telling.words.say(`event.${event.sentence}`, valuesOf(event, telling));
    if (event.detail === undefined || event.detail === '') return sentence;
    return telling.words.say('event.with-detail', { sentence, detail: asWritten(event.detail) });
}

/** The same with its instant before it. */
export function tellDatedEvent(event: EventFact, telling: Telling): Text {
    const date = tellWhen(event.at, telling.zone, telling.words);
    return telling.words.say('event.dated', { date, sentence: tellEvent(event, telling) });
}

function valuesOf({ party, others, subject, terms, states, due, by }: EventFact, { words, zone }: Telling): Values {
    const names = terms.map(({ term }) => term);
    return {
        others: tellNames(others, words),
        terms: tellTerms(names, words),
        ...(party !== undefined && { party }),
        ...(subject !== undefined && { subject, scope: subject }),
        ...(subject === undefined && names.length > 0 && { scope: tellTerms(names, words) }),
        ...(states.length > 0 && { states: tellStates(states, words) }),
        ...(due && { due: tellWhen(due, zone, words) }),
        ...(by !== undefined && { by }),
    };
}
