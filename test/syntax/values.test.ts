import { describe, expect, it } from 'vitest';
import { isFieldLine, isIncident, isTimeline } from '../../language/generated/ast.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { told } from './told.ts';

const parser = createParser();

function instantOf(written: string): { at: string | undefined; problems: string[]; replacement: string | undefined } {
    const { file, problems } = parser.parse(`incident i {\n  timeline {\n    ${written}  resolved\n  }\n}\n`);
    const [event] = file.declarations.filter(isIncident).flatMap(({ lines }) => lines.filter(isTimeline).flatMap(({ events }) => events));
    return { at: event?.at, problems: problems.map(({ code }) => code), replacement: problems[0]?.replacement?.text };
}

function textOf(...lines: string[]): { text: string | undefined; problems: string[]; replacement: string | undefined } {
    const { file, problems } = parser.parse(['incident i {', ...lines, '}', ''].join('\n'));
    const [field] = file.declarations.filter(isIncident).flatMap((incident) => incident.lines.filter(isFieldLine));
    return { text: field?.text, problems: problems.map(({ code }) => code), replacement: problems[0]?.replacement?.text };
}

describe('an instant', () => {
    it.each([
        ['2027-12-06', '2027-12-06'],
        ['2027-12-06 14:20', '2027-12-06T14:20'],
        ['2027-12-06 14:20:05', '2027-12-06T14:20:05'],
        ['Mon 2027-12-06 14:20', 'Mon 2027-12-06T14:20'],
        ['Mon 2027-12-06', 'Mon 2027-12-06'],
        ['2027-12-06T14:20+01:00', '2027-12-06T14:20+01:00'],
        ['2027-12-06T13:20Z', '2027-12-06T13:20Z'],
        ['2027-02-30 25:00', '2027-02-30T25:00'],
    ])('%s means %s', (written, meant) => {
        expect(instantOf(written)).toEqual({ at: meant, problems: [], replacement: undefined });
    });

    it.each([
        ['2027-1-6', '2027-01-06', '2027-01-06'],
        ['2027–12–06 14:20', '2027-12-06T14:20', '2027-12-06'],
        ['2027-12-06 8:00', '2027-12-06T08:00', '08:00'],
        ['2027-12-06T14:20', '2027-12-06T14:20', '2027-12-06 14:20'],
        ['2027-12-06T14:20+0100', '2027-12-06T14:20+01:00', '2027-12-06T14:20+01:00'],
        ['2027-12-06T8:00+1:00', '2027-12-06T08:00+01:00', '2027-12-06T08:00+01:00'],
        ['2027-12-06\u00A014:20', '2027-12-06T14:20', ' '],
    ])('pasted as %s means %s', (written, meant, replacement) => {
        const { at, problems, replacement: offered } = instantOf(written);
        expect([at, problems[0], offered]).toEqual([meant, 'pasted-text', replacement]);
    });
});

describe('a text on one line', () => {
    it.each([
        ['"plain"', 'plain'],
        ['"a \\"quoted\\" word"', 'a "quoted" word'],
        ['"first\\nsecond\\\\"', 'first\\nsecond\\'],
        ['"Share \\\\srv01\\temp\\new"', 'Share \\\\srv01\\temp\\new'],
        ['"C:\\Users\\new\\report.docx, ^\\d+\\s$"', 'C:\\Users\\new\\report.docx, ^\\d+\\s$'],
        ['""', ''],
    ])('%s means %j', (written, meant) => {
        expect(textOf(`  cause ${written}`)).toEqual({ text: meant, problems: [], replacement: undefined });
    });

    it.each([
        ['“curly”', 'curly', '"curly"'],
        ['„deutsch“', 'deutsch', '"deutsch"'],
        ['«français»', 'français', '"français"'],
        ['"half”', 'half', '"half"'],
        ['»svenska»', 'svenska', '"svenska"'],
        ['„CORP\\tom“', 'CORP\\tom', '"CORP\\tom"'],
        ['“he said "no" twice”', 'he said "no" twice', '"he said \\"no\\" twice"'],
        ['„er sagte „nein“ und ging“', 'er sagte „nein“ und ging', '"er sagte „nein“ und ging"'],
        ['‘a’', 'a', '"a"'],
        ["'b'", 'b', '"b"'],
        ['‚he said‘', 'he said', '"he said"'],
        ['‘the nurses’ room, it’s cold’', 'the nurses’ room, it’s cold', '"the nurses’ room, it’s cold"'],
        ["`c'", 'c', '"c"'],
        ['‹d›', 'd', '"d"'],
        ['「e」', 'e', '"e"'],
        ['『f』', 'f', '"f"'],
    ])('pasted as %s means %j', (written, meant, replacement) => {
        expect(textOf(`  cause ${written}`)).toEqual({ text: meant, problems: ['pasted-text'], replacement });
    });

    it('says that a backslash before the closing quotation mark takes it into the text', () => {
        const [problem] = parser.parse('incident i {\n  cause "C:\\dir\\"\n}\n').problems;
        expect(problem && told(problem).advice).toBe(
            'A backslash before a quotation mark makes it part of the text: write \\\\" where a text ends with a backslash.',
        );
    });

    it('in other quotes ends before the next text and before a comment', () => {
        const { problems } = parser.parse(
            "organisation o {\n  contact first ‘Ada’ last ‘Beispiel’  // it's fine'\n  address 'the nurses’ \"\n}\n",
        );
        expect(problems.map(({ range, replacement }) => [range[0], replacement?.text])).toEqual([
            [2, '"Ada"'],
            [2, '"Beispiel"'],
            [3, '"the nurses"'],
            [3, undefined],
        ]);
    });

    it('without its end stops at the end of its line', () => {
        expect(textOf('  cause "never closed  ', '  results "next"')).toEqual({
            text: 'never closed',
            problems: ['syntax-error'],
            replacement: undefined,
        });
    });
});

describe('a text on several lines', () => {
    it('loses the indentation that its lines share, and the line breaks beside its quotes', () => {
        expect(textOf('  narrative """', '    first', '      indented', '', '    last', '    """').text).toBe('first\n  indented\n\nlast');
    });

    it('takes backslashes as a text on one line does', () => {
        expect(textOf('  narrative """CORP\\tom said \\"no\\" to \\\\srv01\\\\"""').text).toBe('CORP\\tom said "no" to \\\\srv01\\');
        expect(textOf('  narrative """', '    three: \\"\\"\\" of them', '    """').text).toBe('three: """ of them');
    });

    it('may begin beside its quotes', () => {
        expect(textOf('  narrative """first', '    second"""').text).toBe('first\nsecond');
    });

    it('has the line ends of Unix whatever the file has', () => {
        expect(textOf('  narrative """\r', '    first\r', '    second\r', '    """\r').text).toBe('first\nsecond');
    });

    it('without its end stops before the first line that is not indented deeper than the one that opened it', () => {
        const { text, problems } = textOf('  narrative """', '    first', '', '    second', '  cause "known"');
        expect([text, problems]).toEqual(['first\n\nsecond', ['syntax-error']]);
    });

    it('without its end does not run into the next one', () => {
        const { file } = parser.parse('incident i {\n  narrative """\n    first\n  effects """\n    second\n    """\n  chain "third"\n}\n');
        const fields = file.declarations.filter(isIncident).flatMap((incident) => incident.lines.filter(isFieldLine));
        expect(fields.map(({ field, text }) => [field, text])).toEqual([
            ['narrative', 'first'],
            ['effects', 'second'],
            ['chain', 'third'],
        ]);
    });
});
