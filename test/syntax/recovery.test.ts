import { isAstNode } from 'langium';
import { describe, expect, it } from 'vitest';
import { isIncident, isOrganisation, isTimeline } from '../../language/generated/ast.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { recoverByLines } from '../../language/syntax/recovery/line-recovery.ts';
import { VigilMessages } from '../../language/syntax/messages.ts';
import { VigilGrammar } from '../../language/generated/grammar.ts';
import { damaged, Dice } from './damage.ts';
import { factsOf, lostElsewhere } from './fact-digest.ts';
import { realTexts } from './texts.ts';
import { told } from './told.ts';

const parser = createParser();

function problemsOf(text: string): string[] {
    return parser.parse(text).problems.map((problem) => [problem.range.slice(0, 2).join(':'), ...Object.values(told(problem))].join(' '));
}

describe('one damaged line', () => {
    it('costs no fact on another line in at least 93 of 100 cases', () => {
        const dice = new Dice(20271206);
        const texts = realTexts().map(({ text }) => ({ text, facts: factsOf(parser.parse(text).file) }));
        let harmless = 0;
        for (let index = 0; index < 1500; index++) {
            const { text, facts } = texts[index % texts.length] ?? { text: '', facts: [] };
            const damage = damaged(text, dice);
            if (lostElsewhere(facts, factsOf(parser.parse(damage.text).file), damage.line).length === 0) harmless++;
        }
        expect(harmless).toBeGreaterThanOrEqual(0.93 * 1500);
    });

    it('is noticed when a fact on another line is lost: the measure can fail', () => {
        const before = factsOf(parser.parse('organisation a {\n  country DE\n  zone Europe/Berlin\n}\n').file);
        const after = factsOf(parser.parse('organisation a {\n  country DE\n\n}\n').file);
        expect(lostElsewhere(before, after, 2).map(({ content }) => content)).toEqual([
            '/VigilFile/Organisation/ZoneLine.zone=Europe/Berlin',
        ]);
        expect(lostElsewhere(before, after, 3)).toEqual([]);
    });
});

describe('4,000 damaged texts', () => {
    it('are all parsed', { timeout: 120_000 }, () => {
        const dice = new Dice(4);
        const texts = realTexts().filter(({ text }) => text.length < 20_000);
        for (let index = 0; index < 4000; index++) {
            let { text } = texts[index % texts.length] ?? { text: '' };
            for (let times = dice.roll(4); times >= 0; times--)
                if (/\S/.test(text.replaceAll(/\/\/.*|^\s*\/?\*.*$/gm, ''))) ({ text } = damaged(text, dice));
            expect(isAstNode(parser.parse(text).file)).toBe(true);
        }
    });
});

describe('recovery', () => {
    it('goes on at the next line of the same block', () => {
        const { file } = parser.parse(
            'incident i {\n  timeline {\n    2027-12-06  occurred in\n    2027-12-07  ap\n    2027-12-08  found death\n  }\n}\norganisation o { country DE }\n',
        );
        const events = file.declarations
            .filter(isIncident)
            .flatMap(({ lines }) => lines.filter(isTimeline).flatMap((timeline) => timeline.events));
        expect(events.map(({ at, verb }) => [at, verb])).toEqual([
            ['2027-12-06', 'occurred'],
            ['2027-12-07', undefined],
            ['2027-12-08', 'found'],
        ]);
        expect(file.declarations.filter(isOrganisation)).toHaveLength(1);
    });

    it('closes a block by indentation where its brace is missing', () => {
        const { file, problems } = parser.parse(
            'incident a {\n  timeline {\n    2027-12-06  occurred\n}\nincident b {\n  zone Europe/Berlin\n}\n',
        );
        expect(file.declarations.filter(isIncident).map(({ name, lines }) => [name, lines.length])).toEqual([
            ['a', 1],
            ['b', 1],
        ]);
        expect(problems.map((problem) => [problem.range[0], told(problem).message])).toEqual([
            [4, 'A ‘}’ is missing: ‘timeline’ of line 2 is still open here.'],
        ]);
    });

    it('reads a misspelt block word as the one that was meant', () => {
        const { file, problems } = parser.parse('incidnet a {\n  timelin {\n    2027-12-06  occurred\n  }\n}\n');
        expect(file.declarations.filter(isIncident).flatMap(({ lines }) => lines.filter(isTimeline))).toHaveLength(1);
        expect(problems.map(({ replacement }) => replacement)).toEqual([
            { range: [1, 1, 1, 9], text: 'incident' },
            { range: [2, 3, 2, 10], text: 'timeline' },
        ]);
    });

    it('leaves out a brace too many', () => {
        const { file, problems } = parser.parse(
            'organisation a {\n  country DE }\n  zone Europe/Berlin\n}\norganisation b { country } FR }\n',
        );
        expect(file.declarations.filter(isOrganisation).map(({ lines }) => lines.map(({ $type }) => $type))).toEqual([
            ['CountryLine', 'ZoneLine'],
            ['CountryLine'],
        ]);
        expect(problems.map(({ range }) => range[0])).toEqual([2, 5]);
    });

    it('refuses a parser that it was not written for', () => {
        expect(() => {
            recoverByLines({}, VigilGrammar(), new VigilMessages(VigilGrammar));
        }).toThrow('The recovery of this version of Chevrotain is not known.');
    });
});

