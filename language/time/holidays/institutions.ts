import { date, easter, holiday, likely, type StateHolidays } from './rule.ts';

const LIKELY = 'in lists of the Union institutions for earlier years';

/**
 * The institutions of the Union fix their days for each year by a decision of the Commission. For a year whose decision is not at
 * hand those are certain that every list named whenever they fell on a weekday; the others are likely, and extend no limit.
 *
 * The lists, as read in copies: OJ C 169, 21.7.2006, p. 3 (for 2008); OJ C 39, 12.2.2013, p. 26 (2014); OJ C 201 I, 28.5.2021,
 * p. 2 (2023); OJ C 440, 21.11.2022, p. 15 (2024); OJ C, C/2024/2219, 22.3.2024 (2025); OJ C, C/2025/4103, 24.7.2025 (2026).
 */
export const institutions: StateHolidays = {
    statute: 'In every list of the Union institutions at hand, those for 2008, 2014 and 2023 to 2026',
    rules: [
        holiday("New Year's Day", date('01-01')),
        likely("Day after New Year's Day", date('01-02'), LIKELY),
        holiday('Maundy Thursday', easter(-3)),
        holiday('Good Friday', easter(-2)),
        holiday('Easter Monday', easter(1)),
        likely('Labour Day', date('05-01'), LIKELY),
        likely('Europe Day', date('05-09'), LIKELY),
        likely('Ascension Day', easter(39), LIKELY),
        likely('Day after Ascension Day', easter(40), LIKELY),
        likely('Whit Monday', easter(50), LIKELY),
        likely('Luxembourg National Day', date('06-23'), 'in the lists for staff in Luxembourg, in place of 21 July'),
        likely('Belgian National Day', date('07-21'), LIKELY),
        likely('Assumption of Mary', date('08-15'), LIKELY),
        likely("All Saints' Day", date('11-01'), LIKELY),
        likely("All Souls' Day", date('11-02'), LIKELY),
        likely('Christmas Eve', date('12-24'), LIKELY),
        holiday('Christmas Day', date('12-25')),
        likely('Second day of Christmas', date('12-26'), LIKELY),
        ...['12-27', '12-28', '12-29', '12-30', '12-31'].map((day) => likely('End-of-year closure', date(day), LIKELY)),
    ],
};
