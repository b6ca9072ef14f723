import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf, Folder, program, vigil } from './program.ts';
import { incident, register, twelfthOfDecember } from './workspace.ts';

const broken = 'organisation a "A" {\n  country NL\n  contry DE\n}\n';

describe('the command line', () => {
    it('prints its help on standard error and ends with 2 where no command is given', () => {
        const { status, out, err } = vigil([]);
        expect({ status, out }).toEqual({ status: 2, out: '' });
        expect(err).toContain('vigil COMMAND [PATH…] [OPTION…]');
    });

    it('says so and ends with 2 where its output cannot be written', () => {
        const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$1" law ai-act > /dev/full', process.execPath, program], {
            encoding: 'utf8',
        });
        expect({ status, stderr }).toEqual({ status: 2, stderr: 'vigil: standard output cannot be written (ENOSPC).\n' });
    });

    it('writes all of it to whoever reads slowly', () => {
        const slowly = '"$0" "$1" law ai-act | { sleep 1; wc -c; }';
        const { stdout } = spawnSync('sh', ['-c', slowly, process.execPath, program], { encoding: 'utf8' });
        expect(Number(stdout)).toBe(Buffer.byteLength(vigil(['law', 'ai-act']).out));
    });

    it('prints its help on standard output where help is asked for', () => {
        for (const words of [['--help'], ['-h'], ['help']]) {
            const { status, out, err } = vigil(words);
            expect({ status, err }).toEqual({ status: 0, err: '' });
            expect(out).toContain('Exit codes');
        }
    });

    it.each(['check', 'docket', 'count', 'explain', 'fix', 'format', 'law', 'init'])('has help with examples for %s', (command) => {
        const { status, out } = vigil([command, '--help']);
        expect(status).toBe(0);
        expect(out).toMatch(/\nUsage\n {2}vigil /);
        expect(out).toMatch(new RegExp(`\\nExamples\\n.*vigil ${command}`));
        expect(out).toContain('--as-of INSTANT');
        expect(vigil(['help', command]).out).toBe(out);
    });

    it.each([
        [['chekc'], 'There is no command chekc. Did you mean check?'],
        [['incidents/a.vigil'], 'To check a file or folder: vigil check incidents/a.vigil'],
        [['check', '--fromat', 'json'], 'There is no option --fromat. Did you mean --format?'],
        [['fix', '--format', 'json'], 'There is no option --format.'],
        [['init', '--format', 'json'], 'There is no option --format.'],
        [['check', '--format', 'jsn'], '--format jsn: choose one of pretty, json, sarif, junit, github, gitlab. Did you mean json?'],
        [['check', '--format'], '--format needs a value: --format FORMAT.'],
        [['check', '--quiet=yes'], '--quiet takes no value.'],
        [['check', '--fail-on', 'hint'], '--fail-on hint: choose one of error, warning, info, never.'],
        [['check', '--lang', 'de'], '--lang de: messages are in English (en) so far; there is no de catalogue.'],
        [['check', '--as-of', '2027-02-30'], '--as-of 2027-02-30: this is no instant.'],
        [['check', '--as-of', '2027-12-12T25:00Z'], 'this is no instant.'],
        [['check', '--as-of', 'yesterday'], 'this is no instant.'],
        [['check', '--as-of', '2027-03-28T02:30'], 'this local time does not exist in Europe/Brussels'],
        [['check', '--as-of', '2027-10-31T02:30'], 'this local time exists twice in Europe/Brussels'],
        [['count', '15 days', '--in', 'NL'], '--after is missing'],
        [['count', '15 days', '--after', '2027-12-06'], '--in is missing'],
        [['count', '15 days', '--after', '2027-12-06', '--in', 'CH'], '--in CH: this is no Member State.'],
        [['count', 'soon', '--after', '2027-12-06', '--in', 'NL'], '"soon" is no period.'],
        [['count', '--after', '2027-12-06', '--in', 'NL'], 'There is no period to count.'],
        [['count', '0 days', '--after', '2027-12-06', '--in', 'NL'], '"0 days" is no time at all, so there is nothing to count.'],
        [['count', '-33 days', '--after', '2027-12-06', '--in', 'NL'], '"-33 days" runs backwards; a period is counted from an event on.'],
        [
            ['count', '1.5 days', '--after', '2027-12-06', '--in', 'NL'],
            '"1.5 days" has a fraction; a period has a whole number of one unit.',
        ],
        [['count', '101 years', '--after', '2027-12-06', '--in', 'NL'], '"101 years" is longer than a hundred years'],
        [['count', '99999999999 days', '--after', '2027-12-06', '--in', 'NL'], '"99999999999 days" is longer than a hundred years'],
        [['explain', 'dutty-due'], 'Did you mean duty-due?'],
        [['law', 'ai-atc'], 'Did you mean ai-act?'],
        [['docket', '--format', 'svgx'], '--format svgx: choose one of table, json, csv, ics, svg, html, md.'],
    ])('answers %j with a sentence and exit code 2', (words, sentence) => {
        const { status, out, err } = vigil(words);
        expect({ status, out }).toEqual({ status: 2, out: '' });
        expect(err).toContain(sentence);
        expect(err).toMatch(/^vigil: .*\n$/);
    });

    it('takes options before the command and several formats of an instant', () => {
        using folder = new Folder({ 'register.vigil': register });
        const asOf = (text: string): unknown => JSON.parse(vigil(['--as-of', text, 'check', '-f', 'json'], { folder: folder.path }).out);
        expect(asOf('2027-12-12T09:00+02:00')).toMatchObject({ asOf: '2027-12-12T09:00:00+02:00' });
        expect(asOf('2027-12-12T08:00Z')).toMatchObject({ asOf: '2027-12-12T08:00:00Z' });
        expect(asOf('2027-12-12 09:00')).toMatchObject({ asOf: '2027-12-12T09:00:00+01:00' });
        expect(asOf('2027-07-12')).toMatchObject({ asOf: '2027-07-12T00:00:00+02:00' });
        expect(asOf('0001-01-01')).toHaveProperty('asOf', expect.stringMatching(/^0001-01-01T00:00:00\+00:\d\d$/));
        expect(asOf('9999-12-31T23:59Z')).toMatchObject({ asOf: '9999-12-31T23:59:00Z' });
    });

    it("tells now with the offset of the machine's zone", () => {
        using folder = new Folder({ 'register.vigil': register });
        const { out } = vigil(['check', '--format', 'json'], { folder: folder.path, environment: { TZ: 'Asia/Tokyo' } });
        expect(JSON.parse(out)).toHaveProperty('asOf', expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+09:00$/));
    });
});

