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
    const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
    const whole = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    const tell = (day: Day): string => {
        if (format !== undefined && format !== 'D MMM YYYY') return `${weekdays.format(instantOf(day))} ${inFormat(day, format)}`;
        return locale.startsWith('en') ? describeDay(day, 3) : whole.format(instantOf(day));
    };
    return (day) => {
        const known = told.get(day) ?? tell(day);
        told.set(day, known);
        return known;
    };
}

/** The first instant of a day in universal time, in milliseconds since 1970. */
function instantOf(day: Day): number {
    return dayNumber(day) * DAY;
}

function inFormat(day: Day, format: string): string {
    return format.replace('YYYY', day.slice(0, 4)).replace('MM', day.slice(5, 7)).replace('DD', day.slice(8, 10));
}
