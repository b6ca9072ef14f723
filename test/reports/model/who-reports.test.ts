import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldOf, reportOf } from './report-of.ts';
import { saying } from './saying.ts';

const register = { path: 'register.vigil', text: readFileSync(new URL('register.vigil', import.meta.url), 'utf8') };

const timeline = (...events: readonly string[]): string => `timeline {\n${events.join('\n')}\n}`;

describe('who reports', () => {
    const hire = (lines: string): string => `incident inc-9 {\n  involves hire-rank\n  zone Europe/Amsterdam\n${lines}\n}`;
    const asked = { asOf: '2028-09-01T09:00+02:00', to: ['ap'] };

    it('is the representative where it says so, on behalf of the provider', () => {
        const text = hire(
            timeline(
                '2028-08-28 occurred in NL',
                '2028-08-28 found death',
                '2028-08-29 eurorep became aware',
                '2028-08-30 eurorep reported initial to ap',
            ),
        );
        const report = reportOf([register, { path: 'inc-9.vigil', text }], asked);
        expect([report.party.name, report.submitter.name]).toEqual(['farbyte', 'eurorep']);
        expect(saying(fieldOf(report, 'submitter-role').value)).toContain('[x] ai-act.authorised-representative');
        expect(saying(fieldOf(report, 'representative-details').value)).toEqual(['eurorep <mandates@eurorep.example>']);
        expect(saying(fieldOf(report, 'submitter-details').value)).toEqual(['not-applicable']);
        expect(saying(fieldOf(report, 'awareness').value)).toEqual(['2028-08-29']);
    });

    it('is the representative where the policy acts for it', () => {
        const text = `${hire(timeline('2028-08-28 occurred in NL', '2028-08-28 found death'))}\npolicy { acting as eurorep }`;
        expect(reportOf([register, { path: 'inc-9.vigil', text }], asked).submitter.name).toBe('eurorep');
    });

    it('is the deployer where the provider stays silent and the policy acts for the deployer', () => {
        const lines = [
            '2028-08-20 09:00 occurred in NL',
            '2028-08-20 10:00 stlucas became aware',
            '2028-08-20 10:00 found death',
            '2028-08-20 11:00 stlucas informed medira',
        ];
        const text = `incident inc-9 {\n  involves triage-ai\n  zone Europe/Amsterdam\n${timeline(...lines)}\n}\npolicy { acting as stlucas }`;
        const report = reportOf([register, { path: 'inc-9.vigil', text }], asked);
        expect(report.party.name).toBe('stlucas');
        expect(saying(fieldOf(report, 'submitter-role').value)).toContain('[x] ai-act.deployer');
        expect(saying(fieldOf(report, 'submitter-details').value)).toEqual(['stlucas <quality@stlucas.example>']);
        // Only after a day of silence is it the deployer's to report.
        expect(saying(fieldOf(report, 'awareness').value)).toEqual(['2028-08-21 11:00']);
    });

    it('is the deployer where the provider stays silent and no policy says for whom it acts', () => {
        const lines = [
            '2028-08-20 09:00 occurred in NL',
            '2028-08-20 10:00 stlucas became aware',
            '2028-08-20 10:00 found death',
            '2028-08-20 11:00 stlucas informed medira',
        ];
        const text = `incident inc-9 {\n  involves triage-ai\n  zone Europe/Amsterdam\n${timeline(...lines)}\n}`;
        expect(reportOf([register, { path: 'inc-9.vigil', text }], asked).party.name).toBe('stlucas');
    });

    it('tells since when it is its own to report, also where the provider answers after a deployer has reported', () => {
        const lines = [
            '2028-08-20 09:00 occurred in NL',
            '2028-08-20 10:00 stlucas became aware',
            '2028-08-20 10:00 found death',
            '2028-08-20 11:00 stlucas informed medira',
            '2028-08-22 09:00 stlucas reported initial to ap as first',
            '2028-08-25 09:00 medira became aware',
        ];
        const block = 'report first on inc-9 {\n  stage initial\n  to ap\n}\npolicy { acting as stlucas }';
        const text = `incident inc-9 {\n  involves triage-ai\n  zone Europe/Amsterdam\n${timeline(...lines)}\n}\n${block}`;
        const report = reportOf([register, { path: 'inc-9.vigil', text }], { ...asked, block: 'first' });
        expect(report.submitter.name).toBe('stlucas');
        expect(saying(fieldOf(report, 'awareness').value)).toEqual(['2028-08-21 11:00']);
    });

    it('knows of a model’s involvement only by a line that names it, where the incident involves something else too', () => {
        const awareness = (involved: string, ...lines: readonly string[]): readonly string[] => {
            const events = timeline('2028-08-20 occurred', '2028-08-20 found death', ...lines);
            const text = `incident inc-9 {\n  involves ${involved}\n  zone Europe/Paris\n${events}\n}`;
            const report = reportOf([register, { path: 'inc-9.vigil', text }], { ...asked, to: ['european-ai-office'] });
            return saying(fieldOf(report, 'model-awareness').value);
        };
        const plain = '2028-08-21 northlight became aware';
        expect(awareness('atlas-2', plain)).toEqual(['2028-08-21']);
        expect(awareness('atlas-2, triage-ai', plain)).toEqual(['missing']);
        expect(awareness('atlas-2, triage-ai', plain, '2028-08-24 northlight became aware of atlas-2')).toEqual(['2028-08-24']);
    });

    it('is the provider where no duty says', () => {
        expect(reportOf([register, { path: 'inc-9.vigil', text: hire('') }], asked).party.name).toBe('farbyte');
    });
});
