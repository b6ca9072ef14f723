import { describe, expect, it } from 'vitest';
import { at, happened, read } from './reading.ts';

describe('Reading a timeline', () => {
    it.each<[string, unknown]>([
        [
            '    Mon 2027-12-06 14:20 occurred in NL, DE',
            { verb: 'occurred', about: false, states: [at('NL', 3, 38, 3, 40), at('DE', 3, 42, 3, 44)] },
        ],
        ['    2027-12-06T14:20+01:00 occurred about "x"', { detail: 'x', verb: 'occurred', about: true }],
        [
            '    2027-12-06 occurred between 2027-12-01 and 2027-12-03 8:00 in NL',
            {
                verb: 'occurred',
                about: false,
                states: [at('NL', 3, 67, 3, 69)],
                between: { from: at('2027-12-01', 3, 33, 3, 43), to: at('2027-12-03T08:00', 3, 48, 3, 63) },
            },
        ],
        ['    2027-12-06 ended in NL', { verb: 'ended', states: [at('NL', 3, 25, 3, 27)] }],
        ['    2027-12-06 resolved "fixed"', { detail: 'fixed', verb: 'resolved' }],
        [
            '    2027-12-06 found death, health-harm in NL',
            { verb: 'found', findings: [at('death', 3, 22, 3, 27), at('health-harm', 3, 29, 3, 40)], states: [at('NL', 3, 44, 3, 46)] },
        ],
        ['    2027-12-06 medira found death', { party: at('medira', 3, 16, 3, 22), verb: 'found', findings: [at('death', 3, 29, 3, 34)] }],
        ['    2027-12-06 ruled out death', { verb: 'ruled-out', findings: [at('death', 3, 26, 3, 31)] }],
        [
            '    2027-12-06 medira ruled out ai-act.death',
            { party: at('medira', 3, 16, 3, 22), verb: 'ruled-out', findings: [at('ai-act.death', 3, 33, 3, 45)] },
        ],
        ['    2027-12-06 causal link suspected for death', { verb: 'causal-link', degree: 'suspected', scope: at('death', 3, 42, 3, 47) }],
        ['    2027-12-06 causal link established', { verb: 'causal-link', degree: 'established' }],
        ['    2027-12-06 medira detected "drift"', { detail: 'drift', party: at('medira', 3, 16, 3, 22), verb: 'detected' }],
        ['    2027-12-06 medira received notice "mail"', { detail: 'mail', party: at('medira', 3, 16, 3, 22), verb: 'received-notice' }],
        [
            '    2027-12-06 medira became aware of triage-ai "x" see log, mail known 2027-12-07 struck 2027-12-08 10:00 "wrong"',
            {
                evidence: [at('log', 3, 57, 3, 60), at('mail', 3, 62, 3, 66)],
                detail: 'x',
                known: at('2027-12-07', 3, 73, 3, 83),
                struck: { at: at('2027-12-08T10:00', 3, 91, 3, 107), reason: 'wrong' },
                party: at('medira', 3, 16, 3, 22),
                verb: 'became-aware',
                subject: at('triage-ai', 3, 39, 3, 48),
            },
        ],
        [
            '    2027-12-06 medira became aware struck 2027-12-08',
            { struck: { at: at('2027-12-08', 3, 43, 3, 53) }, party: at('medira', 3, 16, 3, 22), verb: 'became-aware' },
        ],
        [
            '    2027-12-06 medira informed ap, other of alteration',
            {
                party: at('medira', 3, 16, 3, 22),
                verb: 'informed',
                others: [at('ap', 3, 32, 3, 34), at('other', 3, 36, 3, 41)],
                alteration: true,
            },
        ],
        [
            '    2027-12-06 medira informed ap',
            { party: at('medira', 3, 16, 3, 22), verb: 'informed', others: [at('ap', 3, 32, 3, 34)], alteration: false },
        ],
        ['    2027-12-06 medira answered ap', { party: at('medira', 3, 16, 3, 22), verb: 'answered', others: [at('ap', 3, 32, 3, 34)] }],
        [
            '    2027-12-06 medira reported initial to ap, other under ai-act as initial-ap "AP-1"',
            {
                detail: 'AP-1',
                party: at('medira', 3, 16, 3, 22),
                verb: 'reported',
                stage: at('initial', 3, 32, 3, 39),
                others: [at('ap', 3, 43, 3, 45), at('other', 3, 47, 3, 52)],
                regime: at('ai-act', 3, 59, 3, 65),
                report: at('initial-ap', 3, 69, 3, 79),
            },
        ],
        [
            '    2027-12-06 medira reported initial to ap',
            { party: at('medira', 3, 16, 3, 22), verb: 'reported', stage: at('initial', 3, 32, 3, 39), others: [at('ap', 3, 43, 3, 45)] },
        ],
        [
            '    2027-12-06 medira announced final to ap by 2028-01-01',
            {
                party: at('medira', 3, 16, 3, 22),
                verb: 'announced',
                stage: at('final', 3, 33, 3, 38),
                others: [at('ap', 3, 42, 3, 44)],
                due: at('2028-01-01', 3, 48, 3, 58),
            },
        ],
        [
            '    2027-12-06 ap acknowledged initial "AP-1"',
            { detail: 'AP-1', party: at('ap', 3, 16, 3, 18), verb: 'acknowledged', stage: at('initial', 3, 32, 3, 39) },
        ],
        [
            '    2027-12-06 ap requested "logs" from medira by 2028-01-01 12:00',
            {
                party: at('ap', 3, 16, 3, 18),
                verb: 'requested',
                what: 'logs',
                others: [at('medira', 3, 41, 3, 47)],
                due: at('2028-01-01T12:00', 3, 51, 3, 67),
            },
        ],
        [
            '    2027-12-06 ap requested "logs" from medira',
            { party: at('ap', 3, 16, 3, 18), verb: 'requested', what: 'logs', others: [at('medira', 3, 41, 3, 47)] },
        ],
        ['    2027-12-06 ap took measures', { party: at('ap', 3, 16, 3, 18), verb: 'took-measures' }],
        [
            '    2027-12-06 medira took corrective action "x"',
            { detail: 'x', party: at('medira', 3, 16, 3, 22), verb: 'took-corrective-action' },
        ],
        ['    2027-12-06 medira corrected', { party: at('medira', 3, 16, 3, 22), verb: 'took-corrective-action' }],
        ['    2027-12-06 medira started investigation', { party: at('medira', 3, 16, 3, 22), verb: 'started-investigation' }],
        ['    2027-12-06 medira assessed risk', { party: at('medira', 3, 16, 3, 22), verb: 'assessed-risk' }],
        [
            '    2027-12-06 medira suspended triage-ai',
            { party: at('medira', 3, 16, 3, 22), verb: 'suspended', subject: at('triage-ai', 3, 33, 3, 42) },
        ],
        [
            '    2027-12-06 medira disabled triage-ai',
            { party: at('medira', 3, 16, 3, 22), verb: 'disabled', subject: at('triage-ai', 3, 32, 3, 41) },
        ],
        [
            '    2027-12-06 medira altered triage-ai',
            { party: at('medira', 3, 16, 3, 22), verb: 'altered', subject: at('triage-ai', 3, 31, 3, 40) },
        ],
        [
            '    2027-12-06 medira decided not reportable "minor" by "Head"',
            { detail: 'minor', party: at('medira', 3, 16, 3, 22), verb: 'decided', reportable: false, by: 'Head' },
        ],
        ['    2027-12-06 medira decided reportable', { party: at('medira', 3, 16, 3, 22), verb: 'decided', reportable: true }],
        [
            '    2027-12-06 medira reached fixed-point',
            { party: at('medira', 3, 16, 3, 22), verb: 'reached', milestone: at('fixed-point', 3, 31, 3, 42) },
        ],
        ['    2027-12-06 medira noted "x"', { detail: 'x', party: at('medira', 3, 16, 3, 22), verb: 'noted' }],
    ])('takes from a timeline: %s', (lines, expected) => {
        expect(happened(read(`incident a {\n  timeline {\n${lines}\n  }\n}`).incidents[0]?.events[0])).toStrictEqual(expected);
    });
});

