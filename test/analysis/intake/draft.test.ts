import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnsweredLine, IntakeAnswers } from '../../../language/analysis/intake/answers.ts';
import { draftIncident } from '../../../language/analysis/intake/draft.ts';
import { judgeDraft } from '../../../language/analysis/intake/judge-draft.ts';
import { verbForms } from '../../../language/analysis/intake/verbs.ts';
import { englishSpeaker } from '../../../language/analysis/telling/speaker.ts';
import { TextLayout } from '../../../language/analysis/text/layout.ts';
import { register } from '../../cli/workspace.ts';
import { viewOf } from '../view-of.ts';
import { answers, line } from './answers.ts';

const NOW = '2027-12-12T09:00:00+01:00';
const empty = viewOf({}, NOW);
const filled = viewOf({ 'register.vigil': register }, NOW);
const layout = new TextLayout();

function inEnglish(view: typeof filled) {
    return { ...view, speaker: englishSpeaker };
}

function draft(given: Partial<IntakeAnswers>, view = filled) {
    return draftIncident(answers(given), 'inc-2027-001', view, 'Europe/Berlin');
}

describe('the file of a new incident', () => {
    it('is empty while nothing is said', () => {
        expect(draft({ lines: [line('occurred'), line('found')] }).text).toBe('');
    });

    it('says what was answered, in order of time, on the clocks of the place', () => {
        const { text, faults } = draft({
            title: 'Patient "A" ranked too low',
            subjects: ['triage-ai'],
            affected: { text: 'etwa 2 patients', notKnown: false },
            narrative: { text: 'The queue ranked a patient as non-urgent.\nTreatment began late.', notKnown: false },
            cause: { text: '', notKnown: true },
            lines: [
                line('occurred', { at: 'about 2027-12-11 14:20', states: ['NL'] }),
                line('became-aware', { at: 'now', party: 'medira' }),
                line('found', { at: '8:30', findings: ['death'] }),
                line('informed', { at: 'between yesterday and today', party: 'stlucas', others: ['medira'], text: 'by phone' }),
            ],
        });
        expect(faults).toEqual({});
        expect(text).toBe(`incident inc-2027-001 "Patient \\"A\\" ranked too low" {
  involves  triage-ai
  zone      Europe/Amsterdam
  affected  about 2 patients
  narrative """
    The queue ranked a patient as non-urgent.
    Treatment began late.
    """
  cause     unknown because "not known yet"

  timeline {
    between 2027-12-11 and 2027-12-12  stlucas informed medira "by phone"
    about 2027-12-11 14:20  occurred in NL
    2027-12-12 08:30  found death
    2027-12-12 09:00  medira became aware
  }
}
`);
    });

    it('declares what is new before it, under names that nothing has', () => {
        const { text } = draft({
            subjects: ['+1'],
            newSubjects: [
                {
                    key: '+1',
                    kind: 'system',
                    title: 'Triage AI',
                    traits: ['annex-III-5-d'],
                    holders: [
                        { role: 'provider', parties: ['+2'] },
                        { role: 'deployer', parties: ['stlucas'] },
                    ],
                    placed: { text: '', notKnown: true },
                },
            ],
            newParties: [
                { key: '+2', kind: 'organisation', title: 'Medira', country: 'DE', offices: [] },
                { key: '+3', kind: 'authority', title: 'Über-Behörde', country: 'DE', offices: ['market-surveillance'] },
            ],
            lines: [line('became-aware', { at: '2027-12-12', party: '+2' })],
        });
        expect(text).toBe(`organisation medira-2 "Medira" {
  country DE
}

authority uber-behorde "Über-Behörde" {
  country  DE
  acts as  market-surveillance
}

system triage-ai-2 "Triage AI" {
  is         annex-III-5-d
  provider   medira-2
  deployer   stlucas
  placed on market unknown because "not known yet"
}

incident inc-2027-001 {
  involves  triage-ai-2
  zone      Europe/Berlin

  timeline {
    2027-12-12        medira-2 became aware
  }
}
`);
    });

    it('keeps what has no date yet as a comment, and gives it none', () => {
        const { text, faults } = draft({
            lines: [line('occurred', { states: ['NL'] }), line('became-aware', { party: 'medira' })],
        });
        expect(text).toContain('    // not dated yet: occurred in NL\n    // not dated yet: medira became aware\n');
        expect(text).not.toContain('2027-12');
        expect(faults).toEqual({ occurred: { kind: 'undated' }, 'became-aware': { kind: 'undated' } });
    });

    it('leaves out what cannot be read or lacks a part, and says so', () => {
        const { text, faults } = draft({
            affected: { text: 'many people', notKnown: false },
            lines: [
                line('became-aware', { at: '12:60', party: 'medira' }),
                line('informed', { at: 'now', party: 'medira' }),
                line('noted', { at: '2028-01-01', party: 'medira', text: 'planned' }),
            ],
            newParties: [{ key: '+1', kind: 'organisation', title: ' ', country: 'DE', offices: [] }],
        });
        expect(faults).toEqual({
            '+1': { kind: 'unnamed' },
            affected: { kind: 'count' },
            'became-aware.at': { kind: 'time', fault: 'none', choices: [] },
            informed: { kind: 'missing', slots: ['others'] },
            'noted.at': { kind: 'ahead' },
        });
        expect(text).not.toMatch(/aware|informed|affected|organisation/);
    });

    const names = fc.constantFrom('', 'medira', 'stlucas', 'ap', '+1');
    const words = fc.oneof(fc.constant(''), fc.string({ maxLength: 20 }), fc.constantFrom('a "b" \\', '"""', '// x', 'x\ny'));
    const times = fc.constantFrom('', 'now', '14:20', 'about yesterday', 'between 2027-12-01 and 2027-12-06', '2027-11', 'soon');
    const lines: fc.Arbitrary<AnsweredLine> = fc.record({
        key: fc.uuid(),
        verb: fc.constantFrom(...(Object.keys(verbForms) as AnsweredLine['verb'][])),
        at: times,
        party: names,
        others: fc.uniqueArray(names, { maxLength: 2 }),
        states: fc.subarray(['NL', 'DE', 'US']),
        subject: fc.constantFrom('', 'triage-ai', '+2'),
        findings: fc.subarray(['death', 'health-harm']),
        degree: fc.constantFrom('', 'suspected', 'excluded'),
        stage: fc.constantFrom('', 'initial', 'final'),
        milestone: fc.constantFrom('', 'testing-ended'),
        due: times,
        text: words,
        by: words,
    });
    const anything: fc.Arbitrary<IntakeAnswers> = fc.record({
        title: words,
        subjects: fc.subarray(['triage-ai', '+2']),
        affected: fc.record({ text: words, notKnown: fc.boolean() }),
        narrative: fc.record({ text: words, notKnown: fc.boolean() }),
        cause: fc.record({ text: words, notKnown: fc.boolean() }),
        lines: fc.array(lines, { maxLength: 6 }),
        newParties: fc.constantFrom<IntakeAnswers['newParties']>(
            [],
            [{ key: '+1', kind: 'organisation', title: 'Unknown', country: '', offices: [] }],
        ),
        newSubjects: fc.array(
            fc.record({
                key: fc.constant('+2'),
                kind: fc.constantFrom('system' as const, 'model' as const),
                title: words,
                traits: fc.constant([]),
                holders: fc.constant([{ role: 'provider', parties: ['+1', 'medira'] }]),
                placed: fc.record({ text: times, notKnown: fc.boolean() }),
            }),
            { maxLength: 1 },
        ),
    });

    it('is laid out, has no fault of syntax and no name without a meaning, whatever is answered', () => {
        fc.assert(
            fc.property(anything, (given) => {
                const { text } = draft(given);
                expect(layout.of(text)).toEqual({ text });
                const supposed = filled.supposing('new.vigil', text);
                const codes = supposed.findings('new.vigil').map(({ code }) => code);
                expect(codes.filter((code) => ['syntax-error', 'unknown-name', 'pasted-text'].includes(code))).toEqual([]);
            }),
            { numRuns: 300 },
        );
    });
});

