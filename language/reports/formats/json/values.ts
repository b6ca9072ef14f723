import type { Location } from '../../../docket/entry.ts';
import type { When } from '../../../facts/case-file.ts';
import type { PartyFacts, SubjectFacts } from '../../../facts/register.ts';
import { formatInstant } from '../../../time/zone.ts';
import type { Fact, FieldValue } from '../../model/report-model.ts';

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An instant with its offset; a day where only the day is known. */
export function whenJson({ instant, day, dayOnly, zone }: When): string {
    return dayOnly ? day : formatInstant(instant, zone);
}

export function partyJson({ name, source, country }: PartyFacts): Json {
    return { name, title: source.title ?? null, country: country ?? null };
}

export function subjectJson({ name, source, kind }: SubjectFacts): Json {
    return { name, title: source.title ?? null, kind };
}

export function placeJson({ file, range }: Location): Json {
    return { file, line: range[0] };
}

/** What a field says, by machine values: names, codes, instants. */
export function valueJson(value: FieldValue): Json {
    switch (value.kind) {
        case 'missing':
        case 'not-applicable':
            return { kind: value.kind };
        case 'unknown':
            return { ...unknownJson(value), facts: value.facts.map(factJson) };
        case 'withheld':
            return { kind: 'withheld', ground: value.ground, facts: value.facts.map(factJson) };
        case 'known':
            return { kind: 'known', facts: value.facts.map(factJson) };
    }
}

export function factJson(fact: Fact): Json {
    switch (fact.kind) {
        case 'unknown':
            return unknownJson(fact);
        case 'when':
            return { kind: 'when', at: whenJson(fact.at), about: fact.about };
        case 'span':
            return { kind: 'span', from: whenJson(fact.from), to: whenJson(fact.to), about: fact.about };
        case 'occurrence': {
            const { part, from, to, about, states } = fact;
            return { kind: 'occurrence', part, from: whenJson(from), to: to ? whenJson(to) : null, about, states };
        }
        case 'party':
            return { kind: 'party', party: partyJson(fact.party) };
        case 'subject':
            return { kind: 'subject', subject: subjectJson(fact.subject), version: fact.version ?? null };
        case 'event':
            return eventJson(fact);
        case 'link':
            return {
                kind: 'link',
                degree: fact.degree,
                at: whenJson(fact.at),
                finding: fact.finding ?? null,
                subject: fact.subject ?? null,
            };
        case 'duty':
            return {
                kind: 'duty',
                title: fact.title,
                basis: fact.basis,
                recipient: fact.recipient ?? null,
                done: fact.done ? whenJson(fact.done) : null,
            };
        default:
            return fact;
    }
}

export function eventJson(event: Extract<Fact, { kind: 'event' }>): Json {
    const { at, sentence, party, others, subject, terms, states, due, by, detail } = event;
    return {
        kind: 'event',
        at: whenJson(at),
        sentence,
        party: party ?? null,
        others,
        subject: subject ?? null,
        terms: terms.map(({ of, term }) => ({ of, term })),
        states,
        due: due ? whenJson(due) : null,
        by: by ?? null,
        detail: detail ?? null,
    };
}

function unknownJson({ because, expected }: { readonly because: string; readonly expected?: When }): { readonly [key: string]: Json } {
    return { kind: 'unknown', because, expected: expected ? whenJson(expected) : null };
}
