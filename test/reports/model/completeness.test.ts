import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../language/reports/model/fill-sections.ts';
import type { TextFile } from './report-of.ts';
import { fieldOf, reportOf } from './report-of.ts';
import { saying } from './saying.ts';

const read = (path: string): TextFile => ({ path, text: readFileSync(new URL(path, import.meta.url), 'utf8') });
const register = read('register.vigil');
const asOf = '2028-10-01T09:00+02:00';

function bare(subject: string, lines = ''): TextFile {
    return { path: 'inc-9.vigil', text: `incident inc-9 {\n  involves ${subject}\n${lines}}\n` };
}

/** The fields that a report of a stage needs and that nothing is said in. */
function unmet(subject: string, stage: string, to: string): readonly string[] {
    const report = reportOf([register, bare(subject)], { asOf, stage, to: [to] });
    return fieldsOf(report.sections).flatMap(({ field, need, satisfied }) =>
        satisfied ? [] : [need === 'known' ? `${field.id} known` : field.id],
    );
}

describe('what a report of a system needs and a bare incident does not say', () => {
    const first = ['incident-dates', 'detection', 'awareness', 'next-report', 'classification'];
    const told = ['nature', 'effects', 'likely-causality', 'users-affected', 'operator-type', 'remedial', 'results', 'corrective-actions'];
    const last = first.filter((field) => field !== 'next-report');

    it.each([
        ['initial', [...first, ...told, 'planned-investigations']],
        ['follow-up', [...first, ...told, 'planned-investigations']],
        ['intermediate', [...first, ...told, 'planned-investigations']],
        ['combined', [...last, ...told, 'root-cause known', 'risk-review known']],
        ['final', [...last, ...told, 'root-cause known', 'risk-review known']],
        ['final-not-reportable', [...last, ...told, 'not-reportable-rationale known', 'risk-review known']],
    ])('%s', (stage, fields) => {
        expect(unmet('triage-ai', stage, 'ap')).toEqual(fields);
    });
});

describe('what a report of a model needs and a bare incident does not say', () => {
    const first = ['gpai-dates', 'gpai-harm', 'gpai-chain', 'gpai-evidence', 'gpai-response', 'gpai-recommendation'];
    const last = ['gpai-cause known', 'gpai-outputs', 'gpai-factors', 'gpai-inputs', 'gpai-failures', 'gpai-patterns'];

    it.each([
        ['initial', [...first, 'model-awareness']],
        ['follow-up', [...first, 'model-awareness']],
        ['intermediate', [...first, 'model-awareness']],
        ['combined', [...first, ...last, 'model-awareness']],
        ['final', [...first, ...last, 'model-awareness']],
        ['final-not-reportable', [...first, 'gpai-patterns', 'model-awareness', 'not-reportable-rationale known']],
    ])('%s', (stage, fields) => {
        expect(unmet('atlas-2', stage, 'european-ai-office')).toEqual(fields);
    });
});

describe('the type of a report', () => {
    it.each(['initial', 'follow-up', 'combined', 'final', 'final-not-reportable'])('%s has a box', (stage) => {
        const report = reportOf([register, bare('triage-ai')], { asOf, stage, to: ['ap'] });
        expect(saying(fieldOf(report, 'report-type').value).filter((fact) => fact.startsWith('[x]'))).toEqual([`[x] ai-act.${stage}`]);
    });

    it('is told where the form has no box for it', () => {
        const report = reportOf([register, bare('triage-ai')], { asOf, stage: 'intermediate', to: ['ap'] });
        expect(saying(fieldOf(report, 'report-type').value).at(-1)).toBe('stage ai-act.intermediate');
    });
});

describe('a report that nothing was reportable', () => {
    const decided = '  timeline {\n 2028-09-21 medira decided not reportable "harm of another origin" by "Head of Quality"\n }\n';

    it('gives who decided so, and why, as its rationale', () => {
        const report = reportOf([register, bare('triage-ai', decided)], { asOf, stage: 'final-not-reportable', to: ['ap'] });
        expect(saying(fieldOf(report, 'not-reportable-rationale').value)).toEqual([
            '2028-09-21 Medira GmbH decided-not-reportable harm of another origin Head of Quality',
        ]);
    });
});

describe('what is missing would be written', () => {
    const block = '\nreport first on inc-9 {\n  stage initial\n  to ap\n  section effects "Drie uur te laat."\n}\n';
    const text = `${bare('triage-ai').text}${block}`;
    const report = reportOf([register, { path: 'inc-9.vigil', text }], { asOf, block: 'first' });

    it('in the incident, a text also in the report', () => {
        expect(fieldOf(report, 'users-affected').sources).toEqual([{ file: 'inc-9.vigil', range: [1, 10, 1, 15] }]);
        expect(fieldOf(report, 'nature').sources).toEqual([
            { file: 'inc-9.vigil', range: [5, 8, 5, 13] },
            { file: 'inc-9.vigil', range: [1, 10, 1, 15] },
        ]);
    });

    it('and what the report says itself stands in it', () => {
        expect(saying(fieldOf(report, 'effects').value)).toEqual(['prose: Drie uur te laat.']);
        expect(fieldOf(report, 'effects').satisfied).toBe(true);
    });

    it('goes before what the incident says, also where that is withheld', () => {
        const withheld = `${bare('triage-ai', '  effects "SECRET" confidential "privacy"\n').text}${block}`;
        const told = reportOf([register, { path: 'inc-9.vigil', text: withheld }], { asOf, block: 'first' });
        expect(saying(fieldOf(told, 'effects').value)).toEqual(['prose: Drie uur te laat.']);
    });
});