describe('the docket of a text that is not saved', () => {
    const text = (found: string): string => `incident inc-2027-001 {
  involves  triage-ai
  zone      Europe/Amsterdam

  timeline {
    2027-12-10 14:20  occurred in NL
    2027-12-10 17:05  medira became aware
    2027-12-10 18:00  found ${found}
  }
}
`;

    it('holds what the text would make due, beside what the workspace declares', () => {
        const { duties, judged } = judgeDraft('new.vigil', text('death'), [], inEnglish(filled));
        expect(judged?.complete).toBe(true);
        expect(duties.slice(0, 1).map(({ title, limit }) => [title, limit?.text])).toEqual([['Report a death', 'Mon 20 Dec 2027']]);
        expect(filled.paths()).toEqual(['register.vigil']);
    });

    it('takes the place of an older form of the text', () => {
        const older = viewOf({ 'register.vigil': register, 'untitled:new.vigil': text('health-harm') }, NOW);
        const { duties } = judgeDraft('new.vigil', text('death'), ['untitled:new.vigil'], inEnglish(older));
        expect(duties[0]?.title).toBe('Report a death');
        expect(judgeDraft('new.vigil', text('death'), [], inEnglish(older)).judged?.complete).toBe(false);
    });

    it('is empty where there is no incident', () => {
        expect(judgeDraft('new.vigil', '', [], inEnglish(empty))).toEqual({ duties: [] });
    });
});
