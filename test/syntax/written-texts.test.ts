import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFieldLine, isIncident } from '../../language/generated/ast.ts';
import { blockLiteral, stringLiteral } from '../../language/syntax/literals.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { told } from './told.ts';

const parser = createParser();

/** What a text means that stands as the narrative of an incident, and what is wrong with it. */
function readAgain(literal: string): { text: string | undefined; problems: readonly string[] } {
    const { file, problems } = parser.parse(`incident i {\n  narrative ${literal}\n  cause "known"\n}\n`);
    const [field] = file.declarations.filter(isIncident).flatMap(({ lines }) => lines.filter(isFieldLine));
    return { text: field?.text, problems: problems.map((problem) => told(problem).message) };
}

/** Any characters, those often that a literal could take for its own. */
const text = fc
    .array(
        fc.oneof(
            { weight: 4, arbitrary: fc.constantFrom('\\', '"', "'", '”', '“', '„', '’', '`', ' ', '//', '/*', '\\n', '{', '}') },
            { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
            { weight: 2, arbitrary: fc.constantFrom('a', 'C:', 'srv01', 'tom', '\u2028', '\u200E', '\u00A0') },
        ),
        { maxLength: 30 },
    )
    .map((parts) => parts.join('').replaceAll(/[\n\r]/g, ''));

describe('a text that is written', () => {
    it('on one line is the same when it is read again', () => {
        fc.assert(
            fc.property(text, (written) => {
                expect(readAgain(stringLiteral(written))).toEqual({ text: written, problems: [] });
            }),
            { numRuns: 1000, seed: 8 },
        );
    });

    it('between triple quotes is the same when it is read again, but for spaces around its lines', () => {
        const lines = fc.array(text, { minLength: 1, maxLength: 6 }).map((all) => all.map((line) => line.trim()));
        fc.assert(
            fc.property(lines, (all) => {
                const written = all.join('\n').replaceAll(/^\n+|\n+$/g, '');
                expect(readAgain(blockLiteral(written, '    ').join('\n'))).toEqual({ text: written, problems: [] });
            }),
            { numRuns: 1000, seed: 8 },
        );
    });

    it('on one line has spaces for its line breaks, which such a text cannot hold', () => {
        expect(stringLiteral('one\ntwo\r\nthree')).toBe('"one two three"');
    });

    it.each([
        ['\\\\srv01\\temp', '"\\\\srv01\\temp"'],
        ['C:\\dir\\', '"C:\\dir\\\\"'],
        ['he said "no"', '"he said \\"no\\""'],
        ['a \\" b', '"a \\\\\\" b"'],
    ])('%j stands as %s', (meant, literal) => {
        expect(stringLiteral(meant)).toBe(literal);
    });
});
