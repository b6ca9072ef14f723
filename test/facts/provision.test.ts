import { describe, expect, it } from 'vitest';
import { formatProvision, officialAddress } from '../../language/facts/provision.ts';

const act = { text: 'Regulation (EU) 2024/1689', at: 'http://data.europa.eu/eli/reg/2024/1689/2026-07-27' };
const code = { text: 'Code of Practice', at: 'https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai' };

describe('a provision as lawyers write it', () => {
    it.each([
        [{ kind: 'article', parts: ['73(4)'] }, 'Article 73(4)'],
        [{ kind: 'article', parts: ['113'] }, 'Article 113'],
        [{ kind: 'article', parts: ['3(49)(a)'] }, 'Article 3(49)(a)'],
        [{ kind: 'annex', parts: ['III', '5(d)'] }, 'Annex III, point 5(d)'],
        [{ kind: 'annex', parts: ['I', '11'] }, 'Annex I, point 11'],
        [{ kind: 'annex', parts: ['I'] }, 'Annex I'],
        [{ kind: 'measure', parts: ['9.3'] }, 'Measure 9.3'],
        [{ kind: 'clause', parts: [] }, 'Clause'],
    ])('writes %j as %s', (provision, written) => {
        expect(formatProvision(provision)).toBe(written);
    });
});

describe('the official address of a provision', () => {
    it('leads to the article, not to its paragraph, which has no stable anchor', () => {
        expect(officialAddress(act, { kind: 'article', parts: ['73(4)'] })).toBe(
            'https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_73',
        );
    });

    it('leads to an inserted article by its letter', () => {
        expect(officialAddress(act, { kind: 'article', parts: ['60a(5)'] })).toBe(
            'https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_60a',
        );
    });

    it('leads to an annex', () => {
        expect(officialAddress(act, { kind: 'annex', parts: ['III', '5(d)'] })).toBe(
            'https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#anx_III',
        );
    });

    it('speaks the reader’s language where the Union publishes in it, else English', () => {
        const article = { kind: 'article', parts: ['73'] };

        expect(officialAddress(act, article, 'nl')).toBe('https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/nld#art_73');
        expect(officialAddress(act, article, 'EL')).toBe('https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/ell#art_73');
        expect(officialAddress(act, article, 'ja')).toBe('https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_73');
    });

    it('replaces the language of an address that names one', () => {
        expect(
            officialAddress(
                { text: 'x', at: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng' },
                { kind: 'article', parts: ['33(1)'] },
                'de',
            ),
        ).toBe('https://eur-lex.europa.eu/eli/reg/2016/679/oj/deu#art_33');
    });

    it('stays at the act where the part has no anchor', () => {
        expect(officialAddress(act, { kind: 'point', parts: ['7'] })).toBe('https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng');
        expect(officialAddress(act, { kind: 'article', parts: [] })).toBe('https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng');
    });

    it('is the address of the act itself where that is no legislation', () => {
        expect(officialAddress(code, { kind: 'measure', parts: ['9.3'] })).toBe(
            'https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai',
        );
    });

    it('is missing where the act has none on the web', () => {
        expect(officialAddress({ text: 'House rule' }, { kind: 'section', parts: ['4'] })).toBeUndefined();
        expect(officialAddress({ text: 'House rule', at: 'javascript:alert(1)' }, { kind: 'section', parts: ['4'] })).toBeUndefined();
    });
});
