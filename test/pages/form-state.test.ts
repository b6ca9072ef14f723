import { describe, expect, it } from 'vitest';
import {
    answersToAsk,
    changingLine,
    choosingNew,
    emptyForm,
    forgettingMoment,
    rememberingNow,
    rewritingTime,
    typing,
    withLine,
    withoutLine,
    withoutNew,
    withParty,
    withSubject,
} from '../../pages/intake/form-state.ts';
import type { FormState } from '../../pages/intake/messages.ts';

/** A form with a new system in it, made by a new party that also knows of the incident. */
function withNews(): { readonly form: FormState; readonly subject: string; readonly party: string; readonly line: string } {
    const made = withSubject(emptyForm(), { kind: 'system', title: 'Triage', home: 'subjects' });
    const chosen = choosingNew(made.form, 'subjects', made.key);
    const home = `${made.key}.holders-provider`;
    const maker = withParty(chosen, { kind: 'organisation', title: 'Medira', home });
    const named = choosingNew(maker.form, home, maker.key);
    const aware = withLine(named, 'became-aware');
    return {
        form: changingLine(aware.form, aware.key, { party: maker.key }),
        subject: made.key,
        party: maker.key,
        line: aware.key,
    };
}

describe('the state of a form', () => {
    it('gives each thing a key of its own', () => {
        const { form, subject, party, line } = withNews();
        expect(new Set([subject, party, line, ...form.answers.lines.map(({ key }) => key)]).size).toBe(form.answers.lines.length + 2);
    });

    it('chooses what is new in the field in which it was begun', () => {
        const { form, subject, party } = withNews();
        expect(form.answers.subjects).toEqual([subject]);
        expect(form.answers.newSubjects[0]?.holders).toEqual([{ role: 'provider', parties: [party] }]);
    });

    it('mentions nothing that was taken out', () => {
        const { form, subject, party, line } = withNews();
        const { answers } = withoutNew(form, party);
        expect(answers.newParties).toEqual([]);
        expect(answers.newSubjects[0]?.holders).toEqual([{ role: 'provider', parties: [] }]);
        expect(answers.lines.find(({ key }) => key === line)?.party).toBe('');
        expect(withoutNew(form, subject).answers.subjects).toEqual([]);
        expect(withoutLine(form, line).answers.lines.map(({ key }) => key)).not.toContain(line);
    });

    it('keeps what is typed until it is deleted', () => {
        const typed = typing(typing(emptyForm(), 'subjects', 'tri'), 'title', '');
        expect(typed.typed).toEqual({ subjects: 'tri' });
        expect(typing(typed, 'subjects', '').typed).toEqual({});
    });

    it('asks about “now” by the instant that it was', () => {
        const said = changingLine(emptyForm(), '+0', { at: 'now' });
        const at = Date.parse('2028-01-11T17:20:00+01:00');
        const remembered = rewritingTime(rememberingNow(said, { '+0.at': { at } }), '+0.at', '2028-01-11 17:20');
        expect(answersToAsk(remembered).lines[0]?.at).toBe('2028-01-11T16:20Z');
        expect(remembered.answers.lines[0]?.at).toBe('2028-01-11 17:20');
        const later = rememberingNow(remembered, { '+0.at': { at: at + 60_000 } });
        expect(later.moments).toEqual({ '+0.at': at });
        const retyped = forgettingMoment(changingLine(remembered, '+0', { at: '14:20' }), '+0.at');
        expect(answersToAsk(retyped).lines[0]?.at).toBe('14:20');
    });
});
