import type { Deadline, Docket, DocketEntry, Status } from '../../docket/entry.ts';
import type { CaseEvent, CaseFile } from '../../facts/case-file.ts';
import type { Range } from '../../syntax/range.ts';
import type { Day, Instant, Zone } from '../../time/instant.ts';
import { calendarOf, isCertain } from '../../time/calendar.ts';
import { addDays } from '../../time/day.ts';
import { DAY, dayOf, endOfDay, startOfDay } from '../../time/zone.ts';
import { eventLabel } from './event-label.ts';

/** What the picture of one incident shows, as known at one instant: plain data, nothing of how it is drawn. */
export interface Timeline {
    readonly incident: string;
    readonly title: string;
    readonly zone: Zone;
    readonly asOf: Instant;
    readonly firstDay: Day;
    readonly lastDay: Day;
    readonly happenings: readonly Happening[];
    readonly clocks: readonly DutyClock[];
    /** Public holidays at the recipients, by day. Only those that move a date. */
    readonly holidays: ReadonlyMap<Day, readonly string[]>;
}

/** A line of the timeline. */
export interface Happening {
    readonly at: Instant;
    /** Only the day is known. */
    readonly day?: Day;
    readonly label: string;
    readonly detail: string;
    readonly struck: boolean;
    readonly range: Range;
}

/** A duty that runs, from the event that started its clock to its two dates. */
export interface DutyClock {
    readonly title: string;
    readonly party: string;
    readonly recipient: string;
    readonly basis: string;
    readonly status: Status;
    /** It binds an authority, not an organisation. */
    readonly foreign: boolean;
    readonly from: Instant;
    readonly planBy: ClockEnd | null;
    readonly limit: ClockEnd | null;
    readonly fulfilled: Instant | null;
    /** Where it arose; absent where the law alone says so. */
    readonly range?: Range;
}

/** The end of a period: the instant, and the last day where it is counted in days. */
export interface ClockEnd {
    readonly at: Instant;
    readonly lastDay?: Day;
}

/** Ends that lie further ahead of everything that happened would make the picture too wide to read; they run out of it. */
const FURTHEST_AHEAD = 60 * DAY;
/** Without an end, and while now is near, a clock is shown for some days. */
const SHORTEST = 4;

/** The picture of an incident, from its case file and its docket; the instant is that of the docket. */
export function timelineOf(caseFile: CaseFile, docket: Docket): Timeline {
    const { zone } = caseFile;
    const { asOf } = docket;
    const happenings = caseFile.events.filter(({ knownFrom }) => knownFrom <= asOf).map((event) => happeningOf(event, asOf));
    const clocks = docket.entries.flatMap(clockOf).sort((a, b) => Number(a.foreign) - Number(b.foreign) || a.from - b.from);
    const { firstDay, lastDay } = spanOf(happenings, clocks, zone, asOf);
    return {
        incident: caseFile.name,
        title: caseFile.incident.title ?? '',
        zone,
        asOf,
        firstDay,
        lastDay,
        happenings,
        clocks,
        holidays: holidaysOf(docket.entries, firstDay, lastDay),
    };
}

function happeningOf({ source, at, range, struckFrom }: CaseEvent, asOf: Instant): Happening {
    return {
        at: at.instant,
        ...(at.dayOnly && { day: at.day }),
        label: eventLabel(source),
        detail: source.detail ?? '',
        struck: struckFrom !== undefined && struckFrom <= asOf,
        range,
    };
}

function clockOf(entry: DocketEntry): readonly DutyClock[] {
    const { status, planBy, limit, owedSince, arose } = entry;
    if (status === 'not owed' || status === 'covered') return [];
    const from = planBy && limit ? Math.min(planBy.from, limit.from) : (planBy?.from ?? limit?.from ?? owedSince);
    if (from === null) return [];
    return [
        {
            title: entry.title,
            party: entry.party,
            recipient: entry.recipient ?? '',
            basis: entry.basis,
            status,
            foreign: entry.bound === 'authority',
            from,
            planBy: endOf(planBy),
            limit: endOf(limit),
            fulfilled: entry.fulfilled?.at.instant ?? null,
            ...(arose && { range: arose.range }),
        },
    ];
}

function endOf(deadline: Deadline | null): ClockEnd | null {
    return deadline && { at: deadline.ends, ...(deadline.lastDay !== undefined && { lastDay: deadline.lastDay }) };
}

function spanOf(
    happenings: readonly Happening[],
    clocks: readonly DutyClock[],
    zone: Zone,
    asOf: Instant,
): Pick<Timeline, 'firstDay' | 'lastDay'> {
    const happened = [...happenings.map(({ at }) => at), ...clocks.flatMap(({ from, fulfilled }) => [from, fulfilled ?? from])];
    if (happened.length === 0) return { firstDay: dayOf(asOf, zone), lastDay: addDays(dayOf(asOf, zone), SHORTEST) };

    const last = happened.reduce((latest, at) => Math.max(latest, at));
    const ends = clocks.flatMap(({ planBy, limit }) => [planBy?.at ?? 0, limit?.at ?? 0]).filter((at) => at <= last + FURTHEST_AHEAD);
    const latest = ends.reduce((later, at) => Math.max(later, at), last);
    const nowIsNear = asOf <= latest + FURTHEST_AHEAD / 2;
    const first = happened.reduce((earliest, at) => Math.min(earliest, at));
    const lastDay = addDays(dayOf(nowIsNear ? Math.max(latest, asOf) : latest, zone), 1);
    const firstDay = dayOf(first, zone);
    const shortest = addDays(firstDay, SHORTEST);
    return { firstDay, lastDay: lastDay < shortest ? shortest : lastDay };
}

function holidaysOf(entries: readonly DocketEntry[], firstDay: Day, lastDay: Day): ReadonlyMap<Day, readonly string[]> {
    const states = new Set(entries.flatMap(({ state }) => state ?? []));
    const holidays = new Map<Day, string[]>();
    for (const state of [...states].sort()) {
        const calendar = calendarOf(state);
        for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
            const holiday = calendar.holidayOn(day);
            if (holiday && isCertain(holiday)) holidays.set(day, [...(holidays.get(day) ?? []), `${state}: ${holiday.name}`]);
            if (day === addDays(day, 1)) break; // the end of the calendar
        }
    }
    return holidays;
}

/** The first instant that the picture shows, and the first after it. */
export function edgesOf({ firstDay, lastDay, zone }: Timeline): { readonly start: Instant; readonly end: Instant } {
    return { start: startOfDay(firstDay, zone), end: endOfDay(lastDay, zone) };
}
