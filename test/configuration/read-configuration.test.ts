import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tellDays } from '../../language/analysis/configuration/day-format.ts';
import type { ConfigurationFault } from '../../language/analysis/configuration/configuration.ts';
import { configurationKeys, readConfiguration } from '../../language/analysis/configuration/read-configuration.ts';
import { resolveConfiguration } from '../../language/analysis/configuration/resolve.ts';
import { settleSeverity } from '../../language/analysis/configuration/severities.ts';
import { englishSpeaker } from '../../language/analysis/telling/speaker.ts';
import { lawFiles } from '../../language/generated/law.ts';
import { root } from '../../scripts/root.ts';
import type { Finding } from '../../language/findings/finding.ts';

const schema = JSON.parse(readFileSync(join(root, 'docs/schemas/vigil.json'), 'utf8')) as { readonly properties: object };
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

function faultsIn(text: string): readonly string[] {
    return readConfiguration(text).faults.map(({ range, facts }) => `${range[0]}:${range[1]} ${englishSpeaker.configuration(facts)}`);
}

function saidOf({ facts }: ConfigurationFault): string {
    return englishSpeaker.configuration(facts);
}

function resolved(value: object): ReturnType<typeof resolveConfiguration> {
    return resolveConfiguration(readConfiguration(JSON.stringify(value)).configuration, lawFiles);
}

describe('vigil.json', () => {
    it('may hold comments and a comma after the last entry', () => {
        expect(readConfiguration('// root\n{\n  /* all */ "failOn": "warning", "leaveOut": ["drafts/",],\n}\n')).toEqual({
            configuration: { severities: [], leaveOut: ['drafts/'], failOn: 'warning', check: [], docket: [], actingAs: [] },
            faults: [],
        });
    });

    it('is shown in the documentation as it can be followed, with every key', () => {
        const page = readFileSync(join(root, 'docs/workspaces.md'), 'utf8');
        const shown = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
        expect(shown).toHaveLength(1);
        for (const text of shown) {
            const { configuration, faults } = readConfiguration(text);
            expect([...faults, ...resolveConfiguration(configuration, lawFiles).faults]).toEqual([]);
        }
        for (const key of configurationKeys.slice(1)) expect(page).toMatch(new RegExp(`^\\|.*\`${key}\``, 'm'));
    });

    it('has the keys of its schema, in one order', () => {
        expect(Object.keys(schema.properties)).toEqual([...configurationKeys]);
    });

    it.each([
        {},
        { $schema: 'https://vigil.example/schemas/vigil.json' },
        {
            leaveOut: ['drafts/**'],
            actingAs: ['medira'],
            law: ['ai-act'],
            severities: { 'incident-twin': 'off' },
            failOn: 'never',
            dayFormat: 'DD.MM.YYYY',
        },
        {
            check: [{ format: 'pretty' }, { format: 'sarif', output: 'build/vigil.sarif' }],
            docket: [{ format: 'ics', output: 'duties.ics' }],
        },
    ])('is valid by its schema and by its reader: %j', (value) => {
        expect(faultsIn(JSON.stringify(value))).toEqual([]);
        expect(validate(value)).toBe(true);
    });

    it.each([
        [],
        'text',
        { failon: 'error' },
        { failOn: 'errors' },
        { failOn: true },
        { leaveOut: 'drafts' },
        { leaveOut: [''] },
        { leaveOut: [3] },
        { actingAs: 'medira' },
        { severities: ['off'] },
        { severities: { 'incident-twin': 'none' } },
        { check: 'sarif' },
        { check: [{ output: 'a.sarif' }] },
        { check: [{ format: 'table' }] },
        { check: [{ format: 'json', file: 'a.json' }] },
        { check: ['json'] },
        { check: [{ format: 'json', output: '../a.json' }] },
        { check: [{ format: 'json', output: 'a/../../b.json' }] },
        { check: [{ format: 'json', output: '/etc/a.json' }] },
        { check: [{ format: 'json', output: 'C:/a.json' }] },
        { check: [{ format: 'json', output: 'a\\b.json' }] },
        { check: [{ format: 'json', output: '.git/hooks/pre-commit' }] },
        { check: [{ format: 'json', output: 'register.VIGIL' }] },
        { check: [{ format: 'json', output: 'vigil.json' }] },
        { check: [{ format: 'json', output: 'folder/' }] },
        { docket: [{ format: 'sarif' }] },
        { dayFormat: 'MM/DD/YYYY' },
    ])('is refused by its schema and by its reader: %j', (value) => {
        expect(faultsIn(JSON.stringify(value)).length).toBe(1);
        expect(validate(value)).toBe(false);
    });

    it('says the line, what is wrong and what to write', () => {
        expect(faultsIn('{\n  "failon": "error"\n}')).toEqual([
            '2:3 vigil.json has no key "failon". Did you mean "failOn"? There are $schema, leaveOut, actingAs, law, severities, failOn, check, docket, dayFormat.',
        ]);
        expect(faultsIn('{\n  "failOn": "warnings"\n}')).toEqual([
            '2:13 "failOn" is one of "error", "warning", "info", "never". Did you mean "warning"?',
        ]);
        expect(faultsIn('{\n  "failOn": "error"\n  "leaveOut": []\n}')).toEqual([
            '3:3 This is no JSON: a comma is expected. Correct it here, or one line above.',
        ]);
        expect(faultsIn('{ "failOn": "info", "failOn": "error" }')[0]).toContain('stands here twice');
        expect(faultsIn('{ "check": [{ "format": "json" }, { "format": "pretty" }] }')[0]).toContain('Only one of "check"');
        expect(faultsIn('')).toHaveLength(1);
    });

    it('keeps what can be followed beside what cannot', () => {
        const { configuration, faults } = readConfiguration('{ "nothing": 1, "leaveOut": [3, "a/"], "failOn": "info" }');
        expect(faults).toHaveLength(2);
        expect(configuration).toMatchObject({ leaveOut: ['a/'], failOn: 'info' });
    });
});

