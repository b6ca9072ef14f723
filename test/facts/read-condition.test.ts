import { describe, expect, it } from 'vitest';
import { at, read, said } from './reading.ts';

describe('Reading conditions', () => {
    it.each<[string, unknown]>([
        [
            '    when not (found death or placed on market since 2027-01-01) and (put into service before 2027-01-01 or changed significantly since 2026-08-02)',
            {
                when: [
                    {
                        condition: {
                            kind: 'and',
                            parts: [
                                {
                                    kind: 'not',
                                    operand: {
                                        kind: 'or',
                                        parts: [
                                            { kind: 'found', finding: at('death', 3, 21, 3, 26), range: [3, 15, 3, 26] },
                                            { kind: 'placed', side: 'since', date: at('2027-01-01', 3, 53, 3, 63), range: [3, 30, 3, 63] },
                                        ],
                                        range: [3, 14, 3, 64],
                                    },
                                    range: [3, 10, 3, 64],
                                },
                                {
                                    kind: 'or',
                                    parts: [
                                        {
                                            kind: 'in-service',
                                            side: 'before',
                                            date: at('2027-01-01', 3, 94, 3, 104),
                                            range: [3, 70, 3, 104],
                                        },
                                        { kind: 'changed', since: at('2026-08-02', 3, 136, 3, 146), range: [3, 108, 3, 146] },
                                    ],
                                    range: [3, 69, 3, 147],
                                },
                            ],
                            range: [3, 10, 3, 147],
                        },
                        provisions: [],
                        range: [3, 5, 3, 147],
                    },
                ],
            },
        ],
        [
            '    when (placed on market before 2027-01-01)',
            {
                when: [
                    {
                        condition: { kind: 'placed', side: 'before', date: at('2027-01-01', 3, 35, 3, 45), range: [3, 10, 3, 46] },
                        provisions: [],
                        range: [3, 5, 3, 46],
                    },
                ],
            },
        ],
        [
            '    when model is big and reading r and reported initial and reached m and causal link likely',
            {
                when: [
                    {
                        condition: {
                            kind: 'and',
                            parts: [
                                { kind: 'subject-is', subject: 'model', trait: at('big', 3, 19, 3, 22), range: [3, 10, 3, 22] },
                                { kind: 'reading', reading: at('r', 3, 35, 3, 36), range: [3, 27, 3, 36] },
                                { kind: 'reported', stage: at('initial', 3, 50, 3, 57), range: [3, 41, 3, 57] },
                                { kind: 'reached', milestone: at('m', 3, 70, 3, 71), range: [3, 62, 3, 71] },
                                { kind: 'causal-link', degree: 'likely', range: [3, 76, 3, 94] },
                            ],
                            range: [3, 10, 3, 94],
                        },
                        provisions: [],
                        range: [3, 5, 3, 94],
                    },
                ],
            },
        ],
        [
            '    when ai-act.deployer is public or provider unreachable',
            {
                when: [
                    {
                        condition: {
                            kind: 'or',
                            parts: [
                                {
                                    kind: 'role-is',
                                    role: at('ai-act.deployer', 3, 10, 3, 25),
                                    quality: at('public', 3, 29, 3, 35),
                                    range: [3, 10, 3, 35],
                                },
                                { kind: 'unreachable', role: at('provider', 3, 39, 3, 47), range: [3, 39, 3, 59] },
                            ],
                            range: [3, 10, 3, 59],
                        },
                        provisions: [],
                        range: [3, 5, 3, 59],
                    },
                ],
            },
        ],
    ])('takes from a duty: %s', (lines, expected) => {
        expect(said(read(`regime a {\n  duty d {\n${lines}\n  }\n}`).regimes[0]?.duties[0])).toStrictEqual(expected);
    });
});
