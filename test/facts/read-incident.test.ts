import { describe, expect, it } from 'vitest';
import { at, read, said } from './reading.ts';

describe('Reading an incident', () => {
    it.each<[string, unknown]>([
        [
            '  involves triage-ai version "3.2.1" serial "NL-0042", other',
            {
                involves: [
                    {
                        subject: at('triage-ai', 2, 12, 2, 21),
                        identifiers: [
                            { kind: 'version', text: '3.2.1', range: [2, 22, 2, 37] },
                            { kind: 'serial', text: 'NL-0042', range: [2, 38, 2, 54] },
                        ],
                    },
                    { subject: at('other', 2, 56, 2, 61), identifiers: [] },
                ],
            },
        ],
        ['  zone Europe/Amsterdam', { zone: at('Europe/Amsterdam', 2, 8, 2, 24) }],
        [
            '  affected about 3 patients in NL, DE',
            {
                affected: [
                    {
                        range: [2, 3, 2, 38],
                        value: {
                            known: true,
                            about: true,
                            count: 3,
                            noun: 'patients',
                            states: [at('NL', 2, 32, 2, 34), at('DE', 2, 36, 2, 38)],
                        },
                    },
                ],
            },
        ],
        [
            '  affected unknown because "records sealed" since 2027-12-07',
            {
                affected: [
                    {
                        range: [2, 3, 2, 61],
                        since: at('2027-12-07', 2, 51, 2, 61),
                        value: { known: false, because: 'records sealed', range: [2, 12, 2, 44] },
                    },
                ],
            },
        ],
        [
            '  operators professional confidential "staff"',
            { operators: [{ range: [2, 3, 2, 46], confidential: 'staff', value: { known: true, operators: 'professional' } }] },
        ],
        [
            '  operators unknown because "not asked"',
            { operators: [{ range: [2, 3, 2, 40], value: { known: false, because: 'not asked', range: [2, 13, 2, 40] } }] },
        ],
        [
            '  cause unknown because "log" expected 2027-12-30 since 2027-12-07 10:00 confidential "secret"',
            {
                fields: [
                    {
                        range: [2, 3, 2, 95],
                        since: at('2027-12-07T10:00', 2, 57, 2, 73),
                        confidential: 'secret',
                        field: 'cause',
                        value: { known: false, because: 'log', range: [2, 9, 2, 50], expected: at('2027-12-30', 2, 40, 2, 50) },
                    },
                ],
            },
        ],
        [
            '  evidence ward-log "Ward log" file "evidence/ward.log" sha256 "9f86" held by stlucas confidential "privacy"',
            {
                evidence: [
                    {
                        name: at('ward-log', 2, 12, 2, 20),
                        range: [2, 3, 2, 109],
                        title: 'Ward log',
                        file: at('evidence/ward.log', 2, 37, 2, 56),
                        sha256: at('9f86', 2, 64, 2, 70),
                        heldBy: at('stlucas', 2, 79, 2, 86),
                        confidential: 'privacy',
                    },
                ],
            },
        ],
        ['  evidence mail', { evidence: [{ name: at('mail', 2, 12, 2, 16), range: [2, 3, 2, 16] }] }],
        [
            '  explain ai-act.report-death to ap "holidays" on 2027-12-20 by "Head of Quality"',
            {
                explanations: [
                    {
                        duty: at('ai-act.report-death', 2, 11, 2, 30),
                        reason: 'holidays',
                        on: at('2027-12-20', 2, 51, 2, 61),
                        by: 'Head of Quality',
                        range: [2, 3, 2, 82],
                        to: at('ap', 2, 34, 2, 36),
                    },
                ],
            },
        ],
    ])('takes from an incident: %s', (lines, expected) => {
        expect(said(read(`incident a {\n${lines}\n}`).incidents[0])).toStrictEqual(expected);
    });
});
