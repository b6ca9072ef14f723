import { date, easter, projected, type StateHolidays } from './rule.ts';

/**
 * The institutions of the Union fix their days for each year by a decision. Where the decision is not at hand, this is only the
 * pattern of 2023 to 2026: it names days, and never extends a limit.
 */
export const institutions: StateHolidays = {
    statute: 'Pattern of the lists of 2023 to 2026',
    rules: [
        projected("New Year's Day", date('01-01')),
        projected("Day after New Year's Day", date('01-02')),
        projected('Maundy Thursday', easter(-3)),
        projected('Good Friday', easter(-2)),
        projected('Easter Monday', easter(1)),
        projected('Labour Day', date('05-01')),
        projected('Europe Day', date('05-09')),
        projected('Ascension Day', easter(39)),
        projected('Day after Ascension Day', easter(40)),
        projected('Whit Monday', easter(50)),
        projected('Belgian National Day', date('07-21')),
        projected('Assumption of Mary', date('08-15')),
        projected("All Saints' Day", date('11-01')),
        projected("All Souls' Day", date('11-02')),
        projected('Christmas Eve', date('12-24')),
        projected('Christmas Day', date('12-25')),
        projected('Second day of Christmas', date('12-26')),
        ...['12-27', '12-28', '12-29', '12-30', '12-31'].map((day) => projected('End-of-year closure', date(day))),
    ],
};
