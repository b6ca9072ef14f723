import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocketEntry } from '../../language/docket/entry.ts';
import { addDays } from '../../language/time/day.ts';
import { docketsOf } from './workspace-of.ts';

interface Told {
    readonly aware?: string;
    readonly found?: string;
    readonly placed?: string;
    /** The lines of the system about its dates, in place of the one that says when it was placed. */
    readonly register?: string;
    readonly more?: string;
    readonly asOf?: string;
}

function entriesOf({
    aware = '2028-02-10',
    found = '2028-02-10',
    placed = '2027-12-05',
    register,
    more = '',
    asOf,
}: Told): readonly DocketEntry[] {
    const text = `
organisation medira "Medira" { country DE zone Europe/Berlin }
authority aut "Authority" { country DE zone Europe/Berlin acts as market-surveillance }
system ranker "Ranker" { is annex-III-4-a provider medira ${register ?? `placed on market ${placed} in DE`} }
incident inc "Roughly dated" {
    involves ranker
    zone Europe/Berlin
    timeline {
        2028-02-01 occurred in DE
        ${aware} medira became aware
        ${found} found health-harm
        ${more}
    }
}`;
    return docketsOf([{ path: 'case.vigil', text }], asOf ?? '2028-06-01T12:00:00+02:00').flatMap((docket) => docket.entries);
}

function report(told: Told): DocketEntry | undefined {
    return entriesOf(told).find((entry) => entry.duty === 'ai-act.report-serious-incident');
}

describe('a line that is not exact', () => {
    it.each([
        ['a day', '2028-02-10', '2028-02-25', '2028-02-25'],
        ['a month', '2028-02', '2028-02-16', '2028-03-15'],
        ['two days', 'between 2028-02-10 and 2028-02-20', '2028-02-25', '2028-03-06'],
        ['two months', 'between 2028-02 and 2028-03', '2028-02-16', '2028-04-18'],
        ['about a day', 'about 2028-02-10', '2028-02-25', '2028-02-25'],
        // 31 December is 15 days before Monday 15 January 2029.
        ['a year', '2028', '2028-01-16', '2029-01-15'],
    ])('gives the cautious date of its earliest reading and the limit of its latest: %s', (_, aware, planBy, limit) => {
        const found = aware === '2028' ? '2028-01-01' : '2028-02-01';
        const entry = report({ aware, found, asOf: '2029-06-01T12:00:00+02:00' });
        expect([entry?.planBy?.lastDay, entry?.limit?.lastDay]).toEqual([planBy, limit]);
    });

    it('is no error before the later limit has passed', () => {
        const aware = 'between 2028-02-10 and 2028-02-20';
        expect(report({ aware, asOf: '2028-03-01T12:00:00+01:00' })?.status).toBe('due');
        expect(report({ aware, asOf: '2028-03-07T12:00:00+01:00' })?.status).toBe('overdue');
    });

    it('says on which reading a limit rests', () => {
        const steps = report({ aware: 'between 2028-02-10 and 2028-02-20' })?.trace.map(({ because }) => because) ?? [];
        expect(steps).toContain(
            'a date is not exact: the limit is counted from the latest that it can be, the cautious date from the earliest',
        );
    });

    it('is marked where it is meant roughly', () => {
        expect(report({ aware: 'about 2028-02-10' })?.marks).toContainEqual({
            mark: 'assumption',
            reason: 'the line of 2028-02-10 gives its date roughly; it is taken as it is written',
        });
    });

    it('reports in time when its earliest reading is', () => {
        const more = 'between 2028-02-24 and 2028-03-10 medira reported initial to aut';
        expect(report({ more })?.status).toBe('met');
        expect(report({ more: 'between 2028-02-26 and 2028-03-10 medira reported initial to aut' })?.status).toBe('late');
    });

    it('marks what it may have ended too early', () => {
        const more = 'between 2028-02-20 and 2028-03-20 causal link excluded';
        const entry = report({ more, asOf: '2028-03-25T12:00:00+01:00' });
        expect(entry?.status).toBe('not owed');
        expect(entry?.marks.map(({ mark }) => mark)).toContain('assumption');
    });

    it('marks nothing that is not owed for another reason', () => {
        const more = 'between 2028-02-20 and 2028-03-20 causal link excluded';
        const entry = report({ placed: '2026-01-10', more, asOf: '2028-03-25T12:00:00+01:00' });
        expect(entry?.status).toBe('not owed');
        expect(entry?.reason).toContain('was there before');
        expect(entry?.marks).toEqual([]);
    });

    it('never moves the cautious date later nor the limit earlier by being less exact', () => {
        const offset = fc.integer({ min: 0, max: 40 });
        fc.assert(
            fc.property(offset, offset, offset, offset, (day, before, after, found) => {
                const exact = addDays('2028-02-05', day);
                const range = `between ${addDays(exact, -before)} and ${addDays(exact, after)}`;
                const findings = addDays('2028-02-01', found);
                const asOf = '2028-12-01T12:00:00+01:00';
                const narrow = report({ aware: exact, found: findings, asOf });
                const wide = report({ aware: range, found: findings, asOf });
                expect((wide?.planBy?.ends ?? 0) <= (narrow?.planBy?.ends ?? 0)).toBe(true);
                expect((wide?.limit?.ends ?? Infinity) >= (narrow?.limit?.ends ?? Infinity)).toBe(true);
                const wideFinding = report({ aware: exact, found: `between ${findings} and ${addDays(findings, after)}`, asOf });
                expect((wideFinding?.planBy?.ends ?? 0) <= (narrow?.planBy?.ends ?? 0)).toBe(true);
                expect((wideFinding?.limit?.ends ?? Infinity) >= (narrow?.limit?.ends ?? Infinity)).toBe(true);
            }),
            { numRuns: 60 },
        );
    });
});

