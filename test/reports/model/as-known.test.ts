import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldOf, reportOf, requestOf } from './report-of.ts';
import type { Asked, TextFile } from './report-of.ts';
import { fillReport } from '../../../language/reports/model/fill-report.ts';
import { digestOfProse } from '../../../language/reports/drafting/prose-digest.ts';
import { saying } from './saying.ts';

const read = (path: string): TextFile => ({ path, text: readFileSync(new URL(path, import.meta.url), 'utf8') });
const register = read('register.vigil');
const system = [register, read('system-incident.vigil')];

/** What one field says of an incident with some lines, in a report to the authority as of October 2028. */
function said(field: string, lines: string, asked: Partial<Asked> = {}, more = ''): readonly string[] {
    const text = `incident inc-9 {\n  involves triage-ai\n  zone Europe/Amsterdam\n${lines}\n}\n${more}`;
    return saying(
        fieldOf(reportOf([register, { path: 'inc-9.vigil', text }], { asOf: '2028-10-01T09:00+02:00', to: ['ap'], ...asked }), field).value,
    );
}

const timeline = (...events: readonly string[]): string => `timeline {\n${events.join('\n')}\n}`;

describe('a report tells what was known at its instant', () => {
    it.each([
        ['2028-08-29T10:30+02:00', 'users-affected', ['unknown: files are read (2028-09-04)']],
        ['2028-09-02T10:30+02:00', 'users-affected', ['about 3 patient in NL']],
        ['2028-09-02T09:00+02:00', 'root-cause', ['unknown: log analysis outstanding (2028-09-22)', 'No second look at the queue.']],
        [
            '2028-09-03T12:00+02:00',
            'corrective-actions',
            ['The threshold goes back to its former value.', '2028-08-29 11:00 St. Lucas Ziekenhuis suspended TriageAssist 5'],
        ],
        ['2028-08-30T00:00+02:00', 'likely-causality', ['unknown: log analysis outstanding (2028-09-22)']],
        ['2028-09-01T12:00+02:00', 'incident-dates', ['about 2028-08-28 13:00 to 2028-08-28 14:20', 'in NL']],
    ])('as of %s in %s', (asOf, field, facts) => {
        expect(saying(fieldOf(reportOf(system, { asOf, to: ['ap'] }), field).value)).toEqual(facts);
    });

    it('takes the prose of a block only from when it was drafted', () => {
        const block = [
            'report first on inc-9 {',
            'stage initial to ap language nl',
            'drafted 2028-08-30 10:00',
            'section effects "De patiënt is overleden."',
            '}',
        ].join('\n');
        const lines = timeline('2028-08-28 occurred in NL', '2028-08-28 found health-harm');
        const effects = (asOf: string): readonly string[] => said('effects', lines, { asOf, block: 'first' }, block);
        expect(effects('2028-08-29T12:00+02:00')).toEqual(['2028-08-28 found ai-act.health-harm']);
        expect(effects('2028-08-30T10:00+02:00')).toEqual(['prose: De patiënt is overleden.']);
    });

    it('leaves out what was struck, and holds it before', () => {
        const harm = (asOf: string): boolean =>
            saying(fieldOf(reportOf(system, { asOf, to: ['ap'] }), 'classification').value).includes('[x] ai-act.environment-harm');
        expect([harm('2028-08-29T13:00+02:00'), harm('2028-08-30T09:00+02:00')]).toEqual([true, false]);
    });
});

describe('what a person has marked confidential', () => {
    it.each([
        ['nature', 'narrative "SECRET" confidential "a patient is named"', ['withheld: a patient is named']],
        ['nature', 'narrative "told"\nchain "SECRET" confidential "security"', ['told', 'withheld: security']],
        ['users-affected', 'affected 7 SECRET confidential "privacy"', ['withheld: privacy']],
        ['operator-type', 'operators other confidential "trade secret"', ['withheld: trade secret']],
        ['likely-causality', 'cause unknown because "SECRET" confidential "inquiry"', ['withheld: inquiry']],
    ])('gives its ground in %s: %s', (field, line, facts) => {
        expect(said(field, line)).toEqual(facts);
    });

    it('fills no field towards an authority, which keeps confidential what it is told', () => {
        const satisfied = (line: string, field = 'root-cause'): boolean => {
            const text = `incident inc-9 {\n  involves triage-ai\n  ${line}\n}`;
            const report = reportOf([register, { path: 'inc-9.vigil', text }], {
                asOf: '2028-10-01T09:00+02:00',
                stage: 'final',
                to: ['ap'],
            });
            return fieldOf(report, field).satisfied;
        };
        expect(satisfied('cause "known"')).toBe(true);
        expect(satisfied('cause "known" confidential "inquiry"')).toBe(false);
        expect(satisfied('narrative "told" confidential "trade secret"', 'nature')).toBe(false);
        expect(satisfied('cause unknown because "open" confidential "inquiry"')).toBe(false);
        expect(satisfied('cause unknown because "open"')).toBe(false);
    });
});

