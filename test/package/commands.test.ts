import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { install } from './installation.ts';
import type { Installation } from './installation.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const asOf = ['--as-of', '2026-11-21T09:00+01:00'];

let vigil: Installation;
let folder: string;

beforeAll(() => {
    vigil = install();
    folder = mkdtempSync(join(tmpdir(), 'vigil-commands-'));
});

afterAll(() => {
    vigil.remove();
    rmSync(folder, { recursive: true, force: true });
});

describe('each part of the packed program loads and answers', () => {
    it.each([
        ['pretty', 'error: Overdue since'],
        ['json', '"code":"duty-overdue"'],
        ['sarif', '"ruleId"'],
        ['junit', '<testsuite'],
        ['github', '::error'],
        ['gitlab', '"check_name"'],
    ])('check --format %s', (format, found) => {
        const run = vigil.run(folder, ['check', examples, '--format', format, ...asOf]);
        expect(run).toMatchObject({ status: 1, errors: '' });
        expect(run.output).toContain(found);
    });

    it.each([
        ['table', 'ai-act.report-serious-incident'],
        ['json', '"entries"'],
        ['csv', 'ai-act.report-serious-incident'],
        ['ics', 'BEGIN:VCALENDAR'],
    ])('docket --format %s', (format, found) => {
        const run = vigil.run(folder, ['docket', examples, '--format', format, ...asOf]);
        expect(run).toMatchObject({ status: 0, errors: '' });
        expect(run.output).toContain(found);
    });

    it.each([
        [['count', '15 days', '--after', '2027-12-06T17:05', '--in', 'NL'], '21 December 2027'],
        [['explain', 'duty-overdue'], 'duty-overdue'],
        [['explain', 'ai-act.report-death'], '73(4)'],
        [['law', 'ai-act'], 'regime ai-act'],
        [['format', '--check', examples], ''],
        [['fix', '--dry-run', examples, ...asOf], ''],
        [['--help'], 'vigil COMMAND'],
    ])('%j', (words, found) => {
        const run = vigil.run(folder, words);
        expect(run.status).toBe(0);
        expect(run.output).toContain(found);
    });

    it('init writes a workspace in which nothing is an error', () => {
        expect(vigil.run(folder, ['init', 'begun']).status).toBe(0);
        const run = vigil.run(folder, ['check', 'begun', '--format', 'json']);
        expect(run.status).toBe(0);
        expect(run.output).toContain('"errors": 0');
    });
});
