import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changedFields } from '../../../language/reports/digest/changed-fields.ts';
import { newsSince } from '../../../language/reports/derivation/news.ts';
import { parseInstant } from '../../../language/time/zone.ts';
import type { Asked, TextFile } from './report-of.ts';
import { reportOf, requestOf } from './report-of.ts';
import { asOfInstant } from '../../../language/time/as-of.ts';

const read = (path: string): TextFile => ({ path, text: readFileSync(new URL(path, import.meta.url), 'utf8') });
const register = read('register.vigil');
const incident = read('system-incident.vigil');
const asked: Asked = { asOf: '2028-10-01T09:00+02:00', block: 'first-ap' };
const digest = (files: readonly TextFile[], other: Partial<Asked> = {}): string => reportOf(files, { ...asked, ...other }).facts;
const edited = (from: string, to: string, file = incident): TextFile => {
    if (!file.text.includes(from)) throw new Error(`There is no ${from}.`);
    return { ...file, text: file.text.replace(from, to) };
};

describe('the digest of the facts', () => {
    const before = digest([register, incident]);

    it('is one of SHA-256', () => {
        expect(before).toMatch(/^sha256:[0-9a-f]{64}$/);
    });

    it.each<[string, readonly TextFile[]]>([
        ['the order of files', [incident, register]],
        ['blank lines and indentation', [register, { ...incident, text: incident.text.replaceAll('\n  ', '\n\n      ') }]],
        ['the name of the file', [register, { ...incident, path: 'elsewhere.vigil' }]],
        ['the prose of the report', [register, edited('De wachtrij plaatste een patiënt te laag.', 'Anders.')]],
        ['an approval', [register, edited('approved 2028-09-05 by "Head of Quality"', '')]],
        ['the record that it was sent', [register, edited(/.*reported initial to ap.*\n/.exec(incident.text)?.[0] ?? '', '')]],
        ['what is withheld already', [register, edited('"Names of the night shift"', '"Other names"')]],
        [
            'a line that is not known yet',
            [register, edited('2028-08-28 16:40  stlucas', '2028-11-01 found property-harm\n2028-08-28 16:40  stlucas')],
        ],
    ])('does not change with %s', (_, files) => {
        expect(digest(files)).toBe(before);
    });

    it.each<[string, string, TextFile, TextFile]>([
        ['nature', 'a text', register, edited('as non-urgent', 'as urgent')],
        ['detection', 'an instant', register, edited('2028-08-28 16:40  stlucas', '2028-08-28 16:41  stlucas')],
        ['software-version', 'a version', register, edited('version "5.0.2"', 'version "5.0.3"')],
        ['provider-details', 'the address of a party', edited('Musterstraße 1', 'Musterstraße 2', register), incident],
        ['users-affected', 'a number', register, edited('about 3 patient', 'about 4 patient')],
    ])('changes with %s, that is with %s', (field, _, parties, told) => {
        expect(digest([parties, told])).not.toBe(before);
        const changed = changedFields(reportOf([register, incident], asked), reportOf([parties, told], asked));
        expect(changed.map((each) => each.field.id)).toContain(field);
    });

    it('is that of the facts, not of who receives them or in which language', () => {
        expect(digest([register, incident], { to: ['ap', 'bipt'], language: 'fr' })).toBe(before);
    });
});

describe('what changed since an instant', () => {
    const { judged } = requestOf([register, incident], asked);
    const since = (at: string, until = asked.asOf): unknown => {
        const news = newsSince(judged.caseFile, parseInstant(at) ?? 0, asOfInstant(parseInstant(until) ?? 0));
        return [
            news.learned.map(({ verb, at: when }) => `${verb} ${when.day}`),
            news.struck.map(({ verb }) => verb),
            news.rewritten.map(({ field }) => field),
        ];
    };

    it.each<[string, string, unknown]>([
        ['2028-09-20T12:00+02:00', '2028-10-01T09:00+02:00', [['decided 2028-09-21'], [], []]],
        [
            '2028-09-06T12:00+02:00',
            '2028-09-20T12:00+02:00',
            [['took-corrective-action 2028-09-03', 'causal-link 2028-09-10'], [], ['cause']],
        ],
        [
            '2028-08-29T13:00+02:00',
            '2028-09-01T00:00+02:00',
            [['started-investigation 2028-08-30', 'causal-link 2028-08-31'], ['found'], ['affected']],
        ],
        ['2028-10-01T00:00+02:00', '2028-10-02T00:00+02:00', [[], [], []]],
    ])('%s until %s', (from, until, news) => {
        expect(since(from, until)).toEqual(news);
    });
});
