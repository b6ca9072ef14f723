import { dayPartOf } from '../../facts/written-instant.ts';
import { defineInstantCheck } from './written-instants.ts';

/** `weekday-wrong`: weekday and date disagree, so one of the two was mistyped. */
export const weekdayWrong = defineInstantCheck(
    { code: 'weekday-wrong', severity: 'error', unread: false, title: 'A weekday is not that of the date beside it' },
    'weekday',
    ({ text, expected }) => ({
        message: `${dayPartOf(text)} is a ${weekdays[expected] ?? expected}, not a ${weekdays[text.slice(0, 3)] ?? text.slice(0, 3)}; one of the two was mistyped. The date is what counts.`,
        advice: `Write \`${expected}\`, or correct the date.`,
        data: { text, expected },
    }),
);

const weekdays: Readonly<Record<string, string>> = {
    Mon: 'Monday',
    Tue: 'Tuesday',
    Wed: 'Wednesday',
    Thu: 'Thursday',
    Fri: 'Friday',
    Sat: 'Saturday',
    Sun: 'Sunday',
};
