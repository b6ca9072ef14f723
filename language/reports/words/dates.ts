import type { When } from '../../facts/case-file.ts';
import { weekdayOf } from '../../time/day.ts';
import type { Day, Instant, Zone } from '../../time/instant.ts';
import { dayOf, formatInstant } from '../../time/zone.ts';
import { plainText } from '../document/text.ts';
import type { Words } from './words.ts';

/** A day in its long form, such as `13 June 2024`, from the catalogue's own names, so that every platform writes the same. */
export function tellDay(day: Day, { catalogue, say }: Words): string {
    const month = catalogue.months[Number(day.slice(5, 7)) - 1] ?? '';
    return plainText(say('date.long', { day: String(Number(day.slice(8))), month, year: String(Number(day.slice(0, 4))) }));
}

/** A day in its long form with its weekday. */
export function tellWeekday(day: Day, words: Words): string {
    const weekday = words.catalogue.weekdays[weekdayOf(day) - 1] ?? '';
    return plainText(words.say('date.weekday', { weekday, date: tellDay(day, words) }));
}

/** An instant as the clocks of the zone show it: day, time, and both again in ISO 8601 with the offset. */
export function tellInstant(instant: Instant, zone: Zone, words: Words): string {
    const iso = formatInstant(instant, zone);
    const [, time = ''] = iso.split('T');
    return plainText(words.say('date.time', { date: tellDay(dayOf(instant, zone), words), time: time.slice(0, 5), iso }));
}

/** When something happened, as exactly as is known: the day as it was written, the instant on the clocks of the zone, or the span in which it lies. */
export function tellWhen(when: When, zone: Zone, words: Words): string {
    const { latest, about = false, ...earliest } = when;
    if (latest) return tellSpan(earliest, latest, about, zone, words);
    const date = when.dayOnly ? tellDay(when.day, words) : tellInstant(when.instant, zone, words);
    return about ? plainText(words.say('date.about', { date })) : date;
}

/** When something began and ended. */
export function tellSpan(from: When, to: When, about: boolean, zone: Zone, words: Words): string {
    const values = { from: tellWhen(from, zone, words), to: tellWhen(to, zone, words) };
    return plainText(words.say(about ? 'date.span-about' : 'date.span', values));
}

/** A whole number, in groups of three digits where the language has them. */
export function tellNumber(number: number, { catalogue: { group } }: Words): string {
    const digits = String(number);
    return number < group.from ? digits : digits.replace(/\B(?=(\d{3})+$)/g, group.separator);
}
