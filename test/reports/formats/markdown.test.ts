import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { legible } from '../../../language/reports/document/legible.ts';
import { toMarkdown } from '../../../language/reports/formats/markdown/markdown.ts';
import { hostileTexts, withText } from './hostile-text.ts';
import { plain, sample } from './sample-document.ts';

/** A reader that takes everything it can for a sign. */
const reader = new MarkdownIt({ html: true, linkify: true, typographer: false, breaks: false });

/** What a reader makes of a text: which kinds of elements there are, and what stands in them. */
function read(markdown: string): { readonly kinds: ReadonlySet<string>; readonly texts: readonly string[] } {
    const kinds = new Set<string>();
    const texts: string[] = [];
    for (const token of reader.parse(markdown, {})) {
        if (token.type !== 'inline') {
            kinds.add(token.type);
            continue;
        }
        let text = '';
        for (const { type, content } of token.children ?? []) {
            if (type === 'text' || type === 'code_inline') text += content;
            else if (type === 'hardbreak' || type === 'softbreak' || content === '<br>') text += '\n';
            else kinds.add(content === '' ? type : `${type} ${content}`);
        }
        texts.push(text);
    }
    return { kinds, texts };
}

const OF_REPORTS = new Set(
    ['heading', 'paragraph', 'bullet_list', 'list_item', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td'].flatMap((kind) => [
        `${kind}_open`,
        `${kind}_close`,
    ]),
);
for (const kind of ['hr', 'strong_open ', 'strong_close ', 'em_open ', 'em_close ']) OF_REPORTS.add(kind);

describe('a report in Markdown', () => {
    it('has headings, fields, lists, tables and check boxes', async () => {
        await expect(toMarkdown(sample)).toMatchFileSnapshot('golden/sample.md');
    });

    it.each(Object.entries(hostileTexts))('shows %s as it was written', (_, text) => {
        const { kinds, texts } = read(toMarkdown(withText(text)));
        const signs = [...kinds].filter((kind) => !OF_REPORTS.has(kind) && !OF_REPORTS.has(`${kind} `));
        expect(signs).toEqual([]);
        const written = legible(text).replaceAll(/^\n+|\n+$/g, '');
        const asShown = written.split('\n').map((line) => line.trimEnd().replaceAll(/^\s+/g, (spaces) => '\u00A0'.repeat(spaces.length)));
        expect(texts).toContain(asShown.join('\n'));
    });

    it('says draft at the beginning and at the end, and nowhere once it is complete', () => {
        const lines = toMarkdown(sample).split('\n');
        expect(lines.filter((line) => line === '> **Concept**')).toHaveLength(2);
        const { draft: _, ...complete } = sample;
        expect(toMarkdown(complete)).not.toContain('Concept');
    });

    it('keeps a text of 200 kB whole', () => {
        const text = 'word* '.repeat(34_000).trimEnd();
        const { texts } = read(toMarkdown(withText(text)));
        expect(texts).toContain(text);
    });

    it('lets strong text end where a space does', () => {
        const document = {
            ...sample,
            sections: [
                {
                    id: 'a',
                    heading: 'a',
                    sections: [],
                    blocks: [{ kind: 'paragraph' as const, text: [{ text: ' strong ', strong: true }, ...plain('weak')] }],
                },
            ],
        };
        expect(toMarkdown(document)).toContain('**strong** weak');
    });
});
