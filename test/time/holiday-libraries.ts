import Holidays from 'date-holidays';
import OpeningHours from 'opening_hours';
import { addDays, weekdayOf } from '../../language/time/day.ts';
import { memberStates } from '../../language/time/state.ts';

/** A library that knows public holidays: the weekdays of a year that it holds to be national ones. */
export interface HolidayLibrary {
    readonly name: string;
    /** The states of which it knows holidays. */
    readonly states: readonly string[];
    weekdaysOf(state: string, year: number): readonly string[];
}

const DAY = 86_400_000;

/** Version 3.37.0: its `public` days without a region. An entry may last several days. */
const dateHolidays: HolidayLibrary = {
    name: 'date-holidays',
    states: memberStates,
    weekdaysOf: (state, year) => {
        const entries = new Holidays(state === 'EL' ? 'GR' : state).getHolidays(year).filter((entry) => entry.type === 'public');
        const days = entries.flatMap((entry) => {
            const length = Math.round((entry.end.getTime() - entry.start.getTime()) / DAY);
            return Array.from({ length }, (_, index) => addDays(entry.date.slice(0, 10), index));
        });
        return weekdaysIn(year, days);
    },
};

/** Version 3.15.0: its `PH` in a state without a region. It works on the clock of the machine. */
const openingHours: HolidayLibrary = {
    name: 'opening_hours',
    states: memberStates.filter((state) => state !== 'CY'),
    weekdaysOf: (state, year) => {
        const country_code = state === 'EL' ? 'gr' : state.toLowerCase();
        const hours = new OpeningHours('PH', { lat: 0, lon: 0, address: { country_code, state: '' } }, 0);
        const days: string[] = [];
        for (const [from, to] of hours.getOpenIntervals(new Date(year, 0, 1), new Date(year + 1, 0, 1))) {
            for (const day = new Date(from); day < to; day.setDate(day.getDate() + 1)) days.push(localDay(day));
        }
        return weekdaysIn(year, days);
    },
};

export const libraries: readonly HolidayLibrary[] = [dateHolidays, openingHours];

function weekdaysIn(year: number, days: readonly string[]): string[] {
    return [...new Set(days)].filter((day) => weekdayOf(day) < 6 && day.startsWith(String(year))).sort();
}

function localDay(date: Date): string {
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
