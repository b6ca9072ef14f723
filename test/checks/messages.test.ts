import { describe, expect, it } from 'vitest';
import { englishSpeaker } from '../../language/analysis/telling/speaker.ts';
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
        (finding) => `${finding.severity} ${finding.code}: ${englishSpeaker.tell(finding).headline}`,
    );
}

describe('what findings say', () => {
    it('does not change from one day to the next while nothing else does', () => {
        const afterADay = messagesAsOf('2027-12-08T09:00:00+01:00');
        expect(afterADay).not.toEqual([]);
        expect(messagesAsOf('2027-12-15T22:17:31+01:00')).toEqual(afterADay);
    });

    it('begins with the verdict and the date, then says who owes what to whom', () => {
        expect(messagesAsOf('2027-12-08T09:00:00+01:00')).toContain(
            'info duty-due: Due by Thu 16 Dec 2027: medira → bnetza (DE), initial report of a death',
        );
    });

    it('says since when it is overdue', () => {
        expect(messagesAsOf('2027-12-17T00:00:00+01:00')).toContain(
            'error duty-overdue: Overdue since Fri 17 Dec 2027: medira → bnetza (DE), initial report of a death',
        );
    });
});
