import { inWords } from './offset-text.ts';
import { defineInstantCheck } from './written-instants.ts';

/** `instant-impossible`: a date or a time that no calendar and no clock shows. The line is left out of everything. */
export const instantImpossible = defineInstantCheck(
    {
        code: 'instant-impossible',
        severity: 'error',
        unread: true,
        title: 'A date or time does not exist, so that its line counts for nothing',
    },
    'impossible',
    ({ text }) => ({
        message: `${inWords(text)} does not exist, so this line counts for nothing.`,
        advice: 'Write a day of the calendar as YYYY-MM-DD and a time from 00:00 to 23:59.',
        data: { text },
    }),
);
