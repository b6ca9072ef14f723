import { describe, expect, it } from 'vitest';
import { at, read, said } from './reading.ts';

describe('Reading reports and the policy', () => {
    it.each<[string, unknown]>([
        ['  stage initial', { stage: at('initial', 2, 9, 2, 16) }],
        ['  to ap, other', { to: [at('ap', 2, 6, 2, 8), at('other', 2, 10, 2, 15)] }],
        ['  language nl, fr', { languages: [at('nl', 2, 12, 2, 14), at('fr', 2, 16, 2, 18)] }],
        [
            '  drafted 2027-12-13 10:12 from "sha256:ab"',
            { drafted: { at: at('2027-12-13T10:12', 2, 11, 2, 27), from: 'sha256:ab', range: [2, 3, 2, 44] } },
        ],
        ['  drafted 2027-12-13', { drafted: { at: at('2027-12-13', 2, 11, 2, 21), range: [2, 3, 2, 21] } }],
        ['  approved 2027-12-13 by "Head"', { approvals: [{ at: at('2027-12-13', 2, 12, 2, 22), by: 'Head', range: [2, 3, 2, 32] }] }],
        ['  section nature "text"', { sections: [{ name: at('nature', 2, 11, 2, 17), text: 'text', range: [2, 3, 2, 24] }] }],
        [
            '  section nature from "sha256:cd" "text"',
            { sections: [{ name: at('nature', 2, 11, 2, 17), text: 'text', from: 'sha256:cd', range: [2, 3, 2, 41] }] },
        ],
    ])('takes from a report: %s', (lines, expected) => {
        expect(said(read(`report a {\n${lines}\n}`).reports[0])).toStrictEqual(expected);
    });

    it.each<[string, unknown]>([
        ['  acting as medira, other', { actingAs: [at('medira', 2, 13, 2, 19), at('other', 2, 21, 2, 26)] }],
        [
            '  adopts literal-application, ai-act.strict',
            { adopts: [at('literal-application', 2, 10, 2, 29), at('ai-act.strict', 2, 31, 2, 44)] },
        ],
        ['  immediately means 1 hour', { immediately: { amount: 1, unit: 'hours', range: [2, 21, 2, 27] } }],
        ['  unreachable means 24 hours', { unreachable: { amount: 24, unit: 'hours', range: [2, 21, 2, 29] } }],
        ['  warn 3 days before', { warn: { amount: 3, unit: 'days', range: [2, 8, 2, 14] } }],
        ['  approved before reported', { approval: [2, 3, 2, 27] }],
    ])('takes from the policy: %s', (lines, expected) => {
        expect(said(read(`policy {\n${lines}\n}`).policies[0])).toStrictEqual(expected);
    });
});
