import { describe, expect, it } from 'vitest';
import { at, read, said } from './reading.ts';

describe('Reading by when a duty is to be done', () => {
    it.each<[string, unknown]>([
        [
            '    immediately after causal link likely',
            {
                standards: [
                    {
                        standard: 'immediately',
                        after: { kind: 'causal-link', degree: 'likely', range: [3, 23, 3, 41] },
                        provisions: [],
                        range: [3, 5, 3, 41],
                    },
                ],
            },
        ],
        [
            '    without delay after informed deployer',
            {
                standards: [
                    {
                        standard: 'without delay',
                        after: { kind: 'informed', role: at('deployer', 3, 34, 3, 42), range: [3, 25, 3, 42] },
                        provisions: [],
                        range: [3, 5, 3, 42],
                    },
                ],
            },
        ],
        [
            '    without undue delay after receipt if reading strict by article 3',
            {
                standards: [
                    {
                        standard: 'without undue delay',
                        after: { kind: 'receipt', range: [3, 31, 3, 38] },
                        provisions: [{ kind: 'article', parts: ['3'], range: [3, 60, 3, 69] }],
                        range: [3, 5, 3, 69],
                        condition: { kind: 'reading', reading: at('strict', 3, 50, 3, 56), range: [3, 42, 3, 56] },
                    },
                ],
            },
        ],
        [
            '    no later than 1 day after awareness of provider or deployer that model is involved',
            {
                limits: [
                    {
                        span: { amount: 1, unit: 'days', range: [3, 19, 3, 24] },
                        after: {
                            kind: 'awareness',
                            roles: [at('provider', 3, 44, 3, 52), at('deployer', 3, 56, 3, 64)],
                            involvement: true,
                            range: [3, 31, 3, 87],
                        },
                        provisions: [],
                        range: [3, 5, 3, 87],
                    },
                ],
            },
        ],
        [
            '    no later than 15 days after awareness if found death by article 4',
            {
                limits: [
                    {
                        span: { amount: 15, unit: 'days', range: [3, 19, 3, 26] },
                        after: { kind: 'awareness', roles: [], involvement: false, range: [3, 33, 3, 42] },
                        provisions: [{ kind: 'article', parts: ['4'], range: [3, 61, 3, 70] }],
                        range: [3, 5, 3, 70],
                        condition: { kind: 'found', finding: at('death', 3, 52, 3, 57), range: [3, 46, 3, 57] },
                    },
                ],
            },
        ],
        [
            '    no later than 2 weeks after finding death',
            {
                limits: [
                    {
                        span: { amount: 2, unit: 'weeks', range: [3, 19, 3, 26] },
                        after: { kind: 'finding', finding: at('death', 3, 41, 3, 46), range: [3, 33, 3, 46] },
                        provisions: [],
                        range: [3, 5, 3, 46],
                    },
                ],
            },
        ],
        [
            '    every 4 weeks after reported initial until resolved by article 5',
            {
                repetition: {
                    span: { amount: 4, unit: 'weeks', range: [3, 11, 3, 18] },
                    after: { kind: 'reported', stage: at('initial', 3, 34, 3, 41), range: [3, 25, 3, 41] },
                    until: { kind: 'resolved', range: [3, 48, 3, 56] },
                    provisions: [{ kind: 'article', parts: ['5'], range: [3, 60, 3, 69] }],
                    range: [3, 5, 3, 69],
                },
            },
        ],
        [
            '    no later than 1 month after reached m',
            {
                limits: [
                    {
                        span: { amount: 1, unit: 'months', range: [3, 19, 3, 26] },
                        after: { kind: 'reached', milestone: at('m', 3, 41, 3, 42), range: [3, 33, 3, 42] },
                        provisions: [],
                        range: [3, 5, 3, 42],
                    },
                ],
            },
        ],
        [
            '    no later than 1 year after occurred',
            {
                limits: [
                    {
                        span: { amount: 1, unit: 'years', range: [3, 19, 3, 25] },
                        after: { kind: 'occurred', range: [3, 32, 3, 40] },
                        provisions: [],
                        range: [3, 5, 3, 40],
                    },
                ],
            },
        ],
        [
            '    no later than 1 year after ended',
            {
                limits: [
                    {
                        span: { amount: 1, unit: 'years', range: [3, 19, 3, 25] },
                        after: { kind: 'ended', range: [3, 32, 3, 37] },
                        provisions: [],
                        range: [3, 5, 3, 37],
                    },
                ],
            },
        ],
        [
            '    may be late because "the law says so" by article 33(1)',
            {
                mayBeLate: {
                    reason: 'the law says so',
                    provisions: [{ kind: 'article', parts: ['33(1)'], range: [3, 46, 3, 59] }],
                    range: [3, 5, 3, 59],
                },
            },
        ],
        [
            '    marked disputed because "two readings"',
            { marks: [{ mark: 'disputed', reason: 'two readings', provisions: [], range: [3, 5, 3, 43] }] },
        ],
    ])('takes from a duty: %s', (lines, expected) => {
        expect(said(read(`regime a {\n  duty d {\n${lines}\n  }\n}`).regimes[0]?.duties[0])).toStrictEqual(expected);
    });
});
