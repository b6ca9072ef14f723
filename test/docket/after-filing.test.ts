import { describe, expect, it } from 'vitest';
import type { DocketEntry } from '../../language/docket/entry.ts';
import { docketsOf } from './workspace-of.ts';

function entriesOf(lines: readonly string[], asOf: string): readonly DocketEntry[] {
    const text = `
organisation medira "Medira" { country DE zone Europe/Berlin represented by agent }
organisation agent "Agent" { country DE }
organisation other "Other" { country DE }
authority ap "Example authority" { country NL zone Europe/Amsterdam acts as market-surveillance }
authority be "Example authority BE" { country BE zone Europe/Brussels acts as market-surveillance }
system tri "Triage" { is annex-III-4-a provider medira placed on market 2027-12-03 in NL }
incident one "After filing" {
    involves tri
    zone Europe/Amsterdam
    timeline {
        2028-01-03 08:00 occurred in NL, BE
        2028-01-03 10:00 medira became aware
        2028-01-03 11:00 found health-harm
        ${lines.join('\n        ')}
    }
}`;
    return docketsOf([{ path: 'case.vigil', text }], asOf).flatMap((docket) => docket.entries);
}

function entry(entries: readonly DocketEntry[], name: string, recipient: string | null = 'ap'): DocketEntry | undefined {
    return entries.find((each) => each.duty === `ai-act.${name}` && each.recipient === recipient);
}

const report = (lines: readonly string[], asOf: string, recipient = 'ap'): DocketEntry | undefined =>
    entry(entriesOf(lines, asOf), 'report-serious-incident', recipient);

describe('an extension by the authority', () => {
    const extended = '2028-01-10 ap extended initial to 2028-01-29';

    it('moves the limit towards that authority to the day granted, without roll-over, and leaves the cautious date', () => {
        const moved = report([extended], '2028-01-25T09:00:00+01:00');
        expect(moved).toMatchObject({ status: 'due', planBy: { lastDay: '2028-01-18' }, limit: { lastDay: '2028-01-29' } });
        expect(moved?.trace.map(({ because }) => because)).toContain('ap extended it on Monday 10 January 2028: Saturday 29 January 2028');
        expect(report([extended], '2028-01-25T09:00:00+01:00', 'be')).toMatchObject({
            status: 'overdue',
            limit: { lastDay: '2028-01-18' },
        });
    });

    it('counts in its latest form, and never ends before what the law gives', () => {
        const lines = [extended, '2028-01-12 ap extended initial to 2028-01-24'];
        expect(report(lines, '2028-01-13T09:00:00+01:00')?.limit?.lastDay).toBe('2028-01-24');
        expect(report([...lines, '2028-01-13 ap extended initial to 2028-01-05'], '2028-01-14T09:00:00+01:00')?.limit?.lastDay).toBe(
            '2028-01-18',
        );
    });

    it.each([
        ['the limit had ended', '2028-01-20 ap extended initial to 2028-01-29'],
        ['it is for somebody else', '2028-01-10 ap extended initial for other to 2028-01-29'],
        ['it is for another stage', '2028-01-10 ap extended follow-up to 2028-01-29'],
        ['it is for a stage that counts as the first one', '2028-01-10 ap extended final to 2028-01-29'],
        ['nobody of that name is known', '2028-01-10 ap extended initial for nobody to 2028-01-29'],
    ])('changes nothing where %s', (_, line) => {
        expect(report([line], '2028-01-25T09:00:00+01:00')).toMatchObject({ status: 'overdue', limit: { lastDay: '2028-01-18' } });
    });

    it('counts for the bound party where it names its representative', () => {
        expect(report(['2028-01-10 ap extended initial for agent to 2028-01-29'], '2028-01-25T09:00:00+01:00')?.limit?.lastDay).toBe(
            '2028-01-29',
        );
    });
});

describe('a report that is withdrawn', () => {
    const reported = '2028-01-05 10:00 medira reported initial to ap, be';
    const withdrawn = '2028-01-07 10:00 medira withdrew initial "the wrong incident"';

    it('fulfils nothing from then on', () => {
        expect(report([reported, withdrawn], '2028-01-06T09:00:00+01:00')?.status).toBe('met');
        expect(report([reported, withdrawn], '2028-01-08T09:00:00+01:00')?.status).toBe('due');
        expect(report([reported, withdrawn], '2028-01-20T09:00:00+01:00')?.status).toBe('overdue');
    });

    it('leaves what had arisen with it', () => {
        expect(entry(entriesOf([reported, withdrawn], '2028-01-08T09:00:00+01:00'), 'investigate', null)?.status).toBe('due');
    });

    it('is another one than that which follows it', () => {
        const again = '2028-01-08 10:00 medira reported initial to ap';
        expect(report([reported, withdrawn, again], '2028-01-09T09:00:00+01:00')).toMatchObject({
            status: 'met',
            fulfilled: { at: { day: '2028-01-08' } },
        });
    });
});

describe('a report that is refused', () => {
    it('stays filed, and says so', () => {
        const lines = ['2028-01-05 10:00 medira reported initial to ap, be', '2028-01-07 ap refused initial "no template"'];
        const refused = report(lines, '2028-01-08T09:00:00+01:00');
        expect(refused).toMatchObject({ status: 'met', reason: 'ap refused the report on Friday 7 January 2028; it stays filed' });
        expect(report(lines, '2028-01-08T09:00:00+01:00', 'be')?.reason).toBeNull();
    });
});

describe('what takes a system out of use', () => {
    it.each(['recalled', 'withdrew', 'disabled'])('is corrective action: %s', (verb) => {
        const lines = ['2028-01-05 10:00 medira reported initial to ap', `2028-01-07 10:00 medira ${verb} tri`];
        expect(entry(entriesOf(lines, '2028-01-08T09:00:00+01:00'), 'correct', null)?.status).toBe('met');
    });

    it('is not a suspension for a while, and not the withdrawal of a report', () => {
        for (const line of ['2028-01-07 10:00 medira suspended tri', '2028-01-07 10:00 medira withdrew initial']) {
            const lines = ['2028-01-05 10:00 medira reported initial to ap', line];
            expect(entry(entriesOf(lines, '2028-01-08T09:00:00+01:00'), 'correct', null)?.status).toBe('due');
        }
    });
});
