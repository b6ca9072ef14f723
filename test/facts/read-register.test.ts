import { describe, expect, it } from 'vitest';
import { at, read, said } from './reading.ts';

describe('Reading the register', () => {
    it.each<[string, unknown]>([
        ['  country DE', { country: at('DE', 2, 11, 2, 13) }],
        ['  zone Europe/Berlin', { zone: at('Europe/Berlin', 2, 8, 2, 21) }],
        ['  zone UTC', { zone: at('UTC', 2, 8, 2, 11) }],
        ['  address "Main street 1"', { address: 'Main street 1' }],
        ['  contact first "Anna" email "a@b.example"', { contact: { first: 'Anna', email: 'a@b.example' } }],
        ['  language nl, fr', { languages: [at('nl', 2, 12, 2, 14), at('fr', 2, 16, 2, 18)] }],
        ['  represented by eurorep, other', { representedBy: [at('eurorep', 2, 18, 2, 25), at('other', 2, 27, 2, 32)] }],
        ['  is subject-to-nis2, ai-act.small', { traits: [at('subject-to-nis2', 2, 6, 2, 21), at('ai-act.small', 2, 23, 2, 35)] }],
        [
            '  acts as market-surveillance, data-protection for annex-III',
            {
                holds: [
                    {
                        offices: [at('market-surveillance', 2, 11, 2, 30), at('data-protection', 2, 32, 2, 47)],
                        traits: [at('annex-III', 2, 52, 2, 61)],
                        range: [2, 3, 2, 61],
                    },
                ],
            },
        ],
        [
            '  acts as a for b since 2026-07-29 until 2027-01-01 by "An Act" checked 2026-11-29 marked unverified because "second hand"',
            {
                holds: [
                    {
                        offices: [at('a', 2, 11, 2, 12)],
                        traits: [at('b', 2, 17, 2, 18)],
                        since: at('2026-07-29', 2, 25, 2, 35),
                        until: at('2027-01-01', 2, 42, 2, 52),
                        act: 'An Act',
                        checked: at('2026-11-29', 2, 73, 2, 83),
                        mark: { mark: 'unverified', reason: 'second hand' },
                        range: [2, 3, 2, 123],
                    },
                ],
            },
        ],
        ['  submit "https://b.example"', { submit: at('https://b.example', 2, 10, 2, 29) }],
    ])('takes from a party: %s', (lines, expected) => {
        expect(said(read(`organisation a {\n${lines}\n}`).parties[0])).toStrictEqual(expected);
    });

    it('takes from an authority that only its office is known', () => {
        const text = 'authority a unknown because "to be found out" { country NL }';
        expect(read(text).parties[0]).toMatchObject({
            name: at('a', 1, 11, 1, 12),
            unnamed: { because: 'to be found out', range: [1, 13, 1, 46] },
        });
    });

    it('takes of which offices nobody is known to hold them', () => {
        const text =
            'undesignated ES, PL {\n  office a, b for c checked 2026-11-29 because "a draft"\n}\nunlisted IE { office d checked 2026-11-29 because "e" }';
        expect(read(text).vacancies).toStrictEqual([
            {
                kind: 'undesignated',
                states: [at('ES', 1, 14, 1, 16), at('PL', 1, 18, 1, 20)],
                lines: [
                    {
                        offices: [at('a', 2, 10, 2, 11), at('b', 2, 13, 2, 14)],
                        traits: [at('c', 2, 19, 2, 20)],
                        checked: at('2026-11-29', 2, 29, 2, 39),
                        because: 'a draft',
                        range: [2, 3, 2, 57],
                    },
                ],
                range: [1, 1, 3, 2],
            },
            {
                kind: 'unlisted',
                states: [at('IE', 4, 10, 4, 12)],
                lines: [
                    {
                        offices: [at('d', 4, 22, 4, 23)],
                        traits: [],
                        checked: at('2026-11-29', 4, 32, 4, 42),
                        because: 'e',
                        range: [4, 15, 4, 54],
                    },
                ],
                range: [4, 1, 4, 56],
            },
        ]);
    });

    it.each<[string, unknown]>([
        ['  version "3.2.1"', { identifiers: [{ kind: 'version', text: '3.2.1', range: [2, 3, 2, 18] }] }],
        ['  is annex-III-5-d, ai-act.high-risk', { traits: [at('annex-III-5-d', 2, 6, 2, 19), at('ai-act.high-risk', 2, 21, 2, 37)] }],
        [
            '  provider medira, other',
            {
                roles: [
                    {
                        role: at('provider', 2, 3, 2, 11),
                        parties: [at('medira', 2, 12, 2, 18), at('other', 2, 20, 2, 25)],
                        range: [2, 3, 2, 25],
                    },
                ],
            },
        ],
        [
            '  ai-act.provider medira',
            { roles: [{ role: at('ai-act.provider', 2, 3, 2, 18), parties: [at('medira', 2, 19, 2, 25)], range: [2, 3, 2, 25] }] },
        ],
        [
            '  placed on market 2027-12-06 in DE, NL',
            {
                placed: [
                    {
                        date: at('2027-12-06', 2, 20, 2, 30),
                        states: [at('DE', 2, 34, 2, 36), at('NL', 2, 38, 2, 40)],
                        range: [2, 3, 2, 40],
                    },
                ],
            },
        ],
        ['  put into service 2027-12-08', { service: [{ date: at('2027-12-08', 2, 20, 2, 30), states: [], range: [2, 3, 2, 30] }] }],
        [
            '  changed significantly 2028-03-01 "new model"',
            { changes: [{ date: at('2028-03-01', 2, 25, 2, 35), range: [2, 3, 2, 47], text: 'new model' }] },
        ],
        ['  changed significantly 2028-03-01', { changes: [{ date: at('2028-03-01', 2, 25, 2, 35), range: [2, 3, 2, 35] }] }],
        ['  registered "id"', { registered: { known: true, text: 'id', range: [2, 14, 2, 18] } }],
        [
            '  registered unknown because "pending" expected 2028-01-01',
            { registered: { known: false, because: 'pending', range: [2, 14, 2, 59], expected: at('2028-01-01', 2, 49, 2, 59) } },
        ],
        ['  purpose """\n    One\n      two\n    """', { purpose: { known: true, text: 'One\n  two', range: [2, 11, 5, 8] } }],
        ['  built on atlas-2, atlas-3', { builtOn: [at('atlas-2', 2, 12, 2, 19), at('atlas-3', 2, 21, 2, 28)] }],
    ])('takes from a system: %s', (lines, expected) => {
        expect(said(read(`system a {\n${lines}\n}`).subjects[0])).toStrictEqual(expected);
    });
});
