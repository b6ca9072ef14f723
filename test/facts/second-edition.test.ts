import { describe, expect, it } from 'vitest';
import { resolveInstant } from '../../language/facts/written-instant.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { read } from './reading.ts';

/** Every form that a line can have whose date is not exact, that names a use, or that tells what follows a report. */
const events = [
    '2034-09 occurred in NL at stl and medira, DE at medira, US "x"',
    '2034 found death in NL at stl',
    'about 2034-09-03 medira became aware',
    'between 2034-09-01 and 2034-09-05 14:00 stl became aware',
    '2034-09-01 stl could not reach medira "three calls"',
    '2034-09-01 ap extended initial for medira to 2034-10-01 "why"',
    '2034-09-01 ap refused initial of medira "why"',
    '2034-09-01 ap closed',
    '2034-09-01 medira withdrew initial "sent in error"',
    '2034-09-01 medira recalled t known 2034-10',
    '2034-09 ended in NL at stl',
];
const register = `organisation medira "M" { country DE part of holding }
system t "T" {
    is annex-III-5-d since 2028-03-01 known 2028-03-05 until 2029-01 known 2029-02-01
    provider medira since 2027
    importer unknown because "not told" expected 2028-02
    placed on market between 2027-11 and 2028 in NL, DE
    put into service unknown because "nobody asked"
    changed significantly about 2028-02-03 "x"
}
`;
const text = `${register}incident i "I" {
    affected between 3 and 5 patients in NL
    affected about 5 patients in DE
    narrative in fr "Un"
    timeline {
        ${events.join('\n        ')}
    }
}
`;

describe('the lines of the second edition', () => {
    it('are understood', () => {
        expect(createParser().parse(text).problems).toEqual([]);
    });

    it('give each state the deployers in whose use it happened', () => {
        const [occurred] = read(text).incidents[0]?.events ?? [];
        expect(occurred).toMatchObject({
            at: { text: '2034-09' },
            states: [{ text: 'NL' }, { text: 'DE' }, { text: 'US' }],
            uses: [
                { state: { text: 'NL' }, deployers: [{ text: 'stl' }, { text: 'medira' }] },
                { state: { text: 'DE' }, deployers: [{ text: 'medira' }] },
            ],
        });
    });

    it('say how late and how roughly', () => {
        const lines = read(text).incidents[0]?.events ?? [];
        expect(lines[2]).toMatchObject({ at: { text: '2034-09-03' }, about: true });
        expect(lines[3]).toMatchObject({ at: { text: '2034-09-01' }, latest: { text: '2034-09-05T14:00' } });
    });

    it('tell what follows a report', () => {
        const lines = read(text).incidents[0]?.events ?? [];
        expect(lines.slice(4, 10)).toMatchObject([
            { verb: 'could-not-reach', others: [{ text: 'medira' }] },
            { verb: 'extended', stage: { text: 'initial' }, bound: { text: 'medira' }, due: { text: '2034-10-01' } },
            { verb: 'refused', stage: { text: 'initial' }, bound: { text: 'medira' } },
            { verb: 'closed' },
            { verb: 'withdrew', withdrawn: { text: 'initial' } },
            { verb: 'recalled', subject: { text: 't' }, known: { text: '2034-10' } },
        ]);
    });

    it('date traits and roles, and say what nobody knows', () => {
        const { parties, subjects } = read(text);
        expect(parties[0]).toMatchObject({ partOf: { text: 'holding' } });
        expect(subjects[0]).toMatchObject({
            traits: [
                {
                    text: 'annex-III-5-d',
                    during: {
                        since: { text: '2028-03-01' },
                        sinceKnown: { text: '2028-03-05' },
                        until: { text: '2029-01' },
                        untilKnown: { text: '2029-02-01' },
                    },
                },
            ],
            roles: [{ role: { text: 'provider' }, during: { since: { text: '2027' } } }],
            placed: [{ date: { text: '2027-11' }, latest: { text: '2028' } }],
            changes: [{ date: { text: '2028-02-03' }, about: true }],
            notKnown: [
                { of: { role: { text: 'importer' } }, value: { because: 'not told', expected: { text: '2028-02' } } },
                { of: 'service', value: { because: 'nobody asked' } },
            ],
        });
    });

    it.each(['0000', '1', '0034', '02034', '99999'])('keep every digit of a number in place of a year: %s', (written) => {
        const { incidents } = read(`incident i "I" {\n    timeline {\n        ${written} resolved\n    }\n}\n`);
        const [event] = incidents[0]?.events ?? [];
        expect(event?.at.text).toBe(written);
        expect(resolveInstant({ text: written, range: [1, 1, 1, 1] }, 'Europe/Amsterdam')).toEqual({
            fault: { kind: 'impossible', text: written },
        });
    });

    it.each([
        'between 2034-09-01 stl became aware',
        '2034-09-01 ap extended initial for',
        '2034-09-01 stl could not',
        '2034-09-01 medira withdrew',
    ])('cost themselves alone where they are damaged: %s', (line) => {
        const { incidents } = read(`incident i "I" {\n    timeline {\n        ${line}\n        2034-09-02 resolved\n    }\n}\n`);
        expect(incidents[0]?.events.map(({ verb }) => verb)).toEqual(['resolved']);
    });

    it.each(['is annex-III-5-d since', 'is annex-III-5-d until', 'provider medira since', 'placed on market between 2027-11 and'])(
        'state nothing for good where their day is missing: %s',
        (line) => {
            const [subject] = read(`system t "T" {\n    ${line}\n}\n`).subjects;
            expect([subject?.traits, subject?.roles, subject?.placed]).toEqual([[], [], []]);
        },
    );
});
