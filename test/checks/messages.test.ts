import { describe, expect, it } from 'vitest';
import { judgeExample } from '../../scripts/judge-example.ts';

const text = `organisation medira "Medira GmbH" { country DE }
authority bnetza "Bundesnetzagentur" { country DE zone Europe/Berlin acts as market-surveillance }
system triage-ai "TriageAssist 3" {
  is       annex-III-5-d
  provider medira
  placed on market 2027-12-03 in DE
}
incident misranked "A patient was ranked too low" {
  involves triage-ai
  zone     Europe/Berlin
  timeline {
    2027-12-06 08:00  occurred in DE
    2027-12-06 09:00  medira became aware
    2027-12-06 10:00  found death
    2027-12-06 11:00  causal link suspected
  }
}
`;

function messagesAsOf(asOf: string): readonly string[] {
    return judgeExample({ asOf, files: [{ path: 'misranked.vigil', text }], expected: [] }).map(
        ({ code, severity, message }) => `${severity} ${code}: ${message}`,
    );
}

describe('what findings say', () => {
    it('does not change from one day to the next while nothing else does', () => {
        const afterADay = messagesAsOf('2027-12-08T09:00:00+01:00');
        expect(afterADay).not.toEqual([]);
        expect(messagesAsOf('2027-12-15T22:17:31+01:00')).toEqual(afterADay);
    });

    it('names both dates with their weekdays, and since when it is owed', () => {
        expect(messagesAsOf('2027-12-08T09:00:00+01:00')).toContain(
            'info duty-due: Report a death: medira has to report initial to bnetza (DE). Owed immediately since Mon 6 Dec 2027, 11:00. The last day is Thu 16 Dec 2027 in DE.',
        );
    });

    it('says the same dates once they are over', () => {
        expect(messagesAsOf('2027-12-17T00:00:00+01:00')).toContain(
            'error duty-overdue: Report a death: medira has to report initial to bnetza (DE). The time for it is over. Owed immediately since Mon 6 Dec 2027, 11:00. The last day was Thu 16 Dec 2027 in DE.',
        );
    });
});
