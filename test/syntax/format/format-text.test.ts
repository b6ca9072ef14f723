import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../language/syntax/format/format-text.ts';
import { createParser } from '../../../language/syntax/parser.ts';
import { damaged, Dice } from '../damage.ts';
import { factsOf } from '../fact-digest.ts';
import { realTexts } from '../texts.ts';
import { told } from '../told.ts';

const formatter = createFormatter();
const parser = createParser();

function formatted(text: string): string {
    const result = formatter.formatText(text);
    if ('refused' in result) throw new Error(told(result.refused).message);
    return result.text;
}

/** Everything in a text but its white space; the text between triple quotes counts by its value, with the facts. */
function ink(text: string): string {
    return text.replace(/"""[\s\S]*?"""/g, '""""""').replace(/\s+/g, '');
}

function meaning(text: string): string[] {
    return factsOf(parser.parse(text).file).map(({ content }) => content);
}

/** The same text with its white space changed in ways that mean nothing, and comments where one may stand. */
function untidied(text: string, dice: Dice): string {
    let inText = false;
    const lines = text.split('\n').flatMap((line) => {
        const touched = !inText && !line.includes('"""') && !/^\s*(\/\*|\*)/.test(line);
        if ((line.match(/"""/g) ?? []).length % 2 === 1) inText = !inText;
        if (!touched) return [line];
        const loose = /"/.test(line)
            ? line
            : line.replace(/(\S) (\S)/g, (_, before: string, after: string) => `${before}${' '.repeat(1 + dice.roll(3))}${after}`);
        const indented =
            dice.roll(4) === 0 && /\S/.test(loose) && !/^\s*(and|or|because|by|if|until)\b/.test(loose)
                ? `${' '.repeat(dice.roll(9))}${loose.trimStart()}`
                : loose;
        const ended =
            /\S/.test(indented) && !indented.includes('//') && dice.roll(6) === 0
                ? `${indented}${dice.pick([' // note', '   ', ' /* note */'])}`
                : indented;
        return dice.roll(8) === 0
            ? [ended, ...dice.pick([[''], ['', '', ''], ['        // own line'], ['/* block', '   of two lines */']])]
            : [ended];
    });
    return lines.join('\n');
}

describe('formatting', () => {
    it('lines up keys and instants in columns of fixed width', () => {
        const text = [
            'authority ap "Autoriteit" {',
            ' country NL',
            '     acts   as data-protection,market-surveillance for annex-III',
            '}',
            '',
            '',
            '',
            'incident inc-1 "Title" { // of the night',
            '',
            'involves triage-ai version "3"',
            '  narrative """',
            '      one',
            '        two',
            '  """',
            '  // what happened',
            'timeline {',
            '2027-12-06 14:20 occurred in NL',
            '2027-12-10 found death',
            '         Mon 2027-12-13 11:00 medira became aware',
            '      // more to come',
            '}',
            '    explain ai-act.report-death to ap "reason" on 2027-12-20 by "Head"',
            '}',
        ].join('\n');
        expect(formatted(text)).toBe(
            [
                'authority ap "Autoriteit" {',
                '  country  NL',
                '  acts as  data-protection, market-surveillance for annex-III',
                '}',
                '',
                'incident inc-1 "Title" {  // of the night',
                '  involves  triage-ai version "3"',
                '  narrative """',
                '    one',
                '      two',
                '    """',
                '  // what happened',
                '  timeline {',
                '    2027-12-06 14:20  occurred in NL',
                '    2027-12-10        found death',
                '    Mon 2027-12-13 11:00  medira became aware',
                '    // more to come',
                '  }',
                '  explain ai-act.report-death to ap "reason" on 2027-12-20 by "Head"',
                '}',
                '',
            ].join('\n'),
        );
    });

    it('lays out what is known of offices, however long a line is', () => {
        const text = [
            'authority ap unknown because "to be found out"  {',
            'country NL',
            'acts  as market-surveillance for annex-III  since 2026-07-29 by "An Act"',
            'checked 2026-11-29 marked unverified because "second hand"',
            '}',
            'undesignated   ES , PL {',
            'office  market-surveillance  for annex-III',
            '     checked 2026-11-29   because "a draft"',
            '}',
        ].join('\n');
        expect(formatted(text)).toBe(
            [
                'authority ap unknown because "to be found out" {',
                '  country  NL',
                '  acts as  market-surveillance for annex-III since 2026-07-29 by "An Act"',
                '           checked 2026-11-29 marked unverified because "second hand"',
                '}',
                'undesignated ES, PL {',
                '  office market-surveillance for annex-III',
                '         checked 2026-11-29 because "a draft"',
                '}',
                '',
            ].join('\n'),
        );
    });

    it('keeps a block on one line there, and gives each line of another its own', () => {
        expect(
            formatted(
                'organisation a "A"   {country DE   zone Europe/Berlin}\norganisation b {\n country FR zone Europe/Paris }\norganisation c {}\n',
            ),
        ).toBe(
            'organisation a "A" { country DE zone Europe/Berlin }\norganisation b {\n  country FR\n  zone Europe/Paris\n}\norganisation c { }\n',
        );
    });

    it('keeps the spaces of the law inside a line, and its continuation lines in step', () => {
        const text = [
            'regime r {',
            '    role  a    "A"   by article 1',
            '    duty d {',
            '        when    system is x',
            '                and system is y',
            '                    or model is z',
            '    }',
            '}',
        ].join('\n');
        expect(formatted(text)).toBe(
            [
                'regime r {',
                '  role    a    "A"   by article 1',
                '  duty d {',
                '    when        system is x',
                '                and system is y',
                '                    or model is z',
                '  }',
                '}',
                '',
            ].join('\n'),
        );
    });

    it('keeps the line ends and the byte-order mark of the file', () => {
        expect(formatted('\uFEFForganisation a {\r\ncountry DE\r\n}')).toBe('\uFEFForganisation a {\r\n  country DE\r\n}\r\n');
    });

    it('leaves an empty file empty', () => {
        expect(formatted('')).toBe('');
    });

    it.each([
        ['organisation a {\n  contry DE\n}\n', 'No line of an organisation begins with ‘contry’.'],
        ['organisation a {\n  address “x”\n}\n', 'This text stands in curly quotes.'],
    ])('refuses %j', (text, message) => {
        const result = formatter.formatText(text);
        expect('refused' in result && [result.refused.range[0], told(result.refused).message]).toEqual([2, message]);
    });

    it('lays out only the lines of a range', () => {
        const text = 'organisation a {\n country   DE\n zone   Europe/Berlin\n}\n';
        expect(formatter.formatText(text, [3, 1, 3, 5])).toEqual({ text: 'organisation a {\n country   DE\n  zone Europe/Berlin\n}\n' });
    });

    it('never moves another line of a timeline when one changes', () => {
        const lines = ['2027-12-06 14:20  occurred in NL', '2027-12-10        found death', '2027-12-13 11:00  medira became aware'];
        const around = (events: string[]): string =>
            `incident i {\n  timeline {\n${events.map((event) => `    ${event}\n`).join('')}  }\n}\n`;
        const changed = formatted(
            around(lines.with(1, 'Fri   2027-12-10T12:00+01:00 authorised-representative-of-medira found health-harm, death')),
        );
        expect(changed).toBe(
            around(lines.with(1, 'Fri 2027-12-10T12:00+01:00  authorised-representative-of-medira found health-harm, death')),
        );
    });
});

describe('formatting any text', () => {
    const dice = new Dice(1182);
    const texts = realTexts().flatMap((real) => [
        real,
        ...[1, 2, 3].map((round) => ({ name: `${real.name}, untidied ${String(round)}`, text: untidied(real.text, dice) })),
    ]);

    it.each(texts)('keeps tokens, comments and meaning, and is stable: $name', ({ text }) => {
        const once = formatted(text);
        expect(ink(once)).toBe(ink(text));
        expect(meaning(once)).toEqual(meaning(text));
        expect(formatted(once)).toBe(once);
    });

    it('refuses every damaged text that has a problem, and keeps the ink of every other', () => {
        const damages = new Dice(73);
        const small = realTexts().filter(({ text }) => text.length < 5000);
        for (let index = 0; index < 300; index++) {
            const { text } = damaged(small[index % small.length]?.text ?? '', damages);
            const result = formatter.formatText(text);
            expect('refused' in result).toBe(parser.parse(text).problems.length > 0);
            if ('text' in result) expect(ink(result.text)).toBe(ink(text));
        }
    });
});
