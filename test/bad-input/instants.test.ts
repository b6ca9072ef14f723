import { describe, expect, it } from 'vitest';
import { entriesOf, foundInNeighbour, incident, judged, told } from './workspace.ts';

const aware = '2027-12-07 09:00  medira became aware';
const death = '2027-12-08        found death';

/** The last day of the report of a death, as the docket has it. */
function limitOf(bad: string, asOf: string): string | undefined {
    return entriesOf(bad, asOf).find(({ duty }) => duty === 'ai-act.report-death')?.limit?.lastDay;
}

describe('an instant that does not exist', () => {
    it.each([
        '2027-02-30',
        '2027-02-29',
        '2100-02-29',
        '2027-13-01',
        '2027-00-10',
        '2027-12-00',
        '0000-01-01',
        '2027-12-06 24:00',
        '2027-12-06 25:00',
        '2027-12-06 12:60',
        '2027-12-06 12:00:60',
        '2027-12-06T10:00+25:00',
    ])('is told on its line, which counts for nothing, and takes no other fact along: %s', (instant) => {
        const bad = incident(`${instant}  occurred in NL`, aware, death);
        const findings = told(judged(bad));
        expect(findings).toContain('bad.vigil:5 instant-impossible');
        expect(findings).toContain('bad.vigil:1 place-missing');
        expect(findings).toContain(foundInNeighbour);
        // Ten days after the finding on the eighth end on a Saturday, so that the limit is the Monday after.
        expect(limitOf(bad, '2028-01-10T09:00:00+01:00')).toBe('2027-12-20');
    });

    it('with a year of five digits is no date at all', () => {
        const findings = told(judged(incident('10000-01-01  occurred in NL', aware, death)));
        expect(findings).toContain('bad.vigil:5 syntax-error');
        expect(findings).toContain(foundInNeighbour);
    });
});

describe('an instant at an end of the calendar', () => {
    it('may be in the first year: no law applied then, and nothing breaks', () => {
        const bad = incident('0001-01-01  occurred in NL', '0001-01-01  medira became aware', '0001-01-02  found death');
        expect(told(judged(bad))).toEqual(['bad.vigil:5 not-on-market', 'bad.vigil:6 role-without-duty', foundInNeighbour]);
        expect(limitOf(bad, '2028-01-10T09:00:00+01:00')).toBeUndefined();
    });

    it('may be in the last year: a limit ends with the calendar', () => {
        const bad = incident('9999-12-30 23:59  occurred in NL', '9999-12-31 00:00  medira became aware', '9999-12-31  found death');
        const findings = judged(bad, '9999-12-31T23:59:00+01:00');
        expect(told(findings)).toContain('bad.vigil:7 duty-due');
        expect(told(findings)).toContain(foundInNeighbour);
        expect(limitOf(bad, '9999-12-31T23:59:00+01:00')).toBe('9999-12-31');
    });

    it('may be the one as of which is asked', () => {
        const bad = incident('2027-12-06  occurred in NL', aware, death);
        expect(told(judged(bad, '0001-01-01T00:00:00Z'))).toEqual([
            'bad.vigil:5 event-in-future',
            'bad.vigil:6 event-in-future',
            'bad.vigil:7 event-in-future',
            foundInNeighbour,
        ]);
        expect(told(judged(bad, '9999-12-31T23:59:59Z'))).toContain('bad.vigil:7 duty-overdue');
    });
});

describe('a zone that nobody knows', () => {
    it('is told, and the zone of the place is taken', () => {
        const bad = incident('2027-12-06 10:00  occurred in NL', aware, death).replace('Europe/Amsterdam', 'Europe/Atlantis');
        const findings = told(judged(bad));
        expect(findings).toContain('bad.vigil:3 zone-unknown');
        expect(findings).toContain(foundInNeighbour);
        expect(limitOf(bad, '2028-01-10T09:00:00+01:00')).toBe('2027-12-20');
    });
});
