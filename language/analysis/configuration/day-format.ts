import type { DayFormat } from './configuration.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as texts for people tell it: `Thu 16 Dec 2027`. Nobody writes that into a file, so it is never a quotation. */
const TOLD = new RegExp(`\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`, 'g');

/** A text for people, with its days told in another way; the weekday stays. */
export function tellDays(text: string, format: DayFormat | undefined): string {
    if (format === undefined || format === 'D MMM YYYY') return text;
    return text.replaceAll(TOLD, (_, weekday: string, day: string, month: string, year: string) => {
        const parts = { DD: day.padStart(2, '0'), MM: String(MONTHS.indexOf(month) + 1).padStart(2, '0'), YYYY: year };
        return `${weekday} ${format.replace('DD', parts.DD).replace('MM', parts.MM).replace('YYYY', parts.YYYY)}`;
    });
}

/** The same in every text of plain data, such as an answer to an editor. */
export function tellDaysIn<T>(value: T, format: DayFormat | undefined): T {
    return format === undefined || format === 'D MMM YYYY' ? value : (told(value, format) as T);
}

function told(value: unknown, format: DayFormat): unknown {
    if (typeof value === 'string') return tellDays(value, format);
    if (Array.isArray(value)) return value.map((each) => told(each, format));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, told(each, format)]));
}
