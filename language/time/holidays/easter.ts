import { dayNumber, dayOfNumber } from '../day.ts';
import type { Day } from '../instant.ts';

/** Easter Sunday of the Western churches: the first Sunday after the ecclesiastical full moon of spring (Gregorian calendar). */
export function westernEaster(year: number): Day {
    const golden = year % 19;
    const century = Math.floor(year / 100);
    const droppedLeapDays = century - Math.floor(century / 4);
    const moonCorrection = Math.floor((8 * century + 13) / 25);
    const epact = (droppedLeapDays - moonCorrection + 19 * golden + 15) % 30;
    const fullMoon = epact - (epact === 29 || (epact === 28 && golden > 10) ? 1 : 0);
    // Days from 21 March to the full moon, then to the next Sunday.
    const moonNumber = dayNumber(`${writeYear(year)}-03-21`) + fullMoon;
    return dayOfNumber(sundayAfter(moonNumber));
}

/** Easter Sunday of the Orthodox churches: the same rule in the Julian calendar, written in the Gregorian one. */
export function orthodoxEaster(year: number): Day {
    const fullMoon = (19 * (year % 19) + 15) % 30;
    const julianDaysBehind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
    const moonNumber = dayNumber(`${writeYear(year)}-03-21`) + julianDaysBehind + fullMoon;
    return dayOfNumber(sundayAfter(moonNumber));
}

function sundayAfter(number: number): number {
    // 1970-01-04, number 3, was a Sunday.
    const daysSinceSunday = (((number - 3) % 7) + 7) % 7;
    return number + 7 - daysSinceSunday;
}

function writeYear(year: number): string {
    return String(year).padStart(4, '0');
}
