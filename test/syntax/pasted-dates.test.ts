import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../language/fixes/apply-fixes.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { factsOf } from './fact-digest.ts';
import { told } from './told.ts';

const parser = createParser();

/** A line for each place in which the grammar takes an instant or a date; `@` stands for it. */
const INCIDENT = (line: string): string => `incident i {\n  ${line}\n  timeline {\n  }\n}\n`;
const EVENT = (line: string): string => `incident i {\n  timeline {\n    ${line}\n    2028-01-01  resolved\n  }\n}\n`;
const SYSTEM = (line: string): string => `system s {\n  ${line}\n  version "1"\n}\n`;
const REPORT = (line: string): string => `report r on i {\n  ${line}\n  language en\n}\n`;
const AUTHORITY = (line: string): string => `authority a {\n  ${line}\n  country DE\n}\n`;
const EXAMPLE = (line: string): string => `example "e" {\n  expect as of ${line}\n}\n`;
const DUTY = (line: string): string => `regime r {\n  duty d {\n    ${line}\n    when found death\n  }\n}\n`;
const INSTANTS: readonly string[] = [
    EVENT('@  medira became aware'),
    EVENT('@  resolved'),
    EVENT('2027-12-07  medira noted "a" known @'),
    EVENT('2027-12-07  medira noted "a" struck @ "b"'),
    EVENT('2027-12-07  occurred between @ and 2027-12-07 09:00 in NL'),
    EVENT('2027-12-07  occurred between 2027-12-05 and @ in NL'),
    EVENT('2027-12-07  medira announced final to ap by @'),
    EVENT('2027-12-07  ap extended final to @'),
    EVENT('2027-12-07  ap extended final for medira to @ "why"'),
    EVENT('2027-12-07  ap requested "logs" from medira by @'),
    INCIDENT('affected 1 patient since @'),
    INCIDENT('narrative "a" since @'),
    INCIDENT('cause unknown because "a" expected @'),
    INCIDENT('explain ai-act.report-death to ap "a" on @ by "b"'),
    REPORT('drafted @ from "0"'),
    REPORT('approved @ by "b"'),
    EXAMPLE('@ {\n    due d of medira\n  }'),
    EXAMPLE('2027-12-07 {\n    due d of medira limit @\n  }'),
];
const DAYS: readonly string[] = [
    SYSTEM('placed on market @ in NL'),
    SYSTEM('put into service @ in NL'),
    SYSTEM('is a since @ until 2029-01-01'),
    SYSTEM('provider medira until @'),
    AUTHORITY('acts as o checked @'),
    SYSTEM('changed significantly @ "a"'),
    DUTY('binds provider from @ until 2029-01-01'),
    DUTY('binds provider until @'),
    DUTY('applies from @ until 2029-01-01'),
    DUTY('applies from 2026-08-02 until @'),
    DUTY('unless found health-harm until @ because "a"'),
    DUTY('when changed significantly since @'),
    DUTY('when placed on market before @'),
    DUTY('when put into service since @'),
];

function meaningOf(text: string): string[] {
    return factsOf(parser.parse(text).file).map(({ content }) => content);
}

/** The codes of the problems of a text, and the text after every replacement that asks for no choice. */
function problemsOf(text: string): { codes: readonly string[]; mended: string } {
    const { problems } = parser.parse(text);
    return {
        codes: problems.map(({ code }) => code),
        mended: applyFixes(
            text,
            problems.flatMap(({ replacement }) => replacement ?? []),
        ),
    };
}

describe.each([...INSTANTS, ...DAYS])('where %j takes a date', (line) => {
    const right = line.replace('@', '2027-12-06');

    it.each(['2027\u201112\u201106', '2027\u201312\u201306', '2027-12-6'])('%s counts, and is mended', (written) => {
        const pasted = line.replace('@', written);
        expect(problemsOf(right).codes).toEqual([]);
        expect(problemsOf(pasted).codes).toEqual(['pasted-text']);
        expect(meaningOf(pasted)).toEqual(meaningOf(right));
        expect(problemsOf(pasted).mended).toBe(right);
    });

    it.each(['06.12.2027', '6 December 2027', 'December 6, 2027', '6. Dezember 2027', '6 décembre 2027', '2027/12/06', '13/12/2027'])(
        '%s is mended, and counts then',
        (written) => {
            const pasted = line.replace('@', written);
            expect(problemsOf(pasted).codes).toEqual(['syntax-error']);
            expect(meaningOf(pasted).filter((fact) => fact.includes('2027-12-06'))).toEqual([]);
            expect(problemsOf(pasted).mended).toBe(written.startsWith('13') ? line.replace('@', '2027-12-13') : right);
        },
    );

    it.each(['6/12/2027', '06-12-27', '2027-12-061'])('%s counts as no date, and is not mended unasked', (written) => {
        const { codes, mended } = problemsOf(line.replace('@', written));
        expect(codes).toContain('syntax-error');
        expect(mended).toBe(line.replace('@', written));
        expect(meaningOf(line.replace('@', written)).filter((fact) => fact.includes('2027-12-06') || fact.includes('2027-06-12'))).toEqual(
            [],
        );
    });
});

