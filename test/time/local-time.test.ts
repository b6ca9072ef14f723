import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isTime, resolveLocal } from '../../language/time/local-time.ts';
import { formatInstant, startOfDay } from '../../language/time/zone.ts';
import { transitionsOf, zones } from './every-zone.ts';

/** The instants of a local time as texts, so that the expectations read. */
function resolved(day: string, time: string, zone: string): string {
    const local = resolveLocal(day, time, zone);
    if (local.kind === 'unique') return `unique ${formatInstant(local.instant, zone)}`;
    return `${local.kind} ${formatInstant(local.earlier, zone)} ${formatInstant(local.later, zone)}`;
}

describe('times of day', () => {
    it('runs from 00:00 to 23:59:59', () => {
        for (const time of ['00:00', '23:59', '14:20:30', '09:05']) expect(isTime(time)).toBe(true);
        for (const time of ['24:00', '8:00', '12:60', '12:00:60', '', '12', '12.00', '12:00 ', '-1:00']) expect(isTime(time)).toBe(false);
    });
});

describe('local times', () => {
    it('is one instant on an ordinary day', () => {
        expect(resolved('2027-12-06', '14:20', 'Europe/Amsterdam')).toBe('unique 2027-12-06T14:20:00+01:00');
        expect(resolved('2027-07-06', '14:20:30', 'Europe/Amsterdam')).toBe('unique 2027-07-06T14:20:30+02:00');
    });

    it('is skipped when the clocks are put forward', () => {
        expect(resolved('2027-03-28', '02:30', 'Europe/Amsterdam')).toBe('skipped 2027-03-28T01:30:00+01:00 2027-03-28T03:30:00+02:00');
        expect(resolved('2027-03-28', '02:00', 'Europe/Amsterdam')).toBe('skipped 2027-03-28T01:00:00+01:00 2027-03-28T03:00:00+02:00');
        expect(resolved('2027-03-28', '03:00', 'Europe/Amsterdam')).toBe('unique 2027-03-28T03:00:00+02:00');
    });

    it('is doubled when the clocks are put back', () => {
        expect(resolved('2027-10-31', '02:30', 'Europe/Amsterdam')).toBe('doubled 2027-10-31T02:30:00+02:00 2027-10-31T02:30:00+01:00');
        expect(resolved('2027-10-31', '02:59:59', 'Europe/Amsterdam')).toBe('doubled 2027-10-31T02:59:59+02:00 2027-10-31T02:59:59+01:00');
        expect(resolved('2027-10-31', '03:00', 'Europe/Amsterdam')).toBe('unique 2027-10-31T03:00:00+01:00');
    });

    it('knows the half hour of Lord Howe Island', () => {
        const zone = 'Australia/Lord_Howe';
        expect(resolved('2026-10-04', '02:15', zone)).toBe('skipped 2026-10-04T01:45:00+10:30 2026-10-04T02:45:00+11:00');
        expect(resolved('2026-10-04', '02:30', zone)).toBe('unique 2026-10-04T02:30:00+11:00');
        expect(resolved('2026-04-05', '01:45', zone)).toBe('doubled 2026-04-05T01:45:00+11:00 2026-04-05T01:45:00+10:30');
        expect(resolved('2026-04-05', '02:00', zone)).toBe('unique 2026-04-05T02:00:00+10:30');
    });

    it('knows a midnight that does not exist', () => {
        expect(resolved('2026-03-29', '00:30', 'Asia/Beirut')).toBe('skipped 2026-03-28T23:30:00+02:00 2026-03-29T01:30:00+03:00');
    });

    it('does not throw in the first and the last year', () => {
        expect(resolveLocal('0001-01-01', '00:00', 'Europe/Amsterdam').kind).toBe('unique');
        expect(resolveLocal('9999-12-31', '23:59:59', 'Pacific/Kiritimati').kind).toBe('unique');
    });
});

describe('compared with Temporal', () => {
    it('agrees in every zone around every transition from 2022 to 2028', () => {
        let compared = 0;
        for (const zone of zones) {
            for (const transition of transitionsOf(zone, 2022, 2029)) {
                for (const minutes of [-61, -31, -1, 0, 29, 59]) {
                    const at = Temporal.Instant.fromEpochMilliseconds(transition + minutes * 60_000).toZonedDateTimeISO(zone);
                    // Times that clocks showed, and the same shifted over the gap, so that skipped ones are among them.
                    for (const local of [at.toPlainDateTime(), at.toPlainDateTime().add({ minutes: 60 })]) {
                        const problem = difference(local, zone);
                        if (problem) expect.fail(problem);
                        compared++;
                    }
                }
            }
        }
        expect(compared).toBeGreaterThan(5_000);
    });

    it('agrees at any local time since 1973', () => {
        fc.assert(
            fc.property(fc.constantFrom(...zones), fc.integer({ min: 95_000_000, max: 2_840_000_000 }), (zone, seconds) => {
                const local = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
                    .toZonedDateTimeISO('UTC')
                    .toPlainDateTime();
                expect(difference(local, zone)).toBeUndefined();
            }),
            { numRuns: 500 },
        );
    });
});

it('begins the day with the first local time that exists', () => {
    const local = resolveLocal('2026-04-24', '00:00', 'Africa/Cairo');
    expect(local.kind).toBe('skipped');
    expect(formatInstant(startOfDay('2026-04-24', 'Africa/Cairo'), 'Africa/Cairo')).toBe('2026-04-24T01:00:00+03:00');
});

function difference(local: Temporal.PlainDateTime, zone: string): string | undefined {
    const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
    const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
    const ours = resolveLocal(local.toPlainDate().toString(), local.toPlainTime().toString({ smallestUnit: 'second' }), zone);

    const [ourEarlier, ourLater] = ours.kind === 'unique' ? [ours.instant, ours.instant] : [ours.earlier, ours.later];
    const exists = later.toPlainDateTime().equals(local);
    const kind = earlier.equals(later) ? 'unique' : exists ? 'doubled' : 'skipped';
    const same = kind === ours.kind && ourEarlier === earlier.epochMilliseconds && ourLater === later.epochMilliseconds;
    return same ? undefined : `${local.toString()} in ${zone}: ${kind} by Temporal, here ${ours.kind}`;
}
