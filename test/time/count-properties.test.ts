import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../language/time/calendar.ts';
import { countLimit, countPlain, type CountedPeriod, type Event } from '../../language/time/count.ts';
import type { PeriodUnit } from '../../language/time/period.ts';
import { memberStates, zoneOfState } from '../../language/time/state.ts';
import { dayOf } from '../../language/time/zone.ts';

const YEAR_2020 = 1_577_836_800_000;
const YEAR_2040 = 2_208_988_800_000;

const states = fc.constantFrom(...memberStates, 'EU', 'US');
const instants = fc.integer({ min: YEAR_2020, max: YEAR_2040 });
const units = fc.constantFrom<PeriodUnit>('hours', 'days', 'weeks', 'months', 'years');
const dayUnits = fc.constantFrom<PeriodUnit>('days', 'weeks', 'months', 'years');
const amounts = fc.nat(90);
const runs = { numRuns: 1000 };

function eventAt(instant: number, state: string): Event {
    return { instant, day: dayOf(instant, zoneOfState(state)) };
}

function limitOf(instant: number, amount: number, unit: PeriodUnit, state: string): CountedPeriod {
    return countLimit(eventAt(instant, state), { amount, unit }, zoneOfState(state), calendarOf(state));
}

/** The working days after one day, up to and including another, by Temporal's weekdays and the calendar's certain holidays. */
function workingDaysBetween(after: string, upTo: string, state: string): string[] {
    const found: string[] = [];
    const last = Temporal.PlainDate.from(upTo);
    for (
        let day = Temporal.PlainDate.from(after).add({ days: 1 });
        Temporal.PlainDate.compare(day, last) <= 0;
        day = day.add({ days: 1 })
    ) {
        const status = calendarOf(state).holidayOn(day.toString())?.status;
        if (day.dayOfWeek < 6 && status !== 'official' && status !== 'statute') found.push(day.toString());
        if (found.length > 2) break;
    }
    return found;
}

describe('a limit under Regulation 1182/71', () => {
    it('never ends earlier for a later event', () => {
        fc.assert(
            fc.property(instants, fc.nat(40 * 86_400_000), amounts, units, states, (instant, later, amount, unit, state) => {
                const first = limitOf(instant, amount, unit, state);
                expect(limitOf(instant + later, amount, unit, state).ends).toBeGreaterThanOrEqual(first.ends);
            }),
            runs,
        );
    });

    it('never ends earlier for a longer period', () => {
        fc.assert(
            fc.property(instants, amounts, fc.nat(10), units, states, (instant, amount, more, unit, state) => {
                const shorter = limitOf(instant, amount, unit, state);
                expect(limitOf(instant, amount + more, unit, state).ends).toBeGreaterThanOrEqual(shorter.ends);
            }),
            runs,
        );
    });

    it('never ends before the plain count', () => {
        fc.assert(
            fc.property(instants, amounts, units, states, (instant, amount, unit, state) => {
                const plain = countPlain(eventAt(instant, state), { amount, unit }, zoneOfState(state));
                expect(limitOf(instant, amount, unit, state).ends).toBeGreaterThanOrEqual(plain.ends);
            }),
            runs,
        );
    });

    it('ends on a working day, unless it is in hours', () => {
        fc.assert(
            fc.property(instants, amounts, dayUnits, states, (instant, amount, unit, state) => {
                const lastDay = limitOf(instant, amount, unit, state).lastDay ?? expect.fail('no last day');
                const dayBefore = Temporal.PlainDate.from(lastDay).subtract({ days: 1 }).toString();
                expect(workingDaysBetween(dayBefore, lastDay, state)).toEqual([lastDay]);
            }),
            runs,
        );
    });

    it('includes two working days when it is two days or more', () => {
        fc.assert(
            fc.property(instants, fc.integer({ min: 2, max: 90 }), dayUnits, states, (instant, amount, unit, state) => {
                const lastDay = limitOf(instant, amount, unit, state).lastDay ?? expect.fail('no last day');
                expect(workingDaysBetween(eventAt(instant, state).day, lastDay, state).length).toBeGreaterThanOrEqual(2);
            }),
            runs,
        );
    });

    it('runs in hours for so many of them, and less than one more', () => {
        fc.assert(
            fc.property(instants, amounts, states, (instant, amount, state) => {
                const hours = (limitOf(instant, amount, 'hours', state).ends - instant) / 3_600_000;
                expect(hours).toBeGreaterThan(amount);
                expect(hours).toBeLessThanOrEqual(amount + 1);
            }),
            runs,
        );
    });

    it('names holidays between event and end only, the certain ones apart from the others', () => {
        fc.assert(
            fc.property(instants, fc.nat(5), dayUnits, states, (instant, amount, unit, state) => {
                const counted = limitOf(instant, amount, unit, state);
                for (const { date, status } of counted.holidays) {
                    expect(['official', 'statute']).toContain(status);
                    expect(date < (counted.lastDay ?? '')).toBe(true);
                }
                for (const { date, status, wouldExtend } of counted.notExtendedFor) {
                    expect(['likely', 'disputed', 'possible', 'regional']).toContain(status);
                    expect(date > eventAt(instant, state).day).toBe(true);
                    if (!wouldExtend) expect(date <= (counted.lastDay ?? '')).toBe(true);
                }
            }),
            runs,
        );
    });
});

it('counts in any year without throwing', () => {
    const anyInstant = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 });
    fc.assert(
        fc.property(anyInstant, fc.nat(999_999), units, states, (instant, amount, unit, state) => {
            const counted = limitOf(instant, amount, unit, state);
            expect(Number.isFinite(counted.ends)).toBe(true);
            if (unit !== 'hours') expect(counted.lastDay).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }),
        { numRuns: 500 },
    );
});
