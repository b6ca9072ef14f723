import type { CaseFile } from '../../facts/case-file.ts';

/** A fact that an incident cannot do without, in the order in which one asks for it. */
export type DecisiveQuestion = 'subject' | 'place' | 'awareness' | 'harm' | 'causal-link' | 'narrative' | 'cause';

/** What an incident does not say yet although everything else hangs on it. */
export function openQuestions({ subjects, events, incident }: CaseFile): readonly DecisiveQuestion[] {
    const sources = events.filter(({ struckFrom }) => struckFrom === undefined).map(({ source }) => source);
    const has = (...verbs: readonly string[]): boolean => sources.some(({ verb }) => verbs.includes(verb));
    const isOpen: Readonly<Record<DecisiveQuestion, boolean>> = {
        subject: subjects.length === 0,
        place: !sources.some((source) => source.verb === 'occurred' && source.states.length > 0),
        awareness: !has('became-aware'),
        harm: !has('found', 'ruled-out'),
        'causal-link': !has('causal-link'),
        narrative: isUnknown(incident, 'narrative'),
        cause: isUnknown(incident, 'cause'),
    };
    return QUESTIONS.filter((question) => isOpen[question]);
}

const QUESTIONS: readonly DecisiveQuestion[] = ['subject', 'place', 'awareness', 'harm', 'causal-link', 'narrative', 'cause'];

function isUnknown({ fields }: CaseFile['incident'], name: string): boolean {
    const written = fields.find(({ field }) => field === name);
    return written === undefined || !written.value.known;
}
