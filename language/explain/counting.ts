import type { NameExplanation } from './explanation.ts';

const ACT = 'Regulation (EEC, Euratom) No 1182/71';
const ADDRESS = 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj/eng';

/** In our own words; the official text is at the address. */
const ARTICLES: readonly (readonly [article: string, title: string, what: string, example?: string])[] = [
    [
        '1',
        'It applies unless an act says otherwise.',
        'The rules govern the periods of acts of the Council and the Commission; an act may set its own.',
    ],
    [
        '2(1)',
        'Public holidays are those of the place where the act is to be done.',
        'The Member State, or the institution of the Union, to which the act is addressed. The states notify their lists, which the Official Journal publishes each year.',
    ],
    [
        '2(2)',
        'Working days are all others than public holidays, Sundays and Saturdays.',
        'A day that is a holiday only in a part of the state is a working day here.',
    ],
    [
        '3(1)',
        'The event itself is not counted.',
        'Of a period in hours the hour of the event is left out; of one in days, weeks, months or years the day of the event.',
        'vigil count "10 days" --after 2027-12-06T17:05 --in NL',
    ],
    [
        '3(2)(a)',
        'Hours run from the start of the first one to the end of the last one.',
        'Since the hour of the event is not counted, a period that starts at 17:05 runs from 18:00.',
        'vigil count "72 hours" --after 2027-12-06T17:05 --in NL',
    ],
    [
        '3(2)(b)',
        'Days run from the start of the first one to the end of the last one.',
        'The last day counts in full, until midnight at the place where the act is to be done.',
        'vigil count "15 days" --after 2027-12-06T17:05 --in NL',
    ],
    [
        '3(2)(c)',
        'Weeks, months and years end with the same weekday or date.',
        'The last day has the name of the day of the event, or its date. Where the month has no such date, the period ends with the last day of that month.',
        'vigil count "1 month" --after 2027-01-31 --in NL',
    ],
    ['3(3)', 'Holidays and weekends are counted.', 'A period includes them, unless the act speaks of working days.'],
    [
        '3(4)',
        'A period does not end on a holiday, a Saturday or a Sunday.',
        'It ends with the last hour of the next working day. Periods in hours, and periods counted backwards, are not extended.',
        'vigil count "15 days" --after 2027-12-10 --in NL',
    ],
    [
        '3(5)',
        'A period of two days or more includes at least two working days.',
        'Where it would not, it ends with the second working day. For periods in hours this is disputed, and not applied here.',
        'vigil count "2 days" --after 2027-12-10T16:00 --in DE',
    ],
];

/** The articles of the regulation by which limits are counted, by number. */
export const countingExplanations: ReadonlyMap<string, NameExplanation> = new Map(
    ARTICLES.map(([article, title, what, example]) => [
        article,
        {
            name: `${ACT}, Article ${article}`,
            kind: 'rule of counting',
            title,
            what,
            basis: [`${ACT}, Article ${article}`, ADDRESS],
            sections: [],
            ...(example !== undefined && { example }),
        },
    ]),
);
