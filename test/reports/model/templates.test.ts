import { describe, expect, it } from 'vitest';
import { derivations } from '../../../language/reports/derivation/derivations.ts';
import { EVENT_SENTENCES } from '../../../language/reports/model/event-sentence.ts';
import type { TemplateField, TemplateSection } from '../../../language/reports/templates/template.ts';
import { forms, letters } from '../../../language/reports/templates/templates.ts';
import { regimeCalled } from '../../law/law-files.ts';

function fieldsOf(section: TemplateSection): readonly TemplateField[] {
    return [...(section.fields ?? []), ...(section.sections ?? []).flatMap(fieldsOf)];
}

describe.each(forms.map((form) => [form.id, form] as const))('the form %s', (_, form) => {
    const regime = regimeCalled(form.regime);
    const fields = form.sections.flatMap(fieldsOf);
    const named = (kind: string): readonly string[] => regime.terms.filter((term) => term.kind === kind).map((term) => term.name.text);

    it('names each field once', () => {
        const ids = fields.map((field) => field.id);
        expect(ids).toEqual([...new Set(ids)]);
    });

    it('asks only for stages that its regime has', () => {
        const asked = fields.flatMap(({ said, known, spared, except, only }) =>
            [said, known, spared, except, only].flatMap((list) => list ?? []),
        );
        expect(asked.filter((stage) => !named('stage').includes(stage))).toEqual([]);
    });

    it('has boxes and roles of its regime, and few of its own', () => {
        const terms = ['role', 'finding', 'stage'].flatMap(named);
        const boxes = new Set(fields.flatMap(({ boxes: list, roles }) => [...(list ?? []), ...(roles ?? [])]));
        expect([...boxes].filter((box) => !terms.includes(box)).sort()).toEqual(
            form.subject === 'system' ? ['other', 'professional'] : ['other'],
        );
    });
});

it('fills every field of the forms and letters, and knows how to fill nothing else', () => {
    const asked = [...forms, ...letters].flatMap(({ sections }) => sections.flatMap(fieldsOf).map(({ from }) => from));
    expect([...new Set(asked)].sort()).toEqual(Object.keys(derivations).sort());
});

it('has a letter for each act that asks for one', () => {
    expect(letters.map(({ id, act }) => [id, act])).toEqual([
        ['notice', 'inform'],
        ['before-alteration', 'not-alter'],
        ['follow-up', 'report'],
    ]);
});

it('tells each line of a timeline in a sentence of its own', () => {
    expect(new Set(EVENT_SENTENCES).size).toBe(EVENT_SENTENCES.length);
});