describe('single fields', () => {
    it.each<[string, string, string, readonly string[]]>([
        ['a day alone', 'incident-dates', timeline('2028-08-28 occurred'), ['2028-08-28']],
        [
            'several occurrences',
            'incident-dates',
            timeline('2028-08-28 occurred in NL', '2028-08-30 09:00 occurred about in BE'),
            ['start 2028-08-28 in NL', 'further about 2028-08-30 09:00 in BE'],
        ],
        [
            'several groups of those affected',
            'users-affected',
            'affected 1 patient in NL\naffected between 3 and 5 patients in DE\naffected about 2 nurses in NL',
            ['1 patient in NL', '3 to 5 patients in DE', 'about 2 nurses in NL'],
        ],
        [
            'the latest line of each group',
            'users-affected',
            'affected 1 patient in NL\naffected 4 patients in NL since 2028-08-30\naffected 2 nurses in NL since 2028-08-31',
            ['4 patients in NL', '2 nurses in NL'],
        ],
        [
            'groups in states outside the Union, each for itself',
            'users-affected',
            'affected 1 patient in US\naffected 2 patients in CA\naffected 4 patients in EL\naffected 5 patients in GR since 2028-08-30',
            ['1 patient in US', '2 patients in CA', '5 patients in EL'],
        ],
        [
            'a group that is withheld beside one that is not',
            'users-affected',
            'affected 1 patient in NL\naffected 7 SECRET confidential "privacy"',
            ['withheld: privacy', '1 patient in NL'],
        ],
        [
            'that a group is not known beside one that is',
            'users-affected',
            'affected 1 patient in NL\naffected unknown because "the files of DE are read" since 2028-08-30',
            ['unknown: the files of DE are read', '1 patient in NL'],
        ],
        ['no occurrence', 'incident-dates', timeline('2028-08-28 ended'), ['missing']],
        [
            'the first who was aware, where nobody detected it',
            'detection',
            timeline('2028-08-28 stlucas became aware', '2028-08-29 medira became aware'),
            ['2028-08-28'],
        ],
        ['no provider’s awareness', 'awareness', timeline('2028-08-28 stlucas became aware'), ['missing']],
        [
            'awareness of this system alone',
            'awareness',
            timeline(
                '2028-08-28 occurred in NL',
                '2028-08-28 medira became aware of hire-rank',
                '2028-08-28 found death',
                '2028-08-29 medira became aware of triage-ai',
            ),
            ['2028-08-29'],
        ],
        [
            'when the duty arose, where that was later than awareness',
            'awareness',
            timeline('2028-08-28 occurred in NL', '2028-08-28 medira became aware', '2028-08-30 10:00 found death'),
            ['2028-08-30 10:00'],
        ],
        [
            'when the party decided that it is reportable',
            'awareness',
            timeline(
                '2028-08-28 occurred in NL',
                '2028-08-28 medira became aware',
                '2028-08-29 medira decided not reportable "nobody is harmed"',
                '2028-08-30 found death',
                '2028-08-31 09:00 medira decided reportable',
                '2028-08-31 10:00 medira decided reportable "confirmed"',
            ),
            ['2028-08-31 09:00'],
        ],
        [
            'no decision of somebody else',
            'awareness',
            timeline('2028-08-28 medira became aware', '2028-08-29 stlucas decided reportable'),
            ['missing'],
        ],
        [
            'nothing of what is reportable where nothing makes it so',
            'awareness',
            timeline('2028-08-28 occurred in NL', '2028-08-28 medira became aware'),
            ['missing'],
        ],
        [
            'an announcement',
            'next-report',
            timeline('2028-08-28 medira announced final to ap by 2028-10-15', '2028-08-29 medira announced final to bipt by 2028-10-20'),
            ['2028-10-15'],
        ],
        [
            'what is expected to be known',
            'next-report',
            'cause unknown because "open" expected 2028-11-01\nresults unknown because "open" expected 2028-10-20',
            ['about 2028-11-01'],
        ],
        [
            'what is expected to be known of those affected',
            'next-report',
            'affected unknown because "counted" expected 2028-11-02\noperators unknown because "asked" expected 2028-10-20',
            ['about 2028-11-02'],
        ],
        [
            'an announced report that was made',
            'next-report',
            timeline('2028-08-28 medira announced follow-up to ap by 2028-09-15', '2028-09-14 medira reported follow-up to ap'),
            ['missing'],
        ],
        ['nobody who noticed', 'initial-reporter', timeline('2028-08-28 occurred'), ['missing']],
        ['only a blank text', 'remedial', 'remedial "  "', ['missing']],
        [
            'findings without a text',
            'effects',
            timeline('2028-08-28 stlucas found death in NL "one patient"'),
            ['2028-08-28 St. Lucas Ziekenhuis found-by ai-act.death NL one patient'],
        ],
        [
            'a link that was asked anew',
            'likely-causality',
            timeline(
                '2028-08-28 causal link suspected for death',
                '2028-08-29 causal link excluded',
                '2028-08-30 causal link likely for triage-ai',
            ),
            ['link excluded', 'link likely TriageAssist 5'],
        ],
    ])('take %s', (_, field, lines, facts) => {
        expect(said(field, lines)).toEqual(facts);
    });

    it('tick no box for a finding that is wider than the boxes, tell it, and ask for more', () => {
        const text = `incident inc-9 {\n  involves triage-ai\n  timeline {\n 2028-08-28 found critical-infrastructure-disruption\n }\n}`;
        const field = fieldOf(
            reportOf([register, { path: 'inc-9.vigil', text }], { asOf: '2028-10-01T09:00+02:00', to: ['ap'] }),
            'classification',
        );
        expect(saying(field.value).filter((fact) => !fact.startsWith('[ ]'))).toEqual([
            'finding ai-act.critical-infrastructure-disruption',
        ]);
        expect(field.satisfied).toBe(false);
    });

    it('take the reference of a report where the authority acknowledged nothing', () => {
        expect(said('authority-reference', timeline('2028-09-05 medira reported initial to ap "AP-7"'))).toEqual(['AP-7']);
        expect(said('submission-date', timeline('2028-09-05 medira reported initial to ap "AP-7"'))).toEqual(['2028-09-05']);
    });

    it('do not take an earlier report for one that is owed again, or was drafted later', () => {
        const events = [
            '2028-07-01 occurred',
            '2028-07-02 northlight became aware',
            '2028-07-02 found death',
            '2028-07-03 causal link likely',
            '2028-07-05 northlight reported initial to european-ai-office',
            '2028-07-30 northlight reported intermediate to european-ai-office',
        ];
        const submitted = (asOf: string): readonly string[] => {
            const text = `incident inc-9 {\n  involves atlas-2\n  zone Europe/Paris\n${timeline(...events)}\n}`;
            const asked = { asOf, stage: 'intermediate', to: ['european-ai-office'] };
            return saying(fieldOf(reportOf([register, { path: 'inc-9.vigil', text }], asked), 'submission-date').value);
        };
        expect(submitted('2028-08-02T09:00+02:00')).toEqual(['missing']);

        const block = (drafted: string): string => `report later on inc-9 {\nstage follow-up to ap\ndrafted ${drafted}\n}`;
        const lines = timeline('2028-09-05 12:00 medira reported follow-up to ap');
        expect(said('submission-date', lines, { block: 'later' }, block('2028-09-06 10:00'))).toEqual(['missing']);
        expect(said('submission-date', lines, { block: 'later' }, block('2028-09-05 10:00'))).toEqual(['2028-09-05 12:00']);
    });

    it('say whose each reference is, where several authorities gave one', () => {
        const lines = (second: string): string =>
            timeline('2028-09-05 medira reported initial to ap "AP-7"', `2028-09-05 medira reported initial to bipt "${second}"`);
        const to = ['ap', 'bipt'];
        expect(said('authority-reference', lines('B-1'), { to })).toEqual([
            'Autoriteit Persoonsgegevens: AP-7',
            'Institut de Musterland: B-1',
        ]);
        expect(said('authority-reference', lines('AP-7'), { to })).toEqual(['AP-7']);
    });

    it('leave out the reference and the day of a report under other law to the same authority', () => {
        const act = 'regime privacy "Privacy act" {\n  cites "Act 1"\n  stage notice "Notice"\n  office desk "Desk"\n}';
        const lines = timeline(
            '2028-09-04 medira reported notice to ap "P-1"',
            '2028-09-05 medira reported initial to ap under privacy "P-2"',
            '2028-09-06 ap acknowledged notice "P-3"',
        );
        expect(said('authority-reference', lines, {}, act)).toEqual(['missing']);
        expect(said('submission-date', lines, {}, act)).toEqual(['missing']);
        expect(said('other-duties', lines, {}, act)).toEqual([
            'Notice, Act 1, Autoriteit Persoonsgegevens, 2028-09-04',
            'Initial report, Act 1, Autoriteit Persoonsgegevens, 2028-09-05',
        ]);
    });

    it('tell what other law asks for, and what was reported under it', () => {
        const contract = `regime contract "Contract" {
  cites "Contract of 2028"
  stage notice "Notice"
  office customer "Customer"
  duty tell "Tell the customer" { by clause 7 binds ai-act.provider when found death must report notice to customer no later than 5 days after awareness of ai-act.provider }
}
authority klant "Klant" { country NL acts as contract.customer }`;
        const events = ['2028-08-29 medira became aware', '2028-08-29 found death'];
        const reported = '2028-08-30 medira reported contract.notice to klant under contract';
        expect(said('other-duties', timeline(...events), {}, contract)).toEqual([
            'Tell the customer, Contract of 2028, Clause 7, Klant, owed',
        ]);
        expect(said('other-duties', timeline(...events, reported), {}, contract)).toEqual([
            'Tell the customer, Contract of 2028, Clause 7, Klant, 2028-08-30',
        ]);
        expect(said('other-duties', timeline('2028-08-29 medira became aware', reported), {}, contract)).toEqual([
            'Notice, Contract of 2028, Klant, 2028-08-30',
        ]);
    });
});

