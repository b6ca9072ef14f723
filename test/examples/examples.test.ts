import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runVigil } from '../../scripts/run-vigil.ts';
import { findingsIn, findingsListed } from './findings-table.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const drills = fileURLToPath(new URL('../../drills', import.meta.url));

interface DocketJson {
    readonly entries: readonly {
        readonly incident: string;
        readonly duty: string;
        readonly recipient: string | null;
        readonly status: string;
    }[];
}

async function statusOf(folder: string, asOf: string, incident: string, duty: string): Promise<readonly string[]> {
    const { printed } = await runVigil(['docket', '--format', 'json', '--as-of', asOf], folder);
    const { entries } = JSON.parse(printed) as DocketJson;
    return entries.filter((entry) => entry.incident === incident && entry.duty === duty).map(({ status }) => status);
}

describe('the examples', () => {
    it.each([
        '2026-11-21T09:00+01:00',
        '2026-11-18T16:00+01:00',
        '2026-12-24T12:00+01:00',
        '2027-12-02T00:00+01:00',
        '2031-03-30T03:00+02:00',
    ])('show on any later day exactly the findings that their README lists (%s)', async (asOf) => {
        const listed = findingsListed(`${examples}/README.md`);
        expect(listed).toHaveLength(21);
        expect(await findingsIn(examples, asOf)).toEqual(listed);
    });

    it.each([
        ['2026-10-27T09:00+01:00', ['due']],
        ['2026-10-29T12:00+01:00', ['due']],
        ['2026-10-30T00:00+01:00', ['overdue']],
    ])('tell what was owed as the files stood at %s', async (asOf, expected) => {
        expect(await statusOf(examples, asOf, 'inc-2026-031', 'ai-act.report-serious-incident')).toEqual(expected);
    });

    it('owe an update every four weeks until the incident with the model was resolved', async () => {
        const duty = 'gpai-code.intermediate-report';
        expect(await statusOf(examples, '2026-10-01T09:00+02:00', 'inc-2026-004', duty)).toEqual(['due']);
        expect(await statusOf(examples, '2026-11-21T09:00+01:00', 'inc-2026-004', duty)).toEqual(['not owed']);
    });

    it('name the hash of the evidence that lies beside them', () => {
        const incident = readFileSync(`${examples}/incidents/inc-2026-021-triage-death.vigil`, 'utf8');
        const hash = createHash('sha256')
            .update(readFileSync(`${examples}/incidents/evidence/ward-log.txt`))
            .digest('hex');
        expect(incident).toContain(`sha256 "${hash}"`);
    });
});

describe('the drills', () => {
    it('show exactly the findings that their README lists, as of the morning that it names', async () => {
        const listed = findingsListed(`${drills}/README.md`);
        expect(listed).toHaveLength(23);
        expect(await findingsIn(drills, '2028-09-06T09:00+02:00')).toEqual(listed);
    });

    it.each([
        ['drill-2028-01', 'ai-act.report-death', ['due']],
        ['drill-2028-02', 'ai-act.report-urgent', ['late', 'met', 'met']],
        ['drill-2028-03', 'ai-act.report-death', ['not owed']],
        ['drill-2028-04', 'ai-act.report-serious-incident', ['due']],
        ['drill-2028-05', 'ai-act.report-serious-incident', ['due', 'due']],
        ['drill-2028-06', 'ai-act.report-serious-incident', ['late']],
        ['drill-2028-07', 'ai-act.report-serious-incident', ['not owed']],
        ['drill-2028-08', 'ai-act.report-serious-incident', ['met']],
        ['drill-2028-09', 'ai-act.leave-unaltered', ['standing']],
    ])('%s shows %s as it says', async (incident, duty, expected) => {
        expect([...(await statusOf(drills, '2028-09-06T09:00+02:00', incident, duty))].sort()).toEqual(expected);
    });

    it('say in each file that they are drills, and as of when to judge them', () => {
        for (const name of [
            'triage-death',
            'three-states',
            'device',
            'silent-provider',
            'late-explained',
            'legacy-system',
            'evidence-kept',
        ]) {
            expect(readFileSync(`${drills}/${name}.vigil`, 'utf8')).toMatch(
                /^\/\/ (A|Two) what-if drills?, dated 2028: judge .* --as-of 2028-09-06T09:00\+02:00\.\n/,
            );
        }
    });
});

it('both are laid out as vigil format lays files out', async () => {
    const { status, printed, complaints } = await runVigil(['format', '--check', examples, drills], examples);
    expect({ status, printed, complaints: complaints.includes('changed') }).toEqual({ status: 0, printed: '', complaints: false });
});
