import { addDays, weekdayOf, type Weekday } from '../day.ts';
import type { Day } from '../instant.ts';
import { orthodoxEaster, westernEaster } from './easter.ts';

/**
 * How sure it is that a day is a public holiday within the meaning of Regulation 1182/71, Article 2(1). Only `statute` extends a
 * limit; a day in every published list of the Union institutions is held like one. `likely`: in their lists of earlier years,
 * though not in every one. `disputed`: the sources disagree, or only other law treats it as a holiday. `possible`: offices or
 * banks close by decree, decision or custom, though no statute and no list makes it a holiday. `regional`: in a part of the state.
 */
export type HolidayCertainty = 'statute' | 'likely' | 'disputed' | 'possible' | 'regional';

/** A recurring holiday: its name, the day of a year on which it falls (if it does), and what is known about it. */
export interface HolidayRule {
    readonly name: string;
    readonly on: (year: number) => Day | undefined;
    readonly certainty: HolidayCertainty;
    /** The first and the last year to which the rule applies. */
    readonly since?: number;
    readonly until?: number;
    /** On what it rests, or where it holds, if that is not the statute of the state. */
    readonly restsOn?: string;
}

/** The days of a year that follow from its other holidays, such as one in place of a holiday at the weekend. */
export interface DerivedRule extends Omit<HolidayRule, 'name' | 'on'> {
    readonly days: (year: number, statutory: StatutoryDays) => readonly DerivedDay[];
}

export interface DerivedDay {
    readonly date: Day;
    readonly name: string;
}

/** The holidays that are statute, those at the weekend included, whatever a list of their year says. */
export interface StatutoryDays {
    nameOn(day: Day): string | undefined;
    /** Those of a year, in order. */
    inYear(year: number): readonly DerivedDay[];
}

/** The holidays of one state and the law that names them. */
export interface StateHolidays {
    readonly statute: string;
    readonly rules: readonly HolidayRule[];
    readonly derived?: readonly DerivedRule[];
}

type Years = Pick<HolidayRule, 'since' | 'until'>;
type Reckoning = HolidayRule['on'];

/** A holiday by statute: that of the state, or the act that is named. */
export function holiday(name: string, on: Reckoning, known: Pick<HolidayRule, 'since' | 'until' | 'restsOn'> = {}): HolidayRule {
    return { name, on, certainty: 'statute', ...known };
}

/** A day of which the sources do not agree that it is a holiday, and why. */
export function disputed(name: string, on: Reckoning, restsOn: string, years: Years = {}): HolidayRule {
    return { name, on, certainty: 'disputed', restsOn, ...years };
}

/** A day on which offices or banks close, and by which decree, decision or custom. */
export function possible(name: string, on: Reckoning, restsOn: string, years: Years = {}): HolidayRule {
    return { name, on, certainty: 'possible', restsOn, ...years };
}

/** A holiday in a part of the state only. */
export function regional(name: string, on: Reckoning, where: string, years: Years = {}): HolidayRule {
    return { name, on, certainty: 'regional', restsOn: where, ...years };
}

/** A day that earlier lists let expect. */
export function likely(name: string, on: Reckoning, restsOn: string, years: Years = {}): HolidayRule {
    return { name, on, certainty: 'likely', restsOn, ...years };
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
