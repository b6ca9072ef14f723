import { describe, expect, it } from 'vitest';
import { readSource } from '../../language/facts/read.ts';
import { applyFixes } from '../../language/fixes/apply-fixes.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { told } from './told.ts';

const parser = createParser();
const TEXT = `system triage-ai "Triage-AI" {
  is annex-III-5-d, ai-office-supervised
  provider medira-2
}
incident inc-2027-031 "A" {
  involves triage-ai
  cause-factors "a-b"
  timeline {
    2027-12-06 14:20  found health-harm
  }
}
`;

/** Every sign that a word processor or a web page writes for a hyphen. */
const SIGNS = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58', '\uFE63', '\uFF0D'];

function withSign(sign: string): string {
    return TEXT.replaceAll(/(?<=[a-z\dI])-(?=[a-z\dI])/g, sign).replaceAll(/"[^"]*"|\d{4}.\d\d.\d\d {1,2}/g, (text) =>
        text.replaceAll(sign, '-'),
    );
}

/** A text after each correction of which nothing else can have been meant: one for each line, until none is left. */
function mended(text: string): string {
    const edits = parser.parse(text).problems.flatMap(({ replacement }) => (replacement?.isCertain ? [replacement] : []));
    return edits.length === 0 ? text : mended(applyFixes(text, edits));
}

describe('a word with another dash than a hyphen', () => {
    it.each(SIGNS.map((sign) => [sign.codePointAt(0)?.toString(16), sign] as const))('U+%s is mended, whatever the word is', (_, sign) => {
        const text = withSign(sign);
        expect(text).not.toContain('triage-ai');
        const { problems } = parser.parse(text);
        expect(new Set(problems.map((problem) => told(problem).message))).toEqual(
            new Set(['A word is written with hyphens; here stands another dash.']),
        );
        expect(mended(text)).toBe(TEXT);
    });

    it('is read as what is meant, while its line is one that was not read', () => {
        const text = withSign('\u2011');
        const { subjects, incidents } = readSource('a.vigil', text, parser);
        expect(subjects.map(({ name, traits }) => [name.text, ...traits.map((trait) => trait.text)])).toEqual([
            ['triage-ai', 'annex-III-5-d', 'ai-office-supervised'],
        ]);
        expect(incidents[0]?.fields.map(({ field, confidential }) => [field, confidential])).toEqual([
            ['cause-factors', 'this line could not be read wholly'],
        ]);
    });

    it('is none between words, nor at the end of one', () => {
        for (const line of ['provider medira – the maker', 'provider medira –', 'provider –medira']) {
            const { problems } = parser.parse(`system s "S" {\n  ${line}\n}\n`);
            expect(problems.some(({ code }) => code === 'syntax-error')).toBe(true);
            expect(problems.flatMap(({ replacement }) => (replacement?.isCertain ? [replacement.text] : []))).toEqual([]);
        }
    });
});