describe('the exit code', () => {
    const late = ['check', '--as-of', '2028-01-10T09:00:00+01:00', '--format', 'json'];

    it('is 0 where there is nothing at or above --fail-on, and 1 where there is', () => {
        using folder = new Folder({ 'register.vigil': register, 'incident.vigil': incident });
        const at = { folder: folder.path };
        expect(findingsOf(vigil(late, at))).toContain('error duty-overdue incident.vigil:12');
        expect(vigil(late, at).status).toBe(1);
        expect(vigil([...late, '--fail-on', 'error'], at).status).toBe(1);
        expect(vigil([...late, '--fail-on', 'never'], at).status).toBe(0);

        const early = ['check', '--as-of', '2027-12-07T10:30:00+01:00'];
        expect(vigil(early, at).status).toBe(0);
        expect(vigil([...early, '--fail-on', 'info'], at).status).toBe(1);
    });

    it('is 2 where a file cannot be read, and the findings of the others are printed', () => {
        using folder = new Folder({ 'broken.vigil': broken });
        const run = vigil(['check', 'broken.vigil', 'missing.vigil', '--format', 'json'], { folder: folder.path });
        expect(run.status).toBe(2);
        expect(findingsOf(run)).toEqual(['error file-unreadable missing.vigil:1', 'error syntax-error broken.vigil:3']);
        expect(run.err).toBe('vigil: missing.vigil cannot be read: there is no such file or folder.\n');
    });

    it('is 2 where there is no Vigil file at all, since nothing was checked', () => {
        using folder = new Folder({ 'notes.txt': 'nothing' });
        const { status, err } = vigil(['check'], { folder: folder.path });
        expect({ status, err }).toEqual({
            status: 2,
            err: 'vigil: there is no Vigil file (*.vigil) in this folder. To begin with an example: vigil init\n',
        });
    });

    it('does not depend on duties for the docket', () => {
        using folder = new Folder({ 'register.vigil': register, 'incident.vigil': incident });
        expect(vigil(['docket', '--as-of', '2028-01-10T09:00:00+01:00'], { folder: folder.path }).status).toBe(0);
    });
});

describe('the output', () => {
    it('goes to a file that is written whole or not at all', () => {
        using folder = new Folder({ 'broken.vigil': broken, 'result.json': 'old' });
        const at = { folder: folder.path };
        const printed = vigil(['check', '--as-of', twelfthOfDecember, '--format', 'json'], at);
        const written = vigil(['check', '--as-of', twelfthOfDecember, '--format', 'json', '--output', 'result.json'], at);
        expect(written).toEqual({ status: 1, out: '', err: '' });
        expect(readFileSync(folder.at('result.json'), 'utf8')).toBe(printed.out);
        expect(vigil(['check', '--format', 'json', '--output', 'no/such/folder.json'], at)).toEqual({
            status: 2,
            out: '',
            err: 'vigil: --output no/such/folder.json cannot be written: there is no such file or folder.\n',
        });
        expect(readdirSync(folder.path).sort()).toEqual(['broken.vigil', 'result.json']);
    });

    it('has colours only where they are asked for', () => {
        using folder = new Folder({ 'broken.vigil': broken });
        const run = (words: readonly string[], environment: Record<string, string>): boolean =>
            vigil(['check', ...words], { folder: folder.path, environment }).out.includes('\u001B[');
        expect(run([], {})).toBe(false);
        expect(run([], { FORCE_COLOR: '1' })).toBe(true);
        expect(run(['--color'], {})).toBe(true);
        expect(run(['--color'], { NO_COLOR: '1' })).toBe(true);
        expect(run([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
        expect(run(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
        expect(run([], { FORCE_COLOR: '0' })).toBe(false);
    });

    it('shows what a terminal would obey', () => {
        using folder = new Folder();
        writeFileSync(folder.at('escape.vigil'), 'organisation a "\u001B[2J\u202Ehidden" {\n  contry NL\n}\n');
        const { out } = vigil(['check'], { folder: folder.path });
        expect(out).not.toContain('\u001B');
        expect(out).not.toContain('\u202E');
    });

    it('is quiet where that is asked for', () => {
        using folder = new Folder({ 'register.vigil': register, 'incident.vigil': incident });
        const at = { folder: folder.path };
        expect(vigil(['check', '--quiet', '--as-of', '2027-12-07T10:30:00+01:00'], at)).toEqual({ status: 0, out: '', err: '' });
        expect(vigil(['check', '--quiet', '--as-of', '2028-01-10T09:00:00+01:00'], at).out).toMatch(
            /^error: Overdue since Tue 21 Dec 2027: medira → ap \(NL\)/,
        );
    });
});
