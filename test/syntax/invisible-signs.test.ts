import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../language/fixes/apply-fixes.ts';
import { invisibleSigns } from '../../language/syntax/lexing/invisible-signs.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { factsOf } from './fact-digest.ts';
import { told } from './told.ts';

const parser = createParser();
const LINES = ['incident inc-1 "A" {', '  timeline {', '    2027-12-06 14:20  medira noted "a"', '  }', '}', ''];

function problemsOf(text: string): string[] {
    return parser.parse(text).problems.map((problem) => `${problem.range[0]}:${problem.range[1]} ${told(problem).message}`);
}

/** The text after every replacement that is at hand. */
function mended(text: string): string {
    const edits = parser.parse(text).problems.flatMap(({ replacement }) => replacement ?? []);
    return applyFixes(text, edits);
}

function meaningOf(text: string): string[] {
    return factsOf(parser.parse(text).file).map(({ content }) => content);
}

describe('the table of invisible signs', () => {
    it('holds every space and every sign without ink of the basic plane', () => {
        const missing: string[] = [];
        for (let code = 0; code <= 0xffff; code++) {
            const character = String.fromCharCode(code);
            const isSign = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(character) && !/\p{Cn}/u.test(character);
            if (isSign && !' \t\n\r'.includes(character) && !invisibleSigns.has(code)) missing.push(code.toString(16));
        }
        expect(missing).toEqual([]);
    });

    it.each([...invisibleSigns].map(([code, { name }]) => [`U+${code.toString(16).toUpperCase().padStart(4, '0')}`, name, code] as const))(
        '%s, %s, is named with its column between two words, and mended',
        (number, name, code) => {
            const sign = String.fromCharCode(code);
            const text = LINES.join('\n').replace('  medira', ` ${sign} medira`);
            expect(problemsOf(text)).toEqual([`3:22 An invisible sign stands in column 22: ${number}, ${name}.`]);
            expect(meaningOf(text)).toEqual(meaningOf(LINES.join('\n')));
            expect(problemsOf(mended(text))).toEqual([]);
            expect(meaningOf(mended(text))).toEqual(meaningOf(LINES.join('\n')));
        },
    );
});

describe('an invisible sign', () => {
    it('at the beginning of a line and before a name costs no fact', () => {
        const text = LINES.join('\n').replace('2027-12', '\u200E2027-12').replace('medira', '\u200Fmedira');
        expect(problemsOf(text)).toEqual([
            '3:5 An invisible sign stands in column 5: U+200E, LEFT-TO-RIGHT MARK.',
            '3:24 An invisible sign stands in column 24: U+200F, RIGHT-TO-LEFT MARK.',
        ]);
        expect(mended(text)).toBe(LINES.join('\n'));
    });

    it('in a text or a comment stays', () => {
        const text = LINES.join('\n').replace('"a"', '"a\u200E\u00A0b"  // c\u200Ed');
        expect(problemsOf(text)).toEqual([]);
    });

    it('in a run is told once, with each kind', () => {
        const text = LINES.join('\n').replace('  medira', '\u00A0\u200E\u00A0medira');
        expect(problemsOf(text)).toEqual([
            '3:21 3 invisible signs stand in column 21: U+00A0, NO-BREAK SPACE; U+200E, LEFT-TO-RIGHT MARK.',
        ]);
        expect(mended(text)).toBe(LINES.join('\n').replace('  medira', ' medira'));
    });
});
