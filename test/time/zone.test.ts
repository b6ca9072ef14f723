import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayOf, endOfDay, formatInstant, isZone, offsetAt, parseInstant, startOfDay } from '../../language/time/zone.ts';
import { transitionsOf, zones } from './every-zone.ts';

const YEAR_1973 = 94_694_400_000;
const YEAR_2060 = 2_840_140_800_000;
/** 0001-01-01 to 9999-12-31, away from the edges by more than an offset. */
const instants = fc.integer({ min: -62_135_500_000_000, max: 253_402_200_000_000 });

describe('zones', () => {
    it('knows names of the time zone database only', () => {
        for (const name of ['Europe/Amsterdam', 'UTC', 'America/Argentina/Ushuaia', 'Australia/Lord_Howe']) expect(isZone(name)).toBe(true);
        for (const name of ['', 'Europe/Nowhere', '+01:00', '-05:00', 'Amsterdam', 'CEST ']) expect(isZone(name)).toBe(false);
    });

    it('answers an unknown zone as universal time, without throwing', () => {
        expect(offsetAt(0, 'Europe/Nowhere')).toBe(0);
        expect(formatInstant(0, 'Europe/Nowhere')).toBe('1970-01-01T00:00:00+00:00');
    });

    it('changes the offset at the very second of a transition', () => {
        const change = parseInstantOrFail('2027-03-28T01:00:00Z');
        expect([offsetAt(change - 1, 'Europe/Amsterdam'), offsetAt(change, 'Europe/Amsterdam')]).toEqual([60, 120]);
    });

    it('agrees with Temporal around every transition from 2008 to 2029', () => {
        let compared = 0;
        for (const zone of zones) {
            for (const transition of transitionsOf(zone, 2008, 2030)) {
                for (const instant of [transition - 1, transition, transition + 1]) {
                    if (offsetAt(instant, zone) !== offsetByTemporal(instant, zone)) expect.fail(`${zone} at ${instant}`);
                    compared++;
                }
            }
        }
        expect(compared).toBeGreaterThan(5_000);
    });

    it('agrees with Temporal at any instant since 1973', () => {
        fc.assert(
            fc.property(fc.constantFrom(...zones), fc.integer({ min: YEAR_1973, max: YEAR_2060 }), (zone, instant) => {
                expect(offsetAt(instant, zone)).toBe(offsetByTemporal(instant, zone));
            }),
            { numRuns: 1000 },
        );
    });

    it('rounds local mean time to the minute in the years before', () => {
        fc.assert(
            fc.property(fc.constantFrom(...zones), fc.integer({ min: -62_135_500_000_000, max: YEAR_1973 }), (zone, instant) => {
                expect(Math.abs(offsetAt(instant, zone) - offsetByTemporal(instant, zone))).toBeLessThanOrEqual(0.5);
            }),
            { numRuns: 500 },
        );
    });
});

describe('days at a place', () => {
    it('begins the day at midnight, whatever the length of the day', () => {
        expect(formatInstant(startOfDay('2027-03-28', 'Europe/Amsterdam'), 'Europe/Amsterdam')).toBe('2027-03-28T00:00:00+01:00');
        expect(formatInstant(endOfDay('2027-03-28', 'Europe/Amsterdam'), 'Europe/Amsterdam')).toBe('2027-03-29T00:00:00+02:00');
        expect(formatInstant(endOfDay('2027-10-31', 'Europe/Amsterdam'), 'Europe/Amsterdam')).toBe('2027-11-01T00:00:00+01:00');
    });

    it('begins the day where the clocks skip midnight', () => {
        const starts = (day: string, zone: string): string => formatInstant(startOfDay(day, zone), zone);
        expect(starts('2023-10-01', 'America/Asuncion')).toBe('2023-10-01T01:00:00-03:00');
        expect(starts('2026-04-24', 'Africa/Cairo')).toBe('2026-04-24T01:00:00+03:00');
        expect(starts('2026-03-29', 'Asia/Beirut')).toBe('2026-03-29T01:00:00+03:00');
        expect(starts('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T01:00:00-02:00');
    });

    it('begins the day at the first of two midnights', () => {
        // Havana and the Azores put the clocks back from 01:00 to 00:00.
        expect(formatInstant(startOfDay('2026-11-01', 'America/Havana'), 'America/Havana')).toBe('2026-11-01T00:00:00-04:00');
        expect(formatInstant(startOfDay('2026-10-25', 'Atlantic/Azores'), 'Atlantic/Azores')).toBe('2026-10-25T00:00:00+00:00');
    });

    it('begins a day that a place left out with the next one', () => {
        expect(formatInstant(startOfDay('2011-12-30', 'Pacific/Apia'), 'Pacific/Apia')).toBe('2011-12-31T00:00:00+14:00');
    });

    it('agrees with Temporal on the first instant of any day in any zone', () => {
        fc.assert(
            fc.property(fc.constantFrom(...zones), fc.integer({ min: YEAR_1973, max: YEAR_2060 }), (zone, instant) => {
                const theirs = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
                expect(dayOf(instant, zone)).toBe(theirs.toPlainDate().toString());
                expect(startOfDay(dayOf(instant, zone), zone)).toBe(theirs.startOfDay().epochMilliseconds);
            }),
            { numRuns: 500 },
        );
    });

    it('contains each instant between the start and the end of its day, in all years', () => {
        fc.assert(
            fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
                const day = dayOf(instant, zone);
                expect(startOfDay(day, zone)).toBeLessThanOrEqual(instant);
                expect(endOfDay(day, zone)).toBeGreaterThan(instant);
            }),
            { numRuns: 1000 },
        );
    });
});