describe('which form', () => {
    const both =
        'incident inc-9 {\n  involves atlas-2, atlas-chat\n  zone Europe/Paris\n  timeline {\n 2028-08-28 occurred in FR\n 2028-08-28 northlight became aware of atlas-2\n 2028-08-28 found cybersecurity-breach\n }\n}';
    const files = [register, { path: 'inc-9.vigil', text: both }];
    const asked = { asOf: '2028-09-01T09:00+02:00', to: ['european-ai-office'] };

    it('follows from what the duty is about', () => {
        const report = reportOf(files, asked);
        expect([report.template.id, report.subjects.map(({ name }) => name)]).toEqual(['general-purpose-incident', ['atlas-2']]);
    });

    it('is another where that is wanted', () => {
        const report = reportOf(files, { ...asked, form: 'high-risk-incident' });
        expect([report.template.id, report.subjects.map(({ name }) => name)]).toEqual(['high-risk-incident', ['atlas-chat']]);
    });

    it.each<[string, Partial<Asked>, unknown]>([
        ['the stage', { stage: 'nothing' }, { kind: 'none', because: 'unknown-stage', name: 'ai-act.nothing' }],
        ['an addressee', { to: ['nobody'] }, { kind: 'none', because: 'unknown-addressee', name: 'nobody' }],
        ['the form', { form: 'nothing' }, { kind: 'none', because: 'no-form', name: 'ai-act.initial' }],
    ])('cannot be said where %s is unknown', (_, wrong, result) => {
        expect(fillReport(requestOf(files, { ...asked, ...wrong }))).toEqual(result);
    });

    it('cannot be filled where nobody could report', () => {
        const text = 'incident inc-9 {\n  timeline {\n 2028-08-28 occurred in FR\n }\n}';
        expect(fillReport(requestOf([{ path: 'inc-9.vigil', text }], { ...asked, to: [] }))).toEqual({
            kind: 'none',
            because: 'nobody-reports',
            name: 'provider',
        });
    });
});

describe('a section that was drafted before something was marked confidential', () => {
    const drafted = (from: string): string =>
        `report first on inc-9 {\n  stage initial\n  to ap\n  section nature from "${from}" "Recorded: SECRET"\n}\n`;
    const withheld = 'narrative "told"\nchain "SECRET" confidential "security"';

    it('is not printed any more while nobody has edited it', () => {
        const from = digestOfProse('Recorded: SECRET');
        expect(said('nature', withheld, { block: 'first' }, drafted(from))).toEqual(['told', 'withheld: security']);
        expect(said('nature', 'narrative "told"\nchain "SECRET"', { block: 'first' }, drafted(from))).toEqual(['prose: Recorded: SECRET']);
    });

    it('is what a person has chosen to send once it was edited', () => {
        expect(said('nature', withheld, { block: 'first' }, drafted('sha256:0000000000000000'))).toEqual(['prose: Recorded: SECRET']);
    });
});