describe('a line whose range ends before it begins', () => {
    it.each([
        'between 2028-02-15 and 2028-02-11 causal link excluded',
        'between 2028-02-15 and 2028-02-11 ruled out health-harm',
        'between 2028-02-12 and 2028-02-11 medira reported initial to aut',
        '2028-01-31 occurred between 2028-02-12 and 2028-02-11 in FR',
    ])('counts for nothing: %s', (more) => {
        expect(entriesOf({ more })).toEqual(entriesOf({}));
    });

    it.each([
        'between 2028-02-11 12:00 and 2028-02-11 causal link excluded',
        'between 2028-02 and 2028-02-11 causal link excluded',
        'between 2028-02-11 and 2028-02 causal link excluded',
    ])('is none where its end may be later: %s', (more) => {
        expect(entriesOf({ more })).not.toEqual(entriesOf({}));
    });
});

describe('a day of the register that is not known', () => {
    it.each([
        'placed on market 2026-01-10 in FR\n  changed significantly unknown because "the log is lost"',
        'placed on market 2026-01-10 in FR\n  placed on market unknown because "the file is in the archive"',
        'put into service 2026-01-10 in FR\n  put into service unknown because "the ward keeps no list"',
    ])('is read so that the duty is owed, marked, although another line has a day: %s', (lines) => {
        const entry = report({ register: lines, asOf: '2028-02-12T12:00:00+01:00' });
        expect(entry?.status).toBe('due');
        expect(entry?.marks.map(({ mark }) => mark)).toContain('assumption');
    });

    it('changes nothing where the system was changed before the rules began, and no other change is unknown', () => {
        const lines = 'placed on market 2026-01-10 in FR\n  changed significantly 2026-06-01 "new model"';
        expect(report({ register: lines, asOf: '2028-02-12T12:00:00+01:00' })?.status).toBe('not owed');
    });
});

describe('a day of the register that is not exact', () => {
    it.each(['2027', 'between 2027-11-01 and 2027-12-10', '2027-12'])(
        'is read so that the duty is owed, marked: placed on market %s',
        (placed) => {
            const entry = report({ placed, asOf: '2028-02-12T12:00:00+01:00' });
            expect(entry?.status).toBe('due');
            const reasons = entry?.marks.filter(({ mark }) => mark === 'assumption').map(({ reason }) => reason) ?? [];
            expect(reasons.some((reason) => reason.startsWith('it is not known on which day ranker was placed'))).toBe(true);
        },
    );

    it('leaves alone what neither reading owes', () => {
        expect(report({ placed: 'between 2027-10-01 and 2027-11-30' })?.status).toBe('not owed');
    });
});
