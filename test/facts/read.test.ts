import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, read } from './reading.ts';

const CASES = join(import.meta.dirname, '../../../shared/cases');

const SAMPLE = `
/** Makes triage software. */
organisation medira "Medira GmbH" { country DE zone Europe/Berlin contact first "Anna" is small }
authority ap { language nl acts as market-surveillance for annex-III submit "x" }
system triage-ai { version "3" is high-risk provider medira placed on market 2027-12-06 in DE, NL purpose "Triage" }
incident inc-1 "Misranked" {
  involves triage-ai version "3"
  affected about 1 patient in NL
  cause unknown because "open" expected 2027-12-30 since 2027-12-07 // vigil-ignore cause-open: waiting
  evidence log "Log" file "a.log" held by medira
  timeline {
    2027-12-06 14:20 occurred between 2027-12-05 and 2027-12-06 in NL
    2027-12-06 17:05 medira became aware of triage-ai "night shift" see log known 2027-12-07 struck 2027-12-08 "wrong"
    2027-12-07 causal link suspected for death
    2027-12-08 medira reported initial to ap under house as first "AP-1"
  }
  explain tell to ap "holidays" on 2027-12-20 by "Head"
}
report first on inc-1 { stage initial to ap drafted 2027-12-08 from "x" approved 2027-12-08 by "Head" section cause """
  Open.
  """ }
policy { acting as medira adopts strict immediately means 24 hours warn 3 days before }
regime house "House rules" {
  cites "Handbook" counts plain if reading strict
  trait small "Small" of party is other by article 3(1)
  route desk { to reception in state of provider when system is high-risk and not (found death or provider unreachable) by annex III 5(d) }
  duty tell "Tell us" {
    by article 1
    binds provider from 2027-01-01 if changed significantly since 2027-01-01
    must report initial to desk in each state
    no later than 15 days after awareness of provider that model is involved if found death
    every 4 weeks after reported initial until resolved
  }
}
`;

describe('Reading a file', () => {
    it('gives each declaration to its list, with name, title and extent', () => {
        const source = read(
            [
                'organisation medira "Medira GmbH" { }',
                'authority ap { }',
                'system triage-ai { }',
                'model atlas-2 "Atlas 2" { }',
                'incident inc-1 "Misranked" { }',
                'report initial-ap on inc-1 "Initial" { }',
                'policy "Our reading" { }',
                'regime house "House rules" { duty tell "Tell us" { } route desk { } }',
            ].join('\n'),
        );
        expect(source.parties.map(({ kind, name, title }) => [kind, name, title])).toEqual([
            ['organisation', at('medira', 1, 14, 1, 20), 'Medira GmbH'],
            ['authority', at('ap', 2, 11, 2, 13), undefined],
        ]);
        expect(source.subjects.map(({ kind, name, range }) => [kind, name.text, range])).toEqual([
            ['system', 'triage-ai', [3, 1, 3, 21]],
            ['model', 'atlas-2', [4, 1, 4, 28]],
        ]);
        expect(source.incidents.map(({ name, title }) => [name.text, title])).toEqual([['inc-1', 'Misranked']]);
        expect(source.reports.map(({ name, incident, title }) => [name.text, incident, title])).toEqual([
            ['initial-ap', at('inc-1', 6, 22, 6, 27), 'Initial'],
        ]);
        expect(source.policies).toStrictEqual([{ title: 'Our reading', range: [7, 1, 7, 25], actingAs: [], adopts: [] }]);
        expect(source.regimes[0]?.duties[0]).toMatchObject({ name: at('tell', 8, 35, 8, 39), title: 'Tell us' });
        expect(source.regimes[0]?.routes[0]?.name).toEqual(at('desk', 8, 60, 8, 64));
    });

    it('puts the name that a declaration lacks on the word that begins it', () => {
        expect(read('organisation "Medira" { }').parties[0]?.name).toEqual(at('', 1, 1, 1, 13));
    });

    it('keeps the path and has nothing to say about an empty file', () => {
        expect(read('')).toStrictEqual({
            path: 'case.vigil',
            parties: [],
            vacancies: [],
            subjects: [],
            incidents: [],
            reports: [],
            policies: [],
            regimes: [],
            examples: [],
            suppressions: [],
            problems: [],
            repetitions: [],
        });
    });

    it('passes on what the parser could not read', () => {
        expect(read('organisation a {\n  country\n}').problems).not.toEqual([]);
    });
});

const caseFiles = existsSync(CASES)
    ? readdirSync(CASES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.vigil'))
    : [];

const files: [name: string, text: string][] = [
    ['the sample', SAMPLE],
    ...caseFiles.map((file): [string, string] => [file, readFileSync(join(CASES, file), 'utf8')]),
];

describe('Reading whole files', () => {
    it.each(files)('finds no problem in %s, and gives a record that survives JSON', (_, text) => {
        const source = read(text);
        expect(source.problems).toEqual([]);
        expect(source.repetitions).toEqual([]);
        expect(JSON.parse(JSON.stringify(source))).toStrictEqual(source);
    });
});

describe('Any text at all', () => {
    it('is read without an error into a record that survives JSON', () => {
        const damage = fc.record({
            text: fc.constantFrom(...files.map(([, text]) => text)),
            from: fc.nat(4000),
            length: fc.nat(40),
            insert: fc.string({ maxLength: 12, unit: 'grapheme' }),
        });
        fc.assert(
            fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
                const text = damages
                    .map((one) => one.text.slice(0, one.from) + one.insert + one.text.slice(one.from + one.length))
                    .join('\n');
                const source = read(text);
                expect(JSON.parse(JSON.stringify(source))).toStrictEqual(source);
            }),
            { numRuns: 300 },
        );
    });
});