describe('a message', () => {
    it.each([
        ['organisation o {\n  contry DE\n}', '2:3 No line of an organisation begins with ‘contry’. Did you mean ‘country’?'],
        ['organisation o {\n  country\n}', '2:3 After ‘country’ belongs a name.'],
        [
            'organisation o {\n  zone Europe/Berlin extra\n}',
            '2:22 No line of an organisation begins with this word. It may begin with ‘country’, ‘address’, ‘contact’, ‘zone’, ‘language’, ‘represented’, ‘part’, ‘is’, ‘acts’ or ‘submit’.',
        ],
        ['incident i {\n  cause\n}', '2:3 After ‘cause’ belongs a text in quotes, or ‘unknown because "…"’.'],
        [
            'incident i {\n  timeline {\n    2027-12-06 medira reportd initial to ap\n  }\n}',
            '3:23 Here belongs what the party did, such as ‘became aware’, not ‘reportd’. Did you mean ‘reported’?',
        ],
        ['incident i {\n  timeline {\n    2027-12-06 occured in NL\n  }\n}', '3:16 ‘occured’ is not understood. Did you mean ‘occurred’?'],
        [
            'incident i {\n  timeline {\n    2027-12-06 medira reported initial ap\n  }\n}',
            '3:40 Here belongs ‘to’, not this word. Such a line reads `2027-12-06 14:20  medira reported initial to ap, bnetza`.',
        ],
        [
            'incident i {\n  timeline {\n    2027-12-06 stlucas could not reach\n  }\n}',
            '3:34 After ‘reach’ belongs the party that could not be reached. Such a line reads `2027-12-06 14:20  stlucas could not reach medira "three calls"`.',
        ],
        [
            'incident i {\n  timeline {\n    2027-12-06 ap extended to 2028-01-20 initial\n  }\n}',
            '3:28 Before ‘to’ belongs the stage of the report, such as ‘initial’. Such a line reads `2027-12-06 14:20  ap extended initial for medira to 2028-01-20 "…"`.',
        ],
        [
            'incident i {\n  timeline {\n    2027-12-06 ap refused initial for medira\n  }\n}',
            '3:35 No place in this line for ‘for’. Such a line reads `2027-12-06 14:20  ap refused initial of medira "…"`.',
        ],
        [
            'system s {\n  is law enforcement\n}',
            '2:10 Two names stand side by side: a name is one word, and a comma stands between two. Such a line reads `is annex-III-1, law-enforcement-use since 2028-03-01 known 2028-03-04 until 2029-01-01`.',
        ],
        [
            'incident i {\n  timeline {\n    2027-12-06 medira gloated\n  }\n}',
            '3:23 Here belongs what the party did, such as ‘became aware’, not this word. What has no word of its own is kept by `noted "…"`.',
        ],
        [
            'incident i {\n  timeline {\n    found death\n  }\n}',
            '3:5 No line of a timeline begins with ‘found’. It may begin with a date, such as 2027-12-06 or 2027-12-06 14:20.',
        ],
        [
            'organisation o {\n  address "x\n}',
            '2:11 This text has no closing quotation mark. Close it with " where it ends; a text of several lines stands between """.',
        ],
        ['organisation o {\n  country @ DE\n}', '2:11 ‘@’ has no meaning here. Remove it, or put the text in quotes.'],
        ['organisation o {\n  country DE\n', '2:11 A ‘}’ is missing: ‘organisation’ of line 1 is still open here.'],
        ['/* no end\norganisation o { country DE }', '1:1 This comment has no end. Close it with */.'],
    ])('for %j says %j', (text, message) => {
        expect(problemsOf(text)).toEqual([message]);
    });
});

it('says of every damaged line what may stand there, or what to do about it', () => {
    const dice = new Dice(77);
    const texts = realTexts().filter(({ text }) => text.length < 8000);
    const silent = new Set<string>();
    for (let index = 0; index < 600; index++) {
        const { text } = damaged(texts[index % texts.length]?.text ?? '', dice);
        for (const problem of parser.parse(text).problems) {
            const { code, advice } = problem;
            const { message } = told(problem);
            if (code === 'syntax-error' && advice === undefined && !/belongs|issing|is still open|first word/.test(message))
                silent.add(message);
        }
    }
    expect([...silent]).toEqual([]);
});
