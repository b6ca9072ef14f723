import type { Deadline, Docket, DocketEntry, Status } from '../../docket/entry.ts';
import { keepsRecords } from '../../docket/entry.ts';
import type { CaseEvent, CaseFile } from '../../facts/case-file.ts';
import type { Range } from '../../syntax/range.ts';
import type { Day, Instant, Zone } from '../../time/instant.ts';
import { calendarOf, isCertainHoliday } from '../../time/calendar.ts';
import { addDays } from '../../time/day.ts';
import { DAY, dayOf, startOfDay } from '../../time/zone.ts';
import { eventLabel } from './event-label.ts';
import type { Stretch } from './stretches.ts';
import { daysOf, stretchesOf } from './stretches.ts';

/** What the picture of one incident shows, as known at one instant: plain data, nothing of how it is drawn. */
export interface Timeline {
    readonly incident: string;
    readonly title: string;
    readonly zone: Zone;
    readonly asOf: Instant;
    /** The days shown, in order; never none. */
    readonly stretches: readonly Stretch[];
    readonly happenings: readonly Happening[];
    readonly clocks: readonly DutyClock[];
    /** Duties that bind all along and ask for no act. They stand below, without a bar: most begin or end years away. */
    readonly standing: readonly DutyClock[];
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
    /** Qualified. */
    readonly duty: string;
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
    /** Until when records are kept at least: no end of a period in which something is to be done. */
    readonly keepUntil: ClockEnd | null;
    readonly fulfilled: Instant | null;
    /** Where it arose; absent where the law alone says so. */
    readonly range?: Range;
}

/** The end of a period: the instant, and the last day where it is counted in days. */
export interface ClockEnd {
    readonly at: Instant;
    readonly lastDay?: Day;
}

/** Dates that lie further from everything that happened run out of the picture, and so does now. */
const FURTHEST = 1100 * DAY;
/** So many days are shown, whatever happens in them. */
const SHORTEST = 5;

/** The picture of an incident, from its case file and its docket; the instant is that of the docket. */
export function timelineOf(caseFile: CaseFile, docket: Docket): Timeline {
    const { zone } = caseFile;
    const asOf = docket.asOf.instant;
    const happenings = caseFile.events.filter(({ knownFrom }) => knownFrom <= asOf).map((event) => happeningOf(event, asOf));
    const all = docket.entries.flatMap(clockOf).sort((a, b) => Number(a.foreign) - Number(b.foreign) || a.from - b.from);
    const clocks = all.filter(({ status }) => status !== 'standing');
    const stretches = stretchesOf(daysShown(happenings, clocks, zone, asOf));
    return {
        incident: caseFile.name,
        title: caseFile.incident.title ?? '',
        zone,
        asOf,
        stretches,
        happenings,
        clocks,
        standing: all.filter(({ status }) => status === 'standing'),
        holidays: holidaysOf(docket.entries, stretches),
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
    const dated = planBy && limit ? Math.min(planBy.from, limit.from) : (planBy?.from ?? limit?.from ?? owedSince);
    const from = keepsRecords(entry) ? (entry.keepUntil?.from ?? arose?.at.instant ?? null) : dated;
    if (from === null) return [];
    return [
        {
            duty: entry.duty,
            title: entry.title,
            party: entry.party,
            recipient: entry.recipient ?? '',
            basis: entry.basis,
            status,
            foreign: entry.bound === 'authority',
            from,
            planBy: endOf(planBy),
            limit: endOf(limit),
            keepUntil: entry.keepUntil && { at: entry.keepUntil.ends, lastDay: entry.keepUntil.lastDay },
            fulfilled: entry.fulfilled?.at.instant ?? null,
            ...(arose && { range: arose.range }),
        },
    ];
}

function endOf(deadline: Deadline | null): ClockEnd | null {
    return deadline && { at: deadline.ends, ...(deadline.lastDay !== undefined && { lastDay: deadline.lastDay }) };
}

/** The days of everything that happened and ends, and of now, as far as they lie near enough. */
function daysShown(happenings: readonly Happening[], clocks: readonly DutyClock[], zone: Zone, asOf: Instant): readonly Day[] {
    const happened = [...happenings.map(({ at }) => at), ...clocks.flatMap(({ from, fulfilled }) => [from, fulfilled ?? from])];
    const [some = asOf] = happened;
    const first = happened.reduce((earliest, at) => Math.min(earliest, at), some);
    const last = happened.reduce((latest, at) => Math.max(latest, at), some);
    const near = [
        asOf,
        ...clocks.flatMap(({ planBy, limit }) =>
            [planBy, limit].flatMap((end) => end ?? []).map(({ at, lastDay }) => (lastDay === undefined ? at : startOfDay(lastDay, zone))),
        ),
    ].filter((at) => at >= first - FURTHEST && at <= last + FURTHEST);
    const days = [...happened, ...near].map((at) => dayOf(at, zone));
    const firstDay = dayOf(
        near.reduce((earliest, at) => Math.min(earliest, at), first),
        zone,
    );
    return [...days, ...Array.from({ length: SHORTEST - 1 }, (_, index) => addDays(firstDay, index))];
}

function holidaysOf(entries: readonly DocketEntry[], stretches: readonly Stretch[]): ReadonlyMap<Day, readonly string[]> {
    const states = new Set(entries.flatMap(({ state }) => state ?? []));
    const days = stretches.flatMap((stretch) => [...daysOf(stretch)]);
    const holidays = new Map<Day, string[]>();
    for (const state of [...states].sort()) {
        const calendar = calendarOf(state);
        for (const day of days) {
            const holiday = calendar.holidayOn(day);
            if (holiday && isCertainHoliday(holiday)) holidays.set(day, [...(holidays.get(day) ?? []), `${state}: ${holiday.name}`]);
        }
    }
    return holidays;
}
