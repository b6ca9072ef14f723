import { describe, expect, it } from 'vitest';
import { languagesOfWords, loadCatalogue } from '../../language/words/load-catalogue.ts';
import type { WordCatalogue, WordKey } from '../../language/words/catalogue.ts';
import { naturalNames } from '../../language/names/natural-names.ts';
import { naturalWords } from '../../language/syntax/words/natural-words.ts';
import { english } from '../../language/words/languages/en/english.ts';
import { argumentsOf } from '../reports/words/message-shape.ts';

const keys = Object.keys(english.messages) as readonly WordKey[];

describe.each(languagesOfWords)('the words of %s', async (language) => {
    const catalogue: WordCatalogue = await loadCatalogue(language);
    const { messages, law, natural } = catalogue;

    it('are of that language', () => {
        expect(catalogue.language).toBe(language);
    });

    it('have exactly the keys of English', () => {
        expect(Object.keys(messages).sort()).toEqual(Object.keys(english.messages).sort());
    });

    it('ask in each message for what the English one asks for', () => {
        const differing = keys.filter(
            (key) => JSON.stringify(argumentsOf(messages[key], language)) !== JSON.stringify(argumentsOf(english.messages[key], 'en')),
        );
        expect(differing).toEqual([]);
    });

    it('say something under each key, with typographic apostrophes, and without blanks at its ends', () => {
        expect(keys.filter((key) => messages[key].trim() !== messages[key] || messages[key] === '' || messages[key].includes("'"))).toEqual(
            [],
        );
    });

    it('say nothing of what is not known as English says it', () => {
        const sentences = keys.filter((key) => /^gap\..*\.(?:unknown|says|depends|closes)$/.test(key));
        expect(sentences.length).toBeGreaterThan(100);
        const same = sentences.filter((key) => messages[key] === english.messages[key]);
        expect(same).toEqual(language === 'en' ? sentences : []);
    });

    it('say of each natural word what stands in the line that it leads to, and of nothing else', () => {
        const said = new Set([...naturalWords, ...naturalNames].map(({ says }) => says));
        expect(Object.keys(natural).sort()).toEqual([...said].sort());
        expect(Object.values(natural).filter((text) => text.trim() !== text || text === '' || text.includes("'"))).toEqual([]);
    });

    it('have words for what the English law has words for', () => {
        expect(Object.keys(law.duties)).toEqual(Object.keys(english.law.duties));
        expect(Object.keys(law.offices)).toEqual(Object.keys(english.law.offices));
        expect(Object.keys(law.findings)).toEqual(Object.keys(english.law.findings));
        expect(Object.keys(law.roles)).toEqual(Object.keys(english.law.roles));
        expect(Object.keys(law.stages)).toEqual(Object.keys(english.law.stages));
        expect(Object.keys(law.acts)).toEqual(Object.keys(english.law.acts));
    });
});

it.each(['xx', '', 'constructor', '__proto__'])('answers in English for the language "%s", of which there are no words', async (tag) => {
    expect(await loadCatalogue(tag)).toBe(english);
});

it('answers in German for German as it is written in Austria', async () => {
    expect((await loadCatalogue('de-AT')).language).toBe('de');
});
