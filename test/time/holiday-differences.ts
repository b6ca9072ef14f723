/** Days on which our calendars and a library differ, and why. A day stands in one line for each library that it concerns. */
export interface HolidayDifference {
    readonly libraries: readonly ('date-holidays' | 'opening_hours')[];
    readonly state: string;
    /** Who holds the days to be public holidays. */
    readonly heldBy: 'us' | 'library';
    readonly days: readonly string[];
    readonly because: string;
}

const both = ['date-holidays', 'opening_hours'] as const;
const BULGARIAN =
    'Labour Code, Article 154(2): the first working day after a holiday at the weekend is free; the libraries do not know it.';
const SLOVAK = 'Act No 261/2025 made it a working day in 2026 alone; the libraries take it away from later years too.';

/** Every weekday from 2024 to 2032 on which they differ. */
export const differences: readonly HolidayDifference[] = [
    {
        libraries: both,
        state: 'BG',
        heldBy: 'us',
        days: ['2024-12-26', '2025-12-26', '2028-12-26', '2029-12-26', '2030-12-26', '2031-12-26'],
        because:
            'The second day of Christmas is a public holiday by the Labour Code; one library calls it an observance, the other lacks it.',
    },
    {
        libraries: both,
        state: 'BG',
        heldBy: 'us',
        days: [
            '2024-03-04',
            '2024-09-23',
            '2025-05-26',
            '2025-09-08',
            '2028-01-03',
            '2028-05-08',
            '2029-03-05',
            '2029-05-07',
            '2029-09-24',
        ],
        because: BULGARIAN,
    },
    {
        libraries: both,
        state: 'BG',
        heldBy: 'us',
        days: ['2030-03-04', '2030-09-23', '2031-05-26', '2031-09-08'],
        because: BULGARIAN,
    },
    {
        libraries: both,
        state: 'BG',
        heldBy: 'us',
        days: ['2027-05-04', '2032-05-04'],
        because: `${BULGARIAN} 1 May falls on Holy Saturday, and Sunday and Monday are Easter.`,
    },
    {
        libraries: both,
        state: 'BG',
        heldBy: 'us',
        days: ['2027-12-27', '2027-12-28', '2028-12-27', '2032-12-27', '2032-12-28'],
        because: `${BULGARIAN} Of Christmas one or two days fall at the weekend.`,
    },
    {
        libraries: ['date-holidays'],
        state: 'CY',
        heldBy: 'us',
        days: [
            '2024-03-18',
            '2025-03-03',
            '2026-02-23',
            '2027-03-15',
            '2028-02-28',
            '2029-02-19',
            '2030-03-11',
            '2031-02-24',
            '2032-03-15',
        ],
        because: 'Green Monday is 48 days before Orthodox Easter.',
    },
    {
        libraries: ['date-holidays'],
        state: 'CY',
        heldBy: 'library',
        days: [
            '2024-03-19',
            '2025-03-04',
            '2026-02-24',
            '2027-03-16',
            '2028-02-29',
            '2029-02-20',
            '2030-03-12',
            '2031-02-25',
            '2032-03-16',
        ],
        because: 'The library puts Green Monday on the Tuesday after it.',
    },
    {
        libraries: ['date-holidays'],
        state: 'CY',
        heldBy: 'us',
        days: [
            '2024-06-24',
            '2025-06-09',
            '2026-06-01',
            '2027-06-21',
            '2028-06-05',
            '2029-05-28',
            '2030-06-17',
            '2031-06-02',
            '2032-06-21',
        ],
        because: 'Kataklysmos, the Orthodox Whit Monday, is missing from the library.',
    },
    {
        libraries: ['opening_hours'],
        state: 'DK',
        heldBy: 'library',
        days: ['2024-06-05', '2025-06-05', '2026-06-05', '2029-06-05', '2030-06-05', '2031-06-05'],
        because: 'Constitution Day is no public holiday by law and not on the list of 2026; we hold it possible.',
    },
    {
        libraries: ['opening_hours'],
        state: 'DK',
        heldBy: 'library',
        days: ['2024-12-24', '2025-12-24', '2026-12-24', '2027-12-24', '2029-12-24', '2030-12-24', '2031-12-24', '2032-12-24'],
        because: 'Christmas Eve is no public holiday by law and not on the list of 2026; we hold it possible.',
    },
    {
        libraries: both,
        state: 'EL',
        heldBy: 'library',
        days: ['2024-05-01'],
        because: 'Labour Day fell in Holy Week and was moved; we hold it disputed in such years.',
    },
    {
        libraries: both,
        state: 'FI',
        heldBy: 'us',
        days: [
            '2024-06-21',
            '2025-06-20',
            '2026-06-19',
            '2027-06-25',
            '2028-06-23',
            '2029-06-22',
            '2030-06-21',
            '2031-06-20',
            '2032-06-25',
        ],
        because: 'Midsummer Eve is on the list of 2026 and in the law on time limits; the libraries leave it to banks, or out.',
    },
    {
        libraries: both,
        state: 'FI',
        heldBy: 'us',
        days: ['2024-12-24', '2025-12-24', '2026-12-24', '2027-12-24', '2029-12-24', '2030-12-24', '2031-12-24', '2032-12-24'],
        because: 'Christmas Eve is on the list of 2026 and in the law on time limits; the libraries leave it to banks, or out.',
    },
    {
        libraries: ['opening_hours'],
        state: 'IT',
        heldBy: 'library',
        days: ['2024-10-04'],
        because: 'St Francis is a public holiday since 2026 (Law No 151 of 8 October 2025); the library names it in every year.',
    },
    {
        libraries: ['opening_hours'],
        state: 'LU',
        heldBy: 'us',
        days: ['2025-05-09', '2028-05-09', '2029-05-09', '2030-05-09', '2031-05-09'],
        because: 'Europe Day is a public holiday by the Labour Code since 2019; the library does not know it.',
    },
    {
        libraries: ['date-holidays'],
        state: 'NL',
        heldBy: 'us',
        days: [
            '2024-03-29',
            '2025-04-18',
            '2026-04-03',
            '2027-03-26',
            '2028-04-14',
            '2029-03-30',
            '2030-04-19',
            '2031-04-11',
            '2032-03-26',
        ],
        because: 'Good Friday is on the list of 2026 and in the law on time limits; the library calls it a school holiday.',
    },
    {
        libraries: ['date-holidays'],
        state: 'NL',
        heldBy: 'us',
        days: ['2025-05-05', '2026-05-05', '2027-05-05', '2028-05-05', '2031-05-05', '2032-05-05'],
        because:
            'Liberation Day is on the list of 2026 and in the law on time limits; the library calls it a school holiday in these years.',
    },
    {
        libraries: ['opening_hours'],
        state: 'PL',
        heldBy: 'library',
        days: ['2024-12-24'],
        because: 'Christmas Eve is a public holiday since 2025; the library names it in every year.',
    },
    {
        libraries: both,
        state: 'SK',
        heldBy: 'library',
        days: ['2026-01-06'],
        because: 'Epiphany is missing from the list of 2026 as transcribed, so that it extends nothing in that year.',
    },
    {
        libraries: both,
        state: 'SK',
        heldBy: 'us',
        days: ['2028-05-08', '2029-05-08', '2030-05-08', '2031-05-08'],
        because: `Victory Day: ${SLOVAK}`,
    },
    {
        libraries: both,
        state: 'SK',
        heldBy: 'us',
        days: ['2027-09-15', '2028-09-15', '2031-09-15', '2032-09-15'],
        because: `Our Lady of Sorrows: ${SLOVAK}`,
    },
    {
        libraries: ['opening_hours'],
        state: 'SK',
        heldBy: 'us',
        days: ['2024-05-08', '2025-05-08', '2025-09-15'],
        because: 'Act No 261/2025 takes rest from these days in 2026; the library takes them away from earlier years too.',
    },
];
