import { describe, expect, it } from 'vitest';
import { compileLaw } from '../../../language/docket/law/compile-law.ts';
import { buildWorkspace } from '../../../language/facts/workspace.ts';
import { lawFiles } from '../../law/law-files.ts';
import { reportLanguages } from '../../../language/reports/words/catalogues.ts';
import lawTerms from '../../../language/reports/words/law-terms.json' with { type: 'json' };
import officialTerms from '../../../language/reports/words/official-terms.json' with { type: 'json' };
import { isMessageKey, markedTermsIn, officialTerm } from '../../../language/reports/words/terms.ts';
import { dutyTitle, lawTerm, wordsFor } from '../../../language/reports/words/words.ts';

const keys = Object.keys(officialTerms);
const languages = [...reportLanguages, 'fi', 'lt', 'ga'];

function confidence(key: string, language: string): string | undefined {
    const terms = new Map(Object.entries<{ languages: Readonly<Record<string, { confidence: string }>> }>(officialTerms));
    return terms.get(key)?.languages[language]?.confidence;
}

describe('a term of the law', () => {
    it.each(languages)('is printed in %s only where it was read in the law, else in English with a mark', (language) => {
        for (const key of keys) {
            const [run, ...more] = officialTerm(key, language);
            const read = ['official', 'secondary'].includes(confidence(key, language) ?? 'none');
            expect(more).toEqual([]);
            expect({ key, marked: run?.mark, language: run?.language }).toEqual(
                read ? { key, marked: undefined, language: undefined } : { key, marked: '*', language: 'en' },
            );
        }
    });

    it('is the official word where there is one', () => {
        expect(officialTerm('deployer', 'nl')).toEqual([{ text: 'gebruiksverantwoordelijke' }]);
        expect(officialTerm('ai_office', 'de')).toEqual([{ text: 'Büro für Künstliche Intelligenz' }]);
        expect(officialTerm('notified_body', 'it')).toEqual([{ text: 'notified body', language: 'en', mark: '*' }]);
    });

    it('is found in a label by its whole name, and not by a shorter one that it ends with', () => {
        expect(markedTermsIn('disruption of the management of critical infrastructure*')).toEqual([
            'disruption of the management of critical infrastructure',
        ]);
        expect(markedTermsIn('en störning av critical infrastructure* eller widespread infringement*')).toEqual([
            'widespread infringement',
            'critical infrastructure',
        ]);
        expect(markedTermsIn('critical infrastructure')).toEqual([]);
    });

    it('leads from its name in the law to the official word, to the label of the form, or to its English title', () => {
        const titles = (term: string) => (term === 'ai-act.edps' ? 'European Data Protection Supervisor' : term);
        const dutch = wordsFor('nl', titles);
        const english = wordsFor('en', titles);
        expect(lawTerm('ai-act.provider', english)).toEqual([{ text: 'provider' }]);
        expect(lawTerm('ai-act.property-harm', english)).toEqual([{ text: 'serious harm to property' }]);
        expect(lawTerm('ai-act.edps', english)).toEqual([{ text: 'European Data Protection Supervisor' }]);
        expect(lawTerm('ai-act.edps', dutch)).toEqual([{ text: 'European Data Protection Supervisor', language: 'en', mark: '*' }]);
    });

    it('names each duty as the law does, in English and in every other language', () => {
        const workspace = buildWorkspace([], lawFiles);
        const duties = [...compileLaw(workspace).duties.values()];
        const english = wordsFor('en', (term) => term);
        expect(duties.length).toBeGreaterThan(20);
        for (const { id, title } of duties) {
            expect({ id, title: dutyTitle(id, '', english) }).toEqual({ id, title: [{ text: title.replaceAll("'", '’') }] });
        }
    });

    it('is among the official terms or the labels wherever it has an entry', () => {
        for (const { official, label } of Object.values<{ official?: string; label?: string }>(lawTerms)) {
            expect(official === undefined ? isMessageKey(label ?? '') : keys.includes(official)).toBe(true);
        }
    });
});
