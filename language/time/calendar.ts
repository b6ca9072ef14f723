import { weekdayOf, yearOf } from './day.ts';
import { eastern } from './holidays/eastern.ts';
import { institutions } from './holidays/institutions.ts';
import { officialLists, type OfficialList } from './holidays/lists.ts';
import { northern } from './holidays/northern.ts';
import type { DerivedDay, HolidayRule, StateHolidays, StatutoryDays } from './holidays/rule.ts';
import { southern } from './holidays/southern.ts';
import { western } from './holidays/western.ts';
import type { Day } from './instant.ts';
import { canonicalState } from './state.ts';

/**
 * What makes a day a public holiday. `official`: the list in the Official Journal; `statute`: the state's law, or for the Union
 * institutions every list that was published, for a year without a list. Only these two are certain. `likely`, `disputed`,
 * `possible` and `regional` as in the rules.
 */
export type HolidayStatus = 'official' | HolidayRule['certainty'];

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
const STRENGTH: Readonly<Record<HolidayStatus, number>> = { official: 6, statute: 5, likely: 4, disputed: 3, possible: 2, regional: 1 };

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
    const statutory = statutoryDays(state.rules);
    const inYear = remembered((year) => holidaysOfYear(code, state, statutory, year));
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

function holidaysOfYear(code: string, state: StateHolidays, statutory: StatutoryDays, year: number): ReadonlyMap<Day, Holiday> {
    const list = listOf(code, year);
    const listed = new Set(list?.rows[code]?.split(' ').map((monthAndDay) => `${list.year}-${monthAndDay}`));
    const strongest = new Map<Day, Holiday>();
    for (const { rule, date, name } of daysOfYear(state, statutory, year)) {
        const holiday = { date, name, ...standingOf(rule, state.statute, date, list, listed) };
        const other = strongest.get(date);
        if (!other || STRENGTH[holiday.status] > STRENGTH[other.status]) strongest.set(date, holiday);
    }
    return new Map([...strongest].sort(([first], [second]) => (first < second ? -1 : 1)));
}

type Standing = Pick<HolidayRule, 'certainty' | 'restsOn'>;

/** Every day that a rule names in a year, more than once where several do. */
function* daysOfYear(state: StateHolidays, statutory: StatutoryDays, year: number): Iterable<DerivedDay & { readonly rule: Standing }> {
    for (const rule of state.rules) {
        const date = applies(rule, year) ? rule.on(year) : undefined;
        if (date !== undefined && yearOf(date) === year) yield { rule, date, name: rule.name };
    }
    for (const rule of state.derived ?? []) {
        const days = applies(rule, year) ? rule.days(year, statutory) : [];
        for (const { date, name } of days) if (yearOf(date) === year) yield { rule, date, name };
    }
}

function statutoryDays(rules: readonly HolidayRule[]): StatutoryDays {
    const inYear = remembered((year: number): readonly DerivedDay[] => {
        const days = rules.flatMap((rule) => {
            const date = rule.certainty === 'statute' && applies(rule, year) ? rule.on(year) : undefined;
            return date !== undefined && yearOf(date) === year ? [{ date, name: rule.name }] : [];
        });
        return days.sort((first, second) => (first.date < second.date ? -1 : 1));
    });
    return { inYear, nameOn: (day) => inYear(yearOf(day)).find(({ date }) => date === day)?.name };
}

/** Where there is a list, a weekday is certain only if list and statute both name it. */
function standingOf(
    { certainty, restsOn }: Standing,
    statute: string,
    date: Day,
    list: OfficialList | undefined,
    listed: ReadonlySet<Day>,
): Pick<Holiday, 'status' | 'source'> {
    const source = restsOn ?? statute;
    if (certainty === 'disputed') return { status: certainty, source };
    if (certainty === 'regional') return { status: certainty, source: `not national: ${source}` };
    const isListed = list !== undefined && listed.has(date);
    if (certainty === 'possible') {
        if (!isListed) return { status: certainty, source };
        return { status: 'disputed', source: `${source}; on the list of ${list.year}, ${list.source}, but in no statute` };
    }
    if (isListed) return { status: 'official', source: list.source };

    const missing = list && !isWeekend(date) ? `not on the list of ${list.year}, ${list.source}` : undefined;
    if (certainty === 'likely') return { status: certainty, source: `${source}; ${missing ?? 'no list at hand'}` };
    if (missing !== undefined) return { status: 'disputed', source: `${source}; ${missing}` };
    return { status: 'statute', source: `${source} (not checked at the source)` };
}

function applies({ since, until }: Pick<HolidayRule, 'since' | 'until'>, year: number): boolean {
    return year >= (since ?? year) && year <= (until ?? year);
}

function remembered<T>(inYear: (year: number) => T): (year: number) => T {
    const known = new Map<number, T>();
    return (year) => {
        const kept = known.get(year);
        if (kept !== undefined) return kept;
        const fresh = inYear(year);
        known.set(year, fresh);
        return fresh;
    };
}

function listOf(code: string, year: number): OfficialList | undefined {
    return officialLists.find((list) => list.year === year && list.rows[code] !== undefined);
}
