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

/** An instant by its weekday and its time on the clocks of the zone, for a page that is read and not filed. */
export function tellWeekdayTime(instant: Instant, zone: Zone, words: Words): string {
    const [, time = ''] = formatInstant(instant, zone).split('T');
    const date = tellWeekday(dayOf(instant, zone), words);
    return plainText(words.say('date.weekday-time', { date, time: time.slice(0, 5) }));
}

/** When something happened, as exactly as is known: the day as it was written, the instant on the clocks of the zone, or the span in which it lies. */
export function tellWhen(when: When, zone: Zone, words: Words): string {
    const { latest, about = false, ...earliest } = when;
    if (latest) return tellSpan(earliest, latest, about, zone, words);
    const date = when.dayOnly ? tellDay(when.day, words) : tellInstant(when.instant, zone, words);
    return about ? plainText(words.say('date.about', { date })) : date;
}

/** When something began and ended, roughly where either is known roughly: no language says so within such a span. */
export function tellSpan(from: When, to: When, about: boolean, zone: Zone, words: Words): string {
    const isRough = about || from.about === true || to.about === true || to.latest !== undefined;
    const values = { from: tellEnd(from, zone, words), to: tellEnd(to.latest ?? to, zone, words) };
    const { contracted = (text: string) => text } = words.catalogue;
    return contracted(plainText(words.say(isRough ? 'date.span-about' : 'date.span', values)));
}

function tellEnd({ instant, day, dayOnly }: When, zone: Zone, words: Words): string {
    return dayOnly ? tellDay(day, words) : tellInstant(instant, zone, words);
}

/** A whole number, in groups of three digits where the language has them. */
export function tellNumber(number: number, { catalogue: { group } }: Words): string {
    const digits = String(number);
    return number < group.from ? digits : digits.replace(/\B(?=(\d{3})+$)/g, group.separator);
}
