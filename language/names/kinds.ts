import type { NamedKind } from './name-uses.ts';

const words: Readonly<Record<NamedKind, string>> = {
    party: 'party',
    subject: 'system or model',
    incident: 'incident',
    report: 'report',
    regime: 'regime',
    role: 'role',
    office: 'office',
    trait: 'trait',
    finding: 'kind of finding',
    milestone: 'milestone',
    stage: 'stage of a report',
    reading: 'reading',
    duty: 'duty',
    route: 'route',
};

/** What a kind of name is called in a sentence, without an article. */
export function kindInWords(kind: NamedKind): string {
    return words[kind];
}

/** Whether a text is a kind of name. */
export function isNamedKind(text: string): text is NamedKind {
    return Object.hasOwn(words, text);
}
