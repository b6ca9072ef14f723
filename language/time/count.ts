import { type Calendar, type Coverage, type Holiday, isCertainHoliday, isWeekend } from './calendar.ts';
import { addDays, addPeriodToDay, compareDays, describeDay, LAST_DAY, yearOf } from './day.ts';
import type { Day, Instant, Zone } from './instant.ts';
import { formatPeriod, type Period } from './period.ts';
import { dayOf, endOfDay, formatInstant, HOUR, MINUTE, offsetAt } from './zone.ts';

/** What sets a period running: its instant, and the local day at the place of the act (a date alone counts as written). */
export interface Event {
    readonly instant: Instant;
    readonly day: Day;
}

/** One rule that was applied: the provision of Regulation 1182/71 (empty for plain counting) and what it did, in words. */
export interface CountingStep {
    readonly article: string;
    readonly text: string;
}

/** A day that may be a public holiday, and so moves no end. */
export interface PossibleHoliday extends Holiday {
    /** Whether the period would end later if this day, and any other such day, were a holiday. */
    readonly wouldExtend: boolean;
}

/** A period counted to its end, and how. */
export interface CountedPeriod {
    /** The last day; none for a period in hours. */
    readonly lastDay?: Day;
    /** The first instant after the period. */
    readonly ends: Instant;
    readonly steps: readonly CountingStep[];
    /** The public holidays that moved the end. */
    readonly holidays: readonly Holiday[];
    /**
     * Weekdays within the period, or after it as far as it might be extended, that may be public holidays. Where days are counted
     * only: hours stop for none, and over years those are left out that would not move the end.
     */
    readonly notExtendedFor: readonly PossibleHoliday[];
    /** `official` where the published list is at hand for every year touched. */
    readonly coverage: Coverage;
}

/** The end of a period in days and the holidays that led there, under one idea of what a working day is. */
interface LastDay {
    readonly day: Day;
    readonly rolled: Day;
    readonly holidays: readonly Holiday[];
}

type IsHoliday = (holiday: Holiday) => boolean;

const SCANNED_DAYS = 60;
const ANSWERS_KEPT = 20_000;

/** The same few periods are counted for many incidents, and each of them many times. */
const countedDays = new WeakMap<Calendar, Map<string, CountedPeriod>>();

/**
 * Counts every day alike: hours from the very instant, days from the day after the event to the end of the last one, without
 * regard to weekends and holidays.
 */
export function countPlain(event: Event, period: Period, zone: Zone): CountedPeriod {
    const found = { holidays: [], notExtendedFor: [], coverage: 'official' } as const;
    if (period.unit === 'hours') {
        const ends = event.instant + period.amount * HOUR;
        return {
            ends,
            steps: [plainStep(`${formatPeriod(period)} run from the event itself to ${describeInstant(ends, zone)}`)],
            ...found,
        };
    }
    const lastDay = addPeriodToDay(event.day, period);
    const text = `${formatPeriod(period)} after ${describeDay(event.day)}, every day counted alike, end with ${describeDay(lastDay)}`;
    return { lastDay, ends: endOfDay(lastDay, zone), steps: [plainStep(text)], ...found };
}

/** The first instant after a period of plain counting, where only that is asked for. */
export function endOfPlain(event: Event, period: Period, zone: Zone): Instant {
    return period.unit === 'hours' ? event.instant + period.amount * HOUR : endOfDay(addPeriodToDay(event.day, period), zone);
}

/**
 * Counts a period under Regulation (EEC, Euratom) No 1182/71, Article 3, at the place whose zone and calendar are given.
 * Only public holidays that are certain extend it. Never throws; years outside 0001 to 9999 stop at the first and the last day.
 */
export function countLimit(event: Event, period: Period, zone: Zone, calendar: Calendar): CountedPeriod {
    if (period.unit === 'hours') return countHours(event, period, zone, calendar);

    const counted = countedDays.get(calendar) ?? new Map<string, CountedPeriod>();
    countedDays.set(calendar, counted);
    const question = `${event.day} ${period.amount} ${period.unit} ${zone}`;
    const known = counted.get(question);
    if (known) return known;

    if (counted.size >= ANSWERS_KEPT) counted.clear();
    const answer = countDays(event.day, period, zone, calendar);
    counted.set(question, answer);
    return answer;
}

/** 3(1), first subparagraph: the hour of the event is not counted. 3(2)(a): from the first hour to the end of the last. No 3(4). */
function countHours(event: Event, period: Period, zone: Zone, calendar: Calendar): CountedPeriod {
    const offset = offsetAt(event.instant, zone) * MINUTE;
    const begins = Math.floor((event.instant + offset) / HOUR) * HOUR + HOUR - offset;
    const ends = begins + period.amount * HOUR;
    return {
        ends,
        steps: [
            { article: '3(1)', text: `The hour of the event, up to ${describeInstant(begins, zone)}, is not counted.` },
            { article: '3(2)(a)', text: `${formatPeriod(period)} run from then to ${describeInstant(ends, zone)}.` },
        ],
        holidays: [],
        notExtendedFor: [],
        coverage: coverageBetween(event.day, dayOf(ends, zone), calendar),
    };
}

