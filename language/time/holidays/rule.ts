import { addDays, weekdayOf, type Weekday } from '../day.ts';
import type { Day } from '../instant.ts';
import { orthodoxEaster, westernEaster } from './easter.ts';

/**
 * How sure it is that a day is a public holiday within the meaning of Regulation 1182/71, Article 2(1).
 * `disputed`: the sources disagree, or only other law treats it as one. `regional`: in a part of the state.
 * `projected`: expected from earlier years. None of these three extends a limit.
 */
export type HolidayCertainty = 'statute' | 'projected' | 'disputed' | 'regional';

/** A recurring holiday: its name, the day of a year on which it falls (if it does), and what is known about it. */
export interface HolidayRule {
    readonly name: string;
    readonly on: (year: number) => Day | undefined;
    readonly certainty: HolidayCertainty;
    /** The first and the last year to which the rule applies. */
    readonly since?: number;
    readonly until?: number;
    /** Why it is less than certain, or where it holds. */
    readonly note?: string;
}

/** The holidays of one state and the law that names them. */
export interface StateHolidays {
    readonly statute: string;
    readonly rules: readonly HolidayRule[];
}

type Years = Pick<HolidayRule, 'since' | 'until'>;
type Reckoning = HolidayRule['on'];

/** A holiday by statute. */
export function holiday(name: string, on: Reckoning, years: Years = {}): HolidayRule {
    return { name, on, certainty: 'statute', ...years };
}

/** A day of which it is not certain that it extends a limit, and why. */
export function disputed(name: string, on: Reckoning, note: string, years: Years = {}): HolidayRule {
    return { name, on, certainty: 'disputed', note, ...years };
}

/** A holiday in a part of the state only. */
export function regional(name: string, on: Reckoning, where: string, years: Years = {}): HolidayRule {
    return { name, on, certainty: 'regional', note: where, ...years };
}

/** A day expected from the pattern of earlier years. */
export function projected(name: string, on: Reckoning, years: Years = {}): HolidayRule {
    return { name, on, certainty: 'projected', ...years };
}

/** The same date each year, `MM-DD`. */
export function date(monthAndDay: string): Reckoning {
    return (year) => `${writeYear(year)}-${monthAndDay}`;
}

/** One date of one year, `YYYY-MM-DD`. */
export function once(day: Day): Reckoning {
    return (year) => (day.startsWith(writeYear(year)) ? day : undefined);
}

/** So many days after Western Easter Sunday (before it where negative). */
export function easter(days: number): Reckoning {
    return (year) => addDays(westernEaster(year), days);
}

/** So many days after Orthodox Easter Sunday (before it where negative). */
export function orthodox(days: number): Reckoning {
    return (year) => addDays(orthodoxEaster(year), days);
}

/** The first such weekday on or after a date, `MM-DD`. */
export function firstFrom(weekday: Weekday, monthAndDay: string): Reckoning {
    return (year) => {
        const from = `${writeYear(year)}-${monthAndDay}`;
        return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
    };
}

/** The Monday after a date, in the years in which the date falls on a Saturday or a Sunday. */
export function mondayAfterWeekend(monthAndDay: string): Reckoning {
    return (year) => {
        const day = `${writeYear(year)}-${monthAndDay}`;
        const weekday = weekdayOf(day);
        return weekday < 6 ? undefined : addDays(day, 8 - weekday);
    };
}

/** A date, in the years in which it falls on one of these weekdays. */
export function dateOn(monthAndDay: string, weekdays: readonly Weekday[]): Reckoning {
    return (year) => {
        const day = `${writeYear(year)}-${monthAndDay}`;
        return weekdays.includes(weekdayOf(day)) ? day : undefined;
    };
}

function writeYear(year: number): string {
    return String(year).padStart(4, '0');
}
