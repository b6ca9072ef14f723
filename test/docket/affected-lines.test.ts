import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Docket, DocketEntry } from '../../language/docket/entry.ts';
import { docketOf, dutiesAffectedBy, everyDuty, everyFinding } from './invented-docket.ts';
import { anyTimeline } from './invented-incident.ts';

/** How many incidents; `VIGIL_INCIDENTS=20000` by hand. */
const incidents = Number(process.env['VIGIL_INCIDENTS'] ?? 150);

const after = '2028-06-01T00:00Z';
const days = ['2028-01-10T09:00Z', '2028-02-20T09:00Z', '2028-05-31T12:00Z'];

function isOpen({ status }: DocketEntry): boolean {
    return status === 'due' || status === 'overdue' || status === 'waiting' || status === 'standing';
}

function openOf({ entries }: Docket): readonly string[] {
    return entries.filter(isOpen).map(({ duty, party }) => `${duty} ${party}`);
}

it('a finding makes nothing owed outside of the lines of the law that it affects', () => {
    fc.assert(
        fc.property(anyTimeline, fc.constantFrom(...everyFinding), fc.constantFrom(...days), (lines, finding, day) => {
            const known = new Set(openOf(docketOf(lines, after)));
            const later = docketOf([...lines, `${day} found ${finding}`], after);
            const affected = dutiesAffectedBy(finding, lines);
            const owed = openOf(later).filter((each) => !known.has(each));
            expect(owed.filter((each) => !affected.has(each.split(' ')[0] ?? ''))).toEqual([]);
        }),
        { numRuns: incidents },
    );
}, 120_000);

it('a finding affects some lines of the law, and not all', () => {
    const affected = dutiesAffectedBy('ai-act.risk', ['2028-01-10T08:00Z occurred in DE']);
    expect(affected.size).toBeGreaterThan(0);
    expect(affected.size).toBeLessThan(everyDuty);
});
