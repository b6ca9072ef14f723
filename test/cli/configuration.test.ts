import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../scripts/run-vigil.ts';
import { runVigil } from '../../scripts/run-vigil.ts';
import { Folder, vigil } from './program.ts';
import { incident, register } from './workspace.ts';

const LATE = ['--as-of', '2028-01-10T09:00+01:00'];
const EARLY = ['--as-of', '2027-12-12T09:00+01:00'];

/** A workspace with an overdue duty, and a `vigil.json` that says something. */
class Configured extends Folder {
    constructor(configuration: object | string, files: Readonly<Record<string, string>> = {}) {
        const text = typeof configuration === 'string' ? configuration : JSON.stringify(configuration, null, 2);
        super({ 'vigil.json': text, 'register.vigil': register, 'incidents/a.vigil': incident, ...files });
    }

    run(...words: readonly string[]): Promise<Run> {
        return runVigil(words, this.path);
    }

    async counts(...words: readonly string[]): Promise<Readonly<Record<string, number>>> {
        const { printed } = await this.run('check', '--format', 'json', ...words);
        const counts: Record<string, number> = {};
        for (const { code, severity } of (
            JSON.parse(printed) as { readonly findings: readonly { readonly code: string; readonly severity: string }[] }
        ).findings) {
            counts[`${severity} ${code}`] = (counts[`${severity} ${code}`] ?? 0) + 1;
        }
        return counts;
    }
}

