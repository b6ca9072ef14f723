import { englishSpeaker } from '../../language/analysis/telling/speaker.ts';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../language/fixes/apply-fixes.ts';
import type { Fix } from '../../language/fixes/fix.ts';
import { judgeExample } from '../../scripts/judge-example.ts';
import { fixesIn } from './fixes-of.ts';

describe('applying edits', () => {
    const text = 'one two\nthree four\n';

    it('replaces, inserts and deletes, in whatever order the edits come', () => {
        const edits = [
            { range: [2, 7, 2, 11], text: 'vier' },
            { range: [1, 1, 1, 1], text: 'zero ' },
            { range: [1, 4, 1, 8], text: '' },
        ] as const;
        expect(applyFixes(text, edits)).toBe('zero one\nthree vier\n');
    });

    it('leaves out an edit that overlaps an earlier one', () => {
        const edits = [
            { range: [1, 1, 1, 4], text: 'eins' },
            { range: [1, 2, 1, 8], text: 'nothing' },
        ] as const;
        expect(applyFixes(text, edits)).toBe('eins two\nthree four\n');
    });

    it('inserts two texts at one place in their order, and the same text once', () => {
        const edits = [
            { range: [2, 1, 2, 1], text: 'a ' },
            { range: [2, 1, 2, 1], text: 'b ' },
            { range: [2, 1, 2, 1], text: 'a ' },
        ] as const;
        expect(applyFixes(text, edits)).toBe('one two\na b three four\n');
    });

    it('writes the line breaks of the text', () => {
        expect(applyFixes('one\r\ntwo', [{ range: [1, 4, 1, 4], text: '\nand\na half' }])).toBe('one\r\nand\r\na half\r\ntwo');
    });

    it('takes a place behind the end as the end', () => {
        expect(applyFixes('one', [{ range: [9, 9, 9, 9], text: ' more' }])).toBe('one more');
    });
});

describe('what is safe', () => {
    it('is no removal of a comment, whatever it suppresses, and it is never the preferred way out', () => {
        const [fix, ...others] = fixesOf('suppression-unused', suppressed('occurred in DE'));
        expect(others).toEqual([]);
        expect(fix).toMatchObject({ way: { kind: 'remove-comment', reasoned: true }, safe: false, preferred: false });
    });

    it('is no word that is merely spelt alike', () => {
        const wrong = (line: string): string => `incident misranked {\n  timeline {\n    2027-12-06 08:00  ${line}\n  }\n}\n`;
        expect(fixesOf('syntax-error', wrong('mended in DE')).filter((fix) => fix.safe)).toEqual([]);
        expect(fixesOf('unknown-name', wrong('found deaht')).filter((fix) => fix.safe)).toEqual([]);
        expect(fixesOf('state-unknown', wrong('occurred in de')).map(({ safe }) => safe)).toEqual([true]);
    });

    it('is no other point of Annex III, although it differs in one letter', () => {
        const text = 'system triage-ai "TriageAssist 3" {\n  is         annex-III-5-e\n  provider   medira\n}\n';
        const misspelt = text.replace('annex-III-5-e', 'annex-III-5-z');
        expect(fixesOf('unknown-name', misspelt).filter((fix) => fix.safe)).toEqual([]);
    });

    it('is no name of a party, however near', () => {
        const text = 'organisation northlight "Northlight" {\n  country DE\n}\n\nmodel atlas "Atlas" {\n  provider northligt\n}\n';
        const fixes = fixesOf('unknown-name', text).map(({ way, safe, preferred }) => [englishSpeaker.way(way), safe, preferred]);
        expect(fixes).toEqual([
            ['Declare `northligt` as an organisation, provider of atlas', false, false],
            ['Write `northlight`', false, true],
        ]);
    });
});

it('offers nothing for a finding of another file', () => {
    const files = [{ path: 'one.vigil', text: 'organisation one "One" {\n}\n' }];
    const [finding] = judgeExample({ asOf: '2027-12-14T09:00:00+01:00', files, expected: [] });
    const other = fixesIn({ asOf: '2027-12-14T09:00:00+01:00', files: [{ path: 'two.vigil', text: '' }] });
    expect(finding?.code).toBe('country-missing');
    expect(finding && other(finding)).toEqual([]);
});

function suppressed(line: string): string {
    return `incident misranked "A patient was ranked too low" {\n  timeline {\n    2027-12-06 08:00  ${line}  // vigil-ignore event-in-future: noted ahead\n  }\n}\n`;
}

/** The fixes of the findings of one code, those that suppress it left out. */
function fixesOf(code: string, text: string): readonly Fix[] {
    const example = { asOf: '2027-12-14T09:00:00+01:00', files: [{ path: 'example.vigil', text }], expected: [] };
    const findings = judgeExample(example).filter((finding) => finding.code === code);
    return findings.flatMap(fixesIn(example)).filter((fix) => fix.code !== 'suppress-finding');
}
