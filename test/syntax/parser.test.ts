import { describe, expect, it } from 'vitest';
import { isIncident, isTimeline } from '../../language/generated/ast.ts';
import type { Event, VigilFile } from '../../language/generated/ast.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { hardTexts } from './hard-texts.ts';
import { realTexts } from './texts.ts';

const parser = createParser();

function eventsOf(file: VigilFile): Event[] {
    return file.declarations.filter(isIncident).flatMap(({ lines }) => lines.filter(isTimeline).flatMap(({ events }) => events));
}

function timeline(...lines: string[]): string {
    return ['incident inc-1 {', '  timeline {', ...lines.map((line) => `    ${line}`), '  }', '}', ''].join('\n');
}

describe('the parser', () => {
    it.each(realTexts())('reads $name without a problem', ({ text }) => {
        expect(parser.parse(text).problems).toEqual([]);
    });

    it('reads what happened, to whom and when', () => {
        const [event] = eventsOf(
            parser.parse(timeline('2027-12-13 11:00  medira reported initial to ap, bnetza as initial-ap "AP-42" see log known 2027-12-14'))
                .file,
        );
        expect(event).toMatchObject({ verb: 'reported', at: '2027-12-13T11:00', detail: 'AP-42', known: '2027-12-14' });
        expect(event?.party?.$refText).toBe('medira');
        expect(event?.stage?.$refText).toBe('initial');
        expect(event?.others.map(({ $refText }) => $refText)).toEqual(['ap', 'bnetza']);
        expect(event?.report?.$refText).toBe('initial-ap');
        expect(event?.evidence.map(({ $refText }) => $refText)).toEqual(['log']);
    });

    it.each(['', '\uFEFF', '\n\n', '// only a comment', '/** only a comment */'])('reads %j as a file without declarations', (text) => {
        const { file, problems } = parser.parse(text);
        expect(file.declarations).toEqual([]);
        expect(problems).toEqual([]);
    });

    it('reads a file with a byte-order mark and CRLF like one without', () => {
        const plain = timeline('2027-12-06 14:20  occurred in NL', '2027-12-07  medira became aware');
        const { file, problems } = parser.parse(`\uFEFF${plain.replaceAll('\n', '\r\n')}`);
        expect(problems).toEqual([]);
        expect(eventsOf(file).map(({ at, verb }) => [at, verb])).toEqual([
            ['2027-12-06T14:20', 'occurred'],
            ['2027-12-07', 'became'],
        ]);
    });

    it('lets keywords be names of parties, systems, evidence and sections', () => {
        const text = [
            'organisation report { country DE }',
            'system duty { provider report }',
            'incident incident {',
            '  involves duty, system',
            '  evidence timeline "Log"',
            '  timeline {',
            '    2027-12-06  report informed to, by of alteration',
            '    2027-12-07  stage became aware of model',
            '  }',
            '}',
            'report to on incident {',
            '  section cause "x"',
            '}',
        ].join('\n');
        const { file, problems } = parser.parse(text);
        expect(problems).toEqual([]);
        expect(eventsOf(file).map(({ party }) => party?.$refText)).toEqual(['report', 'stage']);
    });

    it('reads a report without a name', () => {
        const { file, problems } = parser.parse('report on inc-1 {\n}\n');
        expect(problems).toEqual([]);
        expect(file.declarations[0]).toMatchObject({ $type: 'Report' });
        expect(file.declarations[0]).not.toHaveProperty('name');
    });

    it('collects the comments with their kinds and places', () => {
        const { comments } = parser.parse('/** about it */\norganisation a { // of Denmark\n  country DK /* sic */\n}\n');
        expect(comments).toEqual([
            { text: '/** about it */', range: [1, 1, 1, 16], kind: 'documentation' },
            { text: '// of Denmark', range: [2, 18, 2, 31], kind: 'line' },
            { text: '/* sic */', range: [3, 14, 3, 23], kind: 'block' },
        ]);
    });

    it('reads a binary file, a text of 5 MB and a deep nest of parentheses without throwing', () => {
        const noise = Array.from({ length: 20_000 }, (_, index) => String.fromCharCode((index * 7919) % 65_536)).join('');
        const nest = `regime r {\n  duty d {\n    when ${'('.repeat(50_000)}system is x\n  }\n}\n`;
        const long = timeline(...Array.from({ length: 100_000 }, () => '2027-12-06 14:20  medira noted "nothing new tonight"'));
        expect(parser.parse(noise).problems.length).toBeGreaterThan(0);
        expect(parser.parse(nest).problems.length).toBeGreaterThan(0);
        expect(long.length).toBeGreaterThan(5_000_000);
        expect(eventsOf(parser.parse(long).file)).toHaveLength(100_000);
    });

    it.each(hardTexts(100_000))('lists of a file of nothing but $name no more problems than anybody reads', ({ text }) => {
        expect(parser.parse(text).problems.length).toBeLessThanOrEqual(1000);
    });
});
