import type { Day } from './instant.ts';
import type { Period } from './period.ts';

/** The first and the last day that the language can write. Arithmetic stops at them. */
export const FIRST_DAY: Day = '0001-01-01';
export const LAST_DAY: Day = '9999-12-31';

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Year, month (1 to 12) and day of the month in the Gregorian calendar, also for the years before it was introduced. */
interface CalendarDate {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}

const DAYS_OF_400_YEARS = 146_097;
const DAYS_FROM_MARCH_OF_YEAR_0_TO_1970 = 719_468;
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTH_NAMES = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. */
export function isDay(text: string): boolean {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
    const { year, month, day } = datePartsOf(text);
    return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** Days since 1970-01-01, which is 0. */
export function dayNumber(day: Day): number {
    return numberOfDate(datePartsOf(day));
}

/** The day so many days after 1970-01-01; before 0001-01-01 and after 9999-12-31 those two. */
export function dayOfNumber(number: number): Day {
    const { year, month, day } = dateOfNumber(number);
    if (year < 1) return FIRST_DAY;
    if (year > 9999) return LAST_DAY;
    return writeDate(year, month, day);
}

/** The day `count` days later (earlier where negative); stops at the first and the last day of the calendar. */
export function addDays(day: Day, count: number): Day {
    return dayOfNumber(dayNumber(day) + count);
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): Weekday {
    return weekdayOfNumber(dayNumber(day));
}

/** Negative where `first` is the earlier day, positive where it is the later one, 0 where they are the same. */
export function compareDays(first: Day, second: Day): number {
    if (first === second) return 0;
    return first < second ? -1 : 1;
}

/**
 * The day on which a period ends that begins after `day`: so many days or weeks later, or the same date of a later month
 * or year, and the last day of that month where the date does not exist (Regulation 1182/71, Article 3(2)(c)).
 * A period in hours does not move the day.
 */
export function addPeriodToDay(day: Day, period: Period): Day {
    if (period.unit === 'hours') return day;
    if (period.unit === 'days') return addDays(day, period.amount);
    if (period.unit === 'weeks') return addDays(day, period.amount * 7);
    return addMonths(day, period.unit === 'months' ? period.amount : period.amount * 12);
}

/** A day in words, `Monday 6 December 2027`; of the names at most so many letters, `Mon 6 Dec 2027`. */
export function describeDay(day: Day, letters?: number): string {
    const { year, month, day: dayOfMonth } = datePartsOf(day);
    const weekday = WEEKDAY_NAMES[weekdayOf(day) - 1] ?? '';
    return `${weekday.slice(0, letters)} ${dayOfMonth} ${(MONTH_NAMES[month - 1] ?? '').slice(0, letters)} ${year}`;
}

/** The year of a day. */
export function yearOf(day: Day): number {
    return Number(day.slice(0, 4));
}

/** `YYYY-MM-DD`; years outside 0 to 9999 with a sign and six digits (ISO 8601, expanded). */
export function writeDayNumber(number: number): string {
    const { year, month, day } = dateOfNumber(number);
    return writeDate(year, month, day);
}

/** The days since 1970-01-01 of a date that may lie outside the years 0001 to 9999, or undefined where there is no such date. */
export function readDayNumber(text: string): number | undefined {
    const parts = /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!parts) return undefined;
    const year = Number(parts[1]);
    const month = Number(parts[2]);
    const day = Number(parts[3]);
    if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return undefined;
    return numberOfDate({ year, month, day });
}

function addMonths(day: Day, count: number): Day {
    const date = datePartsOf(day);
    const months = date.year * 12 + (date.month - 1) + count;
    const year = Math.floor(months / 12);
    if (year < 1) return FIRST_DAY;
    if (year > 9999) return LAST_DAY;
    const month = (months % 12) + 1;
    return writeDate(year, month, Math.min(date.day, lengthOfMonth(year, month)));
}

function datePartsOf(day: Day): CalendarDate {
    return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

function weekdayOfNumber(number: number): Weekday {
    // 1970-01-01, number 0, was a Thursday.
    return WEEKDAYS[(((number + 3) % 7) + 7) % 7] ?? 1;
}

/** Years are counted from March, so that the leap day is the last of its year and months have a regular length before it. */
function numberOfDate({ year, month, day }: CalendarDate): number {
    const marchYear = month > 2 ? year : year - 1;
    const era = Math.floor(marchYear / 400);
    const yearOfEra = marchYear - era * 400;
    const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * DAYS_OF_400_YEARS + dayOfEra - DAYS_FROM_MARCH_OF_YEAR_0_TO_1970;
}

function dateOfNumber(number: number): CalendarDate {
    const shifted = number + DAYS_FROM_MARCH_OF_YEAR_0_TO_1970;
    const era = Math.floor(shifted / DAYS_OF_400_YEARS);
    const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
    const leapDaysBefore = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
    const yearOfEra = Math.floor((dayOfEra - leapDaysBefore) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
    const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    return {
        year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
        month,
        day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
    };
}

function lengthOfMonth(year: number, month: number): number {
    if (month === 2) return isLeapYear(year) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function writeDate(year: number, month: number, day: number): string {
    return `${writeYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function writeYear(year: number): string {
    if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
    return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}

function twoDigits(number: number): string {
    return number < 10 ? `0${number}` : String(number);
}
