import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DutyFilter } from '../../language/analysis/duties/duty-filter.ts';
import { matches } from '../../language/analysis/duties/duty-filter.ts';
import type { DutiesView } from '../../language/analysis/duties/duty-lines.ts';
import type { DocketRow } from '../../language/analysis/judgement/docket-row.ts';
import { countByGroup, openDuties } from '../../language/analysis/today/open-duties.ts';
import { dateTold, noneTold, recipientsTold, whenTold } from '../../language/analysis/today/telling.ts';
import { urgencyOf } from '../../language/analysis/today/urgency.ts';
import { tellGaps } from '../../language/gaps/telling.ts';
import type { Period } from '../../language/time/period.ts';
import { at, docketRow, untilDay, untilHour, wednesday } from './docket-rows.ts';

const HOUR = 3_600_000;

/** A view in which the policy measures "immediately" by 24 hours, and asks to be warned as long before as a test says. */
function viewOf(warn?: Period): Pick<DutiesView, 'at' | 'asOf'> {
    const policy = { actingAs: [], adopts: [], immediately: { amount: 24, unit: 'hours' }, ...(warn && { warn }) };
    return { asOf: wednesday, at: () => ({ workspace: { policy } }) as unknown as ReturnType<DutiesView['at']> };
}

function told(rows: readonly DocketRow[], view = viewOf()): readonly string[] {
    return openDuties(rows, view).map(({ urgency, first }) => `${urgency.group}: ${first.duty}`);
}

const since = { standard: 'immediately', owedSince: at('2027-12-13T09:00:00+01:00') } as const;
const thursday = untilDay('2027-12-16', '2027-12-17T00:00:00+01:00');
const monday = untilDay('2027-12-20', '2027-12-21T00:00:00+01:00');
const january = untilDay('2028-01-20', '2028-01-21T00:00:00+01:00');
const lastMonday = untilDay('2027-12-13', '2027-12-14T00:00:00+01:00');
const lastFriday = untilDay('2027-12-10', '2027-12-11T00:00:00+01:00');

