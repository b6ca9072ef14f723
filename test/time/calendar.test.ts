import { describe, expect, it } from 'vitest';
import { calendarOf, isCertainHoliday, type Calendar } from '../../language/time/calendar.ts';
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
        ['SK', '2026-01-06', 'disputed', 'in the statute, missing from the list of 2026 as transcribed'],
        ['SK', '2028-01-06', 'statute', 'Epiphany was never abolished'],
        ['SK', '2026-05-08', 'disputed', 'a working day in 2026 alone'],
        ['SK', '2028-05-08', 'statute', 'a working day in 2026 alone'],
        ['SK', '2025-09-15', 'statute', 'a working day in 2026 alone'],
        ['SK', '2026-09-15', 'disputed', 'a working day in 2026 alone, but on the list as transcribed'],
        ['SK', '2027-09-15', 'statute', 'a working day in 2026 alone'],
        ['SK', '2027-09-01', 'disputed', 'a national holiday without rest since 2024'],
        ['SK', '2027-11-17', 'disputed', 'a national holiday without rest since 2025'],
        ['SK', '2026-12-24', 'official', 'list and statute agree'],
        ['DK', '2023-05-05', 'statute', 'the last Great Prayer Day'],
        ['DK', '2024-04-26', 'none', 'the first year without a Great Prayer Day'],
        ['SE', '2027-06-25', 'disputed', 'Midsummer Eve is not on the list'],
        ['IE', '2027-02-01', 'statute', 'the first Monday of February'],
        ['IE', '2030-02-01', 'statute', 'a 1 February that is a Friday'],
        ['IE', '2030-02-04', 'none', 'the Monday after a 1 February that is a Friday'],
        ['IE', '2026-12-28', 'possible', 'a bank holiday'],
        ['BG', '2026-05-25', 'disputed', 'a day off for a holiday on a Sunday'],
        ['DE', '2027-10-31', 'regional', 'Reformation Day in nine Länder'],
        ['FR', '2027-03-26', 'regional', 'Good Friday in Alsace and Moselle'],
        ['ES', '2027-03-25', 'regional', 'Maundy Thursday in most communities'],
        ['EL', '2024-05-01', 'disputed', 'Labour Day in Holy Week is moved'],
        ['NL', '2031-04-26', 'statute', "King's Day is brought forward from a Sunday"],
        ['EU', '2026-05-15', 'official', 'the day after Ascension Day is on the list of the institutions'],
        ['EU', '2026-12-31', 'official', 'the end-of-year closure is on the list of the institutions'],
        ['EU', '2027-01-01', 'statute', 'in every list of the institutions'],
        ['EU', '2027-03-25', 'statute', 'Maundy Thursday is in every list of the institutions'],
        ['EU', '2027-03-26', 'statute', 'Good Friday is in every list of the institutions'],
        ['EU', '2027-03-29', 'statute', 'Easter Monday is in every list of the institutions'],
        ['EU', '2028-12-25', 'statute', 'in every list of the institutions'],
        ['EU', '2027-05-06', 'likely', 'Ascension Day is not certain without a list'],
        ['EU', '2027-12-27', 'likely', 'no list of the institutions for 2027 is at hand'],
        ['EU', '2028-01-02', 'likely', 'a Sunday of 2028'],
        ['BG', '2027-05-03', 'statute', 'Orthodox Easter Monday'],
        ['BG', '2027-05-04', 'statute', 'the first working day after 1 May on Holy Saturday'],
        ['BG', '2028-01-03', 'statute', 'the first working day after 1 January on a Saturday'],
        ['BG', '2027-12-27', 'statute', 'the first of two days for Christmas at the weekend'],
        ['BG', '2027-12-28', 'statute', 'the second of two days for Christmas at the weekend'],
        ['BG', '2028-12-27', 'statute', 'a day for Christmas Eve on a Sunday'],
        ['BG', '2028-12-28', 'none', 'one day off is enough for one day at the weekend'],
        ['BG', '2016-05-02', 'statute', 'Easter Monday before there were days off in place of others'],
        ['BG', '2016-09-05', 'none', 'no day off in place of another before 2017'],
        ['BG', '2026-01-02', 'possible', 'free by decision of the government for that year'],
        ['BG', '2027-01-04', 'none', 'the decision was for one year'],
        ['HU', '2026-12-24', 'possible', 'a day of rest by decree'],
        ['HU', '2026-08-21', 'possible', 'a day of rest by decree'],
        ['HU', '2027-12-24', 'possible', 'a day of rest by decree in each year so far'],
        ['HU', '2028-03-14', 'none', 'no bridge in the middle of the week'],
        ['HU', '2029-03-16', 'possible', 'a Friday after a holiday'],
        ['LV', '2025-05-02', 'possible', 'a working day moved by order'],
        ['LV', '2027-06-25', 'possible', 'a Friday after a holiday'],
        ['LV', '2029-12-31', 'statute', "New Year's Eve is a holiday and no bridge"],
        ['LV', '2031-05-05', 'statute', 'the Monday after 4 May on a Sunday is statute'],
        ['HU', '2029-12-31', 'possible', 'a Monday before 1 January on a Tuesday'],
        ['RO', '2027-01-25', 'none', 'a Monday after a holiday on a Sunday'],
        ['RO', '2028-01-05', 'none', 'no bridge of a Wednesday'],
        ['PL', '2026-12-28', 'possible', 'free for the civil service by order'],
        ['DK', '2027-12-31', 'possible', 'a closing day by custom'],
        ['DE', '2027-12-24', 'possible', 'public offices are closed'],
        ['AT', '2027-12-31', 'possible', 'offices close'],
        ['BE', '2027-11-02', 'possible', 'free for the federal civil service'],
        ['EL', '2027-05-04', 'possible', 'Labour Day moved from Holy Saturday'],
        ['EL', '2024-05-07', 'possible', 'Labour Day moved from Holy Wednesday'],
        ['EL', '2022-05-02', 'possible', 'Labour Day moved from a Sunday'],
        ['PT', '2027-12-24', 'possible', 'public offices are freed by an order'],
        ['ES', '2027-08-16', 'regional', 'the Monday after a holiday on a Sunday in some communities'],
        ['ES', '2032-08-16', 'regional', 'the Monday after a holiday on a Sunday in some communities'],
        ['SE', '2027-04-30', 'possible', 'offices close at noon'],
        ['EE', '2027-12-31', 'possible', 'a working day that ends three hours earlier'],
        ['IE', '2027-03-26', 'possible', 'many offices are closed'],
        ['LU', '2027-12-24', 'possible', 'offices are closed in the afternoon'],
        ['FR', '2027-05-27', 'regional', 'Abolition of Slavery in Guadeloupe'],
    ])('holds %s %s to be %s: %s', (code, day, status) => {
        expect(statusOn(calendarOf(code), day)).toBe(status);
    });

    it('extends for nothing but official and statutory days', () => {
        expect(calendarOf('DE').isWorkingDay('2026-04-03')).toBe(false);
        expect(calendarOf('FR').isWorkingDay('2027-07-14')).toBe(false);
        expect(calendarOf('BE').isWorkingDay('2026-11-02')).toBe(true);
        expect(calendarOf('EU').isWorkingDay('2027-01-01')).toBe(false);
        expect(calendarOf('EU').isWorkingDay('2027-05-06')).toBe(true);
        expect(calendarOf('HU').isWorkingDay('2026-12-24')).toBe(true);
        expect(calendarOf('FR').isWorkingDay('2027-03-26')).toBe(true);
    });

    it('is covered by a list in 2026, but for three states whose rows cannot be used', () => {
        const covered = [...memberStates, 'EU'].filter((code) => calendarOf(code).coverageOf(2026) === 'official');
        expect(covered.join(' ')).toBe('AT BE BG CZ DE DK EE EL ES FI FR HR HU IE LT LU LV MT NL PT RO SE SI SK EU');
        expect([...memberStates, 'EU'].filter((code) => calendarOf(code).coverageOf(2027) === 'official')).toEqual([]);
    });
});

