import { describe, expect, it } from 'vitest';
import { readSource } from '../../language/facts/read.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { told } from './told.ts';

const parser = createParser();

function timelineOf(...lines: readonly string[]) {
    const text = `incident inc-1 "A" {\n  timeline {\n    ${lines.join('\n    ')}\n  }\n}\n`;
    const { incidents, problems } = readSource('a.vigil', text, parser);
    return {
        events: incidents.flatMap(({ events }) => events.map(({ at, verb }) => `${at.text.replace('T', ' ')} ${verb}`)),
        problems: problems.map((problem) => `${problem.range[0]}: ${told(problem).message}`),
    };
}

const NEXT = '2027-12-07 10:00  ruled out death';

describe('a line of a timeline that ends where a date has to follow', () => {
    it.each([
        ['2027-12-06 12:00  found death known', '2027-12-06 12:00 found', 'known'],
        ['2027-12-06 12:00  found death struck', '2027-12-06 12:00 found', 'struck'],
        ['2027-12-06 12:00  medira announced follow-up to ap by', undefined, 'by'],
        ['2027-12-06 12:00  medira reported initial to', undefined, 'to'],
        ['2027-12-06 12:00  ap extended initial to', undefined, 'to'],
        ['2027-12-06        occurred between 2027-12-05 and', undefined, 'and'],
        ['2027-12-06 12:00  occurred in NL known // later', '2027-12-06 12:00 occurred', 'known'],
    ])('takes no date from the next one: %s', (line, own, word) => {
        const { events, problems } = timelineOf(line, NEXT);
        expect(events.at(-1)).toBe('2027-12-07 10:00 ruled-out');
        if (own !== undefined) expect(events[0]).toBe(own);
        expect(problems).toEqual([`3: After ‘${word}’ the line breaks off.`]);
    });

    it.each([
        ['2027-12-06 12:00  found death known', '2027-12-08 09:00'],
        ['2027-12-06 12:00  found death known', '2027-12-08 see log'],
        ['2027-12-06 12:00  found death struck', '2027-12-08 because "a slip"'],
        ['2027-12-06        occurred between 2027-12-05 and', '2027-12-06 in NL'],
        ['2027-12-06 12:00  occurred about', NEXT],
    ])('has its date below where nothing else begins there: %s, %s', (...lines) => {
        const { problems } = timelineOf(...lines);
        expect(problems.filter((problem) => problem.includes('breaks off'))).toEqual([]);
    });
});