describe('what is to be done', () => {
    it('is owed at once, then overdue, then near by the measure of the policy; then this week, later, waiting, and what is kept', () => {
        const rows = [
            docketRow({ duty: 'keeps-records', status: 'standing', act: 'keep records' }),
            docketRow({ duty: 'binds', status: 'standing', act: 'cooperate' }),
            docketRow({ duty: 'waits', status: 'waiting' }),
            docketRow({ duty: 'undated' }),
            docketRow({ duty: 'in-january', limit: january }),
            docketRow({ duty: 'on-monday', limit: monday }),
            docketRow({ duty: 'in-twelve-hours', limit: untilHour('2027-12-15T21:00:00+01:00') }),
            docketRow({ duty: 'overdue', status: 'overdue', limit: lastMonday }),
            docketRow({ duty: 'at-once-by-monday', ...since, limit: monday }),
            docketRow({ duty: 'at-once', ...since }),
            docketRow({ duty: 'overdue-at-once', status: 'overdue', ...since, limit: lastMonday }),
            docketRow({ duty: 'done', status: 'met' }),
        ];
        expect(told(rows)).toEqual([
            'now: overdue-at-once',
            'now: at-once',
            'now: at-once-by-monday',
            'now: overdue',
            'now: in-twelve-hours',
            'this-week: on-monday',
            'later: in-january',
            'later: undated',
            'waiting: waits',
            'keep: binds',
            'keep: keeps-records',
        ]);
        expect(countByGroup(openDuties(rows, viewOf()))).toEqual({ now: 5, 'this-week': 1, later: 2, waiting: 1, keep: 2 });
    });

    it('begins with what has been overdue the longest', () => {
        const rows = [
            docketRow({ duty: 'since-monday', status: 'overdue', limit: lastMonday }),
            docketRow({ duty: 'since-friday', status: 'overdue', limit: lastFriday }),
        ];
        expect(told(rows)).toEqual(['now: since-friday', 'now: since-monday']);
    });

    it('is near as soon as the policy asks to be warned, and once its cautious date has passed', () => {
        const near = docketRow({ planBy: thursday, limit: january });
        expect(told([near])).toEqual(['this-week: house.report-death']);
        expect(told([near], viewOf({ amount: 3, unit: 'days' }))).toEqual(['now: house.report-death']);
        expect(told([docketRow({ planBy: lastMonday, limit: january })])).toEqual(['now: house.report-death']);
    });

    it('is not owed at once before it is', () => {
        const later = docketRow({ standard: 'immediately', owedSince: wednesday + HOUR, limit: january });
        expect(told([later])).toEqual(['later: house.report-death']);
    });

    it('is one duty whoever receives it, told by the recipient that is most urgent', () => {
        const rows = [
            docketRow({ recipient: 'bnetza', state: 'DE', limit: january }),
            docketRow({ recipient: 'ap', limit: january }),
            docketRow({ recipient: 'cnil', state: 'FR', limit: monday }),
            docketRow({ recipient: null, state: 'ES', status: 'overdue', limit: lastMonday }),
        ];
        const [duty, ...others] = openDuties(rows, viewOf());
        expect(others).toEqual([]);
        expect(duty && recipientsTold(duty, wednesday)).toBe(
            'desk (ES)?, cnil (FR) (5 days left, limit Mon 20 Dec 2027), bnetza (DE) (36 days left, limit Thu 20 Jan 2028), ' +
                'ap (NL) (36 days left, limit Thu 20 Jan 2028)',
        );
        const same = openDuties(rows.slice(0, 2), viewOf()).map((each) => recipientsTold(each, wednesday));
        expect(same).toEqual(['bnetza (DE), ap (NL)']);
    });

    it('keeps apart what other parties owe, other incidents, and each repetition', () => {
        const rows = [
            docketRow(),
            docketRow({ party: 'stlucas' }),
            docketRow({ incident: 'inc-2' }),
            docketRow({ path: 'other/inc-1.vigil' }),
            docketRow({ occurrence: 1 }),
            docketRow({ occurrence: 2 }),
        ];
        expect(openDuties(rows, viewOf())).toHaveLength(6);
    });

    it('is told in two or three words and a date', () => {
        const rows = [
            docketRow({ ...since, limit: monday }),
            docketRow(since),
            docketRow({ planBy: thursday, limit: monday }),
            docketRow({ planBy: lastMonday, limit: untilHour('2027-12-15T10:00:00+01:00') }),
            docketRow({ status: 'overdue', limit: lastMonday }),
            docketRow({ status: 'breached' }),
            docketRow({ status: 'waiting' }),
            docketRow({ status: 'standing', act: 'cooperate' }),
            docketRow({
                status: 'standing',
                act: 'keep records',
                keepUntil: { from: wednesday, lastDay: '2037-12-03', ends: at('2037-12-04T00:00:00+01:00') },
            }),
        ];
        expect(rows.map((row) => [whenTold(row, wednesday), dateTold(row, wednesday)])).toEqual([
            ['now', 'limit Mon 20 Dec 2027'],
            ['now', 'since Mon 13 Dec 2027, 09:00'],
            ['39 hours left', 'plan by Thu 16 Dec 2027'],
            ['60 minutes left', 'limit Wed 15 Dec 2027, 10:00'],
            ['33 hours overdue', 'limit Mon 13 Dec 2027'],
            ['breached', ''],
            ['waiting', ''],
            ['in force', ''],
            ['keep', 'at least until Thu 3 Dec 2037'],
        ]);
    });

    it('loses no entry that is open, and never grows less urgent as time goes by', () => {
        const status = fc.constantFrom<DocketRow['status']>('due', 'overdue', 'waiting', 'standing', 'breached', 'met', 'late');
        const date = fc.option(
            fc.integer({ min: -2000, max: 2000 }).map((hours) => ({ from: 0, lastDay: null, ends: wednesday + hours * HOUR })),
        );
        const row = fc
            .record({ status, planBy: date, limit: date, party: fc.constantFrom('a', 'b'), recipient: fc.constantFrom('ap', 'cnil') })
            // A docket never plans for a day after the limit.
            .filter(({ planBy, limit }) => !planBy || !limit || planBy.ends <= limit.ends)
            .map((said) => docketRow(said));
        fc.assert(
            fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
                const shown = openDuties(rows, viewOf()).flatMap(({ first, others }) => [first, ...others]);
                expect(new Set(shown)).toEqual(new Set(rows.filter((each) => each.status !== 'met' && each.status !== 'late')));
            }),
        );
        fc.assert(
            fc.property(row, fc.nat({ max: 500 }), (each, hours) => {
                const groups = ['now', 'this-week', 'later', 'waiting', 'keep'];
                const rank = (asOf: number): number => groups.indexOf(urgencyOf(each, { asOf, near: 24 * HOUR })?.group ?? '');
                if (each.status === 'due') expect(rank(wednesday + hours * HOUR)).toBeLessThanOrEqual(rank(wednesday));
            }),
        );
    });
});

