import { addDays, weekdayOf } from '../day.ts';
import type { Day } from '../instant.ts';
import type { DerivedDay, DerivedRule, StatutoryDays } from './rule.ts';

type Days = DerivedRule['days'];

/** For each of these holidays at the weekend the first working day after it that is free for no other of them. */
export function firstWorkingDays(...names: readonly string[]): Days {
    return (year, statutory) => {
        const found: DerivedDay[] = [];
        for (const { date, name } of statutory.inYear(year)) {
            if (weekdayOf(date) < 6 || !names.includes(name)) continue;
            const isTaken = (day: Day): boolean => found.some((other) => other.date === day);
            found.push({ date: workingDayAfter(date, statutory, isTaken), name: `Day off for ${withArticle(name)}` });
        }
        return found;
    };
}

/** The Monday after each of these holidays that falls on a Sunday. */
export function mondaysAfterSundays(...names: readonly string[]): Days {
    return (year, statutory) =>
        statutory
            .inYear(year)
            .filter(({ date, name }) => weekdayOf(date) === 7 && names.includes(name))
            .map(({ date, name }) => ({ date: addDays(date, 1), name: `Monday after ${name}` }));
}

/** The single working days between a holiday and a weekend: a Monday before one on Tuesday, a Friday after one on Thursday. */
export const bridgeDays: Days = (year, statutory) => {
    const around = [...statutory.inYear(year), ...statutory.inYear(year + 1).slice(0, 1)];
    return around.flatMap(({ date, name }) => {
        const weekday = weekdayOf(date);
        if (weekday !== 2 && weekday !== 4) return [];
        const bridge = addDays(date, weekday === 2 ? -1 : 1);
        return statutory.nameOn(bridge) === undefined ? [{ date: bridge, name: `Bridge day at ${withArticle(name)}` }] : [];
    });
};

/** The first day after a day that is neither at the weekend, nor a statutory holiday, nor free for another reason. */
export function workingDayAfter(day: Day, statutory: StatutoryDays, isFree: (day: Day) => boolean = () => false): Day {
    const next = addDays(day, 1);
    if (next === day) return day;
    const isWorkingDay = weekdayOf(next) < 6 && statutory.nameOn(next) === undefined && !isFree(next);
    return isWorkingDay ? next : workingDayAfter(next, statutory, isFree);
}

/** "Day of Education" takes an article in a sentence, "Liberation Day" none. */
function withArticle(name: string): string {
    return name.startsWith('Day ') ? `the ${name}` : name;
}
