import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { Folder, vigil } from './program.ts';
import { incident, register, twelfthOfDecember } from './workspace.ts';

const january = '2028-01-10T09:00:00+01:00';
const later = '2028-01-11T09:00:00+01:00';

interface Sarif {
    readonly runs: readonly [
        {
            readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] } };
            readonly results: readonly {
                readonly ruleId: string;
                readonly ruleIndex: number;
                readonly level: string;
                readonly suppressions: readonly unknown[];
                readonly partialFingerprints: Readonly<Record<string, string>>;
                readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }];
            }[];
        },
    ];
}

/**
 * The official schema, as the package `@microsoft/jest-sarif` ships it (MIT). It is written in draft 4 of JSON Schema, of which it
 * uses nothing that ajv's own drafts would read differently but the name of its identifier.
 */
function sarifSchema(): Record<string, unknown> {
    const text = readFileSync(fileURLToPath(new URL('assets/sarif-2.1.0-rtm.5.json', import.meta.url)), 'utf8');
    const { $schema: _draft, id: _id, ...schema } = JSON.parse(text) as Record<string, unknown>;
    return schema;
}

function sarifOf(folder: Folder, words: readonly string[] = [], at = folder.path): { readonly log: Sarif; readonly text: string } {
    const { out } = vigil(['check', '--format', 'sarif', '--as-of', january, ...words], { folder: at });
    return { log: JSON.parse(out) as Sarif, text: out };
}

describe('SARIF', () => {
    const files = {
        'register.vigil': register,
        'a folder/in cident#1.vigil': incident,
        'broken.vigil': 'organisation "\n',
        'suppressed.vigil': 'organisation one "One" { // vigil-ignore country-missing: its seat is being moved\n}\n',
    };

    it('is valid by the official schema, also where a file cannot be read', () => {
        const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
        addFormats(ajv);
        const validate = ajv.compile(sarifSchema());
        using folder = new Folder(files);
        for (const words of [[], ['.', 'gone.vigil']]) {
            validate(sarifOf(folder, words).log);
            expect(validate.errors).toBe(null);
        }
        expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
    });

    it('keeps what is suppressed in the log, with the reason as its justification (3.27.23)', () => {
        const suppressing =
            'organisation one "One" { // vigil-ignore country-missing: its seat is being moved\n}\norganisation two "Two" {\n}\n';
        using folder = new Folder({ 'a.vigil': suppressing });
        const { results } = sarifOf(folder).log.runs[0];
        expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
            ['country-missing', []],
            [
                'country-missing',
                [
                    {
                        kind: 'inSource',
                        justification: 'its seat is being moved',
                        location: {
                            physicalLocation: {
                                artifactLocation: { uri: 'a.vigil' },
                                region: { startLine: 1, startColumn: 26, endLine: 1, endColumn: 82 },
                            },
                        },
                    },
                ],
            ],
        ]);
    });

    it('lists every check as a rule, and leads from each result to its rule', () => {
        using folder = new Folder(files);
        const [run] = sarifOf(folder).log.runs;
        const { rules } = run.tool.driver;
        expect(rules.map((rule) => rule.id)).toEqual(
            expect.arrayContaining(['duty-overdue', 'file-unreadable', 'syntax-error', 'unknown-name']),
        );
        expect(rules.every((rule) => rule.helpUri.endsWith(`/${rule.id}`))).toBe(true);
        expect(run.results.length).toBeGreaterThan(3);
        for (const result of run.results) expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
    });

    it('names files from the root of the repository, as relative references', () => {
        using folder = new Folder({ ...files, '.git/HEAD': 'ref: refs/heads/main\n' });
        const uris = (log: Sarif): readonly string[] =>
            [...new Set(log.runs[0].results.map((result) => result.locations[0].physicalLocation.artifactLocation.uri))].sort();
        const expected = ['a%20folder/in%20cident%231.vigil', 'broken.vigil', 'suppressed.vigil'];
        expect(uris(sarifOf(folder).log)).toEqual(expected);
        mkdirSync(folder.at('sub'));
        expect(uris(sarifOf(folder, ['..'], folder.at('sub')).log)).toEqual(expected);
    });

    it('knows a finding again a day later, and when lines were added above it', () => {
        using folder = new Folder(files);
        const prints = (log: Sarif): readonly string[] => log.runs[0].results.map((result) => result.partialFingerprints['vigil/v1'] ?? '');
        const before = prints(sarifOf(folder).log);
        expect(new Set(before).size).toBe(before.length);
        expect(prints(JSON.parse(vigil(['check', '--format', 'sarif', '--as-of', later], { folder: folder.path }).out) as Sarif)).toEqual(
            before,
        );
        folder.write('a folder/in cident#1.vigil', `// a line\n// and another\n${incident}`);
        expect(prints(sarifOf(folder).log)).toEqual(before);
    });

    it('does not tell when it was printed', () => {
        using folder = new Folder(files);
        expect(sarifOf(folder).text).toBe(sarifOf(folder).text);
        expect(sarifOf(folder).text).not.toContain('2028-01-10');
    });
});