describe('what a day rests on', () => {
    it.each([
        ['HU', '2026-08-21', 'decree 10/2025'],
        ['BG', '2027-05-04', 'Labour Code, Article 154(2)'],
        ['BG', '2026-05-25', 'Labour Code, Article 154(2)'],
        ['BG', '2026-05-25', 'not on the list of 2026'],
        ['LV', '2026-06-22', 'order of the Cabinet'],
        ['LV', '2026-06-22', 'on the list of 2026'],
        ['BE', '2026-11-02', 'on the list of 2026'],
        ['BE', '2027-11-02', 'federal civil service'],
        ['EU', '2027-03-25', 'every list of the Union institutions'],
        ['EU', '2027-05-06', 'no list at hand'],
        ['IT', '2027-10-04', 'Law No 151 of 8 October 2025'],
        ['DE', '2028-01-06', 'not national: BW, BY, ST'],
    ])('is said of %s %s: %s', (code, day, words) => {
        expect(calendarOf(code).holidayOn(day)?.source).toContain(words);
    });

    it('is said of every day of every state', () => {
        for (const code of [...memberStates, 'EU']) {
            for (let year = 2024; year <= 2032; year++) {
                for (const { source, name } of calendarOf(code).holidaysIn(year)) {
                    expect(`${name} ${source}`).toMatch(/\S+ \S+/);
                    expect(source).not.toMatch(/undefined|;\s*;/);
                }
            }
        }
    });

    it('makes certain for the institutions, in a year without a list, five days and no other', () => {
        const certain = calendarOf('EU')
            .holidaysIn(2029)
            .filter(isCertainHoliday)
            .map(({ name }) => name);
        expect(certain).toEqual(["New Year's Day", 'Maundy Thursday', 'Good Friday', 'Easter Monday', 'Christmas Day']);
    });
});

it('knows possible or disputed days of every state but those that the documentation names', () => {
    const doubtful = (code: string): boolean =>
        [2024, 2025, 2026, 2027, 2028].some((year) =>
            calendarOf(code)
                .holidaysIn(year)
                .some(({ status }) => status === 'possible' || status === 'disputed'),
        );
    const without = memberStates.filter((code) => !doubtful(code));
    expect([...without].sort()).toEqual(['CZ', 'ES', 'FI', 'FR', 'HR', 'IT', 'LT', 'MT', 'NL', 'SI']);
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
