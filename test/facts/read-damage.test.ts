import { describe, expect, it } from 'vitest';
import { at, read } from './reading.ts';

/** A line that breaks off, between two whole ones; none of these may become a fact. */
const BROKEN_EVENTS = [
    '2027-12-06',
    '2027-12-06 medira',
    '2027-12-06 found',
    '2027-12-06 ruled out',
    '2027-12-06 causal link',
    '2027-12-06 causal link likely for',
    '2027-12-06 medira became',
    '2027-12-06 medira became aware of',
    '2027-12-06 medira received',
    '2027-12-06 medira took',
    '2027-12-06 medira took corrective',
    '2027-12-06 medira started',
    '2027-12-06 medira assessed',
    '2027-12-06 medira altered',
    '2027-12-06 medira reached',
    '2027-12-06 medira decided not',
    '2027-12-06 medira informed',
    '2027-12-06 medira reported initial to',
    '2027-12-06 medira reported',
    '2027-12-06 medira requested "logs"',
    '2027-12-06 ap acknowledged',
];

const BROKEN_DUTY_LINES = [
    'binds',
    'binds provider if',
    'binds provider if provider',
    'binds provider from',
    'applies from',
    'applies from 2027-01-01 if system is',
    'when',
    'when found death and',
    'when not',
    'unless (found death and',
    'must',
    'must report initial to',
    'must report initial to ap in',
    'must take',
    'must assess',
    'must keep',
    'immediately after',
    'immediately after causal link',
    'no later than after awareness',
    'no later than 15 days after',
    'no later than 15 days after awareness of',
    'no later than 15 days after awareness if',
    'every 2 days after ended until',
    'may be late because',
    'marked analysis because',
];

describe('Reading damaged files', () => {
    it.each(BROKEN_EVENTS)('leaves out the event `%s` and keeps its neighbours', (line) => {
        const [incident] = read(`incident a {\n  timeline {\n    2027-12-01 ended\n    ${line}\n    2027-12-31 resolved\n  }\n}`).incidents;
        expect(incident?.events.map(({ at: { text }, verb }) => [text, verb])).toEqual([
            ['2027-12-01', 'ended'],
            ['2027-12-31', 'resolved'],
        ]);
    });

    it.each(BROKEN_DUTY_LINES)('leaves out the line `%s` of a duty and keeps its neighbours', (line) => {
        const [regime] = read(`regime a {\n  duty d {\n    answers e\n    ${line}\n    specialises f\n  }\n}`).regimes;
        expect(regime?.duties[0]).toStrictEqual({
            name: at('d', 2, 8, 2, 9),
            range: [2, 3, 6, 4],
            provisions: [],
            answers: at('e', 3, 13, 3, 14),
            specialises: at('f', 5, 17, 5, 18),
            binds: [],
            applies: [],
            when: [],
            unless: [],
            standards: [],
            limits: [],
            marks: [],
        });
    });

    it.each([
        ['organisation a {\n  country\n  acts as x for\n  contact\n  zone UTC\n}', 'parties', { zone: at('UTC', 5, 8, 5, 11), holds: [] }],
        [
            'system a {\n  provider\n  version\n  placed on market\n  placed on market 2027-01-01 in\n  purpose "x"\n}',
            'subjects',
            { roles: [], identifiers: [], placed: [] },
        ],
        [
            'incident a {\n  affected 3\n  cause unknown\n  evidence\n  explain d on 2027-01-01\n  operators\n}',
            'incidents',
            { affected: [], fields: [], evidence: [], explanations: [] },
        ],
        [
            'report a {\n  stage\n  approved 2027-01-01\n  section\n  to ap\n}',
            'reports',
            { approvals: [], sections: [], to: [at('ap', 5, 6, 5, 8)] },
        ],
        [
            'policy {\n  warn before\n  adopts\n  immediately means\n  unreachable means 2 days\n}',
            'policies',
            { unreachable: { amount: 2, unit: 'days', range: [5, 21, 5, 27] } },
        ],
        [
            'regime a {\n  role\n  counts\n  counts plain if\n  cites\n  trait t\n}',
            'regimes',
            { terms: [{ name: { text: 't' } }], counts: [] },
        ],
    ] as const)('leaves out what breaks off: %j', (text, list, expected) => {
        expect(read(text)[list][0]).toMatchObject(expected);
    });

    it('leaves out a number too large to be one', () => {
        expect(read(`policy {\n  warn ${'9'.repeat(400)} days before\n}`).policies[0]).not.toHaveProperty('warn');
    });

    it.each(['occurred between 2027-12-01', 'medira announced final to ap'])(
        "does not take the next line's instant for its own: %s",
        (line) => {
            const [incident] = read(`incident a {\n  timeline {\n    2027-12-06 ${line}\n    2027-12-31 resolved\n  }\n}`).incidents;
            expect(incident?.events.filter((event) => event.range[0] === 3)).toEqual([]);
        },
    );
});
