import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTime } from '../../language/docket/clocks/deadlines.ts';
import { formatInstant, parseInstant } from '../../language/time/zone.ts';
import { declared, docketOf, isError, nameOf, pairs, short } from './invented-docket.ts';
import { timeline } from './invented-incident.ts';

/** How often; by hand many more. */
const numRuns = Number(process.env['VIGIL_RUNS'] ?? 60);

/** After every line that is invented, and a line of that time. */
const after = '2028-06-01T00:00Z';
const lastDay = '2028-05-31T12:00Z';

function holds(isSo: (lines: readonly string[]) => void): void {
    fc.assert(fc.property(timeline, isSo), { numRuns });
}

it('asks every duty of the house in some incident', () => {
    expect(declared.problems).toEqual([]);
    const lines = ['found death', 'medira became aware', 'klinik became aware', 'causal link likely', 'medira reported initial to bnetza'];
    const written = ['2028-01-10T08:00Z occurred in DE', ...lines.map((line, index) => `2028-01-1${index + 1}T08:00Z ${line}`)];
    const asked = new Set(docketOf(written, after).entries.map(({ duty }): string => duty));
    expect(
        ['by-awareness', 'graver', 'by-finding', 'by-link', 'of-another', 'afterwards', 'answer', 'weekly'].filter(
            (name) => !asked.has(`house.${name}`),
        ),
    ).toEqual([]);
});

describe('the clocks of any incident, under the law and a regime of one’s own', () => {
    it('never end a limit before the cautious date, and count no limit from before the duty arose', () => {
        holds((lines) => {
            const { entries, failed } = docketOf(lines, after);
            expect(failed).toEqual([]);
            expect(entries.filter(({ planBy, limit }) => planBy && limit && limit.ends < planBy.ends).map(short)).toEqual([]);
        });
    });

    it('let nothing be met that was not done in time, and nothing be late that was', () => {
        holds((lines) => {
            const wrong = docketOf(lines, after).entries.filter(
                ({ status, fulfilled, limit, zone }) =>
                    fulfilled &&
                    limit &&
                    ((status === 'met' && !inTime(fulfilled.at, limit, zone)) || (status === 'late' && inTime(fulfilled.at, limit, zone))),
            );
            expect(wrong.map(short)).toEqual([]);
        });
    });

    it('give no limit to a party that does not know of the incident, and let it miss nothing', () => {
        holds((lines) => {
            const aware = new Set(lines.flatMap((line) => / (\S+) became aware/.exec(line)?.[1] ?? []));
            if (aware.has('eurorep')) aware.add('medira');
            const told = lines.some((line) => line.includes(' reported '));
            const wrong = docketOf(lines, after).entries.filter(
                (entry) =>
                    entry.bound === 'organisation' &&
                    (entry.limit !== null || entry.status === 'overdue') &&
                    !aware.has(entry.party) &&
                    !told,
            );
            expect(wrong.filter(({ act }) => act !== 'keep records').map(short)).toEqual([]);
        });
    });

    it.each(['causal link excluded', 'ruled out serious-incident', 'northlight noted "nothing"'])(
        'add no error and move no date where what was owed ends: %s',
        (line) => {
            holds((lines) => {
                const before = docketOf(lines, after);
                const later = docketOf([...lines, `${lastDay} ${line}`], after);
                const known = new Set(before.entries.filter(isError).map(nameOf));
                expect(later.entries.filter((entry) => isError(entry) && !known.has(nameOf(entry))).map(short)).toEqual([]);
                const moved = pairs(before, later).filter(
                    ([one, other]) =>
                        other.status !== 'not owed' && (one.limit?.ends !== other.limit?.ends || one.planBy?.ends !== other.planBy?.ends),
                );
                expect(moved.map((pair) => pair.map(short))).toEqual([]);
                expect(
                    pairs(before, later)
                        .filter(([one, other]) => isError(one) && !isError(other) && other.status !== 'covered')
                        .map((pair) => pair.map(short)),
                ).toEqual([]);
            });
        },
    );

    it('say of an instant what they said then, whatever is written of later', () => {
        const at = fc
            .integer({ min: 0, max: 90 * 24 * 60 })
            .map((minutes) => formatInstant((parseInstant('2028-01-10T09:00Z') ?? 0) + minutes * 60_000, 'UTC'));
        fc.assert(
            fc.property(timeline, at, (lines, asOf) => {
                const known = lines.filter(
                    (line) => (parseInstant(line.slice(0, line.indexOf(' '))) ?? Infinity) <= (parseInstant(asOf) ?? 0),
                );
                if (known.length === lines.length || lines.some((line) => /^\S{10} /.test(line))) return;
                expect(docketOf(known, asOf).entries.map(short)).toEqual(docketOf(lines, asOf).entries.map(short));
            }),
            { numRuns },
        );
    });

    it('move no date to an earlier one when something later is written', () => {
        const lines = [
            'found death',
            'found risk',
            'causal link likely',
            'medira became aware',
            'klinik became aware',
            'klinik informed medira',
            'medira reported initial to bnetza',
        ];
        fc.assert(
            fc.property(timeline, fc.constantFrom(...lines), (written, line) => {
                const before = docketOf(written, after);
                const later = docketOf([...written, `${lastDay} ${line}`], after);
                const moved = pairs(before, later).filter(
                    ([one, other]) =>
                        one.status !== 'not owed' &&
                        ((one.limit && other.limit && other.limit.ends < one.limit.ends) ||
                            (one.planBy && other.planBy && other.planBy.ends < one.planBy.ends)),
                );
                expect(moved.map((pair) => pair.map(short))).toEqual([]);
            }),
            { numRuns },
        );
    });
});
