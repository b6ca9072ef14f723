import { describe, expect, it } from 'vitest';
import { at, read, said } from './reading.ts';

describe('Reading a duty', () => {
    it.each<[string, unknown]>([
        [
            '    by article 73(1), article 73(2)',
            {
                provisions: [
                    { kind: 'article', parts: ['73(1)'], range: [3, 8, 3, 21] },
                    { kind: 'article', parts: ['73(2)'], range: [3, 23, 3, 36] },
                ],
            },
        ],
        [
            '    binds provider, deployer from 2027-01-01 until 2028-01-01 if provider unreachable by article 26(5)',
            {
                binds: [
                    {
                        bearers: [at('provider', 3, 11, 3, 19), at('deployer', 3, 21, 3, 29)],
                        provisions: [{ kind: 'article', parts: ['26(5)'], range: [3, 90, 3, 103] }],
                        range: [3, 5, 3, 103],
                        from: at('2027-01-01', 3, 35, 3, 45),
                        until: at('2028-01-01', 3, 52, 3, 62),
                        condition: { kind: 'unreachable', role: at('provider', 3, 66, 3, 74), range: [3, 66, 3, 86] },
                    },
                ],
            },
        ],
        ['    binds provider', { binds: [{ bearers: [at('provider', 3, 11, 3, 19)], provisions: [], range: [3, 5, 3, 19] }] }],
        ['    answers report-death by article 73(8)', { answers: at('report-death', 3, 13, 3, 25) }],
        [
            '    applies from 2027-12-02 if system is annex-III',
            {
                applies: [
                    {
                        from: at('2027-12-02', 3, 18, 3, 28),
                        provisions: [],
                        range: [3, 5, 3, 51],
                        condition: { kind: 'subject-is', subject: 'system', trait: at('annex-III', 3, 42, 3, 51), range: [3, 32, 3, 51] },
                    },
                ],
            },
        ],
        [
            '    when system is high-risk and found serious-incident by article 73',
            {
                when: [
                    {
                        condition: {
                            kind: 'and',
                            parts: [
                                { kind: 'subject-is', subject: 'system', trait: at('high-risk', 3, 20, 3, 29), range: [3, 10, 3, 29] },
                                { kind: 'found', finding: at('serious-incident', 3, 40, 3, 56), range: [3, 34, 3, 56] },
                            ],
                            range: [3, 10, 3, 56],
                        },
                        provisions: [{ kind: 'article', parts: ['73'], range: [3, 60, 3, 70] }],
                        range: [3, 5, 3, 70],
                    },
                ],
            },
        ],
        [
            '    unless causal link excluded until 2028-01-01 because "none"',
            {
                unless: [
                    {
                        condition: { kind: 'causal-link', degree: 'excluded', range: [3, 12, 3, 32] },
                        provisions: [],
                        range: [3, 5, 3, 64],
                        until: at('2028-01-01', 3, 39, 3, 49),
                        reason: 'none',
                    },
                ],
            },
        ],
        ['    specialises ai-act.report', { specialises: at('ai-act.report', 3, 17, 3, 30) }],
        [
            '    must report initial or combined to market-surveillance in each state, ai-office',
            {
                act: {
                    verb: 'report',
                    stages: [at('initial', 3, 17, 3, 24), at('combined', 3, 28, 3, 36)],
                    recipients: [
                        { target: at('market-surveillance', 3, 40, 3, 59), where: { kind: 'each' } },
                        { target: at('ai-office', 3, 75, 3, 84) },
                    ],
                    range: [3, 10, 3, 84],
                },
            },
        ],
        [
            '    must inform provider, market-surveillance in own state',
            {
                act: {
                    verb: 'inform',
                    recipients: [
                        { target: at('provider', 3, 17, 3, 25) },
                        { target: at('market-surveillance', 3, 27, 3, 46), where: { kind: 'own' } },
                    ],
                    range: [3, 10, 3, 59],
                },
            },
        ],
        ['    must investigate', { act: { verb: 'investigate', range: [3, 10, 3, 21] } }],
        ['    must assess risk', { act: { verb: 'assess-risk', range: [3, 10, 3, 21] } }],
        ['    must take measures', { act: { verb: 'take-measures', range: [3, 10, 3, 23] } }],
        ['    must take corrective action', { act: { verb: 'take-corrective-action', range: [3, 10, 3, 32] } }],
        ['    must suspend', { act: { verb: 'suspend', range: [3, 10, 3, 17] } }],
        ['    must mitigate', { act: { verb: 'mitigate', range: [3, 10, 3, 18] } }],
        ['    must keep records', { act: { verb: 'keep-records', saysLeast: false, after: [], range: [3, 10, 3, 22] } }],
        [
            '    must keep records for 10 years after placed on market',
            {
                act: {
                    verb: 'keep-records',
                    saysLeast: false,
                    range: [3, 10, 3, 58],
                    span: { amount: 10, unit: 'years', range: [3, 27, 3, 35] },
                    after: [{ kind: 'placed', range: [3, 42, 3, 58] }],
                },
            },
        ],
        [
            '    must keep records for at least 5 years after last report and occurred',
            {
                act: {
                    verb: 'keep-records',
                    saysLeast: true,
                    range: [3, 10, 3, 74],
                    span: { amount: 5, unit: 'years', range: [3, 36, 3, 43] },
                    after: [
                        { kind: 'last-report', range: [3, 50, 3, 61] },
                        { kind: 'occurred', range: [3, 66, 3, 74] },
                    ],
                },
            },
        ],
        ['    must keep records for at least 5 years after occurred and reached', {}],
        [
            '    must cooperate with market-surveillance in each state, notified-body if declared',
            {
                act: {
                    verb: 'cooperate',
                    range: [3, 10, 3, 85],
                    recipients: [
                        { target: { text: 'market-surveillance', range: [3, 25, 3, 44] }, where: { kind: 'each' } },
                        { target: { text: 'notified-body', range: [3, 60, 3, 73] }, ifDeclared: true },
                    ],
                },
            },
        ],
        [
            '    must not alter before informing market-surveillance in state of provider',
            {
                act: {
                    verb: 'not-alter',
                    recipients: [
                        { target: at('market-surveillance', 3, 37, 3, 56), where: { kind: 'role', role: at('provider', 3, 69, 3, 77) } },
                    ],
                    range: [3, 10, 3, 77],
                },
            },
        ],
    ])('takes from a duty whom it binds and what it asks: %s', (lines, expected) => {
        expect(said(read(`regime a {\n  duty d {\n${lines}\n  }\n}`).regimes[0]?.duties[0])).toStrictEqual(expected);
    });
});
