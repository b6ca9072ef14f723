import { dayInWords, instantInWords } from '../../checks/wording.ts';
import { calendarOf } from '../../time/calendar.ts';
import type { CountedPeriod, PossibleHoliday } from '../../time/count.ts';
import { countLimit, countPlain } from '../../time/count.ts';
import { describeDay } from '../../time/day.ts';
import type { Day, Instant, Zone } from '../../time/instant.ts';
import type { PeriodUnit } from '../../time/period.ts';
import { formatPeriod, parsePeriod } from '../../time/period.ts';
import { canonicalState, memberStates, nameOfState, zoneOfState } from '../../time/state.ts';
import { dayOf, formatInstant, isZone } from '../../time/zone.ts';

/** What is asked to be counted, as typed. */
export interface CountRequest {
    readonly period: string;
    /** A Member State, or `EU` for the Union institutions. */
    readonly place: string;
    /** Another zone of that place than that of its capital. */
    readonly zone?: string;
}

/** What can be counted: the event is read in its zone. */
export interface Countable {
    readonly kind: 'countable';
    readonly zone: Zone;
    /** Counts after an event; its day, where no time of it is known. */
    readonly after: (event: { readonly instant: Instant; readonly day?: Day }) => PeriodCount;
}

/** Why nothing can be counted. */
export type Uncountable =
    /** `says` in a sentence why, and what to write. */
    | { readonly kind: 'no-period'; readonly says: string }
    | { readonly kind: 'no-place'; readonly places: readonly string[] }
    | { readonly kind: 'no-zone'; readonly zone: string };

/** A period counted in both ways. */
export interface PeriodCount {
    /** `15 days`. */
    readonly period: string;
    /** The code of the place, and its name. */
    readonly place: string;
    readonly placeName: string;
    readonly zone: Zone;
    /** The event, as findings tell it. */
    readonly eventInWords: string;
    readonly plain: CountedEnd;
    readonly limit: CountedEnd;
    /** The rules of Regulation 1182/71 that were applied, in their order. */
    readonly rules: readonly { readonly article: string; readonly text: string }[];
    /** Public holidays that moved the end. */
    readonly holidays: readonly CountedHoliday[];
    /** Days within the period or at its end that may be holidays, and so moved nothing. */
    readonly notExtendedFor: readonly (CountedHoliday & Pick<PossibleHoliday, 'status' | 'wouldExtend'>)[];
    readonly coverage: CountedPeriod['coverage'];
    /** The same in a sentence. */
    readonly coverageInWords: string;
}

/** The end of a period. */
export interface CountedEnd {
    readonly at: Instant;
    readonly lastDay?: Day;
    /** With the offset of the zone. */
    readonly ends: string;
    /** The last day with its weekday and the instant after it, or the instant alone. */
    readonly exactly: string;
    /** As findings tell it. */
    readonly inWords: string;
}

export interface CountedHoliday {
    readonly date: Day;
    /** With its weekday. */
    readonly day: string;
    /** As findings tell it. */
    readonly inWords: string;
    readonly name: string;
    readonly source: string;
}

/** The places for which periods are counted, besides the Union institutions. */
export const places: readonly string[] = memberStates;

/** Whether a period can be counted at a place: plainly, and under Regulation (EEC, Euratom) No 1182/71 with its public holidays. */
export function countable(request: CountRequest): Countable | Uncountable {
    const written = request.period.trim().replace(/\s+/g, ' ');
    const period = parsePeriod(written.toLowerCase());
    if (!period || period.amount === 0 || period.amount > MOST[period.unit]) return { kind: 'no-period', says: whyNoPeriod(written) };
    const code = request.place.trim().toUpperCase();
    const place = code === 'EU' ? code : canonicalState(code);
    if (place === undefined) return { kind: 'no-place', places: memberStates };
    const zone = request.zone ?? zoneOfState(place);
    if (!isZone(zone)) return { kind: 'no-zone', zone };
    return {
        kind: 'countable',
        zone,
        after: ({ instant, day }) => {
            const event = { instant, day: day ?? dayOf(instant, zone) };
            const limit = countLimit(event, period, zone, calendarOf(place));
            return {
                period: formatPeriod(period),
                place,
                placeName: nameOfState(place),
                zone,
                eventInWords: day === undefined ? instantInWords(instant, zone) : dayInWords(day),
                plain: endOf(countPlain(event, period, zone), zone),
                limit: endOf(limit, zone),
                rules: limit.steps.map(({ article, text }) => ({ article, text })),
                holidays: limit.holidays.map(holidayOf),
                notExtendedFor: limit.notExtendedFor.map((holiday) => {
                    const { status, wouldExtend } = holiday;
                    return { ...holidayOf(holiday), status, wouldExtend };
                }),
                coverage: limit.coverage,
                coverageInWords: coverageInWords(limit.coverage, place),
            };
        },
    };
}

function coverageInWords(coverage: CountedPeriod['coverage'], place: string): string {
    if (coverage === 'official') return 'The list published in the Official Journal is at hand for every year touched.';
    const others =
        place === 'EU' ? 'for other years those days are certain that every list names' : 'other years follow the statutes of the state';
    return `The list of the Official Journal is not at hand for every year touched; ${others}.`;
}

/** A hundred years: longer than any period of the law, and as far as public holidays can be told. */
const MOST: Readonly<Record<PeriodUnit, number>> = { hours: 876_600, days: 36_525, weeks: 5_218, months: 1_200, years: 100 };
const WRITE = 'Write a number and a unit: 15 days, 72 hours, 1 month.';

function whyNoPeriod(written: string): string {
    const [, sign, number = ''] = /^([-−–]?)(\d+(?:[.,]\d+)?)(?: |$)/.exec(written) ?? [];
    if (written === '') return `There is no period to count. ${WRITE}`;
    if (sign !== undefined && sign !== '') return `"${written}" runs backwards; a period is counted from an event on. ${WRITE}`;
    if (/[.,]/.test(number)) return `"${written}" has a fraction; a period has a whole number of one unit. ${WRITE}`;
    if (/^0+$/.test(number)) return `"${written}" is no time at all, so there is nothing to count. ${WRITE}`;
    if (number !== '' && parsePeriod(written.replace(number, '1').toLowerCase()))
        return `"${written}" is longer than a hundred years, further than public holidays can be told. ${WRITE}`;
    return `"${written}" is no period. ${WRITE}`;
}

function holidayOf({ date, name, source }: CountedPeriod['holidays'][number]): CountedHoliday {
    return { date, day: describeDay(date), inWords: dayInWords(date), name, source };
}

function endOf({ lastDay, ends }: CountedPeriod, zone: Zone): CountedEnd {
    const until = formatInstant(ends, zone);
    return {
        at: ends,
        ...(lastDay !== undefined && { lastDay }),
        ends: until,
        exactly: lastDay === undefined ? `until ${until}` : `${describeDay(lastDay)}, until ${until}`,
        inWords: lastDay === undefined ? instantInWords(ends, zone) : dayInWords(lastDay),
    };
}
