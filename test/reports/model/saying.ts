import type { When } from '../../../language/facts/case-file.ts';
import type { Fact, FieldValue } from '../../../language/reports/model/report-model.ts';
import { formatInstant } from '../../../language/time/zone.ts';

/** What a field says, in short: one text a fact; what is not simply known, its kind first. */
export function saying(value: FieldValue): readonly string[] {
    if (value.kind === 'known') return value.facts.map(inShort);
    if (value.kind === 'unknown') return [unknown(value.because, value.expected), ...value.facts.map(inShort)];
    if (value.kind === 'withheld') return [`withheld: ${value.ground}`, ...value.facts.map(inShort)];
    return [value.kind];
}

function inShort(fact: Fact): string {
    switch (fact.kind) {
        case 'text':
            return fact.of === undefined ? fact.text : `${fact.of}: ${fact.text}`;
        case 'prose':
            return `prose: ${fact.text}`;
        case 'withheld':
            return `withheld: ${fact.ground}`;
        case 'unknown':
            return unknown(fact.because, fact.expected);
        case 'when':
            return `${fact.about ? 'about ' : ''}${when(fact.at)}`;
        case 'span':
            return `${fact.about ? 'about ' : ''}${when(fact.from)} to ${when(fact.to)}`;
        case 'occurrence': {
            const { part, from, to, about, states } = fact;
            return [`${part} ${about ? 'about ' : ''}${when(from)}${to ? ` to ${when(to)}` : ''}`, ...states].join(' in ');
        }
        case 'term':
            return `${fact.of} ${fact.term}`;
        case 'box':
            return `[${fact.ticked ? 'x' : ' '}] ${fact.term}`;
        case 'party':
            return `${fact.party.name} <${fact.party.source.contact?.email ?? ''}>`;
        case 'subject':
            return [fact.subject.name, ...(fact.version === undefined ? [] : [fact.version])].join(' ');
        case 'state':
            return `in ${fact.state}`;
        case 'count':
            return [
                `${fact.about ? 'about ' : ''}${fact.count}${fact.most === undefined ? '' : ` to ${fact.most}`} ${fact.noun}`,
                ...fact.states,
            ].join(' in ');
        case 'link':
            return ['link', fact.degree, fact.finding ?? fact.subject ?? ''].join(' ').trim();
        case 'evidence':
            return [fact.name, fact.title, fact.file, fact.sha256?.slice(0, 6), fact.heldBy].filter(Boolean).join(', ');
        case 'duty':
            return [fact.title, fact.basis, fact.recipient, fact.done ? when(fact.done) : 'owed'].filter(Boolean).join(', ');
        case 'affirmation':
            return fact.kind;
        case 'event': {
            const terms = fact.terms.map(({ term }) => term);
            const parts = [fact.party, fact.sentence, ...terms, fact.subject, ...fact.others, ...fact.states, fact.detail, fact.by];
            return `${when(fact.at)} ${parts.filter(Boolean).join(' ')}`;
        }
    }
}

function unknown(because: string, expected: When | undefined): string {
    return `unknown: ${because}${expected ? ` (${when(expected)})` : ''}`;
}

function when({ instant, day, dayOnly, zone }: When): string {
    return dayOnly ? day : formatInstant(instant, zone).slice(0, 16).replace('T', ' ');
}
