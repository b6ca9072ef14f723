import { describe, expect, it } from 'vitest';
import { at, read, said } from './reading.ts';

describe('Reading a regime', () => {
    it.each<[string, unknown]>([
        ['  cites "Regulation" at "https://x.example"', { cites: { text: 'Regulation', at: 'https://x.example', range: [2, 3, 2, 44] } }],
        ['  cites "Regulation"', { cites: at('Regulation', 2, 3, 2, 21) }],
        ['  counts regulation-1182-71', { counts: [{ counting: 'regulation-1182-71', range: [2, 3, 2, 28] }] }],
        [
            '  counts plain if reading strict-days',
            {
                counts: [
                    {
                        counting: 'plain',
                        range: [2, 3, 2, 38],
                        condition: { kind: 'reading', reading: at('strict-days', 2, 27, 2, 38), range: [2, 19, 2, 38] },
                    },
                ],
            },
        ],
        ['  details ai-act', { details: [at('ai-act', 2, 11, 2, 17)] }],
        [
            '  role authorised "Representative" represents provider by article 22',
            {
                terms: [
                    {
                        name: at('authorised', 2, 8, 2, 18),
                        range: [2, 3, 2, 69],
                        title: 'Representative',
                        kind: 'role',
                        parents: [],
                        provisions: [{ kind: 'article', parts: ['22'], range: [2, 59, 2, 69] }],
                        represents: at('provider', 2, 47, 2, 55),
                    },
                ],
            },
        ],
        [
            '  office os "Office" held jointly by article 3(26), annex III 5(d)',
            {
                terms: [
                    {
                        name: at('os', 2, 10, 2, 12),
                        range: [2, 3, 2, 67],
                        title: 'Office',
                        kind: 'office',
                        parents: [],
                        provisions: [
                            { kind: 'article', parts: ['3(26)'], range: [2, 38, 2, 51] },
                            { kind: 'annex', parts: ['III', '5(d)'], range: [2, 53, 2, 67] },
                        ],
                        jointly: true,
                    },
                ],
            },
        ],
        [
            '  trait t "T" of system is high-risk, other by article 6',
            {
                terms: [
                    {
                        name: at('t', 2, 9, 2, 10),
                        range: [2, 3, 2, 57],
                        title: 'T',
                        kind: 'trait',
                        parents: [at('high-risk', 2, 28, 2, 37), at('other', 2, 39, 2, 44)],
                        provisions: [{ kind: 'article', parts: ['6'], range: [2, 48, 2, 57] }],
                        bearer: 'system',
                    },
                ],
            },
        ],
        ['  trait t', { terms: [{ name: at('t', 2, 9, 2, 10), range: [2, 3, 2, 10], kind: 'trait', parents: [], provisions: [] }] }],
        [
            '  finding death "Death" is serious-incident by article 3(49)(a)',
            {
                terms: [
                    {
                        name: at('death', 2, 11, 2, 16),
                        range: [2, 3, 2, 64],
                        title: 'Death',
                        kind: 'finding',
                        parents: [at('serious-incident', 2, 28, 2, 44)],
                        provisions: [{ kind: 'article', parts: ['3(49)(a)'], range: [2, 48, 2, 64] }],
                    },
                ],
            },
        ],
        [
            '  milestone m "M" by measure 9.3',
            {
                terms: [
                    {
                        name: at('m', 2, 13, 2, 14),
                        range: [2, 3, 2, 33],
                        title: 'M',
                        kind: 'milestone',
                        parents: [],
                        provisions: [{ kind: 'measure', parts: ['9.3'], range: [2, 22, 2, 33] }],
                    },
                ],
            },
        ],
        [
            '  stage follow-up "F" is initial updates initial',
            {
                terms: [
                    {
                        name: at('follow-up', 2, 9, 2, 18),
                        range: [2, 3, 2, 49],
                        title: 'F',
                        kind: 'stage',
                        parents: [at('initial', 2, 26, 2, 33)],
                        provisions: [],
                        updates: at('initial', 2, 42, 2, 49),
                    },
                ],
            },
        ],
        [
            '  reading strict-days "Strict"',
            {
                terms: [
                    {
                        name: at('strict-days', 2, 11, 2, 22),
                        range: [2, 3, 2, 31],
                        title: 'Strict',
                        kind: 'reading',
                        parents: [],
                        provisions: [],
                    },
                ],
            },
        ],
        [
            '  applies from 2027-01-01 until 2028-01-01 if reading strict by article 113',
            {
                applies: [
                    {
                        from: at('2027-01-01', 2, 16, 2, 26),
                        provisions: [{ kind: 'article', parts: ['113'], range: [2, 65, 2, 76] }],
                        range: [2, 3, 2, 76],
                        until: at('2028-01-01', 2, 33, 2, 43),
                        condition: { kind: 'reading', reading: at('strict', 2, 55, 2, 61), range: [2, 47, 2, 61] },
                    },
                ],
            },
        ],
        [
            '  unless system is defence because "not in scope" by article 2(3)',
            {
                unless: [
                    {
                        condition: { kind: 'subject-is', subject: 'system', trait: at('defence', 2, 20, 2, 27), range: [2, 10, 2, 27] },
                        provisions: [{ kind: 'article', parts: ['2(3)'], range: [2, 54, 2, 66] }],
                        range: [2, 3, 2, 66],
                        reason: 'not in scope',
                    },
                ],
            },
        ],
        [
            '  marked analysis because "our reading" if reading strict by article 3',
            {
                marks: [
                    {
                        mark: 'analysis',
                        reason: 'our reading',
                        provisions: [{ kind: 'article', parts: ['3'], range: [2, 62, 2, 71] }],
                        range: [2, 3, 2, 71],
                        condition: { kind: 'reading', reading: at('strict', 2, 52, 2, 58), range: [2, 44, 2, 58] },
                    },
                ],
            },
        ],
    ])('takes from a regime: %s', (lines, expected) => {
        expect(said(read(`regime a {\n${lines}\n}`).regimes[0])).toStrictEqual(expected);
    });

    it.each<[string, unknown]>([
        [
            '    to market-surveillance in each state when system is a or system is b by article 73(1)',
            {
                office: at('market-surveillance', 3, 8, 3, 27),
                provisions: [{ kind: 'article', parts: ['73(1)'], range: [3, 77, 3, 90] }],
                where: { kind: 'each' },
                condition: {
                    kind: 'or',
                    parts: [
                        { kind: 'subject-is', subject: 'system', trait: at('a', 3, 57, 3, 58), range: [3, 47, 3, 58] },
                        { kind: 'subject-is', subject: 'system', trait: at('b', 3, 72, 3, 73), range: [3, 62, 3, 73] },
                    ],
                    range: [3, 47, 3, 73],
                },
            },
        ],
        [
            '    to data-protection in state of deployer otherwise',
            { office: at('data-protection', 3, 8, 3, 23), where: { kind: 'role', role: at('deployer', 3, 36, 3, 44) } },
        ],
        ['    to data-protection in own state otherwise', { office: at('data-protection', 3, 8, 3, 23), where: { kind: 'own' } }],
        ['    to data-protection otherwise', { office: at('data-protection', 3, 8, 3, 23) }],
    ])('takes from a route: %s', (lines, expected) => {
        expect(said(read(`regime a {\n  route d {\n${lines}\n  }\n}`).regimes[0]?.routes[0]?.lines[0])).toStrictEqual(expected);
    });
});
