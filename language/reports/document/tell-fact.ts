import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import type { Fact } from '../model/report-model.ts';
import { tellCitation } from '../words/citation.ts';
import { tellNumber, tellWhen } from '../words/dates.ts';
import { stateName } from '../words/states.ts';
import { isMessageKey, markedEnglish } from '../words/terms.ts';
import { dutyTitle, lawTerm } from '../words/words.ts';
import type { Text } from './report-document.ts';
import { tellDatedEvent } from './tell-event.ts';
import type { Telling } from './telling.ts';
import { tellMoment, tellPeriod, tellStates } from './telling.ts';
import { asWritten, capitalised, joined } from './text.ts';

/** Any fact as lines of text. */
export function tellFact(fact: Fact, telling: Telling): readonly Text[] {
    const { words } = telling;
    switch (fact.kind) {
        case 'text':
            return [fact.of === undefined ? asWritten(fact.text) : words.say('text.of', { subject: fact.of, text: asWritten(fact.text) })];
        case 'prose':
            return [joined([fact.text])];
        case 'withheld':
            return [words.say('state.withheld', { ground: asWritten(fact.ground) })];
        case 'unknown':
            return [tellUnknown(fact, telling)];
        case 'when':
            return [tellMoment(fact.at, fact.about, telling)];
        case 'span':
            return [tellPeriod(fact.from, fact.to, fact.about, telling)];
        case 'occurrence':
            return [capitalised(tellOccurrence(fact, telling))];
        case 'term':
            return [capitalised(lawTerm(fact.term, words))];
        case 'box':
            return fact.ticked ? [boxLabel(fact, telling)] : [];
        case 'party':
            return partyLines(fact.party, telling);
        case 'subject':
            return [subjectLine(fact.subject, fact.version, telling)];
        case 'state':
            return [[{ text: stateName(fact.state, words.language) }]];
        case 'count':
            return [tellCount(fact, telling)];
        case 'event':
            return [tellDatedEvent(fact, telling)];
        case 'link':
            return [tellLink(fact, telling)];
        case 'evidence':
            return evidenceLines(fact, telling);
        case 'duty':
            return [tellDuty(fact, telling)];
        case 'affirmation':
            return [words.say('affirmation')];
    }
}

type Of<Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>;

/** When the incident began, happened again or ended, with what the date is and where. */
export function tellOccurrence({ part, from, to, about, states }: Of<'occurrence'>, telling: Telling): Text {
    const { words } = telling;
    const date = to ? tellPeriod(from, to, about, telling) : tellMoment(from, about, telling);
    return words.say(`date.${part}`, { date, ...(states.length > 0 && { states: tellStates(states, words) }) });
}

/** That something is not known, why, and when it is expected to be. */
export function tellUnknown({ because, expected }: Omit<Of<'unknown'>, 'kind'>, { words, zone }: Telling): Text {
    const reason = asWritten(because);
    if (!expected) return words.say('state.unknown', { reason });
    return words.say('state.unknown-expected', { reason, date: tellWhen(expected, zone, words) });
}

/** The label of a box: a term of the law, or a name of the form's own. */
export function boxLabel({ of, term }: Of<'box'>, { words }: Telling): Text {
    if (term.includes('.')) return capitalised(lawTerm(term, words));
    const key = of === 'operators' ? `box.operators-${term}` : `box.${term}`;
    return isMessageKey(key) ? words.say(key) : markedEnglish(term, words.language);
}

function partyLines({ name, source }: PartyFacts, { words }: Telling): readonly Text[] {
    const { address, contact, country } = source;
    const called = [contact?.first, contact?.last].filter(Boolean).join(' ');
    const person = [called, contact?.function ?? ''].filter((part) => part !== '').join(', ');
    return [
        [{ text: source.title ?? name, strong: true }],
        ...(address === undefined ? [] : [words.say('party.address', { address })]),
        ...(country === undefined ? [] : [words.say('party.country', { country: stateName(country.text, words.language) })]),
        ...(person === '' ? [] : [words.say('party.contact', { name: person })]),
        ...(contact?.email === undefined ? [] : [words.say('party.email', { email: contact.email })]),
        ...(contact?.phone === undefined ? [] : [words.say('party.phone', { phone: contact.phone })]),
    ];
}

function subjectLine({ name, source }: SubjectFacts, version: string | undefined, { words }: Telling): Text {
    const subject: Text = [{ text: source.title ?? name }];
    return version === undefined ? subject : words.say('text.of', { subject, text: words.say('subject.version', { text: version }) });
}

function tellCount({ count, most, noun, about, states }: Of<'count'>, { words }: Telling): Text {
    const number = tellNumber(count, words);
    return words.say('count.affected', {
        count: most ?? count,
        number: most === undefined ? number : `${number}–${tellNumber(most, words)}`,
        noun: asWritten(noun),
        about: about ? 'yes' : 'no',
        ...(states.length > 0 && { states: tellStates(states, words) }),
    });
}

function tellLink({ degree, at, finding, subject }: Of<'link'>, { words, zone }: Telling): Text {
    const scope = finding === undefined ? subject : lawTerm(finding, words);
    return words.say(`link.${degree}`, { date: tellWhen(at, zone, words), ...(scope !== undefined && { scope }) });
}

function evidenceLines({ name, title, file, sha256, heldBy }: Of<'evidence'>, { words }: Telling): readonly Text[] {
    const parts = [
        title === undefined ? [{ text: name }] : asWritten(title),
        ...(file === undefined ? [] : [words.say('evidence.file', { file })]),
        ...(sha256 === undefined ? [] : [words.say('evidence.digest', { digest: sha256 })]),
        ...(heldBy === undefined ? [] : [words.say('evidence.holder', { holder: heldBy })]),
    ];
    return [parts.reduce((first, second) => joined([first, '. ', second]))];
}

function tellDuty({ term, title, basis, recipient, done }: Of<'duty'>, { words, zone }: Telling): Text {
    const values = {
        title: dutyTitle(term, title, words),
        basis: tellCitation(basis, words),
        ...(recipient !== undefined && { recipient }),
    };
    return done ? words.say('duty.done', { ...values, date: tellWhen(done, zone, words) }) : words.say('duty.owed', values);
}
