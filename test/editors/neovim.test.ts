import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { install } from '../package/installation.ts';
import type { Installation } from '../package/installation.ts';

const register = `organisation medira "Medira GmbH" {
    country DE
    zone    Europe/Berlin
}

authority ap "Autoriteit Persoonsgegevens" {
    country NL
    zone    Europe/Amsterdam
    acts as market-surveillance
}

system triage "Triage" {
    is       annex-III-5-d
    provider medira
    placed on market 2027-12-03 in NL
}
`;

const incident = `incident inc-1 "Delayed treatment" {
    involves triage
    zone     Europe/Amsterdam
    timeline {
        2027-12-06 14:20  occurred in NL
        Sun 2027-12-07 09:10  found death
        2027-12-07 10:00  medira became aware
    }
}
`;

const other = `incident inc-2 "Told of no system yet" {
    zone Europe/Amsterdam
    timeline {
        2027-12-06 14:20  occurred in NL
    }
}
`;

/** What the session in session.lua has seen. */
interface Seen {
    readonly filetype: string;
    readonly findings: readonly string[];
    readonly pages: readonly string[];
    readonly hover: string;
    readonly completion: readonly string[];
    readonly definition: readonly { readonly targetUri: string }[];
    readonly ownDefinition: readonly { readonly targetUri: string }[];
    readonly actions: readonly string[];
    readonly why: string;
    readonly line: string;
    readonly renamed: readonly string[];
}

let folder: string;
let vigil: Installation;
let seen: Seen;

/** A machine on which Vigil is installed and Neovim set up as the documentation says. */
beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vigil-neovim-'));
    vigil = install();
    const [workspace, programs, settings] = [join(folder, 'workspace'), join(folder, 'bin'), join(folder, 'config/nvim')];
    for (const each of [workspace, programs, settings]) mkdirSync(each, { recursive: true });
    for (const [name, text] of Object.entries({ 'register.vigil': register, 'inc.vigil': incident, 'other.vigil': other }))
        writeFileSync(join(workspace, name), text);
    symlinkSync(join(vigil.package, 'dist/cli/vigil.cjs'), join(programs, 'vigil'));
    symlinkSync(process.execPath, join(programs, 'node'));
    writeFileSync(join(settings, 'init.lua'), documentedSettings());
    seen = runSession(workspace, programs);
});

afterAll(() => {
    vigil.remove();
    rmSync(folder, { recursive: true, force: true });
});

function documentedSettings(): string {
    const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');
    const block = /^```lua neovim-0\.7\n([\s\S]*?)^```$/m.exec(page)?.[1];
    if (block === undefined) throw new Error('docs/editors.md has no set-up for Neovim 0.7.');
    return block;
}

function runSession(workspace: string, programs: string): Seen {
    const result = join(folder, 'seen.json');
    const run = spawnSync(
        'nvim',
        ['--headless', '-n', '-i', 'NONE', 'inc.vigil', '-c', `luafile ${join(dirname(fileURLToPath(import.meta.url)), 'session.lua')}`],
        {
            cwd: workspace,
            encoding: 'utf8',
            timeout: 90_000,
            env: {
                PATH: [programs, process.env['PATH']].join(delimiter),
                HOME: folder,
                XDG_CONFIG_HOME: join(folder, 'config'),
                XDG_DATA_HOME: join(folder, 'data'),
                XDG_CACHE_HOME: join(folder, 'cache'),
                VIGIL_SEEN: result,
            },
        },
    );
    if (run.error) throw new Error(`Neovim did not run (apt-get install neovim): ${run.error.message}`);
    if (!existsSync(result)) throw new Error(`Neovim ended before the session did: ${run.stderr}`);
    const told: unknown = JSON.parse(readFileSync(result, 'utf8'));
    if (!isWhole(told)) throw new Error(`The session was not finished: ${JSON.stringify(told)}\n${run.stderr}`);
    return told;
}

/** The session tells everything, or what went wrong. */
function isWhole(told: unknown): told is Seen {
    return typeof told === 'object' && told !== null && 'renamed' in told && !('fault' in told);
}

describe('Neovim, set up as the documentation says', () => {
    it('knows the files by their ending', () => {
        expect(seen.filetype).toBe('vigil');
    });

    it('shows the findings of the open file and of one that is not open', () => {
        expect(seen.findings).toContain('inc.vigil:6 weekday-wrong');
        expect(seen.findings).toContain('other.vigil:1 involves-missing');
    });

    it('leads from each finding to a page that is installed', () => {
        expect(seen.pages.map((page) => page.split('/').slice(-3).join('/'))).toContain('docs/checks/weekday-wrong.md');
        expect(seen.pages.filter((page) => !existsSync(fileURLToPath(page)))).toEqual([]);
    });

    it('explains a term where the cursor is', () => {
        expect(seen.hover).toContain('Death of a person');
        expect(seen.hover).toContain('Article 3(49)(a)');
    });

    it('completes what fits', () => {
        expect(seen.completion).toEqual(expect.arrayContaining(['death', 'serious-incident']));
    });

    it('goes to a declaration in another file, and to the law as it is installed', () => {
        expect(seen.ownDefinition.map(({ targetUri }) => targetUri.split('/').at(-1))).toEqual(['register.vigil']);
        expect(seen.definition.map(({ targetUri }) => targetUri.split('/').slice(-3).join('/'))).toEqual(['language/law/ai-act.vigil']);
        expect(seen.definition.every(({ targetUri }) => existsSync(fileURLToPath(targetUri)))).toBe(true);
    });

    it('applies a fix, and the finding goes', () => {
        expect(seen.actions[0]).toMatch(/Tue/);
        expect(seen.line).toBe('        Tue 2027-12-07 09:10  found death');
    });

    it('says why something was found when it is asked among the actions', () => {
        expect(seen.actions.some((title) => title.startsWith('Why? '))).toBe(true);
        expect(seen.why).toMatch(/Tue/);
    });

    it('renames across files', () => {
        expect(seen.renamed).toEqual(['organisation medira-eu "Medira GmbH" {', '        2027-12-07 10:00  medira-eu became aware']);
    });
});
