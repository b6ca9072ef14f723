import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../../language/reports/model/languages-of.ts';
import { reportsOwed } from '../../../language/reports/model/reports-owed.ts';
import type { TextFile } from './report-of.ts';
import { requestOf } from './report-of.ts';

const read = (path: string): TextFile => ({ path, text: readFileSync(new URL(path, import.meta.url), 'utf8') });
const register = read('register.vigil');

/** The reports that could be drafted, one text each: duty, stage, addressees, languages, form. */
function owed(files: readonly TextFile[], asOf: string): readonly string[] {
    const { workspace, law, judged } = requestOf(files, { asOf });
    return reportsOwed(workspace, law, judged).map(({ duty, party, stage, addressees, languages, form }) =>
        [duty, party.name, stage, addressees.map(({ name }) => name).join('+'), languages.join('+'), form.id].join(' '),
    );
}

describe('the reports that could be drafted', () => {
    it('are those that are due, each with the languages of its addressee', () => {
        expect(owed([register, read('system-incident.vigil')], '2028-09-04T12:00+02:00')).toEqual([
            'ai-act.report-urgent medira ai-act.initial ap nl high-risk-incident',
        ]);
    });

    it('bring an earlier one up to date, and complete it', () => {
        expect(owed([register, read('system-incident.vigil')], '2028-09-06T12:00+02:00')).toEqual([
            'ai-act.complete-report medira ai-act.final ap nl high-risk-incident',
            'ai-act.complete-report medira ai-act.follow-up ap nl high-risk-incident',
        ]);
    });

    it('are one for each recipient, and one for all', () => {
        const text = `incident inc-9 {
  involves triage-ai
  timeline {
    2028-08-28 occurred in NL, BE
    2028-08-28 medira became aware
    2028-08-28 found death
  }
}`;
        expect(owed([register, { path: 'inc-9.vigil', text }], '2028-08-29T12:00+02:00')).toEqual([
            'ai-act.report-death medira ai-act.initial ap nl high-risk-incident',
            'ai-act.report-death medira ai-act.initial bipt nl+fr+de high-risk-incident',
            'ai-act.report-death medira ai-act.initial ap+bipt nl+fr+de high-risk-incident',
        ]);
    });

    it('are one where an act and the code that details it ask for the same', () => {
        expect(owed([register, read('model-incident.vigil')], '2028-07-25T12:00+02:00')).toEqual([
            'ai-act.report-model-incident northlight ai-act.initial european-ai-office en+fr+de general-purpose-incident',
            'gpai-code.final-report northlight ai-act.final european-ai-office en+fr+de general-purpose-incident',
        ]);
    });
});

it('takes reports in English where nothing says otherwise', () => {
    const { workspace } = requestOf([register, read('system-incident.vigil')], { asOf: '2028-09-04T12:00+02:00' });
    const party = workspace.parties.get('farbyte');
    expect(party && languagesOf(party)).toEqual(['en']);
});
