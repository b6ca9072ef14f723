import { describe, expect, it } from 'vitest';
import highRiskIncident from '../../../language/reports/templates/high-risk-incident.json' with { type: 'json' };
import generalPurposeIncident from '../../../language/reports/templates/general-purpose-incident.json' with { type: 'json' };
import type { TemplateSection } from '../../../language/reports/templates/template.ts';
import { catalogueOf, catalogues, reportLanguages } from '../../../language/reports/words/catalogues.ts';
import { english } from '../../../language/reports/words/languages/en/english.ts';
import officialTerms from '../../../language/reports/words/official-terms.json' with { type: 'json' };
import states from '../../../language/reports/words/states.json' with { type: 'json' };
import { isMessageKey } from '../../../language/reports/words/terms.ts';
import { argumentsOf } from './message-shape.ts';

const keys = Object.keys(english.messages).filter(isMessageKey);

interface Confirmed {
    readonly text: string;
    readonly confidence: string;
}

/** Terms that nobody has read in the law in that language, and that no other term of it shares. */
function unconfirmed(language: string): readonly string[] {
    const terms = Object.values<{ languages: Readonly<Record<string, Confirmed>> }>(officialTerms).flatMap(
        (term) => term.languages[language] ?? [],
    );
    const confirmed = terms.filter((term) => term.confidence !== 'own').map((term) => term.text);
    const own = terms.filter((term) => term.confidence === 'own').map((term) => term.text);
    return own.filter((text) => !confirmed.some((known) => known.includes(text)));
}

function idsOf(sections: readonly TemplateSection[]): readonly string[] {
    return sections.flatMap((section) => [
        `section.${section.id}`,
        ...(section.fields ?? []).map((field) => `field.${field.id}`),
        ...idsOf(section.sections ?? []),
    ]);
}

describe.each([...catalogues])('the words of %s', (language, { messages, months, weekdays, group }) => {
    it('has exactly the keys of English', () => {
        expect(Object.keys(messages).sort()).toEqual(Object.keys(english.messages).sort());
    });

    it('asks in each message for what the English one asks for', () => {
        const differing = keys.filter(
            (key) => JSON.stringify(argumentsOf(messages[key], language)) !== JSON.stringify(argumentsOf(english.messages[key], 'en')),
        );
        expect(differing).toEqual([]);
    });

    it('says something under each key, with typographic apostrophes, and without blanks at its ends', () => {
        expect(keys.filter((key) => messages[key].trim() !== messages[key] || messages[key] === '' || messages[key].includes("'"))).toEqual(
            [],
        );
    });

    it('uses no term that was not read in the law', () => {
        const found = unconfirmed(language).flatMap((term) =>
            keys.filter((key) => messages[key].toLowerCase().includes(term.toLowerCase())).map((key) => `${key}: ${term}`),
        );
        expect(found).toEqual([]);
    });

    it('names twelve months, seven weekdays and how numbers are grouped', () => {
        expect([new Set(months).size, new Set(weekdays).size]).toEqual([12, 7]);
        expect(group.separator).toHaveLength(1);
    });

    it('names each state', () => {
        const names = Object.entries<Readonly<Record<string, string>>>(states).find(([code]) => code === language)?.[1];
        expect(Object.keys(names ?? {})).toEqual(Object.keys(states.en));
    });
});

describe('the catalogues', () => {
    it('are those of the languages in which reports can be written', () => {
        expect(reportLanguages[0]).toBe('en');
    });

    it('have a label for each section and field of the forms', () => {
        const ids = [highRiskIncident, generalPurposeIncident].flatMap(({ id, sections }) => [`template.${id}`, ...idsOf(sections)]);
        expect(ids.filter((id) => !isMessageKey(id))).toEqual([]);
    });

    it.each(['xx', '', 'constructor', '__proto__'])('answer in English for the language "%s", of which there are no words', (code) => {
        expect(catalogueOf(code)).toEqual({ language: 'en', catalogue: english });
    });
});
