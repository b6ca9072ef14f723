import { describe, expect, it } from 'vitest';
import type { DocketEntry } from '../../language/docket/entry.ts';
import type { Kind } from './coverage.ts';
import { dayIn, quarters } from './coverage.ts';
import { kinds } from './kinds.ts';
import { eveningDockets } from './derive.ts';

/** The workspace of a kind, with one incident a quarter. */
function workspaceText({ subject, declaration, provider = [], policy, found, reportedTo }: Kind): string {
    const incident = (quarter: string) => {
        const day = dayIn(quarter);
        return `
incident in-${quarter} "${day}" {
  involves subject-1
  zone Europe/Berlin
  timeline {
    ${day} 08:00  occurred in DE
    ${day} 08:30  user became aware
    ${day} 09:00  maker became aware
    ${day} 10:00  found ${found}, risk
    ${reportedTo ? `${day} 11:00  maker reported initial to ${reportedTo}` : ''}
    ${day} 12:00  maker disabled subject-1
    ${day} 12:00  maker reached testing-ended
  }
}`;
    };
    return `
${policy ? `policy "A reading" { ${policy} }` : ''}
organisation maker "Maker GmbH" {
  country DE
  ${provider.join('\n  ')}
}
organisation user "User GmbH" { country DE }
organisation importing "Import GmbH" { country DE }
organisation selling "Sale GmbH" { country DE }
authority bfarm "Authority for devices" { country DE zone Europe/Berlin acts as device-authority }
authority equality-body "Body for equality" { country DE zone Europe/Berlin acts as rights-body }
${subject} subject-1 "Subject" {
  ${declaration.join('\n  ')}
  provider maker
  ${subject === 'system' ? 'deployer user\n  importer importing\n  distributor selling' : ''}
}
${quarters.map(incident).join('\n')}`;
}

function dutiesOf(entries: readonly DocketEntry[]): readonly string[] {
    return [...new Set(entries.map((entry) => entry.duty))].sort();
}

function isOwed({ status }: DocketEntry): boolean {
    return status !== 'not owed' && status !== 'covered';
}

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
    const dockets = eveningDockets(workspaceText(kind));

    it.each(quarters)('has exactly the duties that the dates say in %s', (quarter) => {
        const span = kind.spans.findLast((each) => each.from <= quarter);

        expect(dutiesOf((dockets.get(dayIn(quarter)) ?? []).filter(isOwed))).toEqual([...(span?.owed ?? [])].sort());
    });

    it.each(quarters)('says why a report is not owed in %s where the law leaves it out', (quarter) => {
        const entries = dockets.get(dayIn(quarter)) ?? [];
        const expected = kind.spans.findLast((each) => each.from <= quarter)?.notOwed ?? {};
        const reports = ['ai-act.report-serious-incident', 'ai-act.report-model-incident'];
        const notOwed = entries.filter((entry) => entry.status === 'not owed' && reports.includes(entry.duty));

        expect(notOwed.map((entry) => entry.duty)).toEqual(Object.keys(expected));
        for (const entry of notOwed) expect(entry.reason).toContain(expected[entry.duty]);
    });
});

describe('the table of kinds', () => {
    it('begins every row in the first quarter, and names its spans in order', () => {
        expect(kinds.filter((kind) => kind.spans[0]?.from !== quarters[0])).toEqual([]);
        for (const { spans } of kinds) {
            const starts = spans.map((span) => span.from);
            expect(starts).toEqual([...new Set(starts)].sort());
            expect(starts.filter((start) => !quarters.includes(start))).toEqual([]);
        }
    });
});
