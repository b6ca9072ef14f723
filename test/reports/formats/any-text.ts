import fc from 'fast-check';
import { hostileTexts } from './hostile-text.ts';
import type { Block, ReportDocument, Text } from '../../../language/reports/document/report-document.ts';

/** Texts that some format would take for its own signs, or that no format can hold. */
export const HOSTILE: Readonly<Record<string, string>> = {
    ...hostileTexts,
    markdown: '# no heading\n\n* no item\n[no link](http://example.example) `no code` ~~not struck~~',
    html: '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;&amp;&#0;</body>',
    xml: ']]><!-- --><?pi ?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///z">]>&y;</w:t></w:r><w:p/>',
    rtf: String.raw`{\rtf1\ansi{\*\generator x;}\object\objdata 00}\par }`,
    pdf: String.raw`) Tj ET endstream endobj << /JS (app.alert(1)) /S /JavaScript >> \( \) \\ \ddd %%EOF`,
    field: '{ INCLUDETEXT "file" } {PAGE} {page} {pages} DDEAUTO "cmd" "/c"',
    formula: '=1+1\n+cmd|x!A1\n-2\n@SUM(A1)',
    'marks of direction': 'before \u202ereversed\u202c after \u2067isolated\u2069 \u200frtl \u200eltr \u061c end',
    'right to left': 'one אחת two واحد 3 שלוש end',
    emoji: '👩🏽‍⚕️ 🚑 ❤️ 🇪🇺 ☠ end',
    combined: 'e\u0301 A\u030a ο\u0301 и\u0306 Z̷̢̛͕a̴l̶g̵o end',
    controls: 'a\u0000b\u0001c\u0008d\u001be\u007ff\u0085g\u2028h\u2029i\fj\vk\ufffel\uffffm',
    'half pairs': 'a\ud800b\udc00c\udfff\ud83d end',
    'no space': 'x'.repeat(3000),
    'long paragraph': `${'Lorem ipsum dolor sit amet. '.repeat(7500)}end`,
    'only spaces': ' \t  \u00a0\u200b ',
    empty: '',
};

/** Any text at all: every code unit, alone or with others. */
export const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 60 }),
    fc.constantFrom(...Object.values(HOSTILE).filter(({ length }) => length < 2000)),
);

/** A document that holds the text wherever a text can stand. */
export function documentOf(text: string): ReportDocument {
    const said: Text = [{ text }, { text, language: 'und', strong: true, mark: text }];
    const blocks: readonly Block[] = [
        { kind: 'paragraph', text: said },
        { kind: 'list', items: [said, said] },
        { kind: 'boxes', boxes: [{ label: said, ticked: true }, { label: said, ticked: false }] }, // prettier-ignore
        { kind: 'remark', tone: 'missing', text: said },
        { kind: 'table', caption: text, headings: [text, text], rows: [[said, said], [said]] },
    ];
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><text class="label" x="2" y="12">a</text></svg>';
    return {
        language: 'en',
        title: text,
        subtitle: text,
        draft: text.slice(0, 40),
        contents: text,
        sections: [
            {
                id: 'all',
                number: '1',
                heading: text,
                blocks: [
                    ...blocks,
                    { kind: 'fields', fields: [{ id: 'x', number: '1.1', label: text, state: 'known', blocks, copy: text }] },
                    { kind: 'picture', svg, alternative: text },
                ],
                sections: [{ id: 'below', heading: text, blocks: [], sections: [] }],
            },
        ],
        provenance: { heading: text, rows: [{ label: text, value: text }] },
        footer: text,
        pageNumber: '{page}/{pages}',
        properties: { author: text, subject: text, created: 0 },
    };
}
