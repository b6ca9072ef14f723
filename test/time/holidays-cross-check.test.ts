import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../language/time/calendar.ts';
import { weekdayOf } from '../../language/time/day.ts';
import { memberStates } from '../../language/time/state.ts';
import { differences, type HolidayDifference } from './holiday-differences.ts';
import { libraries } from './holiday-libraries.ts';

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];

/** The weekdays of a year that extend a limit. */
function heldByUs(state: string, year: number): string[] {
    const calendar = calendarOf(state);
    const days = calendar.holidaysIn(year).map((holiday) => holiday.date);
    return days.filter((day) => weekdayOf(day) < 6 && !calendar.isWorkingDay(day));
}

function explained(library: string, state: string, heldBy: HolidayDifference['heldBy']): string[] {
    const lines = differences.filter((line) => line.state === state && line.heldBy === heldBy);
    return lines
        .filter(({ libraries: named }) => named.some((name) => name === library))
        .flatMap(({ days }) => days)
        .sort();
}

describe.each(libraries)('compared with the package $name, weekdays of 2024 to 2032', (library) => {
    const { name, states } = library;

    it.each(states)('every difference of %s is explained, and every explanation is needed', (state) => {
        const ours = new Set(YEARS.flatMap((year) => heldByUs(state, year)));
        const theirs = new Set(YEARS.flatMap((year) => library.weekdaysOf(state, year)));
        expect(theirs.size).toBeGreaterThan(40);
        expect([...ours].filter((day) => !theirs.has(day)).sort()).toEqual(explained(name, state, 'us'));
        expect([...theirs].filter((day) => !ours.has(day)).sort()).toEqual(explained(name, state, 'library'));
    });

    it('is compared for every state that it knows, and is said to differ in no other', () => {
        const named = differences.filter((line) => line.libraries.some((other) => other === name)).map(({ state }) => state);
        expect(named.filter((state) => !states.includes(state))).toEqual([]);
    });
});

it('leaves no state to one library alone but Cyprus, which the second does not know', () => {
    const alone = memberStates.filter((state) => libraries.filter(({ states }) => states.includes(state)).length < 2);
    expect(alone).toEqual(['CY']);
    const [, second] = libraries;
    expect(() => second?.weekdaysOf('CY', 2027)).toThrow('no holidays');
});
