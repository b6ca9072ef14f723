import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import type { Fact, FieldValue } from '../model/report-model.ts';
import { sha256 } from './sha256.ts';

/** The digest of what a field says: the same however and wherever it is written, another as soon as it says something else. */
export function digestOfValue(value: FieldValue): string {
    return digestOf('facts' in value ? { ...value, facts: value.facts.map(plain) } : value);
}

/** `sha256:` and the digest of any data; of objects with the same contents it is the same, in whatever order they were made. */
export function digestOf(data: unknown): string {
    return `sha256:${sha256(JSON.stringify(data, inOrder))}`;
}

/** Parties and systems as a report prints them: without where they stand in which file. */
function plain(fact: Fact): unknown {
    if (fact.kind === 'party') return { kind: fact.kind, ...printedParty(fact.party) };
    if (fact.kind === 'subject') return { ...fact, subject: printedSubject(fact.subject) };
    return fact;
}

/** Of a party what a report prints. */
export function printedParty({ name, country, source }: PartyFacts): object {
    return { name, title: source.title, country, address: source.address, contact: source.contact };
}

/** Of a system or model what a report prints by itself. */
export function printedSubject({ name, source }: SubjectFacts): object {
    return { name, title: source.title };
}

function inOrder(_key: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
