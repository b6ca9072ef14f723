import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPeriod, parsePeriod } from '../../language/time/period.ts';

it('reads a number and a unit, singular or plural', () => {
    expect(parsePeriod('15 days')).toEqual({ amount: 15, unit: 'days' });
    expect(parsePeriod('1 month')).toEqual({ amount: 1, unit: 'months' });
    expect(parsePeriod(' 72  hours ')).toEqual({ amount: 72, unit: 'hours' });
    expect(parsePeriod('0 days')).toEqual({ amount: 0, unit: 'days' });
});

it('refuses what is no period', () => {
    for (const text of ['', 'days', '15', '15days', '-1 days', '1.5 days', '15 working days', '2 constructor', '1234567 days', '3 Days']) {
        expect(parsePeriod(text)).toBeUndefined();
    }
});

it('writes one unit in the singular', () => {
    expect(formatPeriod({ amount: 1, unit: 'weeks' })).toBe('1 week');
    expect(formatPeriod({ amount: 72, unit: 'hours' })).toBe('72 hours');
    expect(formatPeriod({ amount: 0, unit: 'years' })).toBe('0 years');
});

it('reads back what it writes', () => {
    const periods = fc.record({ amount: fc.nat(999_999), unit: fc.constantFrom('hours', 'days', 'weeks', 'months', 'years') });
    fc.assert(
        fc.property(periods, (period) => {
            expect(parsePeriod(formatPeriod(period))).toEqual(period);
        }),
    );
});
