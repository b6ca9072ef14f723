import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../language/time/calendar.ts';
import { countLimit, countPlain, type CountedPeriod } from '../../language/time/count.ts';
import { parsePeriod } from '../../language/time/period.ts';
import { zoneOfState } from '../../language/time/state.ts';
import { dayOf, formatInstant, parseInstant, startOfDay } from '../../language/time/zone.ts';

function limit(length: string, after: string, state: string | undefined): CountedPeriod {
    const zone = zoneOfState(state ?? 'EU');
    const instant = parseInstant(after) ?? expect.fail(after);
    return countLimit({ instant, day: dayOf(instant, zone) }, parsePeriod(length) ?? expect.fail(length), zone, calendarOf(state));
}

function onDay(length: string, day: string, state: string): CountedPeriod {
    const zone = zoneOfState(state);
    return countLimit({ instant: startOfDay(day, zone), day }, parsePeriod(length) ?? expect.fail(length), zone, calendarOf(state));
}

describe('the steps of a count', () => {
    it('says in words what each paragraph did', () => {
        expect(limit('2 days', '2027-12-10T16:00:00+01:00', 'DE').steps).toEqual([
            { article: '3(1)', text: 'The day of the event, Friday 10 December 2027, is not counted.' },
            { article: '3(2)(b)', text: '2 days run from the day after it to the end of Sunday 12 December 2027.' },
            {
                article: '3(4)',
                text: 'Sunday 12 December 2027 is not a working day, so the period ends with the next working day, Monday 13 December 2027.',
            },
            {
                article: '3(5)',
                text: 'A period of two days or more includes at least two working days, so it ends with Tuesday 14 December 2027.',
            },
        ]);
    });

    it('names the holiday that moved the end', () => {
        const counted = limit('15 days', '2027-04-21T12:00:00+02:00', 'DE');
        expect(counted.steps[2]?.text).toBe(
            'Thursday 6 May 2027 is a public holiday (Ascension Day), so the period ends with the next working day, Friday 7 May 2027.',
        );
        expect(counted.holidays.map(({ date, name, status }) => [date, name, status])).toEqual([
            ['2027-05-06', 'Ascension Day', 'statute'],
        ]);
    });

    it('names the holiday that left too few working days (Article 3(5))', () => {
        const counted = limit('2 days', '2027-04-26T09:00:00+02:00', 'NL');
        expect(counted.holidays.map((holiday) => holiday.name)).toEqual(["King's Day"]);
    });

    it('shows the hour that is not counted', () => {
        expect(limit('72 hours', '2026-12-04T16:20:00+01:00', 'NL').steps).toEqual([
            { article: '3(1)', text: 'The hour of the event, up to 17:00 on Friday 4 December 2026, is not counted.' },
            { article: '3(2)(a)', text: '72 hours run from then to 17:00 on Monday 7 December 2026.' },
        ]);
    });

    it('rests a plain count on no article', () => {
        const event = { instant: startOfDay('2027-12-10', 'Europe/Berlin'), day: '2027-12-10' };
        expect(countPlain(event, { amount: 2, unit: 'days' }, 'Europe/Berlin').steps).toEqual([
            { article: '', text: '2 days after Friday 10 December 2027, every day counted alike, end with Sunday 12 December 2027.' },
        ]);
    });
});

const LIKELY_CLOSURE = ['2027-12-28 likely', '2027-12-29 likely', '2027-12-30 likely', '2027-12-31 likely'];

