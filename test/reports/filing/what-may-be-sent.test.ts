import { describe, expect, it } from 'vitest';
import { reportLanguages } from '../../../language/reports/words/catalogues.ts';
import { printedOf, sample } from './sample-folder.ts';

const FINAL = 'report inc-2028-007 --stage final --to musteramt --complete --lang';
const MARCH = '2028-03-10T09:00+01:00';

describe('what is withheld from an authority', () => {
    const cause =
        'cause     "A unit of measurement was not validated on entry (lactate mmol/l against mg/dl); introduced by update 3.2.1" since 2028-02-22';
    const review = 'with two new controls." since 2028-03-01';
    const withheld = sample('sepsis', [
        [cause, `${cause} confidential "trade secret"`],
        [review, `${review} confidential "trade secret"`],
    ]);

    it.each(reportLanguages)('leaves a final report a draft, in %s', async (language) => {
        const open = await printedOf(sample('sepsis'), `${FINAL} ${language} --format json`, MARCH);
        expect([open.status, JSON.parse(open.printed)]).toMatchObject([0, { complete: true }]);
        const { status, printed, complaints } = await printedOf(withheld, `${FINAL} ${language} --format json`, MARCH);
        expect([status, JSON.parse(printed)]).toMatchObject([1, { complete: false }]);
        expect(complaints.match(/withheld, though the authority keeps it confidential itself \(.*Article 78\)/g)).toHaveLength(3);
    });

    it('is said on the paper, which stays a draft', async () => {
        const { printed } = await printedOf(withheld, `${FINAL} en`, MARCH);
        expect(printed).toContain('DRAFT');
        expect(printed).toContain('3 fields are withheld from the authority, which keeps confidential what it is told (Article 78 of');
    });

    it('is found in a drafted report, with what to write', async () => {
        const block = 'report r on inc-2028-007 {\n  stage final\n  to musteramt\n  language en\n}\n';
        const { printed } = await printedOf({ ...withheld, 'r.vigil': block }, 'check --format json', MARCH);
        expect(printed).toMatch(/report-incomplete/);
        expect(printed).toContain(
            'Withheld from the authority, which keeps confidential what it is told (Regulation (EU) 2024/1689, Article 78)',
        );
        expect(printed).toContain('section likely-causality');
    });
});

describe('a letter before an alteration', () => {
    const letter = 'report inc-2028-007 --kind letter --to musteramt --lang en';

    it('does not exist before anybody states an intention, and the way to state one is told', async () => {
        const { status, printed, complaints } = await printedOf(sample('sepsis'), letter, '2028-02-14T12:00+01:00');
        expect([status, printed]).toEqual([2, '']);
        expect(complaints).toContain('DATE medira plans to alter triage-ai "what is to be altered"');
        const list = await printedOf(sample('sepsis'), 'report inc-2028-007 --list', '2028-02-14T12:00+01:00');
        expect(list.printed).not.toContain('leave-unaltered');
    });

    it('tells what is stated, once it is', async () => {
        const line = '2028-02-14 09:00  ended';
        const files = sample('sepsis', [
            [line, `${line}\n    2028-02-14 10:00  medira plans to alter triage-ai "replay build with unit log"`],
        ]);
        const { status, printed } = await printedOf(files, letter, '2028-02-14T12:00+01:00');
        expect(status).toBe(0);
        expect(printed).toContain('intends to alter TriageAssist 3. – replay build with unit log');
        expect(printed).not.toContain('Clinical review of all');
    });
});

it('a report that denies meets no duty while what it denies stands', async () => {
    const files = sample('sepsis', [['resolved\n', 'resolved\n    2028-03-09 09:00  medira reported final-not-reportable to musteramt\n']]);
    const check = await printedOf(files, 'check', MARCH);
    expect(check.status).toBe(1);
    expect(check.printed).toMatch(/inc\.vigil:63:39 \[report-denies-finding\]/);
    const docket = await printedOf(files, 'docket --format json', MARCH);
    const { entries } = JSON.parse(docket.printed) as { readonly entries: readonly { duty: string; recipient: string; status: string }[] };
    const complete = entries.find(({ duty, recipient }) => duty === 'ai-act.complete-report' && recipient === 'musteramt');
    expect(complete?.status).toBe('due');
});

describe('the page for management', () => {
    it('says how fast the law asks, since when, and both outer dates', async () => {
        const { printed } = await printedOf(sample('sepsis'), 'report inc-2028-007 --kind brief --lang en', '2028-02-14T12:00+01:00');
        const rows = printed.split('\n').filter((line) => line.startsWith('|'));
        expect(rows.find((row) => row.includes('Report a death'))).toContain(
            'immediately, since Friday 11 February 2028, 17:20<br>Monday 14 February 2028 / Monday 21 February 2028',
        );
        const told = rows.filter((row) => row.includes('Article 26(5)'));
        expect(told.length).toBeGreaterThan(0);
        for (const row of told) expect(row).toMatch(/immediately(, since \w+ \d+ February 2028, \d\d:\d\d)? \|/);
        expect(printed).toContain('keep until at least Sunday 6 December 2037');
    });
});

describe('dates of an incident', () => {
    it('are labelled on the form for models', async () => {
        const { printed } = await printedOf(
            sample('weights'),
            'report inc-2028-011 --stage final --to european-ai-office --lang en',
            '2028-05-10T09:00+02:00',
        );
        expect(printed).toContain('Start: 6 March 2028, 01:15 (2028-03-06T01:15:00+01:00) (Estonia)');
        expect(printed).toContain('Further occurrence: 9 March 2028, 20:00 (2028-03-09T20:00:00+01:00) (France and Germany)');
        expect(printed).toContain('End: 20 April 2028, 12:00 (2028-04-20T12:00:00+02:00)');
    });

    it('are labelled on the form for systems where it happened more than once', async () => {
        const line = '2028-02-04 02:10  occurred in DE, FR, PL';
        const files = sample('sepsis', [[line, `${line}\n    2028-02-05 02:10  occurred in FR`]]);
        const { printed } = await printedOf(files, 'report inc-2028-007 --stage final --to musteramt --lang en', MARCH);
        expect(printed).toMatch(
            /Start: 4 February.*\(Germany, France and Poland\)\n\nFurther occurrence: 5 February.*\(France\)\n\nEnd: 14 February/,
        );
    });
});
