import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Docket, DocketEntry } from '../../language/docket/entry.ts';
import { asOfInstant, RecordedAsOf } from '../../language/time/as-of.ts';
import { formatInstant, parseInstant } from '../../language/time/zone.ts';
import { asOf, incidentOf, register, revisedTimeline, timeline } from './invented-incident.ts';
import { docketsAt, docketsOf } from './workspace-of.ts';

const incidentFile = 'incident.vigil';

function filesOf(lines: readonly string[]): Parameters<typeof docketsOf>[0] {
    return [
        { path: 'register.vigil', text: register.join('\n') },
        { path: incidentFile, text: incidentOf(lines) },
    ];
}

function docketOf(lines: readonly string[], at: string): Docket {
    const [docket] = docketsOf(filesOf(lines), at);
    if (!docket) throw new Error('There is no docket.');
    return docket;
}

/** What an entry says, without the places in files. */
function said(entry: DocketEntry): object {
    const { arose, fulfilled, breaches, explained, law, trace, ...rest } = entry;
    return {
        ...rest,
        law: law.file,
        explained,
        arose: arose?.at,
        fulfilled: fulfilled?.at,
        breaches: breaches.map((event) => event.at),
        trace: trace.map(({ rule, because }) => ({ rule, because })),
    };
}

function saidBy(docket: Docket): readonly object[] {
    return docket.entries.map(said);
}

function nameOf({ duty, party, recipient, state, occurrence }: DocketEntry): string {
    return [duty, party, recipient, state, occurrence].join(' ');
}

describe('the docket of any incident', () => {
    it('is the same for the same files and instant, byte for byte', () => {
        fc.assert(
            fc.property(revisedTimeline, asOf, (lines, at) => {
                expect(JSON.stringify(docketOf(lines, at))).toBe(JSON.stringify(docketOf(lines, at)));
            }),
            { numRuns: 30 },
        );
    });

    it('does not depend on the order of files, declarations and lines', () => {
        const shuffled = fc.shuffledSubarray([...register], { minLength: register.length });
        fc.assert(
            fc.property(revisedTimeline, asOf, shuffled, fc.boolean(), fc.nat(), (lines, at, declarations, incidentFirst, turn) => {
                const turned = [...lines.slice(turn % lines.length), ...lines.slice(0, turn % lines.length)].reverse();
                const files = [
                    { path: incidentFirst ? 'a.vigil' : 'z.vigil', text: incidentOf(turned) },
                    { path: 'k.vigil', text: declarations.slice(0, 5).join('\n') },
                    { path: 'm.vigil', text: declarations.slice(5).join('\n') },
                ];
                const [docket] = docketsOf(files, at);
                expect(docket && saidBy(docket)).toEqual(saidBy(docketOf(lines, at)));
            }),
            { numRuns: 25 },
        );
    });

    it('never ends a limit before the cautious date', () => {
        fc.assert(
            fc.property(revisedTimeline, asOf, (lines, at) => {
                const wrong = docketOf(lines, at).entries.filter(({ planBy, limit }) => planBy && limit && limit.ends < planBy.ends);
                expect(wrong.map(said)).toEqual([]);
            }),
            { numRuns: 30 },
        );
    });

    it('is the same for all instants that the ones it was compared with leave open', () => {
        const years = 4 * 365 * 24 * 3_600_000;
        fc.assert(
            fc.property(revisedTimeline, asOf, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (lines, at, share) => {
                const instant = parseInstant(at) ?? 0;
                const recorded = new RecordedAsOf(instant);
                const [docket] = docketsAt(filesOf(lines), recorded);
                const { from, until } = recorded.validity;
                expect(from <= instant && instant < until).toBe(true);
                const [first, last] = [Math.max(from, instant - years), Math.min(until - 1, instant + years)];
                for (const other of [first, Math.floor(first + share * (last - first)), last]) {
                    const [same] = docketsAt(filesOf(lines), asOfInstant(other));
                    expect(same && saidBy(same)).toEqual(docket && saidBy(docket));
                }
            }),
            { numRuns: 30 },
        );
    });

    it('never takes back that something was done, done late or breached, as long as no line is struck', () => {
        const kept: Readonly<Record<string, readonly string[]>> = {
            met: ['met', 'covered'],
            late: ['late', 'covered'],
            overdue: ['overdue', 'late', 'covered'],
            breached: ['breached'],
        };
        fc.assert(
            fc.property(timeline, asOf, fc.integer({ min: 1, max: 60 * 24 * 60 }), (lines, at, minutes) => {
                const docket = docketOf(lines, at);
                const later = docketOf(lines, formatInstant(docket.asOf.instant + minutes * 60_000, 'UTC'));
                const statuses = new Map(later.entries.map((entry) => [nameOf(entry), entry.status]));
                const lost = docket.entries.filter((entry) => {
                    const allowed = kept[entry.status];
                    return allowed && !allowed.includes(statuses.get(nameOf(entry)) ?? 'gone');
                });
                expect(lost.map((entry) => ({ ...said(entry), now: statuses.get(nameOf(entry)) }))).toEqual([]);
            }),
            { numRuns: 80 },
        );
    });

    it('is not touched by another incident', () => {
        fc.assert(
            fc.property(timeline, timeline, asOf, (lines, others, at) => {
                const files = [
                    { path: 'register.vigil', text: register.join('\n') },
                    { path: incidentFile, text: incidentOf(lines) },
                    { path: 'other.vigil', text: incidentOf(others, 'other') },
                ];
                const docket = docketsOf(files, at).find((each) => each.incident === 'invented');
                expect(docket && saidBy(docket)).toEqual(saidBy(docketOf(lines, at)));
            }),
            { numRuns: 30 },
        );
    });

    it('can be derived from damaged files too', () => {
        const pieces = fc.constantFrom(
            '',
            ' ',
            '\n',
            '{',
            '}',
            '"',
            '2028-02-30',
            '2028-02-30 25:00',
            'found',
            'medira',
            'nobody',
            'of',
            '//',
            '"""',
        );
        const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), pieces), { minLength: 1, maxLength: 6 });
        fc.assert(
            fc.property(revisedTimeline, damage, asOf, (lines, cuts, at) => {
                let text = [...register, incidentOf(lines)].join('\n');
                for (const [place, length, piece] of cuts) {
                    const start = place % text.length;
                    text = text.slice(0, start) + piece + text.slice(start + length);
                }
                const dockets = docketsOf([{ path: incidentFile, text }], at);
                expect(() => JSON.stringify(dockets)).not.toThrow();
            }),
            { numRuns: 30 },
        );
    });
});
