/** A set of days on which our calendars and the package `date-holidays` differ, and why. */
export interface HolidayDifference {
    readonly state: string;
    /** Who holds the days to be public holidays. */
    readonly heldBy: 'us' | 'package';
    readonly days: readonly string[];
    readonly explanation: string;
}

/** Every weekday from 2024 to 2030 on which they differ. The package is version 3.37.0, its `public` days without a region. */
export const differences: readonly HolidayDifference[] = [
    {
        state: 'BG',
        heldBy: 'us',
        days: ['2024-12-26', '2025-12-26', '2028-12-26', '2029-12-26', '2030-12-26'],
        explanation: 'The second day of Christmas is a public holiday by the Labour Code; the package calls it an observance.',
    },
    {
        state: 'CY',
        heldBy: 'us',
        days: ['2024-03-18', '2025-03-03', '2026-02-23', '2027-03-15', '2028-02-28', '2029-02-19', '2030-03-11'],
        explanation: 'Green Monday is 48 days before Orthodox Easter.',
    },
    {
        state: 'CY',
        heldBy: 'package',
        days: ['2024-03-19', '2025-03-04', '2026-02-24', '2027-03-16', '2028-02-29', '2029-02-20', '2030-03-12'],
        explanation: 'The package puts Green Monday on the Tuesday after it.',
    },
    {
        state: 'CY',
        heldBy: 'us',
        days: ['2024-06-24', '2025-06-09', '2026-06-01', '2027-06-21', '2028-06-05', '2029-05-28', '2030-06-17'],
        explanation: 'Kataklysmos, the Orthodox Whit Monday, is missing from the package.',
    },
    {
        state: 'EL',
        heldBy: 'package',
        days: ['2024-05-01'],
        explanation: 'Labour Day fell in Holy Week and was moved; we hold it disputed in such years.',
    },
    {
        state: 'FI',
        heldBy: 'us',
        days: ['2024-06-21', '2025-06-20', '2026-06-19', '2027-06-25', '2028-06-23', '2029-06-22', '2030-06-21'],
        explanation: 'Midsummer Eve is on the list of 2026 and in the law on time limits; the package calls it a day of banks.',
    },
    {
        state: 'FI',
        heldBy: 'us',
        days: ['2024-12-24', '2025-12-24', '2026-12-24', '2027-12-24', '2029-12-24', '2030-12-24'],
        explanation: 'Christmas Eve is on the list of 2026 and in the law on time limits; the package calls it a day of banks.',
    },
    {
        state: 'NL',
        heldBy: 'us',
        days: ['2024-03-29', '2025-04-18', '2026-04-03', '2027-03-26', '2028-04-14', '2029-03-30', '2030-04-19'],
        explanation: 'Good Friday is on the list of 2026 and in the law on time limits; the package calls it a school holiday.',
    },
    {
        state: 'NL',
        heldBy: 'us',
        days: ['2025-05-05', '2026-05-05', '2027-05-05', '2028-05-05'],
        explanation: 'Liberation Day is on the list of 2026 and in the law on time limits; the package calls it a school holiday.',
    },
    {
        state: 'SK',
        heldBy: 'package',
        days: ['2026-01-06', '2027-01-06', '2028-01-06'],
        explanation: 'Epiphany is missing from the list of 2026 as transcribed; we hold it disputed until the list is read at the source.',
    },
];
