import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../language/reports/formats/html/html.ts';
import { hostileTexts, withText } from './hostile-text.ts';
import { sample } from './sample-document.ts';

/** The page without its styles and their digests. */
function withoutStyles(page: string): string {
    return page.replaceAll(/<style>[^<]*<\/style>/g, '<style></style>').replaceAll(/'sha256-[^']*'/g, "'sha256-'");
}

describe('a report in HTML', () => {
    it('has headings, fields, lists, tables and check boxes', async () => {
        await expect(withoutStyles(toHtml(sample))).toMatchFileSnapshot('golden/sample.html');
    });

    it('allows only the styles that are in it', () => {
        const page = toHtml(sample);
        const digests = [...page.matchAll(/<style>([^<]*)<\/style>/g)].map(([, style = '']) =>
            createHash('sha256').update(style).digest('base64'),
        );
        expect(digests).toHaveLength(2);
        const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
        expect(policy).toBe(
            `default-src 'none'; style-src ${digests.map((digest) => `'sha256-${digest}'`).join(' ')}; base-uri 'none'; form-action 'none'`,
        );
    });

    it('names nothing that could be loaded', () => {
        expect(toHtml(sample)).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|base)\b|\bsrc=|url\(|@import|\bstyle=|\bon\w+=/i);
    });

    it.each(Object.entries(hostileTexts))('has no other element because of %s', (_, text) => {
        const elements = (page: string): readonly string[] =>
            [...withoutStyles(page).matchAll(/<\/?[a-z][^\s>]*(?:\s[^<>]*)?>/g)]
                .map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""'))
                .filter((tag) => tag !== '<br>');
        expect(elements(toHtml(withText(text)))).toEqual(elements(toHtml(withText('harmless'))));
    });

    it('says draft once to those who listen, and across the page to those who look', () => {
        const page = withoutStyles(toHtml(sample));
        expect(page.match(/aria-hidden="true"><span>Concept</g)).toHaveLength(1);
        expect(page.match(/<p class="draft">Concept</g)).toHaveLength(1);
        const { draft: _, ...complete } = sample;
        expect(toHtml(complete)).not.toMatch(/Concept|class="across"/);
    });

    it('tells in which language each part is', () => {
        const page = toHtml(sample);
        expect(page).toContain('<html lang="nl">');
        expect(page).toContain('<span lang="en" dir="auto">Follow-up report</span><sup>*</sup>');
        expect(page).toContain('<span lang="" dir="auto">Patient ranked last.<br>Second line.</span>');
    });

    it('takes the colours of the page for its pictures', () => {
        expect(toHtml(sample)).not.toContain('stroke:#000000');
    });
});
