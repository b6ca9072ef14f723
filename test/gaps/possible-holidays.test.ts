import { expect, it } from 'vitest';
import { judgedIn } from './gaps-in.ts';

const text = `organisation medira "Medira GmbH" { country DE }
authority styrelse "Digital styrelse" { country DK zone Europe/Copenhagen acts as market-surveillance for annex-III }
system triage-ai "TriageAssist 3" { is annex-III-5-d provider medira placed on market 2027-12-03 in DK }
incident inc "A patient was ranked too low" {
  involves triage-ai
  zone Europe/Copenhagen
  timeline {
    2027-12-16 08:00  occurred in DK
    2027-12-16 09:00  medira became aware
    2027-12-16 10:00  found health-harm
    2027-12-16 11:00  causal link established
  }
}
`;

const [judged] = judgedIn([{ path: 'case.vigil', text }], '2027-12-20T09:00:00+01:00');
const report = judged?.docket.entries.find(({ duty }) => duty === 'ai-act.report-serious-incident');

it('names each day that may be a public holiday, within the period and at its end, among what is not known', () => {
    const gap = judged?.gaps.find(({ topic }) => topic === 'holiday-uncertain');
    expect(gap?.kind).toBe('unlooked');
    expect(gap?.says).toContain('Fri 24 Dec 2027 in DK (Christmas Eve, possible)');
    expect(gap?.says).toContain("Fri 31 Dec 2027 in DK (New Year's Eve, possible)");
});

it('names them in the reasons of the entry, with what each does to the end and on what it rests', () => {
    expect(report?.limit?.lastDay).toBe('2027-12-31');
    const reasons = report?.trace.map(({ because }) => because) ?? [];
    expect(reasons.filter((because) => because.includes('public holiday'))).toEqual([
        expect.stringMatching(
            /^Christmas Eve \(2027-12-24\) is a possible public holiday within the period, without effect on its end: offices close/,
        ),
        expect.stringMatching(/^New Year's Eve \(2027-12-31\) is a possible public holiday and does not extend the limit: offices close/),
    ]);
});
