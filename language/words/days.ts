import type { Day } from '../time/instant.ts';
import { dayNumber, describeDay } from '../time/day.ts';

const DAY = 86_400_000;

/**
 * A day with its weekday in a locale: `Mon 6 Mar 2028`, `Mo., 6. März 2028`. What was told once is kept.
 *
 * @param format how a workspace writes days, such as `DD.MM.YYYY`; the weekday stays
 */
export function dayTeller(locale: string, format: string | undefined): (day: Day) => string {
    const told = new Map<Day, string>();
    const tell = locale.startsWith('en') ? inEnglish(format) : inLocale(locale, format);
    return (day) => {
        const known = told.get(day) ?? tell(day);
        told.set(day, known);
        return known;
    };
}

/** Asks the platform for nothing: its first answer about days takes half of what the start of a bare program does. */
function inEnglish(format: string | undefined): (day: Day) => string {
    if (isUsual(format)) return (day) => describeDay(day, 3);
    return (day) => `${describeDay(day, 3).slice(0, 3)} ${inFormat(day, format)}`;
}

function inLocale(locale: string, format: string | undefined): (day: Day) => string {
    const weekday = { weekday: 'short', timeZone: 'UTC' } as const;
    if (isUsual(format)) {
        const whole = new Intl.DateTimeFormat(locale, { ...weekday, day: 'numeric', month: 'short', year: 'numeric' });
        return (day) => whole.format(instantOf(day));
    }
    const weekdays = new Intl.DateTimeFormat(locale, weekday);
    return (day) => `${weekdays.format(instantOf(day))} ${inFormat(day, format)}`;
}

function isUsual(format: string | undefined): format is undefined | 'D MMM YYYY' {
    return format === undefined || format === 'D MMM YYYY';
}

/** The first instant of a day in universal time, in milliseconds since 1970. */
function instantOf(day: Day): number {
    return dayNumber(day) * DAY;
}

function inFormat(day: Day, format: string): string {
    return format.replace('YYYY', day.slice(0, 4)).replace('MM', day.slice(5, 7)).replace('DD', day.slice(8, 10));
}
