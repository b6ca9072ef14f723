import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import type { Run } from '../../scripts/run-vigil.ts';
import { runVigil } from '../../scripts/run-vigil.ts';
import { Folder, vigil } from './program.ts';
import { incident, register, twelfthOfDecember } from './workspace.ts';

const AS_OF = ['--as-of', '2028-01-10T09:00+01:00'];

/** Files of one workspace that speak of each other, and contradict each other, whatever their order. */
const tangled = {
    'vigil.json': '{}',
    'register.vigil': register,
    'policy.vigil': 'policy "First" {\n  acting as medira\n}\n',
    'incidents/a.vigil': incident,
    'incidents/b.vigil': incident.replace('inc-2027-031', 'inc-2027-032'),
    'incidents/c.vigil': incident.replace('found death', 'found deaht'),
    'more/policy.vigil': 'policy "Second" {\n  acting as stlucas\n}\n',
    'more/register.vigil': 'organisation medira "Medira again" {\n  country NL\n}\n',
    'zeta/incidents/a.vigil': incident.replace('inc-2027-031', 'inc-2027-033').replace('triage-ai', 'triage-a'),
};

interface Printed {
    readonly findings: readonly { readonly file: string }[];
    readonly entries: readonly { readonly trace: readonly { readonly file?: string }[] }[];
}

function printedBy({ printed }: Run): Printed {
    return JSON.parse(printed) as Printed;
}

/** Findings with their files told from the root, wherever the command ran. */
function fromRoot(run: Run, from: string): readonly object[] {
    const told = (path: string): string => (path.startsWith('language/law/') ? path : join(from, path));
    const text = JSON.stringify(printedBy(run).findings, (key, value: unknown) =>
        key === 'file' && typeof value === 'string' ? told(value) : value,
    );
    return JSON.parse(text) as readonly object[];
}

function sourcesIn(folder: string): readonly string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vigil'));
}

const check = (folder: string, ...words: readonly string[]): Promise<Run> =>
    runVigil(['check', ...words, '--format', 'json', ...AS_OF], folder);

describe('a part of the workspace', () => {
    const place = new Folder(tangled);

    afterAll(() => {
        place[Symbol.dispose]();
    });

    it.each([
        ['files that contradict each other', place.path],
        ['the examples', join(root, 'examples')],
    ])(
        'has the findings of the whole: %s',
        async (_, folder) => {
            const names = sourcesIn(folder);
            const folders = [...new Set(['.', ...names.map(dirname)])];
            const whole = fromRoot(await check(folder), '.') as readonly { readonly file: string }[];
            expect(whole.length).toBeGreaterThan(0);
            await fc.assert(
                fc.asyncProperty(
                    fc.subarray([...names, ...folders.slice(1)], { minLength: 1 }),
                    fc.constantFrom(...folders),
                    fc.constantFrom('relative', 'absolute'),
                    async (asked, from, how) => {
                        const words = asked.map((path) =>
                            how === 'absolute' ? join(folder, path) : relative(join(folder, from), join(folder, path)) || '.',
                        );
                        const wanted = whole.filter(({ file }) => asked.some((path) => file === path || file.startsWith(`${path}/`)));
                        expect(fromRoot(await check(join(folder, from), ...words), from)).toEqual(wanted);
                    },
                ),
                { numRuns: 8 },
            );
            for (const name of names.slice(0, 4)) {
                const text = readFileSync(join(folder, name), 'utf8');
                const run = await runVigil(['check', '-', '--stdin-filename', name, '--format', 'json', ...AS_OF], folder, text);
                expect(fromRoot(run, '.')).toEqual(whole.filter(({ file }) => file === name));
            }
        },
        60_000,
    );

    it('has the docket of the whole, from a folder below as well', async () => {
        using own = new Folder(tangled);
        const whole = printedBy(await runVigil(['docket', '--format', 'json', ...AS_OF], own.path));
        expect(whole.entries.length).toBeGreaterThan(0);
        const below = printedBy(await runVigil(['docket', 'a.vigil', '--format', 'json', ...AS_OF], own.at('incidents')));
        const first = printedBy(await runVigil(['docket', 'incidents/a.vigil', '--format', 'json', ...AS_OF], own.path));
        expect(first.entries.length).toBeGreaterThan(0);
        expect(below.entries.length).toBe(first.entries.length);
        expect(below.entries[0]?.trace.some(({ file }) => file === '../register.vigil' || file === 'a.vigil')).toBe(true);
        const { printed } = await runVigil(['report', 'inc-2027-032', '--list', ...AS_OF], own.at('more'));
        expect(printed).toContain('initial');
    });

    it('finds the register from a folder of a workspace that has just been made', async () => {
        using own = new Folder();
        await runVigil(['init'], own.path);
        const { status, printed } = await runVigil(['docket'], own.at('incidents'));
        expect(printed).not.toContain('no duty');
        expect(status).toBe(0);
        expect((await runVigil(['check', 'incidents/inc-2026-001.vigil'], own.path)).status).toBe(0);
        expect((await runVigil(['check'], own.at('incidents'))).status).toBe(0);
    });

    it('is the root that is said, where no path is and the root lies elsewhere', async () => {
        using own = new Folder({
            'one/a.vigil': 'organisation a "A" {\n  country XX\n}\n',
            'two/b.vigil': 'organisation b "B" {\n  country XX\n}\n',
        });
        const filesFrom = async (folder: string, ...words: readonly string[]): Promise<readonly string[]> =>
            printedBy(await check(folder, ...words)).findings.map(({ file }) => file);
        expect(new Set(await filesFrom(own.path, '--root', 'one'))).toEqual(new Set(['one/a.vigil']));
        expect(new Set(await filesFrom(own.at('two'), '--root', '../one'))).toEqual(new Set(['../one/a.vigil']));
        expect(new Set(await filesFrom(own.at('two'), '--root', '..'))).toEqual(new Set(['b.vigil']));
    });

    it('is all that fix and format change', async () => {
        using own = new Folder({
            'vigil.json': '{}',
            'a.vigil': 'organisation a “A” {\n country NL\n}\n',
            'in/b.vigil': 'organisation b “B” {\n country NL\n}\n',
        });
        const fixed = await runVigil(['fix', '--dry-run'], own.at('in'));
        expect(fixed.printed).toContain('b.vigil');
        expect(fixed.printed).not.toContain('a.vigil');
        await runVigil(['fix'], own.at('in'));
        await runVigil(['format'], own.at('in'));
        expect(readFileSync(own.at('in/b.vigil'), 'utf8')).toBe('organisation b "B" {\n  country NL\n}\n');
        expect(readFileSync(own.at('a.vigil'), 'utf8')).toContain('“A”');
    });
});

