import Ajv from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../cli/commands.ts';
import { root } from '../../scripts/root.ts';
import { runVigil } from '../../scripts/run-vigil.ts';
import { Folder } from '../cli/program.ts';

function schemaOf(name: string): object {
    return JSON.parse(readFileSync(join(root, `docs/schemas/${name}.json`), 'utf8')) as object;
}

/** The schema with every object closed, so that a field that it does not describe is refused. */
function closed(schema: unknown): unknown {
    if (Array.isArray(schema)) return schema.map(closed);
    if (typeof schema !== 'object' || schema === null) return schema;
    const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
    const isObject = 'type' in schema && schema.type === 'object' && 'properties' in schema;
    return Object.fromEntries(isObject ? [...entries, ['additionalProperties', false] as const] : entries);
}

async function faultsIn(name: string, words: readonly string[], folder: string): Promise<unknown> {
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(closed(schemaOf(name)) as object);
    const { printed } = await runVigil([...words, '--format', 'json'], resolve(root, folder));
    validate(JSON.parse(printed));
    return validate.errors;
}

describe('the published schemas', () => {
    it.each([
        ['examples', '2026-11-21T09:00+01:00'],
        ['examples', '2026-10-13T09:00+02:00'],
        ['drills', '2028-09-06T09:00+02:00'],
        ['drills', '2028-01-06T09:00+01:00'],
    ])('describe every field that check, docket and today print in %s as of %s', async (folder, asOf) => {
        expect(await faultsIn('check', ['check', '--as-of', asOf], folder)).toBeNull();
        expect(await faultsIn('docket', ['docket', '--as-of', asOf], folder)).toBeNull();
        expect(await faultsIn('docket', ['docket', '--status', 'overdue,waiting', '--as-of', asOf], folder)).toBeNull();
        expect(await faultsIn('today', ['today', '--as-of', asOf], folder)).toBeNull();
        expect(await faultsIn('today', ['today', '--all', '--due-within', '2w', '--as-of', asOf], folder)).toBeNull();
    });

    it.each([
        ['inc-2026-021', 'examples', 'initial', '2026-10-08T09:00+02:00'],
        ['inc-2026-021', 'examples', 'final', '2026-11-03T09:00+01:00'],
        ['inc-2026-004', 'examples', 'intermediate', '2026-08-28T09:00+02:00'],
        ['inc-2026-029', 'examples', 'initial', '2026-11-21T09:00+01:00'],
        ['inc-2026-034', 'examples', 'final-not-reportable', '2026-11-21T09:00+01:00'],
    ])('describe every field that report prints for %s in %s at the stage %s as of %s', async (incident, folder, stage, asOf) => {
        expect(await faultsIn('report', ['report', incident, '--stage', stage, '--to', 'ap', '--as-of', asOf], folder)).toBeNull();
    });

    it.each([
        ['letter', 'inc-2026-021', '2026-10-20T12:00+02:00'],
        ['brief', 'inc-2026-021', '2026-10-13T12:00+02:00'],
        ['brief', 'inc-2026-027', '2026-11-03T12:00+01:00'],
        ['brief', 'inc-2026-004', '2026-08-28T09:00+02:00'],
    ])('describe every field that a %s prints for %s as of %s', async (kind, incident, asOf) => {
        expect(await faultsIn('report', ['report', incident, '--kind', kind, '--as-of', asOf], 'examples')).toBeNull();
    });

    it.each([
        ['15 days', '2026-11-03T09:00', 'DE'],
        ['2 days', '2026-10-30T15:30', 'LT'],
        ['72 hours', '2026-12-04T16:20', 'DE'],
        ['1 month', '2027-01-31', 'EU'],
    ])('describe every field that count prints for %s after %s in %s', async (period, after, state) => {
        expect(await faultsIn('count', ['count', period, '--after', after, '--in', state], 'examples')).toBeNull();
    });

    it.each([
        ['law', ''],
        ['authorities', 'authorities'],
        ['authorities-check', 'authorities --check'],
        ['law-test', '--test'],
    ])('describe every field that law prints: %s', async (name, words) => {
        expect(
            await faultsIn(
                name,
                ['law', ...words.split(' ').filter((word) => word !== ''), '--as-of', '2027-06-01T09:00+02:00'],
                'examples',
            ),
        ).toBeNull();
    });

    it('describe every field of examples of the law that fail or cannot be judged', async () => {
        using place = new Folder({
            'own.vigil': `example "Reported too late" {
  organisation medira "Medira GmbH" { country DE }
  system triage-ai "TriageAssist 3" { is annex-III-5-d provider medira placed on market 2027-12-06 in DE }
  incident inc-1 "Misranked triage" {
    involves triage-ai
    timeline {
      2028-01-30 14:20  occurred in DE
      2028-02-01 09:00  medira became aware
      2028-02-01 10:00  found death
      2028-02-01 11:00  causal link likely
    }
  }
  expect as of 2028-02-02 { met ai-act.report-death of medira }
}
example "Of nothing" { organisation medira "Medira GmbH" { country DE } expect as of 2028-02-02 { due ai-act.report-nothing of medira } }
`,
        });
        const { printed } = await runVigil(['law', '--test', '--format', 'json'], place.path);
        expect(JSON.parse(printed)).toMatchObject({ summary: { failed: 2 } });
        expect(await faultsIn('law-test', ['law', '--test'], place.path)).toBeNull();
    });

    it.each([[''], ['duty-overdue'], ['not owed'], ['3(5)'], ['ai-act'], ['ai-act.report-death'], ['annex-III'], ['market-surveillance']])(
        'describe every field that explain prints of %s',
        async (name) => {
            expect(await faultsIn('explain', ['explain', ...(name === '' ? [] : [name])], 'examples')).toBeNull();
        },
    );

    it('are there for every command that prints JSON, and led to by the page about them', async () => {
        const printing = await Promise.all(
            commands.map(async ({ name, load }) => {
                const { options } = await load();
                return options.some((option) => option.name === 'format' && option.description.includes('json')) ? [name] : [];
            }),
        );
        const schemas = readdirSync(join(root, 'docs/schemas')).filter((file) => file !== 'vigil.json');
        const titles = schemas.map((file) => (schemaOf(file.replace('.json', '')) as { readonly title: string }).title);
        const described = titles.map((title) => /^vigil (\w+)/.exec(title)?.[1]);
        expect([...new Set(described)].sort()).toEqual(printing.flat().sort());
        const page = readFileSync(join(root, 'docs/json.md'), 'utf8');
        expect(schemas.filter((file) => !page.includes(`](schemas/${file})`))).toEqual([]);
    });

    it('refuse what is not in the contract', () => {
        const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schemaOf('docket'));
        const right = { schema: 1, asOf: '2027-12-12T09:00:00+01:00', complete: true, gaps: [], incidents: [], entries: [] };
        expect(validate(right)).toBe(true);
        expect(validate({ ...right, schema: 2 })).toBe(false);
        expect(validate({ ...right, asOf: 'today' })).toBe(false);
        expect(validate({ ...right, gaps: [{ kind: 'unread' }] })).toBe(false);
        expect(validate({ ...right, entries: [{ status: 'due' }] })).toBe(false);
    });
});