describe('a filter of duties', () => {
    const none: DutyFilter = { incident: [], party: [], status: [], duty: [], recipient: [], dueWithin: [] };
    const passes = (row: DocketRow, filter: Partial<DutyFilter>): boolean => matches(row, { ...none, ...filter }, wednesday);

    it('takes what has one of the values of each part', () => {
        const row = docketRow();
        expect(passes(row, {})).toBe(true);
        expect(passes(row, { party: ['stlucas', 'medira'], status: ['due'] })).toBe(true);
        expect(passes(row, { party: ['medira'], status: ['overdue'] })).toBe(false);
        expect(passes(row, { duty: ['report-death'] })).toBe(true);
        expect(passes(row, { duty: ['house.report-death'] })).toBe(true);
        expect(passes(row, { duty: ['other.report-death'] })).toBe(false);
        expect(passes(row, { recipient: ['desk'] })).toBe(false);
        expect(passes(docketRow({ recipient: null }), { recipient: ['desk'] })).toBe(true);
    });

    it('takes within a span what ends within it, what is owed at once, and what is overdue', () => {
        const within = { dueWithin: [{ amount: 3, unit: 'days' } as const] };
        expect(passes(docketRow({ limit: thursday }), within)).toBe(true);
        expect(passes(docketRow({ limit: monday }), within)).toBe(false);
        expect(passes(docketRow({ ...since, limit: january }), within)).toBe(true);
        expect(passes(docketRow({ status: 'overdue', limit: lastMonday }), within)).toBe(true);
        expect(passes(docketRow({ status: 'waiting', limit: thursday }), within)).toBe(false);
        expect(passes(docketRow({ limit: monday }), { dueWithin: [...within.dueWithin, { amount: 1, unit: 'weeks' }] })).toBe(true);
    });
});

describe('where nothing is owed', () => {
    it.each([
        [0, 'Nothing is owed.'],
        [1, 'Nothing is owed. The docket says of 1 duty why not (vigil docket).'],
        [5, 'Nothing is owed. The docket says of 5 duties why not (vigil docket).'],
    ])('the reasons are pointed to: %d', (reasoned, said) => {
        const told = (path: string): string => path;
        const incident = { incident: 'inc', file: 'a.vigil', told, gaps: [], toldGaps: tellGaps([], told), reasoned };
        const leftOut = { filtered: 0, ofOthers: 0 };
        expect(noneTold({ duties: [], incidents: [incident], unread: [], leftOut, actingFor: [], readAlone: false })).toEqual([said]);
    });
});