describe('instants as text', () => {
    it('writes seconds and a numeric offset always, fractions only where there are any', () => {
        const noon = parseInstantOrFail('2027-12-06T16:05:00Z');
        expect(formatInstant(noon, 'Europe/Amsterdam')).toBe('2027-12-06T17:05:00+01:00');
        expect(formatInstant(noon, 'UTC')).toBe('2027-12-06T16:05:00+00:00');
        expect(formatInstant(noon, 'America/St_Johns')).toBe('2027-12-06T12:35:00-03:30');
        expect(formatInstant(noon + 250, 'UTC')).toBe('2027-12-06T16:05:00.25+00:00');
        expect(formatInstant(noon + 7, 'UTC')).toBe('2027-12-06T16:05:00.007+00:00');
    });

    it('reads stamps with an offset or Z', () => {
        expect(parseInstant('1970-01-01T00:00Z')).toBe(0);
        expect(parseInstant('1970-01-01T01:00+01:00')).toBe(0);
        expect(parseInstant('1969-12-31T20:30:00.5-03:30')).toBe(500);
        expect(parseInstant('2026-11-21T12:00:00.123456789Z')).toBe(1_795_262_400_123);
    });

    it('refuses what has no offset or does not exist', () => {
        const refused = ['', '2027-12-06', '2027-12-06T17:05', '2027-12-06 17:05Z', '2027-02-29T00:00Z', '2027-12-06T24:00Z'];
        for (const text of [
            ...refused,
            '2027-12-06T23:60Z',
            '2027-12-06T23:59:60Z',
            '2027-12-06T10:00+1',
            '2027-12-06T10:00+24:00',
            'now',
        ]) {
            expect(parseInstant(text)).toBeUndefined();
        }
    });

    it('writes and reads the edges of the calendar', () => {
        const end = endOfDay('9999-12-31', 'Europe/Amsterdam');
        expect(formatInstant(end, 'Europe/Amsterdam')).toBe('+010000-01-01T00:00:00+01:00');
        expect(parseInstant('+010000-01-01T00:00:00+01:00')).toBe(end);
        expect(formatInstant(startOfDay('0001-01-01', 'UTC'), 'UTC')).toBe('0001-01-01T00:00:00+00:00');
        expect(formatInstant(startOfDay('0001-01-01', 'UTC'), 'America/New_York')).toBe('0000-12-31T19:04:00-04:56');
    });

    it('reads back what it writes, in every zone and year', () => {
        fc.assert(
            fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
                expect(parseInstant(formatInstant(instant, zone))).toBe(instant);
            }),
            { numRuns: 1000 },
        );
    });

    it('does not throw on numbers that are no instants', () => {
        for (const number of [Number.NaN, Infinity, -Infinity, 1e20]) {
            expect(() => [formatInstant(number, 'Europe/Amsterdam'), dayOf(number, 'Europe/Amsterdam')]).not.toThrow();
        }
    });
});

function offsetByTemporal(instant: number, zone: string): number {
    return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
}

function parseInstantOrFail(text: string): number {
    return parseInstant(text) ?? expect.fail(`not an instant: ${text}`);
}
