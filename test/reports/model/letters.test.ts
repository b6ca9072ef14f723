import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocketEntry } from '../../../language/docket/entry.ts';
import { fillLetter } from '../../../language/reports/model/fill-letter.ts';
import type { LetterModel } from '../../../language/reports/model/letter-model.ts';
import type { TextFile } from './report-of.ts';
import { fieldOf, requestOf } from './report-of.ts';
import { saying } from './saying.ts';

const read = (path: string): TextFile => ({ path, text: readFileSync(new URL(path, import.meta.url), 'utf8') });
const files = [read('register.vigil'), read('system-incident.vigil')];

/** The letter for the first duty of the docket that fits, as of an instant. */
function letter(asOf: string, fits: (entry: DocketEntry) => boolean, from: readonly TextFile[] = files): LetterModel {
    const request = requestOf(from, { asOf });
    const entry = request.judged.docket.entries.find(fits);
    if (!entry) throw new Error('There is no such duty.');
    const { workspace, law, judged, language } = request;
    const result = fillLetter({ workspace, law, judged, asOf: request.asOf, gaps: judged.gaps, entry, language });
    if (result.kind !== 'letter') throw new Error(`There is no letter: ${result.because}`);
    return result.letter;
}

describe('the notice of a deployer', () => {
    const notice = letter(
        '2028-08-29T10:30+02:00',
        ({ act, party, recipient }) => act === 'inform' && party === 'stlucas' && recipient === 'medira',
    );

    it('goes from the deployer to the provider, under the provision of its duty', () => {
        expect([notice.letter.id, notice.party.name, notice.addressees.map(({ name }) => name), notice.duty.basis]).toEqual([
            'notice',
            'stlucas',
            ['medira'],
            'Regulation (EU) 2024/1689, Article 26(5)',
        ]);
        expect(notice.complete).toBe(true);
    });

    it.each([
        ['serial-number', ['NL-0107']],
        ['incident-dates', ['about 2028-08-28 13:00 to 2028-08-28 14:20', 'in NL']],
        ['classification-terms', ['finding ai-act.health-harm', 'finding ai-act.critical-infrastructure-disruption']],
        ['evidence', ['ward-log, Ward system log, evidence/ward.log, 9f86d0, St. Lucas Ziekenhuis', 'withheld: privacy of staff']],
        ['writer-details', ['stlucas <quality@stlucas.example>', 'role ai-act.deployer']],
    ])('says %s', (id, facts) => {
        expect(saying(fieldOf(notice, id).value)).toEqual(facts);
    });
});

describe('the information before an alteration', () => {
    const asOf = '2028-09-07T09:00+02:00';
    const isProhibition = ({ act }: DocketEntry): boolean => act === 'not alter before informing';
    const stating = (line: string): readonly TextFile[] =>
        files.map(({ path, text }) => ({ path, text: text.replace(/( *)timeline \{\n/, (start) => `${start}    ${line}\n`) }));

    it.each([
        '2028-09-06 12:00  medira plans to alter triage-ai "the threshold"',
        '2028-09-06 12:00  medira informed ap of alteration "the threshold"',
    ])('says what somebody states is to be altered: %s', (line) => {
        const information = letter(asOf, isProhibition, stating(line));
        expect([information.letter.id, information.party.name, information.addressees.map(({ name }) => name)]).toEqual([
            'before-alteration',
            'medira',
            ['ap'],
        ]);
        expect(saying(fieldOf(information, 'alteration').value).join()).toContain('the threshold');
        expect(saying(fieldOf(information, 'authority-reference').value)).toEqual(['AP-2028-0042']);
        expect(information.complete).toBe(true);
    });

    it('is a draft while nobody says what', () => {
        expect(letter(asOf, isProhibition, stating('2028-09-06 12:00  medira plans to alter triage-ai')).complete).toBe(false);
    });

    it.each(['2028-09-08 12:00  medira plans to alter triage-ai "later"', '2028-09-06 12:00  ap plans to alter triage-ai "another’s"'])(
        'does not exist while its sender states no such intention: %s',
        (line) => {
            expect(() => letter(asOf, isProhibition)).toThrow('no-intention');
            expect(() => letter(asOf, isProhibition, stating(line))).toThrow('no-intention');
        },
    );
});

describe('the letter with a later report', () => {
    const followUp = letter(
        '2028-09-21T12:00+02:00',
        ({ act, stages, recipient }) => act === 'report' && stages.includes('final') && recipient === 'ap',
    );

    it('says what was learned since the last report, and what is still open', () => {
        expect(followUp.letter.id).toBe('follow-up');
        expect(saying(fieldOf(followUp, 'reports-before').value)).toEqual([
            '2028-09-05 11:00 Medira GmbH reported ai-act.initial Autoriteit Persoonsgegevens AP-1',
        ]);
        expect(saying(fieldOf(followUp, 'since-last-report').value)).toEqual([
            '2028-09-03 10:00 Medira GmbH took-corrective-action threshold back',
            '2028-09-06 09:00 Medira GmbH assessed-risk',
            '2028-09-10 09:00 link-likely ai-act.death',
            'A threshold was set for another ward.',
        ]);
        expect(saying(fieldOf(followUp, 'still-unknown').value)).toEqual(['missing']);
        expect(saying(fieldOf(followUp, 'next-report').value)).toEqual(['2028-09-15']);
    });

    it('says who was found to be affected since, and who used the system', () => {
        const text = `incident inc-9 {
  involves  triage-ai
  zone      Europe/Amsterdam
  affected  about 3 patients in NL
  affected  5 patients in NL since 2028-09-10
  operators other since 2028-09-11
  results   "SECRET" since 2028-09-12 confidential "inquiry"
  timeline {
    2028-08-28 occurred in NL
    2028-08-29 medira became aware
    2028-08-29 found health-harm
    2028-08-30 causal link likely
    2028-09-05 medira reported initial to ap "AP-1"
  }
}`;
        const told = letter('2028-09-21T12:00+02:00', ({ act, recipient }) => act === 'report' && recipient === 'ap', [
            read('register.vigil'),
            { path: 'inc-9.vigil', text },
        ]);
        expect(told.letter.id).toBe('follow-up');
        expect(saying(fieldOf(told, 'since-last-report').value)).toEqual(['withheld: inquiry', '5 patients in NL', '[x] other']);
    });
});

it('is not written for a duty that asks for none', () => {
    const request = requestOf(files, { asOf: '2028-09-21T12:00+02:00' });
    const entry = request.judged.docket.entries.find(({ act }) => act === 'keep records');
    expect(entry && fillLetter({ ...request, entry })).toMatchObject({ kind: 'none', because: 'no-letter' });
});
