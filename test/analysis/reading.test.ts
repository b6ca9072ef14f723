import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedFindings, foldingsOf, readAsOne } from '../../language/analysis/findings/reading.ts';
import { mostUrgentOf, readingRank } from '../../language/analysis/findings/reading-order.ts';
import { GRAVITY } from '../../language/analysis/configuration/severities.ts';
import { englishSpeaker } from '../../language/analysis/telling/speaker.ts';
import type { Finding, FoldedFinding } from '../../language/findings/finding.ts';
import type { Instant } from '../../language/time/instant.ts';
import { parseInstant } from '../../language/time/zone.ts';
import { judgeExample } from '../../scripts/judge-example.ts';

const register = `organisation voltia "Voltia SA" { country ES }
authority bnetza "Bundesnetzagentur" { country DE zone Europe/Berlin acts as market-surveillance }
authority acn "Agenzia per la cybersicurezza nazionale" { country IT zone Europe/Rome acts as market-surveillance }
authority anacom "Autoridade Nacional de Comunicações" { country PT zone Europe/Lisbon acts as market-surveillance }
system grid "Grid" {
  is       annex-III-2
  provider voltia
  placed on market 2027-12-03 in DE, IT, PT
}
`;

function incidentWith(lines: string): string {
    return `${register}incident outage "Two hours without power" {
  involves grid
  zone     Europe/Madrid
  timeline {
    2028-03-06 08:00  occurred in DE, IT, PT
    2028-03-06 09:00  voltia became aware
    2028-03-06 10:00  found critical-infrastructure-disruption
    2028-03-06 11:00  causal link established
${lines}  }
}
`;
}

function found(text: string, at: string): readonly Finding[] {
    return judgeExample({ asOf: at, files: [{ path: 'outage.vigil', text }], expected: [] });
}

/** All findings as they are read where others' duties are asked for, too. */
function foldedWithOthers(findings: readonly Finding[], asOf: Instant): readonly FoldedFinding[] {
    const ranked = findings.map((finding) => ({ finding, rank: readingRank(finding, asOf) }));
    return foldingsOf(ranked).map(([first, ...others]) => readAsOne([first.finding, ...others.map(({ finding }) => finding)]));
}

/** Each fold as it is read: its code, how often it stands for another finding, its headline. */
function read(text: string, at: string, fold = foldedFindings): readonly string[] {
    return fold(found(text, at), parseInstant(at) ?? NaN).map(
        ({ finding, folded }) => `${finding.severity} ${finding.code} +${folded.length}: ${englishSpeaker.tell(finding, folded).headline}`,
    );
}