describe('several workspaces', () => {
    it('are each judged by itself', async () => {
        using own = new Folder({
            'one/vigil.json': '{}',
            'one/a.vigil': register,
            'two/vigil.json': '{}',
            'two/a.vigil': register,
            'two/b.vigil': incident,
        });
        const { printed, status } = await runVigil(['check', '--format', 'json', '--as-of', twelfthOfDecember], own.path);
        expect(status).toBe(0);
        expect(new Set(printedBy({ printed, status, complaints: '' }).findings.map(({ file }) => file))).toEqual(new Set(['two/b.vigil']));
        own.write('one/b.vigil', incident);
        const docket = await runVigil(['docket', '--format', 'json', '--as-of', twelfthOfDecember], own.path);
        const { entries } = JSON.parse(docket.printed) as { readonly entries: readonly { readonly file: string }[] };
        expect(new Set(entries.map(({ file }) => file))).toEqual(new Set(['one/b.vigil', 'two/b.vigil']));
        const report = await runVigil(['report', 'inc-2027-031'], own.path);
        expect(report.complaints).toContain('Several workspaces here have an incident inc-2027-031: one/b.vigil, two/b.vigil.');
        expect((await runVigil(['report', 'inc-2027-031', 'two', '--stage', 'initial'], own.path)).status).toBe(0);
    });
});

describe('what is not read', () => {
    it('is said at the end of a check', async () => {
        using own = new Folder({
            '.git/HEAD': '',
            '.gitignore': 'out/\n',
            'a.vigil': register,
            'out/b.vigil': register,
            'out/c.vigil': register,
        });
        symlinkSync('..', own.at('up'));
        const { complaints } = await runVigil(['check'], own.path);
        expect(complaints).toBe(
            'vigil: 2 files are left out by .gitignore.\nvigil: not followed, since it ends outside of the workspace: up.\n',
        );
        const { printed } = await runVigil(['check', '--format', 'json'], own.path);
        expect(JSON.parse(printed)).toMatchObject({
            scope: [{ root: '.', ground: 'repository', files: 1, leftOut: { byGit: 2, byConfiguration: 0 }, linksOutside: ['up'] }],
        });
    });

    it('is everything but the text, where standard input has no name', async () => {
        const { complaints } = await runVigil(['check', '-'], root, register);
        expect(complaints).toContain('only this text was read');
    });

    it('is what an editor has put beside a file', () => {
        using own = new Folder({ 'register.vigil': register, 'inc.vigil': incident });
        symlinkSync('anna@host.1234:1', own.at('.#inc.vigil'));
        const beside = vigil(['check', '--as-of', twelfthOfDecember], { folder: own.path });
        expect(beside.status).toBe(0);
        expect(beside.out).toContain('2 files:');
        rmSync(own.at('.#inc.vigil'));
        renameSync(own.at('inc.vigil'), own.at('INC.VIGIL'));
        const capitals = vigil(['check', '--as-of', twelfthOfDecember], { folder: own.path });
        expect(capitals.out.replaceAll('INC.VIGIL', 'inc.vigil')).toBe(beside.out);
    });

    it('is a disk in which no workspace begins', async () => {
        using own = new Folder({ 'a.vigil': register });
        const script = `for (let i = 0; i < 4100; i++) require('fs').mkdirSync('d' + i)`;
        spawnSync(process.execPath, ['-e', script], { cwd: own.path });
        const stopped = await runVigil(['check'], own.path);
        expect(stopped.status).toBe(2);
        expect(stopped.complaints).toContain('more than 4000 folders');
        expect((await runVigil(['explain', 'duty-overdue'], own.path)).status).toBe(0);
        own.write('vigil.json', '{}');
        expect((await runVigil(['check'], own.path)).status).toBe(0);
    });
});
