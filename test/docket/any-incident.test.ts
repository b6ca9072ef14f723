import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inTime } from '../../language/docket/clocks/deadlines.ts';
import type { Docket, DocketEntry } from '../../language/docket/entry.ts';
import { isRetention } from '../../language/docket/entry.ts';
import { docketOf, isError, nameOf, pairs, short } from './invented-docket.ts';
import { anyTimeline } from './invented-incident.ts';

/** How many incidents; `VIGIL_INCIDENTS=20000` by hand. */
const incidents = Number(process.env['VIGIL_INCIDENTS'] ?? 40);

/** After every line that is invented, and a line of that time. */
const after = '2028-06-01T00:00Z';
const lastDay = '2028-05-31T12:00Z';

/** Lines that may end what was owed, or change nothing. */
const ending = ['causal link excluded', 'ruled out serious-incident', 'northlight noted "nothing"', 'bnetza closed'];
const adding = [
    'found death',
    'found risk',
    'causal link likely',
    'medira became aware',
    'klinik became aware',
    'praxis became aware',
    'klinik informed medira',
    'klinik could not reach medira "three calls"',
    'medira reported initial to bnetza',
    'medira recalled triage-ai',
];

/** A party and who acts for it. */
const acting: Readonly<Record<string, readonly string[]>> = { medira: ['medira', 'eurorep'] };

/** Whether a line lets a party know: it became aware, did or said something about the incident itself, or received a report. */
function knows(party: string, lines: readonly string[]): boolean {
    const names = acting[party] ?? [party];
    const own = /^\S+ (\S+) (?:became aware|found|reported|informed|answered|recalled|withdrew|disabled|corrected)/;
    const received = (line: string): readonly string[] => / reported \S+ to (.+)$/.exec(line)?.[1]?.split(', ') ?? [];
    return lines.some((line) => [own.exec(line)?.[1] ?? '', ...received(line)].some((name) => names.includes(name)));
}

function wrongIn({ entries, failed }: Docket, lines: readonly string[]): Readonly<Record<string, readonly object[]>> {
    const wrong = (isWrong: (entry: DocketEntry) => boolean): readonly object[] => entries.filter(isWrong).map(short);
    return {
        'could not be judged': failed,
        'limit before the cautious date': wrong(({ planBy, limit }) => planBy !== null && limit !== null && limit.ends < planBy.ends),
        'met, and not in time': wrong(
            ({ status, fulfilled, limit, zone }) =>
                status === 'met' && fulfilled !== null && limit !== null && !inTime(fulfilled.at, limit, zone),
        ),
        'late, and in time': wrong(
            ({ status, fulfilled, limit, zone }) =>
                status === 'late' && fulfilled !== null && limit !== null && inTime(fulfilled.at, limit, zone),
        ),
        'missed, or with a limit, by somebody who knows nothing': wrong(
            (entry) =>
                entry.bound === 'organisation' &&
                !isRetention(entry) &&
                (entry.limit !== null || entry.status === 'overdue') &&
                !knows(entry.party, lines),
        ),
    };
}

/** Whether a date is counted from what a line says of the causal link with one finding, as the trace tells: a finding made later brings its link along. */
function countsLinkOfOneFinding({ trace }: DocketEntry): boolean {
    return trace.some(({ rule, because }) => /^(?:Plan by|Limit),/.test(rule) && /after causal link \S+ for /.test(because));
}

function movedEarlier(before: Docket, later: Docket): readonly object[] {
    const isEarlier = (one: DocketEntry['planBy'], other: DocketEntry['planBy']): boolean =>
        one !== null && other !== null && other.ends < one.ends;
    return pairs(before, later)
        .filter(([, other]) => !countsLinkOfOneFinding(other))
        .filter(([one, other]) => one.status !== 'not owed' && (isEarlier(one.limit, other.limit) || isEarlier(one.planBy, other.planBy)))
        .map((pair) => pair.map(short));
}

function changedByEnding(before: Docket, later: Docket): Readonly<Record<string, readonly object[]>> {
    const known = new Set(before.entries.filter(isError).map(nameOf));
    return {
        'an error more': later.entries.filter((entry) => isError(entry) && !known.has(nameOf(entry))).map(short),
        'another date': pairs(before, later)
            .filter(
                ([one, other]) =>
                    other.status !== 'not owed' && (one.limit?.ends !== other.limit?.ends || one.planBy?.ends !== other.planBy?.ends),
            )
            .map((pair) => pair.map(short)),
        'an error less': pairs(before, later)
            .filter(([one, other]) => isError(one) && !isError(other) && other.status !== 'covered')
            .map((pair) => pair.map(short)),
    };
}

/** Those that have something in them. */
function named(found: Readonly<Record<string, readonly object[]>>): object {
    return Object.fromEntries(Object.entries(found).filter(([, all]) => all.length > 0));
}

it(
    'holds of any incident: dates in order, nothing missed by whom knows nothing, nothing that happened undone by what comes later',
    () => {
        fc.assert(
            fc.property(anyTimeline, fc.constantFrom(...ending, ...adding), (lines, line) => {
                const before = docketOf(lines, after);
                expect(named(wrongIn(before, lines))).toEqual({});
                const written = [...lines, `${lastDay} ${line}`];
                const later = docketOf(written, after);
                expect(named(wrongIn(later, written))).toEqual({});
                const compared = ending.includes(line) ? changedByEnding(before, later) : { earlier: movedEarlier(before, later) };
                expect(named(compared)).toEqual({});
            }),
            { numRuns: incidents },
        );
    },
    120_000 + incidents * 2_000,
);