describe('findings as they are read', () => {
    it('are one for a duty with several recipients, and its headline names them', () => {
        expect(read(incidentWith(''), '2028-03-10T09:00:00+01:00')).toContain(
            'error duty-overdue +2: Overdue since Thu 9 Mar 2028: voltia → acn (IT) and 2 more, urgent initial report',
        );
    });

    it('have under them how the same duty stands towards others, and what else the same line makes the same party owe', () => {
        const text = incidentWith('    2028-03-13 10:00  voltia reported initial to bnetza, acn\n');
        const [first] = foldedFindings(found(text, '2028-03-20T09:00:00+01:00'), 0);
        if (!first) throw new Error('nothing was found');
        const { headline, notes } = englishSpeaker.tell(first.finding, first.folded);
        expect(headline).toBe('Overdue since Thu 9 Mar 2028: voltia → anacom (PT), urgent initial report');
        expect(notes.flatMap(({ kind, text: told }) => (kind === 'also' ? told : []))).toEqual([
            'Done late on Mon 13 Mar 2028, 10:00: voltia → acn (IT) and bnetza (DE), urgent initial report',
            'Owed without delay since Mon 13 Mar 2028, 10:00: voltia, risk assessment',
            'Owed without delay since Mon 13 Mar 2028, 10:00: voltia, corrective action',
            'Owed without delay since Mon 13 Mar 2028, 10:00: voltia, investigation of the incident',
        ]);
    });

    it('leave out duties of others, which stand apart where they are asked for', () => {
        const reported = incidentWith('    2028-03-07 10:00  voltia reported initial to bnetza, acn, anacom\n');
        const own = read(reported, '2028-03-20T09:00:00+01:00');
        const all = read(reported, '2028-03-20T09:00:00+01:00', foldedWithOthers);
        expect(all.length).toBeGreaterThan(own.length);
        expect(all.filter((told) => !own.includes(told)).every((told) => /: (?:bnetza|acn|anacom) →/.test(told))).toBe(true);
    });

    it('are one for all lines of an incident that have not come yet', () => {
        const lines = '    2028-04-01 10:00  voltia noted "one"\n    2028-04-02 10:00  voltia noted "two"\n';
        const later = read(incidentWith(lines), '2028-03-06T12:00:00+01:00').filter((told) => told.includes('event-in-future'));
        expect(later).toEqual(['warning event-in-future +1: Not happened yet: this line is dated Sat 1 Apr 2028, 10:00']);
    });

    it('do not take in what a comment suppresses', () => {
        const lines =
            '    2028-04-01 10:00  voltia noted "one"  // vigil-ignore event-in-future: noted ahead\n    2028-04-02 10:00  voltia noted "two"\n';
        const later = read(incidentWith(lines), '2028-03-06T12:00:00+01:00').filter((told) => told.includes('event-in-future'));
        expect(later).toEqual(['warning event-in-future +0: Not happened yet: this line is dated Sun 2 Apr 2028, 10:00']);
    });
});

const all = [
    ...found(incidentWith(''), '2028-03-10T09:00:00+01:00'),
    ...found(incidentWith('    2028-03-13 10:00  voltia reported initial to bnetza, acn\n'), '2028-03-20T09:00:00+01:00'),
    ...found(incidentWith('    2028-04-01 10:00  voltia noted "one"\n'), '2028-03-06T12:00:00+01:00'),
];

describe('of any findings', () => {
    const some = fc.shuffledSubarray(all);

    it('each is read once, as one or under one that is at least as grave', () => {
        fc.assert(
            fc.property(some, (findings) => {
                const folds = foldedWithOthers(findings, 0);
                expect(folds.flatMap(({ finding, folded }) => [finding, ...folded])).toHaveLength(findings.length);
                for (const { finding, folded } of folds)
                    for (const each of folded) expect(GRAVITY[each.severity]).toBeLessThanOrEqual(GRAVITY[finding.severity]);
            }),
        );
    });

    it('what is graver is read first, and no line has more than three', () => {
        fc.assert(
            fc.property(some, (findings) => {
                const folds = foldedWithOthers(findings, 0);
                const grave = folds.map(({ finding }) => GRAVITY[finding.severity]);
                expect(grave).toEqual(grave.toSorted((one, other) => other - one));
                const lines = Map.groupBy(folds, ({ finding }) => finding.range[0]);
                for (const own of lines.values()) expect(own.length).toBeLessThanOrEqual(3);
            }),
        );
    });
});

describe('what is most urgent', () => {
    const late = { rank: { gravity: GRAVITY.error } };
    const due = { rank: { gravity: GRAVITY.warning, urgency: { group: 'this-week', rank: 0, at: 1 } } } as const;
    const someday = { rank: { gravity: GRAVITY.info, urgency: { group: 'later', rank: 0, at: Infinity } } } as const;
    const remark = { rank: { gravity: GRAVITY.info } };

    it('is a duty with a near date, before what was done wrongly', () => {
        expect(mostUrgentOf([late, due, someday])).toBe(due);
    });

    it('is else what is gravest, and nothing where nothing is to be done', () => {
        expect(mostUrgentOf([late, someday])).toBe(late);
        expect(mostUrgentOf([someday, remark])).toBe(someday);
        expect(mostUrgentOf([remark])).toBe(undefined);
    });
});
