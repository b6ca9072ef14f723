import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../language/fixes/apply-fixes.ts';
import { VigilGrammar } from '../../language/generated/grammar.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { blockStructureOf } from '../../language/syntax/recovery/blocks.ts';
import { closestWord } from '../../language/syntax/similar-words.ts';
import type { NaturalWord } from '../../language/syntax/words/natural-words.ts';
import { natural } from '../../language/words/languages/en/natural.ts';
import { naturalWords } from '../../language/syntax/words/natural-words.ts';
import { told } from './told.ts';

const parser = createParser();

/** A line in the place that an entry of the table speaks of. */
function inPlace(place: string, line: string): string {
    if (place === 'event') return `incident i {\n  timeline {\n    ${line}\n  }\n}\n`;
    if (place === 'deed') return `incident i {\n  timeline {\n    2027-12-06 14:20  ${line}\n  }\n}\n`;
    if (place === 'value') return `incident i {\n  cause ${line}\n}\n`;
    if (place === 'noun') return `incident i {\n  ${line}\n}\n`;
    return `${place}${place === 'policy' ? '' : ' x'} "X" {\n  ${line}\n}\n`;
}

/** What stands before a word in a line of its own. */
const BEFORE: Readonly<Record<string, string>> = { event: '2027-12-06 14:20  ', deed: 'medira ' };

/** Each word of the table, in the line that is right but for it. */
const lines = naturalWords.flatMap((entry) =>
    (entry.words ?? []).map((phrase) => {
        const [written] = entry.write ?? [];
        const line = written === undefined ? `${BEFORE[entry.place] ?? ''}${phrase} "…"` : entry.right.replace(written, phrase);
        return { entry, phrase, line, place: entry.place };
    }),
);

function mended(text: string, choice = 0): string {
    const [problem] = parser.parse(text).problems;
    const chosen = problem?.choices?.[choice];
    if (problem && chosen !== undefined) return applyFixes(text, [{ range: problem.range, text: chosen }]);
    return applyFixes(text, problem?.replacement ? [problem.replacement] : []);
}

describe('a natural word', () => {
    it.each(lines)('‘$phrase’ in $place leads to the right line: $line', ({ entry, line, place }) => {
        const text = inPlace(place, line);
        const [problem, ...others] = parser.parse(text).problems;
        expect(others).toEqual([]);
        expect(problem && told(problem).advice).toBe(`Write \`${entry.right}\`: ${natural[entry.says] ?? ''}.`);
        expect(problem?.replacement?.isCertain ?? false).toBe(entry.certain === true);
        expect(problem?.choices ?? []).toEqual(entry.certain === true ? [] : (entry.write ?? []));
        if (!entry.write) return;
        expect(mended(text)).toBe(inPlace(place, entry.right));
        expect(parser.parse(mended(text)).problems).toEqual([]);
    });

    it.each(['organisation', 'authority'])('is missing after ‘contact’ of an %s: the text is not blamed', (place) => {
        const text = inPlace(place, 'contact "duty officer, night shift"');
        const [problem] = parser.parse(text).problems;
        expect(problem?.says).toEqual({ kind: 'word-missing', after: 'contact' });
        expect(problem?.choices).toEqual(['contact as']);
        expect(parser.parse(mended(text)).problems).toEqual([]);
    });

    it('is missing after ‘unknown’, and is put there', () => {
        const text = inPlace('value', 'unknown "the logs are being read"');
        expect(parser.parse(text).problems.map(({ replacement }) => replacement?.isCertain)).toEqual([true]);
        expect(mended(text)).toBe(inPlace('value', 'unknown because "the logs are being read"'));
    });

    it('is missing after a number of those affected, and nouns are offered, whatever the next line is', () => {
        const [problem, next] = parser.parse('incident i {\n  affected 3\n  harm "a"\n}\n').problems;
        expect(next?.replacement?.text).toBe('effects');
        expect([problem?.range, problem?.choices]).toEqual([
            [2, 12, 2, 13],
            ['3 patients', '3 persons', '3 users'],
        ]);
    });
});

describe('the table of natural words', () => {
    const { file, byWord } = blockStructureOf(VigilGrammar());

    it('speaks of places that there are', () => {
        const places = [...byWord.keys(), 'event', 'deed', 'value', 'noun'];
        expect(naturalWords.filter(({ place }) => !places.includes(place))).toEqual([]);
    });

    it('takes no word that begins a line there', () => {
        const taken = naturalWords.flatMap(({ place, words = [] }: NaturalWord) => {
            const leaders = byWord.get(place)?.leaders ?? file.leaders;
            return words.filter((phrase) => leaders.has(phrase));
        });
        expect(taken).toEqual([]);
    });
});

describe('spelling alone', () => {
    it.each([
        ['amended', ['ended', 'found', 'resolved']],
        ['suspected', ['suspended', 'disabled']],
        ['deleted', ['detected']],
        ['repeated', ['reported']],
        ['needed', ['ended']],
        ['round', ['found']],
    ])('does not make %s another fact', (written, candidates) => {
        expect(closestWord(written, candidates)).toBeUndefined();
    });

    it('does not make another fact of a line either', () => {
        const said = (line: string) =>
            parser.parse(inPlace('event', line)).problems.map(({ advice, replacement }) => [advice, replacement]);
        expect(JSON.stringify(said('2027-12-08 09:00  amended "three patients, not two"'))).not.toContain('ended`');
        expect(JSON.stringify(said('2027-12-08 09:00  medira alerted stlucas'))).not.toContain('altered');
    });

    it.each([
        ['occured', 'occurred'],
        ['reportd', 'reported'],
        ['contry', 'country'],
        ['timelien', 'timeline'],
    ])('still leads from %s to %s', (written, meant) => {
        expect(closestWord(written, ['country', 'reported', 'occurred', 'timeline'])).toBe(meant);
    });
});
