import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readExample } from '../../scripts/example-files.ts';
import { judgeExample } from '../../scripts/judge-example.ts';

const fixture = readFileSync(new URL('report-stale/bad-learned-since.vigil', import.meta.url), 'utf8');

it('names no line that the report does not draw on', () => {
    const found = '    2027-12-06 18:00  found death';
    const others = [
        '    2027-12-06 15:00  medira reported initial to bnetza',
        '    2027-12-06 16:00  bnetza acknowledged initial "BN-1"',
        '    2027-12-06 17:00  medira noted "The press has called."',
    ];
    const example = readExample(fixture.replace(found, [...others, found].join('\n')), 'example.vigil');
    const [stale] = judgeExample(example).filter(({ code }) => code === 'report-stale');
    expect(stale?.facts).toEqual({
        report: 'first',
        drafted: { kind: 'moment', moment: { at: '2027-12-06T13:00:00+01:00', zone: 'Europe/Berlin' } },
        changes: [
            {
                change: 'learned',
                line: 'found death',
                at: { kind: 'moment', moment: { at: '2027-12-06T18:00:00+01:00', zone: 'Europe/Berlin' } },
            },
        ],
    });
});