describe.each(INSTANTS)('where %j takes an instant', (line) => {
    it.each([
        ['2027-12-06T14:20', '2027-12-06 14:20'],
        ['2027-12-06 9:05', '2027-12-06 09:05'],
        ['2027-12-06 14:20:05+01:00', '2027-12-06T14:20:05+01:00'],
        ['2027-12-06T13:20:00.000Z', '2027-12-06T13:20:00Z'],
    ])('%s counts as %s', (written, meant) => {
        const right = line.replace('@', meant);
        const pasted = line.replace('@', written);
        expect(problemsOf(right).codes).toEqual([]);
        expect(problemsOf(pasted).codes).toEqual(['pasted-text']);
        expect(meaningOf(pasted)).toEqual(meaningOf(right));
        expect(problemsOf(pasted).mended).toBe(right);
    });

    it.each([
        ['06.12.2027 14.20 Uhr', '2027-12-06 14:20'],
        ['6 December 2027, 2:20 PM', '2027-12-06 14:20'],
        ['2027-12-06 2:20\u202Fp.m.', '2027-12-06 14:20'],
        ['Monday 2027-12-06 14:20', 'Mon 2027-12-06 14:20'],
        ['lundi 6 décembre 2027 à 14h20', 'Mon 2027-12-06 14:20'],
    ])('%s is mended to %s, and counts then', (written, meant) => {
        const pasted = line.replace('@', written);
        expect(problemsOf(pasted).codes).toEqual(['syntax-error']);
        expect(meaningOf(pasted).filter((fact) => fact.includes('2027-12-06'))).toEqual([]);
        expect(problemsOf(pasted).mended).toBe(line.replace('@', meant));
    });

    it.each(['2027-12-06 14:2', '2027-12-06 14:200', '2027-12-06 14:30 AM', '2027-12-06 08:00-09:30'])(
        '%s counts as no instant, and is not mended unasked',
        (written) => {
            const { codes, mended } = problemsOf(line.replace('@', written));
            expect(codes).toContain('syntax-error');
            expect(mended).toBe(line.replace('@', written));
            expect(meaningOf(line.replace('@', written)).filter((fact) => fact.includes('2027-12-06'))).toEqual([]);
        },
    );
});

describe('what is said', () => {
    it.each([
        [
            '6/12/2027 14:20',
            '‘6/12/2027 14:20’ has two meanings: Mon 6 Dec 2027 or Sat 12 Jun 2027.',
            'Write 2027-12-06 14:20 or 2027-06-12 14:20, whichever is meant.',
        ],
        [
            '2027-12-06 14:2',
            'In ‘2027-12-06 14:2’ a digit of the time is missing.',
            'Write 2027-12-06 14:02 or 2027-12-06 14:20, whichever is meant.',
        ],
        ['06.12.27', 'The year of ‘06.12.27’ has two digits, so that it may be another number.', 'Write 2027-12-06, if that is meant.'],
        ['2027-12-06 14:20:05.5', 'A time has no fractions of a second.', 'Write 14:20:05.'],
    ])('of %s', (written, message, advice) => {
        const [problem] = parser.parse(EVENT(`${written}  medira became aware`)).problems;
        expect([problem && told(problem), problem?.replacement]).toEqual([{ message, advice }, undefined]);
        expect(problem?.choices?.length).toBeGreaterThan(0);
    });
});

it('leaves a provision that looks like a date of two digits alone', () => {
    const text = 'regime r {\n  duty d {\n    by article 1.2.10\n  }\n}\n';
    expect(problemsOf(text).codes).toEqual([]);
});

describe('a year or a month that goes on', () => {
    const lines = [...INSTANTS, ...DAYS];
    const breaking = ['2027 12 06', '2027 12', '2027/12', '2027.12', '2027-', '2027 - 12', '2027-12 06', '2027-12/06', '2027 14:20'];

    it.each(lines)('is no year in %j', (line) => {
        for (const written of breaking) {
            const text = line.replace('@', written);
            const { codes, mended } = problemsOf(text);
            expect(codes, written).toContain('syntax-error');
            expect(mended, written).toBe(text);
            const dated = meaningOf(text).filter((fact) => /"2027"|"2027-12"|"2027-12-06"/.test(fact));
            expect(dated, written).toEqual([]);
        }
    });

    it.each(lines.filter((line) => !line.startsWith('regime')))('is one in %j where a comment or nothing follows', (line) => {
        for (const written of ['2027', '2027-12', '2027 /* about then */', '2027/* about then */'])
            expect(problemsOf(line.replace('@', written)).codes, written).toEqual([]);
    });

    it('is said so, with how a date is written', () => {
        const [problem] = parser.parse(EVENT('2027-12-07  ap extended final to 2028 03 01')).problems;
        expect(problem?.says).toEqual({ kind: 'unclear', why: 'damaged', written: '2028 03 01', days: [] });
    });
});

it.each([
    '2027-12-07  medira reported final to may, sat as r1',
    '2027-12-07  medira reported final to mon under march',
    '2027-12-07  medira announced final to may by 2027-12-09',
])('leaves names that are months or weekdays after ‘to’ alone: %s', (line) => {
    expect(problemsOf(EVENT(line)).codes).toEqual([]);
});
