import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCheck } from '../../scripts/new-check.ts';
import { root } from '../../scripts/root.ts';

/** A whole run of the test runner in a copy of the repository, on a machine that is busy. */
const patience = 120_000;
const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';

describe('a check that has just been begun', () => {
    let copy = '';

    beforeAll(() => {
        copy = mkdtempSync(join(tmpdir(), 'vigil-new-check-'));
        for (const part of ['language', 'scripts', 'docs/checks', 'test/checks', 'package.json', 'tsconfig.json']) {
            cpSync(join(root, part), join(copy, part), { recursive: true });
        }
        symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    });

    afterAll(() => {
        rmSync(copy, { recursive: true, force: true });
    });

    function run(...words: string[]): { readonly status: number | null; readonly printed: string } {
        const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
        return { status, printed: stdout + stderr };
    }

    it('has a module, fixtures, a page and its place in the registry', () => {
        const { status, printed } = run(quiet, 'scripts/new-check.ts', 'incidents/example-of-a-check');
        expect(status, printed).toBe(0);
        expect(existsSync(join(copy, 'language/checks/incidents/example-of-a-check.ts'))).toBe(true);
        expect(existsSync(join(copy, 'test/checks/example-of-a-check/bad-first-example.vigil'))).toBe(true);
        expect(existsSync(join(copy, 'test/checks/example-of-a-check/good-first-example.vigil'))).toBe(true);
        expect(readFileSync(join(copy, 'language/checks/registry.ts'), 'utf8')).toContain('exampleOfACheck');
        expect(readFileSync(join(copy, 'docs/checks/example-of-a-check.md'), 'utf8')).toContain(
            'Say in one sentence what is wrong with changeme',
        );
        expect(readFileSync(join(copy, 'language/findings/incidents/incidents.ts'), 'utf8')).toContain('example-of-a-check');
    });

    it(
        'passes the tests of checks as it is',
        () => {
            const { status, printed } = run(
                ...['node_modules/vitest/vitest.mjs', 'run', 'test/checks/checks.test.ts', '--reporter=dot'],
                ...['--testNamePattern', '^(example-of-a-check|the registry|the table|has )'],
            );
            expect(status, printed).toBe(0);
        },
        patience,
    );

    it('is not begun twice', () => {
        expect(createCheck(copy, 'incidents/example-of-a-check')).toEqual({
            refused: 'There is a check `example-of-a-check` already, in language/checks/incidents.',
        });
    });

    it.each(['example', 'Incidents/Example', 'incidents/Example', 'incidents/two words', '../x/y', ''])(
        'is not begun under the name “%s”',
        (name) => {
            const outcome = createCheck(copy, name);
            expect('refused' in outcome && outcome.refused).toContain('Usage: npm run new:check -- GROUP/CODE');
        },
    );
});
