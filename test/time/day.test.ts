import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, addPeriodToDay, compareDays, dayNumber, dayOfNumber, describeDay, isDay, weekdayOf } from '../../language/time/day.ts';

const FIRST_DAY_NUMBER = -719_162; // 0001-01-01
const LAST_DAY_NUMBER = 2_932_896; // 9999-12-31
const dayNumbers = fc.integer({ min: FIRST_DAY_NUMBER, max: LAST_DAY_NUMBER });

describe('days of the calendar', () => {
    it('knows real dates from others', () => {
        for (const text of ['2027-12-06', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) expect(isDay(text)).toBe(true);
        for (const text of ['2027-02-29', '1900-02-29', '2027-04-31', '2027-13-01', '2027-00-10', '2027-01-00', '0000-01-01'])
            expect(isDay(text)).toBe(false);
        for (const text of ['', '2027-1-1', '27-01-01', '2027-01-01 ', '2027–01–01', '02027-01-01', '2027-01-01T00:00']) {
            expect(isDay(text)).toBe(false);
        }
    });

    it('numbers the outermost days and the epoch', () => {
        expect([dayNumber('0001-01-01'), dayNumber('1970-01-01'), dayNumber('9999-12-31')]).toEqual([FIRST_DAY_NUMBER, 0, LAST_DAY_NUMBER]);
    });

    it('names the weekday and writes the day out', () => {
        expect(weekdayOf('2027-12-06')).toBe(1);
        expect(weekdayOf('2027-12-12')).toBe(7);
        expect(weekdayOf('0001-01-01')).toBe(1);
        expect(weekdayOf('9999-12-31')).toBe(5);
        expect(describeDay('2027-12-06')).toBe('Monday 6 December 2027');
    });

    it('orders days as text does', () => {
        expect(compareDays('2027-12-06', '2027-12-07')).toBe(-1);
        expect(compareDays('2027-12-07', '2027-12-06')).toBe(1);
        expect(compareDays('2027-12-06', '2027-12-06')).toBe(0);
    });

    it('stops at the first and the last day of the calendar', () => {
        expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
        expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
        expect(addPeriodToDay('9999-06-15', { amount: 1, unit: 'years' })).toBe('9999-12-31');
        expect(addPeriodToDay('9999-06-15', { amount: 999_999, unit: 'months' })).toBe('9999-12-31');
    });

    it('ends a month or a year on the last day where the date does not exist (Article 3(2)(c))', () => {
        expect(addPeriodToDay('2027-01-31', { amount: 1, unit: 'months' })).toBe('2027-02-28');
        expect(addPeriodToDay('2027-01-31', { amount: 13, unit: 'months' })).toBe('2028-02-29');
        expect(addPeriodToDay('2027-08-31', { amount: 3, unit: 'months' })).toBe('2027-11-30');
        expect(addPeriodToDay('2028-02-29', { amount: 1, unit: 'years' })).toBe('2029-02-28');
        expect(addPeriodToDay('2027-12-06', { amount: 2, unit: 'weeks' })).toBe('2027-12-20');
        expect(addPeriodToDay('2027-12-06', { amount: 100, unit: 'hours' })).toBe('2027-12-06');
    });
});

describe('compared with the calendar of Temporal', () => {
    it('agrees on every date and weekday', () => {
        fc.assert(
            fc.property(dayNumbers, (number) => {
                const theirs = new Temporal.PlainDate(1970, 1, 1).add({ days: number });
                expect(dayOfNumber(number)).toBe(theirs.toString());
                expect(dayNumber(theirs.toString())).toBe(number);
                expect(weekdayOf(theirs.toString())).toBe(theirs.dayOfWeek);
                expect(isDay(theirs.toString())).toBe(true);
            }),
            { numRuns: 2000 },
        );
    });

    it('agrees on days, weeks, months and years added', () => {
        const units = fc.constantFrom('days', 'weeks', 'months', 'years');
        fc.assert(
            fc.property(dayNumbers, units, fc.nat(500), (number, unit, amount) => {
                const day = dayOfNumber(number);
                const theirs = Temporal.PlainDate.from(day).add({ [unit]: amount });
                expect(addPeriodToDay(day, { amount, unit })).toBe(theirs.year > 9999 ? '9999-12-31' : theirs.toString());
            }),
            { numRuns: 2000 },
        );
    });
});
