import { describe, expect, it } from 'vitest';
import { calendarOf, type Calendar } from '../../language/time/calendar.ts';
import { officialLists } from '../../language/time/holidays/lists.ts';
import { memberStates } from '../../language/time/state.ts';

function statusOn(calendar: Calendar, day: string): string {
    return calendar.holidayOn(day)?.status ?? 'none';
}

describe('the calendar of a place', () => {
    it('is that of Greece for EL and GR, of the institutions for EU, and of weekends for anybody else', () => {
        expect(calendarOf('GR')).toBe(calendarOf('EL'));
        expect(calendarOf('EU').code).toBe('EU');
        for (const code of [undefined, 'US', 'nl', '']) {
            expect(calendarOf(code).code).toBeUndefined();
            expect(calendarOf(code).isWorkingDay('2027-01-01')).toBe(true);
            expect(calendarOf(code).isWorkingDay('2027-01-02')).toBe(false);
            expect(calendarOf(code).holidaysIn(2027)).toEqual([]);
            expect(calendarOf(code).coverageOf(2026)).toBe('projected');
        }
    });

    it('rests on the list where there is one, on statute where there is none', () => {
        expect(calendarOf('DE').holidayOn('2026-04-03')).toEqual({
            date: '2026-04-03',
            name: 'Good Friday',
            status: 'official',
            source: 'OJ C, C/2025/6771, 22.12.2025 (as transcribed, not read at the source)',
        });
        expect(calendarOf('FR').holidayOn('2027-07-14')).toEqual({
            date: '2027-07-14',
            name: 'National Day',
            status: 'statute',
            source: 'Code du travail, Article L3133-1 (not checked at the source)',
        });
    });

    it.each([
        ['NL', '2026-04-03', 'official', 'Good Friday is on the list, and in the Dutch law on time limits'],
        ['NL', '2027-05-05', 'statute', 'Liberation Day is in the Dutch law on time limits'],
        ['FI', '2026-06-19', 'official', 'Midsummer Eve is on the list'],
        ['FI', '2027-06-25', 'statute', 'Midsummer Eve is in the Finnish law on time limits'],
        ['BE', '2026-11-02', 'disputed', 'on the transcribed list, not in the statute'],
        ['LV', '2026-01-02', 'disputed', 'a rest day by government order'],
        ['LV', '2026-06-22', 'disputed', 'a rest day by government order'],
        ['IT', '2026-06-02', 'statute', 'the transcribed row is that of another state'],
        ['IT', '2026-07-21', 'none', 'the transcribed row is that of another state'],
        ['IT', '2027-10-04', 'statute', 'St Francis since 2026'],
        ['IT', '2024-10-04', 'none', 'St Francis since 2026'],
        ['PL', '2026-04-06', 'statute', 'the transcribed row has the Easter of 2025'],
        ['PL', '2026-04-21', 'none', 'the transcribed row has the Easter of 2025'],
        ['PL', '2024-12-24', 'none', 'Christmas Eve since 2025'],
        ['PL', '2025-12-24', 'statute', 'Christmas Eve since 2025'],
        ['CY', '2026-03-25', 'statute', 'the transcribed row mixes in days of the institutions'],
        ['CY', '2026-05-15', 'none', 'the transcribed row mixes in days of the institutions'],
        ['CY', '2026-12-24', 'disputed', 'on the transcribed row, found nowhere else'],
        ['SK', '2026-01-06', 'disputed', 'the sources disagree on the reform'],
        ['SK', '2026-09-15', 'disputed', 'the sources disagree on the reform'],
        ['SK', '2026-12-24', 'official', 'list and statute agree'],
        ['DK', '2023-05-05', 'statute', 'the last Great Prayer Day'],
        ['DK', '2024-04-26', 'none', 'the first year without a Great Prayer Day'],
        ['SE', '2027-06-25', 'disputed', 'Midsummer Eve is not on the list'],
        ['IE', '2027-02-01', 'statute', 'the first Monday of February'],
        ['IE', '2030-02-01', 'statute', 'a 1 February that is a Friday'],
        ['IE', '2030-02-04', 'none', 'the Monday after a 1 February that is a Friday'],
        ['IE', '2026-12-28', 'disputed', 'a bank holiday'],
        ['BG', '2026-05-25', 'disputed', 'a day off for a holiday on a Sunday'],
        ['DE', '2027-10-31', 'regional', 'Reformation Day in nine Länder'],
        ['FR', '2027-03-26', 'regional', 'Good Friday in Alsace and Moselle'],
        ['ES', '2027-03-25', 'regional', 'Maundy Thursday in most communities'],
        ['EL', '2024-05-01', 'disputed', 'Labour Day in Holy Week is moved'],
        ['NL', '2031-04-26', 'statute', "King's Day is brought forward from a Sunday"],
        ['EU', '2026-05-15', 'official', 'the day after Ascension Day is on the list of the institutions'],
        ['EU', '2026-12-31', 'official', 'the end-of-year closure is on the list of the institutions'],
        ['EU', '2027-01-01', 'projected', 'no list of the institutions for 2027 is at hand'],
        ['EU', '2027-12-27', 'projected', 'no list of the institutions for 2027 is at hand'],
    ])('holds %s %s to be %s: %s', (code, day, status) => {
        expect(statusOn(calendarOf(code), day)).toBe(status);
    });

    it('extends for nothing but official and statutory days', () => {
        expect(calendarOf('DE').isWorkingDay('2026-04-03')).toBe(false);
        expect(calendarOf('FR').isWorkingDay('2027-07-14')).toBe(false);
        expect(calendarOf('BE').isWorkingDay('2026-11-02')).toBe(true);
        expect(calendarOf('EU').isWorkingDay('2027-01-01')).toBe(true);
        expect(calendarOf('FR').isWorkingDay('2027-03-26')).toBe(true);
    });

    it('is covered by a list in 2026, but for three states whose rows cannot be used', () => {
        const covered = [...memberStates, 'EU'].filter((code) => calendarOf(code).coverageOf(2026) === 'official');
        expect(covered.join(' ')).toBe('AT BE BG CZ DE DK EE EL ES FI FR HR HU IE LT LU LV MT NL PT RO SE SI SK EU');
        expect([...memberStates, 'EU'].filter((code) => calendarOf(code).coverageOf(2027) === 'official')).toEqual([]);
    });
});

describe('the official lists', () => {
    it('name no day that the rules do not know, and only weekdays', () => {
        for (const { year, rows } of officialLists) {
            for (const [code, row] of Object.entries(rows)) {
                const calendar = calendarOf(code);
                for (const monthAndDay of row.split(' ')) {
                    const day = `${year}-${monthAndDay}`;
                    expect(calendarOf(undefined).isWorkingDay(day), `${code} ${day} is a weekend`).toBe(true);
                    expect(['official', 'disputed'], `${code} ${day}`).toContain(statusOn(calendar, day));
                }
            }
        }
    });
});

describe('every year', () => {
    it('has its holidays in order, each within the year, from 0001 to 9999', () => {
        for (const code of [...memberStates, 'EU']) {
            for (const year of [1, 2, 325, 1582, 1900, 2100, 9998, 9999]) {
                const dates = calendarOf(code)
                    .holidaysIn(year)
                    .map((holiday) => holiday.date);
                expect(dates.length).toBeGreaterThan(5);
                expect(dates).toEqual([...new Set(dates)].sort());
                expect(dates.every((date) => Number(date.slice(0, 4)) === year)).toBe(true);
            }
        }
    });
});
