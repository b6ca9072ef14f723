import { describe, expect, it } from 'vitest';
import { dayNumber, weekdayOf } from '../../language/time/day.ts';
import { orthodoxEaster, westernEaster } from '../../language/time/holidays/easter.ts';

describe('Easter Sunday', () => {
    it('is that of the published tables in the West', () => {
        const years = [1818, 1943, 1954, 1981, 2000, 2008, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2038, 2049, 2076];
        expect(years.map(westernEaster)).toEqual([
            '1818-03-22',
            '1943-04-25',
            '1954-04-18',
            '1981-04-19',
            '2000-04-23',
            '2008-03-23',
            '2024-03-31',
            '2025-04-20',
            '2026-04-05',
            '2027-03-28',
            '2028-04-16',
            '2029-04-01',
            '2030-04-21',
            '2038-04-25',
            '2049-04-18',
            '2076-04-19',
        ]);
    });

    it('is that of the published tables in the East', () => {
        expect([2016, 2021, 2024, 2025, 2026, 2027, 2028, 2029, 2030].map(orthodoxEaster)).toEqual([
            '2016-05-01',
            '2021-05-02',
            '2024-05-05',
            '2025-04-20',
            '2026-04-12',
            '2027-05-02',
            '2028-04-16',
            '2029-04-08',
            '2030-04-28',
        ]);
    });

    it('is a Sunday within its bounds in every year', () => {
        for (let year = 1; year <= 9999; year++) {
            const western = westernEaster(year);
            const orthodox = orthodoxEaster(year);
            if (weekdayOf(western) !== 7 || weekdayOf(orthodox) !== 7) expect.fail(`${western} or ${orthodox} is no Sunday`);
            if (western.slice(5) < '03-22' || western.slice(5) > '04-25') expect.fail(`${western} is out of bounds`);
            if (year > 1582 && dayNumber(orthodox) < dayNumber(western)) expect.fail(`${orthodox} is before ${western}`);
        }
        expect(westernEaster(9999).slice(0, 4)).toBe('9999');
    });
});