function countDays(event: Day, period: Period, zone: Zone, calendar: Calendar): CountedPeriod {
    const nominal = addPeriodToDay(event, period); //                                  3(1), 3(2)(b) and (c)
    const counted = lastDayWith(isCertainHoliday, event, nominal, period, calendar); //        3(4), 3(5)
    const imagined = lastDayWith(() => true, event, nominal, period, calendar);
    return {
        lastDay: counted.day,
        ends: endOfDay(counted.day, zone),
        steps: stepsOf(event, period, nominal, counted),
        holidays: counted.holidays,
        notExtendedFor: possibleHolidays(event, period, counted, imagined, calendar),
        coverage: coverageBetween(event, counted.day, calendar),
    };
}

function possibleHolidays(event: Day, { unit }: Period, counted: LastDay, imagined: LastDay, calendar: Calendar): PossibleHoliday[] {
    const extending = new Set(imagined.day === counted.day ? [] : imagined.holidays.map(({ date }) => date));
    const found: PossibleHoliday[] = [];
    for (let year = yearOf(event); year <= yearOf(imagined.day); year++) {
        for (const holiday of calendar.holidaysIn(year)) {
            const { date } = holiday;
            const isMet = date > event && date <= imagined.day && !isWeekend(date) && !isCertainHoliday(holiday);
            const wouldExtend = extending.has(date);
            if (isMet && (wouldExtend || unit !== 'years')) found.push({ ...holiday, wouldExtend });
        }
    }
    return found;
}

/** 3(4): not on a public holiday, a Saturday or a Sunday. 3(5): a period of two days or more includes two working days. */
function lastDayWith(counts: IsHoliday, event: Day, nominal: Day, period: Period, calendar: Calendar): LastDay {
    const isWorkingDay = (day: Day): boolean => !isWeekend(day) && !holidayAmong(counts, day, calendar);
    const rolled = firstWorkingDayFrom(nominal, isWorkingDay);
    const day = isTwoDaysOrMore(period) ? withTwoWorkingDays(event, rolled, isWorkingDay) : rolled;

    const from = day === rolled ? nominal : addDays(event, 1);
    const holidays: Holiday[] = [];
    if (day !== nominal) {
        for (let at = from; at < day; at = addDays(at, 1)) {
            const holiday = isWeekend(at) ? undefined : holidayAmong(counts, at, calendar);
            if (holiday) holidays.push(holiday);
        }
    }
    return { day, rolled, holidays };
}

function firstWorkingDayFrom(nominal: Day, isWorkingDay: (day: Day) => boolean): Day {
    let day = nominal;
    while (!isWorkingDay(day) && day !== LAST_DAY) day = addDays(day, 1);
    return day;
}

function withTwoWorkingDays(event: Day, rolled: Day, isWorkingDay: (day: Day) => boolean): Day {
    let found = 0;
    let day = event;
    for (let scanned = 0; scanned < SCANNED_DAYS && day !== LAST_DAY; scanned++) {
        day = addDays(day, 1);
        if (isWorkingDay(day)) found++;
        if (found >= 2) break;
    }
    return compareDays(day, rolled) > 0 ? day : rolled;
}

function holidayAmong(counts: IsHoliday, day: Day, calendar: Calendar): Holiday | undefined {
    const holiday = calendar.holidayOn(day);
    return holiday && counts(holiday) ? holiday : undefined;
}

function isTwoDaysOrMore({ amount, unit }: Period): boolean {
    return unit === 'days' ? amount >= 2 : amount >= 1;
}

function stepsOf(event: Day, period: Period, nominal: Day, counted: LastDay): CountingStep[] {
    const length = formatPeriod(period);
    const steps: CountingStep[] = [{ article: '3(1)', text: `The day of the event, ${describeDay(event)}, is not counted.` }];
    if (period.unit === 'days') {
        steps.push({ article: '3(2)(b)', text: `${length} run from the day after it to the end of ${describeDay(nominal)}.` });
    } else {
        const end = period.unit === 'weeks' ? 'the same weekday' : 'the same date, or the last day of the month where there is none';
        steps.push({ article: '3(2)(c)', text: `${length} run to the end of ${end}: ${describeDay(nominal)}.` });
    }
    if (counted.rolled !== nominal) {
        const obstacle = isWeekend(nominal) ? 'not a working day' : `a public holiday (${nameOn(nominal, counted.holidays)})`;
        const text = `${describeDay(nominal)} is ${obstacle}, so the period ends with the next working day, ${describeDay(counted.rolled)}.`;
        steps.push({ article: '3(4)', text });
    }
    if (counted.day !== counted.rolled) {
        const text = `A period of two days or more includes at least two working days, so it ends with ${describeDay(counted.day)}.`;
        steps.push({ article: '3(5)', text });
    }
    return steps;
}

function nameOn(day: Day, holidays: readonly Holiday[]): string {
    return holidays.find((holiday) => holiday.date === day)?.name ?? 'public holiday';
}

function coverageBetween(first: Day, last: Day, calendar: Calendar): Coverage {
    for (let year = yearOf(first); year <= yearOf(last); year++) {
        if (calendar.coverageOf(year) === 'projected') return 'projected';
    }
    return 'official';
}

function plainStep(text: string): CountingStep {
    return { article: '', text: `${text}.` };
}

/** `17:00 on Friday 4 December 2026`, on the clocks of a zone. */
function describeInstant(instant: Instant, zone: Zone): string {
    const [, time = ''] = formatInstant(instant, zone).split('T');
    return `${time.slice(0, 5)} on ${describeDay(dayOf(instant, zone))}`;
}