describe('GitLab code quality', () => {
    it('has fingerprints that differ from each other and stay', () => {
        using folder = new Folder({ 'register.vigil': register, 'incident.vigil': incident });
        const prints = (asOf: string): readonly string[] =>
            (
                JSON.parse(vigil(['check', '--format', 'gitlab', '--as-of', asOf], { folder: folder.path }).out) as {
                    fingerprint: string;
                }[]
            ).map((issue) => issue.fingerprint);
        expect(prints(january)).toEqual(prints(later));
        expect(new Set(prints(january)).size).toBe(prints(january).length);
    });
});

describe('a calendar', () => {
    function eventsOf(text: string): readonly ICAL.Event[] {
        return new ICAL.Component(ICAL.parse(text) as unknown[])
            .getAllSubcomponents('vevent')
            .map((component) => new ICAL.Event(component));
    }

    function calendarOf(text: string, asOf = twelfthOfDecember): string {
        using folder = new Folder({ 'register.vigil': register, 'incident.vigil': text });
        return vigil(['docket', '--format', 'ics', '--as-of', asOf], { folder: folder.path }).out;
    }

    it('is read by a calendar library, with the days and an alarm before them', () => {
        const death = eventsOf(calendarOf(incident)).filter((event) => event.summary.includes('Report a death'));
        expect(death.map((event) => [event.summary, event.startDate.toString(), event.endDate.toString(), event.startDate.isDate])).toEqual(
            [
                ['Plan by: Report a death to ap (inc-2027-031)', '2027-12-16', '2027-12-17', true],
                ['Limit: Report a death to ap (inc-2027-031)', '2027-12-20', '2027-12-21', true],
            ],
        );
        expect(death.map((event) => event.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString())).toEqual([
            '-PT15H',
            '-PT15H',
        ]);
    });

    it('has lines of at most 75 octets that end with CRLF', () => {
        const text = calendarOf(incident.replace('Misranked triage', 'Misranked triage: Größenänderung und Überprüfung — «ναι», да, 優先'));
        expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
        expect(eventsOf(text)[0]?.description).toContain('Misranked triage: Größenänderung und Überprüfung — «ναι», да, 優先');
    });

    it('keeps the identity of an event and raises its sequence when a fact moves its date', () => {
        const find = (text: string): ICAL.Event | undefined =>
            eventsOf(calendarOf(text)).find((event) => event.summary.startsWith('Plan by: Report a death'));
        const before = find(incident);
        const moved = find(
            incident
                .replace('2027-12-06 14:20', '2027-12-05 14:20')
                .replace('    2027-12-06 17:05', '    2027-12-05 15:00  medira received notice\n    2027-12-06 17:05'),
        );
        expect(moved?.uid).toBe(before?.uid);
        expect(moved?.startDate.toString()).toBe('2027-12-15');
        expect(Number(moved?.sequence)).toBeGreaterThan(Number(before?.sequence));
    });

    it('cancels what is no longer open', () => {
        const reported = incident.replace('found death\n', 'found death\n    2027-12-11 11:00  medira reported initial to ap\n');
        const death = eventsOf(calendarOf(reported)).filter((event) => event.summary.includes('Report a death'));
        expect(death.map((event) => event.component.getFirstPropertyValue('status'))).toEqual(['CANCELLED', 'CANCELLED']);
    });
});

describe('CSV', () => {
    it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('gives %s no chance to run as a formula', (title) => {
        using folder = new Folder({ 'register.vigil': register, 'incident.vigil': incident.replace('Misranked triage', title) });
        const { out } = vigil(['docket', '--format', 'csv', '--as-of', twelfthOfDecember], { folder: folder.path });
        const rows = out.split('\r\n').slice(1, -1);
        expect(rows.length).toBeGreaterThan(5);
        expect(rows.every((row) => row.startsWith(`inc-2027-031,'${title},`))).toBe(true);
    });

    it('begins with a byte order mark where that is asked for, and only there', () => {
        using folder = new Folder({ 'register.vigil': register, 'incident.vigil': incident });
        const csv = (...words: readonly string[]): string => vigil(['docket', '--format', 'csv', ...words], { folder: folder.path }).out;
        expect(csv('--bom').slice(0, 9)).toBe('\uFEFFincident');
        expect(csv().slice(0, 8)).toBe('incident');
        expect(vigil(['docket', '--bom'], { folder: folder.path }).out).not.toContain('\uFEFF');
    });
});

describe('an incident of a clean file that draws on a line which was not understood', () => {
    const files = { 'register.vigil': register.replace('country', 'contry'), 'incident.vigil': incident };
    const check = (format: string, ...words: readonly string[]) => {
        using folder = new Folder(files);
        return vigil(['check', 'incident.vigil', '--format', format, '--as-of', twelfthOfDecember, ...words], { folder: folder.path });
    };

    it.each([
        ['sarif', '"id": "cannot-be-relied-on"'],
        ['github', '::error file=incident.vigil,title=cannot be relied on::An incident cannot be relied on'],
        ['gitlab', '"check_name": "cannot-be-relied-on"'],
        ['json', '"complete": false'],
        ['pretty', 'of 1 incident nothing can be relied on'],
    ])('is said in %s, which ends with 1', (format, said) => {
        const { out, err, status } = check(format);
        expect(`${out}${err}`).toContain(said);
        expect(status).toBe(1);
    });

    it('is said where nothing is to fail, too', () => {
        const { out, status } = check('github', '--fail-on', 'never');
        expect(out).toContain('::warning file=incident.vigil,title=cannot be relied on::');
        expect(status).toBe(0);
    });
});
