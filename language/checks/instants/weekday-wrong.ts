import { dayPartOf } from '../../facts/written-instant.ts';
import type { InstantFactsByCode, WrittenWeekday } from '../../findings/instants.ts';
import { defineCheck } from '../check.ts';
import { faultsOfKind } from './written-instants.ts';

/** `weekday-wrong`: weekday and date disagree, so one of the two was mistyped. */
export const weekdayWrong = defineCheck({
    code: 'weekday-wrong',
    severity: 'error',
    unread: false,
    title: 'A weekday is not that of the date beside it',
    ...faultsOfKind('weekday', ({ text, expected }): InstantFactsByCode['weekday-wrong'] => ({
        day: dayPartOf(text),
        weekday: weekdayIn(expected),
        written: weekdayIn(text),
    })),
});

const weekdays: readonly WrittenWeekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The weekday with which a text begins. */
function weekdayIn(text: string): WrittenWeekday {
    return weekdays.find((weekday) => text.startsWith(weekday)) ?? 'Sun';
}