describe('Every line of a timeline', () => {
    it('has its instant and its extent', () => {
        expect(
            read('incident a {\n  timeline {\n    Mon 2027-12-06 14:20 medira became aware see log\n  }\n}').incidents[0]?.events,
        ).toStrictEqual([
            {
                at: at('Mon 2027-12-06T14:20', 3, 5, 3, 25),
                range: [3, 5, 3, 53],
                evidence: [at('log', 3, 50, 3, 53)],
                party: at('medira', 3, 26, 3, 32),
                verb: 'became-aware',
            },
        ]);
    });

    it.each([
        ['2027-12-06', '2027-12-06'],
        ['2027-1-6', '2027-01-06'],
        ['2027–12–06 8:00', '2027-12-06T08:00'],
        ['2027-12-06 14:20:30', '2027-12-06T14:20:30'],
        ['2027-12-06T14:20+01:00', '2027-12-06T14:20+01:00'],
        ['2027-12-06T13:20Z', '2027-12-06T13:20Z'],
        ['Tue 2027-12-06', 'Tue 2027-12-06'],
        ['2027-02-30 25:00', '2027-02-30T25:00'],
    ])('writes its instant in one form: %s', (written, canonical) => {
        expect(read(`incident a { timeline {\n${written} ended\n} }`).incidents[0]?.events[0]?.at.text).toBe(canonical);
    });
});
