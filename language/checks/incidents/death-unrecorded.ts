import type { Law } from '../../docket/law/law.ts';
import type { CaseEvent } from '../../facts/case-file.ts';
import type { TermId } from '../../facts/ids.ts';
import type { IncidentScope } from '../check.ts';
import type { Range } from '../../syntax/range.ts';
import { findingTitle } from '../../findings/parts-of.ts';
import { defineCheck } from '../check.ts';
import { wordsForDeath } from './words-for-death.ts';

const words: ReadonlySet<string> = new Set(Object.values(wordsForDeath).flat());
/** A word in Latin, Greek or Cyrillic letters of at least three; spelt out, since the class of all letters is slow. */
const letters = /[a-z\u00df-\u024f\u0370-\u03ff\u0400-\u04ff\u1e00-\u1fff]{3,}/g;
/** A law is asked for each of many incidents. */
const deathsIn = new WeakMap<Law, readonly TermId[]>();

/** `death-unrecorded`: a text speaks of somebody's death and no line finds or rules it out. */
export const deathUnrecorded = defineCheck({
    code: 'death-unrecorded',
    severity: 'hint',
    unread: false,
    title: 'A text speaks of a death, and no finding does',
    *onIncident(scope) {
        // Which findings are about a death is said by their titles in the law.
        const deaths = findingsOfDeath(scope.law);
        const [first] = deaths;
        if (first === undefined || scope.events.some((event) => speaksOf(event, deaths, scope.law))) return;
        const spoken = firstMention(scope);
        if (!spoken) return;
        yield {
            at: spoken.at,
            facts: {
                deaths: deaths.map((id) => findingTitle(id, scope.law)),
                name: scope.law.findings.get(first)?.name ?? first,
                word: spoken.word ?? null,
            },
        };
    },
});

interface Mention {
    /** Absent where the text is withheld. */
    readonly word?: string;
    readonly at: Range;
}

/** The first text of an incident in which one of the words stands: its fields, then its lines. */
function firstMention({ caseFile, events }: IncidentScope): Mention | undefined {
    const { incident } = caseFile;
    for (const { value, range, confidential } of incident.fields) {
        const word = value.known ? wordOfDeathIn(value.text) : undefined;
        if (word !== undefined) return { ...(confidential === undefined && { word }), at: range };
    }
    for (const { source, range } of events) {
        const word = source.detail === undefined ? undefined : wordOfDeathIn(source.detail);
        if (word !== undefined) return { word, at: range };
    }
    const word = incident.title === undefined ? undefined : wordOfDeathIn(incident.title);
    return word === undefined ? undefined : { word, at: incident.name.range };
}

function wordOfDeathIn(text: string): string | undefined {
    for (const [word] of text.toLowerCase().matchAll(letters)) if (words.has(word)) return word;
    return undefined;
}

function findingsOfDeath(law: Law): readonly TermId[] {
    const known = deathsIn.get(law);
    if (known) return known;
    const deaths = [...law.findings.values()].filter(({ title }) => wordOfDeathIn(title) !== undefined).map(({ id }) => id);
    deathsIn.set(law, deaths);
    return deaths;
}

function speaksOf(event: CaseEvent, deaths: readonly string[], law: Law): boolean {
    return 'findings' in event && event.findings.some((finding) => isAmong(finding, deaths, law));
}

function isAmong(finding: string, deaths: readonly string[], law: Law): boolean {
    const ancestors = law.findings.get(finding)?.ancestors;
    return deaths.some((death) => death === finding || ancestors?.has(death) === true);
}
