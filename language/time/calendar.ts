import { weekdayOf, yearOf } from './day.ts';
import { eastern } from './holidays/eastern.ts';
import { institutions } from './holidays/institutions.ts';
import { officialLists, type OfficialList } from './holidays/lists.ts';
import { northern } from './holidays/northern.ts';
import type { HolidayRule, StateHolidays } from './holidays/rule.ts';
import { southern } from './holidays/southern.ts';
import { western } from './holidays/western.ts';
import type { Day } from './instant.ts';
import { canonicalState } from './state.ts';

/**
 * What makes a day a public holiday. `official`: the list in the Official Journal; `statute`: the state's law, for a year without
 * a list. Only these two are certain. `projected`: expected from earlier years; `disputed`: the sources disagree;
 * `regional`: in a part of the state.
 */
export type HolidayStatus = 'official' | 'statute' | 'projected' | 'disputed' | 'regional';

/** A public holiday, or a day that might be one, with the source that says so. */
export interface Holiday {
    readonly date: Day;
    readonly name: string;
    readonly status: HolidayStatus;
    readonly source: string;
}

/** `official` where the list published in the Official Journal is shipped. */
export type Coverage = 'official' | 'projected';

/** The working days of the place where an act is to be done (Regulation 1182/71, Article 2). */
export interface Calendar {
    /** A Member State, `EU` for the institutions, undefined where only weekends are known. */
    readonly code: string | undefined;
    /** The holiday of a day, certain or not. */
    holidayOn(day: Day): Holiday | undefined;
    /** Neither a Saturday, nor a Sunday, nor a public holiday that is certain (Article 2(2)). */
    isWorkingDay(day: Day): boolean;
    coverageOf(year: number): Coverage;
    /** All holidays of a year in order, certain or not. Feasts that always fall on a weekend may be missing. */
    holidaysIn(year: number): readonly Holiday[];
}

const EVERY_STATE: Readonly<Record<string, StateHolidays>> = { ...western, ...northern, ...southern, ...eastern, EU: institutions };

/** The stronger knowledge of a day wins where two rules name it. */
const STRENGTH: Readonly<Record<HolidayStatus, number>> = { official: 5, statute: 4, projected: 3, disputed: 2, regional: 1 };

const weekendsOnly: Calendar = {
    code: undefined,
    holidayOn: () => undefined,
    isWorkingDay: (day) => !isWeekend(day),
    coverageOf: () => 'projected',
    holidaysIn: () => [],
};

const calendars = new Map<string, Calendar>();

/**
 * The calendar of a Member State (`EL` and `GR` both Greece) or of the Union institutions (`EU`). A code that is neither, or none,
 * gives one that knows weekends only.
 */
export function calendarOf(code: string | undefined): Calendar {
    const state = code === 'EU' ? code : canonicalState(code ?? '');
    const holidays = state === undefined ? undefined : EVERY_STATE[state];
    if (state === undefined || !holidays) return weekendsOnly;

    const known = calendars.get(state);
    if (known) return known;
    const calendar = calendarFrom(state, holidays);
    calendars.set(state, calendar);
    return calendar;
}

/** Whether a day is certain enough to extend a limit. */
export function isCertainHoliday(holiday: Holiday): boolean {
    return holiday.status === 'official' || holiday.status === 'statute';
}

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
    return weekdayOf(day) >= 6;
}

function calendarFrom(code: string, state: StateHolidays): Calendar {
    const years = new Map<number, ReadonlyMap<Day, Holiday>>();
    const inYear = (year: number): ReadonlyMap<Day, Holiday> => {
        const known = years.get(year);
        if (known) return known;
        const holidays = holidaysOfYear(code, state, year);
        years.set(year, holidays);
        return holidays;
    };
    const holidayOn = (day: Day): Holiday | undefined => inYear(yearOf(day)).get(day);

    return {
        code,
        holidayOn,
        isWorkingDay: (day) => {
            if (isWeekend(day)) return false;
            const holiday = holidayOn(day);
            return !holiday || !isCertainHoliday(holiday);
        },
        coverageOf: (year) => (listOf(code, year) ? 'official' : 'projected'),
        holidaysIn: (year) => [...inYear(year).values()],
    };
}

function holidaysOfYear(code: string, state: StateHolidays, year: number): ReadonlyMap<Day, Holiday> {
    const list = listOf(code, year);
    const listed = new Set(list?.rows[code]?.split(' ').map((monthAndDay) => `${list.year}-${monthAndDay}`));
    const strongest = new Map<Day, Holiday>();
    for (const rule of state.rules) {
        const date = applies(rule, year) ? rule.on(year) : undefined;
        if (date === undefined || yearOf(date) !== year) continue;
        const holiday = { date, name: rule.name, ...standingOf(rule, state.statute, date, list, listed) };
        const other = strongest.get(date);
        if (!other || STRENGTH[holiday.status] > STRENGTH[other.status]) strongest.set(date, holiday);
    }
    return new Map([...strongest].sort(([first], [second]) => (first < second ? -1 : 1)));
}

/** Where there is a list, a weekday is certain only if list and statute both name it. */
function standingOf(
    rule: HolidayRule,
    statute: string,
    date: Day,
    list: OfficialList | undefined,
    listed: ReadonlySet<Day>,
): Pick<Holiday, 'status' | 'source'> {
    const { certainty, note } = rule;
    if (certainty === 'disputed') return { status: certainty, source: note ?? statute };
    if (certainty === 'regional') return { status: certainty, source: `not national: ${note ?? statute}` };
    if (list && listed.has(date)) return { status: 'official', source: list.source };

    if (certainty === 'projected') return { status: certainty, source: `${statute}; no list at hand` };
    if (list && !isWeekend(date)) return { status: 'disputed', source: `${statute}; not on the list of ${list.year}, ${list.source}` };
    return { status: 'statute', source: `${statute} (not checked at the source)` };
}

function applies(rule: HolidayRule, year: number): boolean {
    return year >= (rule.since ?? year) && year <= (rule.until ?? year);
}

function listOf(code: string, year: number): OfficialList | undefined {
    return officialLists.find((list) => list.year === year && list.rows[code] !== undefined);
}