describe('vigil.json', () => {
    it('says how grave findings are, and what is turned off is said', async () => {
        using plain = new Configured({});
        expect(await plain.counts(...LATE)).toMatchObject({ 'error duty-overdue': 1, 'warning immediately-open': 1 });
        expect((await plain.run('check', ...LATE)).status).toBe(1);
        using own = new Configured({ severities: { 'duty-overdue': 'warning', 'immediately-open': 'off' } });
        const counts = await own.counts(...LATE);
        expect(counts['warning duty-overdue']).toBe(1);
        expect(Object.keys(counts).filter((each) => each.endsWith('immediately-open'))).toEqual([]);
        const { status, complaints } = await own.run('check', ...LATE);
        expect({ status, complaints }).toEqual({
            status: 0,
            complaints: 'vigil: turned off by vigil.json: findings of immediately-open.\n',
        });
    });

    it('says from which severity on a check fails, unless the command line does', async () => {
        using own = new Configured({ failOn: 'never' });
        expect((await own.run('check', ...LATE)).status).toBe(0);
        expect((await own.run('check', '--fail-on', 'error', ...LATE)).status).toBe(1);
    });

    it('leaves files out, in every command and where they are named, and says so', async () => {
        using own = new Configured({ leaveOut: ['drafts/'] }, { 'drafts/b.vigil': 'organisation b “B” {\n country NL\n}\n' });
        const { complaints } = await own.run('check', ...EARLY);
        expect(complaints).toBe('vigil: 1 file is left out by vigil.json.\n');
        const named = await own.run('check', 'drafts/b.vigil', ...EARLY);
        expect(named.status).toBe(1);
        expect(named.printed).toContain('error: Asked about and not read: drafts/b.vigil\n');
        expect(named.printed).toContain('Nothing in it has been checked: vigil.json leaves it out.');
        expect(named.complaints).toContain('vigil: drafts/b.vigil was not read: vigil.json leaves it out.');
        expect((await own.run('format', '--check', 'drafts')).printed).toBe('');
        expect((await own.run('fix', '--dry-run')).printed).toBe('');
        expect(
            (await runVigil(['format', '-', '--stdin-filename', 'drafts/b.vigil'], own.path, 'organisation  b "B" {\n}\n')).printed,
        ).toBe('organisation  b "B" {\n}\n');
    });

    it('is no all-clear where what it leaves out is named', async () => {
        using own = new Configured({ leaveOut: ['drafts/'] }, { 'drafts/b.vigil': incident });
        for (const command of ['check', 'docket']) {
            const { printed, status } = await own.run(command, '--format', 'json', 'drafts', ...EARLY);
            expect(printed).toContain('"complete": false');
            expect(status).toBe(1);
            expect((await own.run(command, '--fail-on', 'never', 'drafts/b.vigil', ...EARLY)).status).toBe(0);
        }
        const { printed } = await own.run('docket', 'drafts/b.vigil', ...EARLY);
        expect(printed).toContain(
            'Cannot be relied on: 1 file was asked about and not read (drafts/b.vigil:1).\nNo incident can be shown.',
        );
        own.write('vigil.json', '{ "leaveOut": ["drafts/"], "failOn": "never" }');
        expect((await own.run('check', 'drafts/b.vigil', ...EARLY)).status).toBe(0);
    });

    it('says what a command makes, and where it goes', async () => {
        using own = new Configured({
            check: [{ format: 'pretty' }, { format: 'json', output: 'build/check.json' }],
            docket: [{ format: 'csv', output: 'build/docket.csv' }],
        });
        const { printed } = await runVigil(['check', ...LATE], own.at('incidents'));
        expect(printed).toContain('error: Overdue since Tue 21 Dec 2027: medira → ap (NL)');
        expect(readFileSync(own.at('build/check.json'), 'utf8')).toContain('"duty-overdue"');
        expect((await own.run('docket', ...LATE)).printed).toBe('');
        expect(readFileSync(own.at('build/docket.csv'), 'utf8')).toContain('inc-2027-031');
        expect((await own.run('docket', '--format', 'table', ...LATE)).printed).toContain('inc-2027-031');
    });

    it('writes nothing outside of its folder, by way of a link either', async () => {
        using elsewhere = new Folder();
        using own = new Configured({ check: [{ format: 'json', output: 'build/check.json' }] });
        symlinkSync(elsewhere.path, own.at('build'));
        const { status, complaints } = await own.run('check', ...LATE);
        expect(status).toBe(2);
        expect(complaints).toContain('leads out of the workspace by a link');
        expect(existsSync(elsewhere.at('check.json'))).toBe(false);
    });

    it('says for whom one acts, beside the policy', async () => {
        using own = new Configured({ actingAs: ['stlucas'] });
        expect(await own.counts(...LATE)).toMatchObject({ 'info duty-overdue': 1 });
        own.write('policy.vigil', 'policy "P" {\n  acting as medira\n}\n');
        expect(await own.counts(...LATE)).toMatchObject({ 'error duty-overdue': 1 });
        const differing = await own.run('check', ...LATE);
        expect(differing.status).toBe(2);
        expect(differing.complaints).toContain('vigil.json:3:5: The policy in policy.vigil acts as medira, and "actingAs" as stlucas.');
        own.write('vigil.json', '{ "actingAs": ["stlucsa"] }');
        expect((await own.run('docket', ...LATE)).complaints).toContain(
            'vigil.json:1:16: "actingAs" names stlucsa, and no party of that name is declared. Did you mean "stlucas"?',
        );
    });

    it('says which law is loaded', async () => {
        using own = new Configured({ law: ['authorities'] });
        const { complaints } = await own.run('check', ...EARLY);
        expect(complaints).toContain('not loaded, as vigil.json says: the law in ai-act, gpai-code. Nothing is derived from it.');
    });

    it('says how days are told to people, and to nobody else', async () => {
        using own = new Configured({ dayFormat: 'DD.MM.YYYY' });
        expect((await own.run('check', ...LATE)).printed).toContain('Tue 21.12.2027');
        expect((await own.run('docket', ...LATE)).printed).toContain('Thu 16.12.2027');
        expect((await own.run('docket', '--format', 'html', ...LATE)).printed).not.toContain('Thu 16 Dec 2027');
        expect((await own.run('check', '--format', 'json', ...LATE)).printed).toContain('Thu 16 Dec 2027');
        expect((await own.run('docket', '--format', 'csv', ...LATE)).printed).toContain('2027-12-16');
    });

    it('is told with line and column where it cannot be followed, and the rest is', async () => {
        using own = new Configured('{\n  "severities": { "unknown-name": "off" },\n  "failOn": "never",\n  "nothing": 1\n}\n');
        const { status, printed, complaints } = await own.run('check', ...LATE);
        expect(status).toBe(2);
        expect(printed).toContain('error: Overdue since Tue 21 Dec 2027: medira → ap (NL)');
        expect(complaints).toContain('vigil: vigil.json:4:3: vigil.json has no key "nothing".');
        expect(complaints).toContain('vigil: vigil.json:2:35: "unknown-name" says that a fact was not read');
        expect((await runVigil(['format', '--check'], own.at('incidents'))).complaints).toContain('../vigil.json:4:3:');
    });

    it('bears on what is kept between runs', () => {
        using own = new Configured({});
        expect(vigil(['check', ...LATE], { folder: own.path }).status).toBe(1);
        own.write('vigil.json', '{ "actingAs": ["stlucas"] }');
        expect(vigil(['check', ...LATE], { folder: own.path }).status).toBe(0);
        own.write('vigil.json', '{}');
        expect(vigil(['check', ...LATE], { folder: own.path }).status).toBe(1);
    });
});
