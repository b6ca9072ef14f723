import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../language/reports/model/fill-sections.ts';
import type { TextFile } from './report-of.ts';
import { fieldOf, reportOf } from './report-of.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): TextFile => ({ path, text: readFileSync(new URL(path, root), 'utf8') });

const drill = [read('drills/register.vigil'), read('drills/triage-death.vigil')];
const examples = [
    'register/authorities',
    'register/parties',
    'register/systems',
    'register/policy',
    'incidents/inc-2026-004-model-intrusion',
].map((name) => read(`examples/${name}.vigil`));

describe('the first report of a death', () => {
    const report = reportOf(drill, { asOf: '2028-09-06T09:00+02:00', to: ['ap'], language: 'nl' });

    it('is made on the form for systems, by the provider, about the system', () => {
        expect([report.template.id, report.party.name, report.submitter.name, report.subjects.map(({ name }) => name)]).toEqual([
            'high-risk-incident',
            'medira',
            'medira',
            ['triage-ai'],
        ]);
        expect(report.law).toEqual([{ regime: 'ai-act', cites: 'Regulation (EU) 2024/1689' }]);
    });

    it('is a draft while somebody has to say more, and names the fields', () => {
        const unmet = fieldsOf(report.sections).filter(({ satisfied }) => !satisfied);
        expect(report.complete).toBe(false);
        expect(unmet.map(({ field }) => field.id)).toEqual([
            'registration',
            'remedial',
            'results',
            'corrective-actions',
            'planned-investigations',
        ]);
    });
});

it('gives why something is not known, by when it will be, and what is known nonetheless', () => {
    const report = reportOf(drill, { asOf: '2028-09-06T09:00+02:00', to: ['ap'] });
    expect(fieldOf(report, 'likely-causality').value).toMatchObject({
        kind: 'unknown',
        because: 'log analysis outstanding',
        expected: { day: '2028-09-22', dayOnly: true },
        facts: [{ kind: 'link', degree: 'suspected', at: { day: '2028-08-31' } }],
    });
});

describe('the last report of an intrusion', () => {
    const report = reportOf(examples, { asOf: '2026-11-20T09:00+02:00', block: 'final-atlas' });

    it('is made on the form for models, under the Act and the Code that details it', () => {
        expect([report.template.id, report.party.name, report.law.map(({ regime }) => regime)]).toEqual([
            'general-purpose-incident',
            'northlight',
            ['ai-act', 'gpai-code'],
        ]);
    });

    it('says when it was confirmed and sent', () => {
        expect(report.approvals.map(({ at, by }) => [at.day, by])).toEqual([['2026-11-13', 'Head of Security']]);
        expect(report.submitted?.at.day).toBe('2026-11-16');
    });
});
