import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../language/time/calendar.ts';
import { addDays, weekdayOf } from '../../language/time/day.ts';
import { memberStates } from '../../language/time/state.ts';
import { differences } from './holiday-differences.ts';

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
const DAY = 86_400_000;

/** The weekdays of a year that the package calls public; an entry may last several days. */
function heldByPackage(state: string, year: number): string[] {
    const entries = new Holidays(state === 'EL' ? 'GR' : state).getHolidays(year).filter((entry) => entry.type === 'public');
    const days = entries.flatMap((entry) => {
        const length = Math.round((entry.end.getTime() - entry.start.getTime()) / DAY);
        return Array.from({ length }, (_, index) => addDays(entry.date.slice(0, 10), index));
    });
    return days.filter((day) => weekdayOf(day) < 6 && day.startsWith(String(year)));
}

/** The weekdays of a year that extend a limit. */
function heldByUs(state: string, year: number): string[] {
    const calendar = calendarOf(state);
    const days = calendar.holidaysIn(year).map((holiday) => holiday.date);
    return days.filter((day) => weekdayOf(day) < 6 && !calendar.isWorkingDay(day));
}

function explained(state: string, heldBy: 'us' | 'package'): string[] {
    const days = differences
        .filter((difference) => difference.state === state && difference.heldBy === heldBy)
        .flatMap(({ days: each }) => each);
    return days.sort();
}

describe('compared with the package date-holidays, weekdays of 2024 to 2030', () => {
    it.each(memberStates)('every difference of %s is explained, and every explanation is needed', (state) => {
        const ours = new Set(YEARS.flatMap((year) => heldByUs(state, year)));
        const theirs = new Set(YEARS.flatMap((year) => heldByPackage(state, year)));
        expect(ours.size).toBeGreaterThan(30);
        expect([...ours].filter((day) => !theirs.has(day)).sort()).toEqual(explained(state, 'us'));
        expect([...theirs].filter((day) => !ours.has(day)).sort()).toEqual(explained(state, 'package'));
    });
});