describe('a severity', () => {
    it.each(['syntax-error', 'unknown-name', 'file-unreadable'])('cannot be taken from %s, which says that a fact was not read', (code) => {
        for (const severity of ['off', 'hint', 'warning']) {
            const { faults, severities } = resolved({ severities: { [code]: severity } });
            expect(faults.map(saidOf)).toEqual([expect.stringContaining('was not read or has no meaning')]);
            expect(severities.size).toBe(0);
        }
    });

    it('needs a code that there is', () => {
        expect(resolved({ severities: { 'incident-twins': 'off' } }).faults.map(saidOf)[0]).toContain('Did you mean "incident-twin"?');
    });

    it('stands in the place of the usual one, and never makes grave what a check takes lightly', () => {
        const { severities } = resolved({ severities: { 'duty-overdue': 'warning', 'incident-twin': 'off', 'duty-past-plan': 'error' } });
        const finding: Pick<Finding, 'code' | 'severity'> = { code: 'duty-overdue', severity: 'error' };
        expect(settleSeverity(finding, severities)?.severity).toBe('warning');
        expect(settleSeverity({ ...finding, severity: 'info' }, severities)?.severity).toBe('info');
        expect(settleSeverity({ ...finding, code: 'incident-twin' }, severities)).toBeUndefined();
        expect(settleSeverity({ ...finding, code: 'duty-past-plan', severity: 'warning' }, severities)?.severity).toBe('error');
        expect(settleSeverity({ ...finding, code: 'duty-past-plan', severity: 'info' }, severities)?.severity).toBe('info');
        expect(settleSeverity({ ...finding, code: 'place-missing' }, severities)?.severity).toBe('error');
    });
});

describe('the law', () => {
    it('is loaded with what it details, and what is left out is told', () => {
        expect(resolved({}).law.leftOut).toEqual([]);
        expect(resolved({ law: ['ai-act', 'authorities'] }).law).toMatchObject({ leftOut: ['gpai-code'], faults: [] });
        const { leftOut, faults } = resolved({ law: ['gpai-code'] }).law;
        expect({ leftOut, says: faults.map(saidOf) }).toEqual({
            leftOut: ['authorities'],
            says: ['gpai-code details ai-act, so that is loaded too. Write "ai-act" beside it.'],
        });
        expect(resolved({ law: ['ai-atc'] }).faults.map(saidOf)[0]).toContain('Did you mean "ai-act"?');
    });
});

describe('a day', () => {
    it('is told in the form that the workspace wants, with its weekday', () => {
        expect(tellDays('Plan by Thu 6 Dec 2027, 14:20; limit Mon 20 Dec 2027.', 'DD.MM.YYYY')).toBe(
            'Plan by Thu 06.12.2027, 14:20; limit Mon 20.12.2027.',
        );
        expect(tellDays('Thu 6 Dec 2027', 'YYYY-MM-DD')).toBe('Thu 2027-12-06');
        expect(tellDays('Thu 6 Dec 2027, `2027-12-06`', undefined)).toBe('Thu 6 Dec 2027, `2027-12-06`');
    });
});