describe('days that are not certain', () => {
    it.each([
        ['a regional day', '1 day', '2026-06-03', 'DE', '2026-06-04', ['2026-06-04 regional']],
        ['a disputed day', '1 day', '2026-11-01', 'BE', '2026-11-02', ['2026-11-02 disputed']],
        ['a day that is only likely for the institutions', '1 day', '2027-04-30', 'EU', '2027-05-03', []],
        ['a closure that is only likely', '1 day', '2027-12-27', 'EU', '2027-12-28', LIKELY_CLOSURE],
        ['a day that only counts under Article 3(5)', '2 days', '2027-05-26', 'DE', '2027-05-28', ['2027-05-27 regional']],
        ['the last of two in a row', '1 day', '2026-12-26', 'BG', '2026-12-28', ['2026-12-28 disputed']],
        ['a statutory day that the list of its year lacks', '1 day', '2026-01-05', 'SK', '2026-01-06', ['2026-01-06 disputed']],
        ['a day of rest by decree', '2 days', '2026-12-22', 'HU', '2026-12-24', ['2026-12-24 possible']],
        ['a closing day by custom', '2 days', '2027-12-29', 'DK', '2027-12-31', ['2027-12-31 possible']],
        ['a day freed by the government for one year', '2 days', '2025-12-31', 'BG', '2026-01-05', ['2026-01-02 possible']],
        ['a bridge day that an order may free', '1 day', '2027-06-24', 'LV', '2027-06-25', ['2027-06-25 possible']],
    ])('does not extend for %s, but names it', (_what, length, day, state, lastDay, named) => {
        const counted = onDay(length, day, state);
        expect(counted.lastDay).toBe(lastDay);
        expect(counted.notExtendedFor.map(({ date, status }) => `${date} ${status}`)).toEqual(named);
    });

    it('names one within the period, and that it would have changed nothing', () => {
        const named = onDay('15 days', '2026-05-25', 'DE').notExtendedFor;
        expect(named.map(({ date, wouldExtend }) => `${date} ${wouldExtend}`)).toEqual(['2026-06-04 false']);
        expect(onDay('1 day', '2026-06-03', 'DE').notExtendedFor[0]?.wouldExtend).toBe(true);
    });

    it('names none before the period and none after it', () => {
        expect(onDay('1 day', '2026-06-04', 'DE').notExtendedFor).toEqual([]);
        expect(onDay('1 day', '2026-06-02', 'DE').notExtendedFor).toEqual([]);
    });

    it('names none over years unless it stands at the end, and none for hours', () => {
        expect(onDay('10 years', '2026-01-01', 'ES').notExtendedFor).toEqual([]);
        expect(onDay('1 year', '2025-06-04', 'DE').notExtendedFor.map(({ date }) => date)).toEqual(['2026-06-04']);
        expect(onDay('72 hours', '2026-06-03', 'DE').notExtendedFor).toEqual([]);
    });
});

describe('coverage', () => {
    it('is official only where every year touched has a list that can be used', () => {
        expect(onDay('15 days', '2026-06-01', 'DE').coverage).toBe('official');
        expect(onDay('15 days', '2026-12-20', 'DE').coverage).toBe('projected');
        expect(onDay('15 days', '2025-12-20', 'DE').coverage).toBe('projected');
        expect(onDay('15 days', '2026-06-01', 'IT').coverage).toBe('projected');
        expect(onDay('15 days', '2026-06-01', 'EU').coverage).toBe('official');
        expect(onDay('72 hours', '2026-12-30', 'DE').coverage).toBe('projected');
        expect(limit('15 days', '2026-06-01T12:00:00+02:00', undefined).coverage).toBe('projected');
    });
});

describe('the edges of a count', () => {
    it('ends a period of zero on the day itself, or the next working day', () => {
        expect(onDay('0 days', '2027-12-06', 'DE').lastDay).toBe('2027-12-06');
        expect(onDay('0 days', '2027-12-12', 'DE').lastDay).toBe('2027-12-13');
        const event = { instant: startOfDay('2027-12-12', 'Europe/Berlin'), day: '2027-12-12' };
        expect(countPlain(event, { amount: 0, unit: 'days' }, 'Europe/Berlin').lastDay).toBe('2027-12-12');
    });

    it('takes the day of the event as it is given, not from the instant', () => {
        const instant = parseInstant('2027-12-06T20:30:00-05:00') ?? expect.fail('instant');
        const calendar = calendarOf('NL');
        const period = { amount: 15, unit: 'days' } as const;
        expect(countLimit({ instant, day: '2027-12-06' }, period, 'Europe/Amsterdam', calendar).lastDay).toBe('2027-12-21');
        expect(countLimit({ instant, day: '2027-12-07' }, period, 'Europe/Amsterdam', calendar).lastDay).toBe('2027-12-22');
    });

    it('counts the clock hour of a place half an hour off', () => {
        const event = { instant: parseInstant('2026-12-04T16:20:00+05:30') ?? expect.fail('instant'), day: '2026-12-04' };
        const counted = countLimit(event, { amount: 2, unit: 'hours' }, 'Asia/Kolkata', calendarOf(undefined));
        expect(formatInstant(counted.ends, 'Asia/Kolkata')).toBe('2026-12-04T19:00:00+05:30');
    });

    it('reaches from the first year to the last without throwing', () => {
        const first = onDay('15 days', '0001-01-01', 'DE');
        expect(first.lastDay).toBe('0001-01-16');
        const last = onDay('15 days', '9999-12-30', 'DE');
        expect(last.lastDay).toBe('9999-12-31');
        expect(formatInstant(last.ends, 'Europe/Berlin')).toBe('+010000-01-01T00:00:00+01:00');
        expect(onDay('999999 years', '2027-12-06', 'EU').lastDay).toBe('9999-12-31');
        expect(onDay('2 days', '9999-12-24', 'EU').lastDay).toBe('9999-12-28');
    });
});
