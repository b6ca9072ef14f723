import fc from 'fast-check';
import type { DocumentBlock, DocumentField, ReportDocument, Text } from '../../../language/reports/document/report-document.ts';
import { sample } from './sample-document.ts';

const outside = 'http://elsewhere.example/track';

/** What people can write into a field to be something else than text, each told by what it tries. */
export const hostileTexts: Readonly<Record<string, string>> = {
    'a script': `</p></dd><script>document.title="run";fetch("${outside}")</script>`,
    'a picture with a script': `<img src="${outside}.png" onerror="document.title='run'">`,
    'a style': `</style><style>body{background:url(${outside})}</style><link rel=stylesheet href=${outside}>`,
    'a vector with a script': '<svg onload=alert(1)><use href="data:image/svg+xml,x"/></svg>',
    'a frame': `<iframe src="${outside}"></iframe><meta http-equiv=refresh content="0;url=${outside}">`,
    'an attribute that ends': `" onmouseover="alert(1)" x='`,
    'an entity of XML': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>&e;&lt;b&gt;&#60;',
    'a section that is not parsed': ']]><![CDATA[ x ]]> <?xml-stylesheet href="x"?> <!-- y -->',
    'marks of Markdown': '**strong** _slanted_ ~~struck~~ `code` ==marked== $x^2$ ^up^ [^1] \\* \\',
    'links of Markdown': `[click](${outside}) ![see](${outside}.png) <${outside}> ${outside} www.elsewhere.example eve@elsewhere.example`,
    'a reference of Markdown': `[a]: ${outside}\n[a] [a][] [b][a]`,
    'a heading': '# not a heading\n## nor this #\nnor this\n===\nnor\n---',
    'lists and quotes': '- item\n* item\n+ item\n1. item\n2) item\n> quote\n- [x] box',
    'code by its place': '    four spaces\n\ttabulator\n```js\nalert(1)\n```\n~~~',
    'a table': '| a | b |\n|---|---|\n| c | d |\na|b|c',
    'a small picture by name': ':smile: and :+1: at 10:30',
    'signs of RTF': '{\\rtf1\\ansi{\\*\\generator x}\\par \\u8226? {\\field{\\*\\fldinst HYPERLINK "x"}}}',
    'signs of PDF': String.raw`) Tj ET endstream endobj << /JS (app.alert(1)) /S /JavaScript >> \( \) \\ \ddd %%EOF`,
    'the end of an element of XML': '&y;</w:t></w:r><w:p/></body>',
    'a field of Word': '{ INCLUDETEXT "file" } {PAGE} {page} {pages} DDEAUTO "cmd" "/c"',
    'a formula': '=HYPERLINK("x";"y")\n+cmd|x!A1\n-1-1\n@SUM(A1)',
    'a turned direction': 'invoice\u202Egpj.exe\u202C and \u2067isolated\u2069 and \u200Fmark',
    'characters of control': 'bell\u0007 null\u0000 escape\u001B[31m form\u000C next\u0085 half\uD800 mark\uFEFF',
    'other breaks of lines': 'one\r\ntwo\rthree\u2028four\u2029five',
    'more characters of control': 'a\u0001b\u0008c\u007fd\u2028e\u2029f\fg\vh\ufffei\uffffj',
    'half pairs': 'a\ud800b\udc00c\udfff\ud83d end',
    'scripts from right to left': 'one אחת two واحد 3 שלוש end',
    'letters put together': 'e\u0301 A\u030a ο\u0301 и\u0306 Z̷̢̛͕a̴l̶g̵o end',
    'many scripts': 'Ελληνικά, български, עברית, العربية, 中文, 👩🏽‍⚕️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301',
    'spaces around': '  two before, two after  ',
    'an empty line': '\n\nfirst\n\n\nthird\n\n',
};

/** What is much, or nothing. */
export const extremeTexts: Readonly<Record<string, string>> = {
    'no space': 'x'.repeat(3000),
    'a very long paragraph': `${'Lorem ipsum dolor sit amet. '.repeat(7500)}end`,
    'only spaces': ' \t  \u00a0\u200b ',
    nothing: '',
};

/** Any text at all: every code unit, alone or with others. */
export const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 60 }),
    fc.constantFrom(...Object.values(hostileTexts)),
);

/** The sample, with one text in the place of every text that a person may have written. */
export function withText(text: string): ReportDocument {
    const run = { text, language: 'und' };
    const twice: Text = [run, { ...run, strong: true, mark: text }];
    const blocks: readonly DocumentBlock[] = [
        { kind: 'paragraph', text: [run] },
        { kind: 'paragraph', text: [{ text: 'before ' }, { ...run, strong: true }, { text: ' after' }] },
        { kind: 'list', items: [[run], twice] },
        { kind: 'table', caption: text, headings: ['a', text], rows: [[[run], [run]], [twice]] },
        { kind: 'boxes', boxes: [{ label: [run], ticked: true }] },
        { kind: 'remark', tone: 'note', text: [run] },
    ];
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><title>x</title></svg>';
    return {
        ...sample,
        title: text,
        subtitle: text,
        draft: text.slice(0, 40),
        contents: text,
        sections: [
            {
                id: 'all',
                heading: text,
                blocks: [
                    ...blocks,
                    { kind: 'fields', fields: [{ id: 'f', number: '1', label: text, state: 'known', blocks, copy: text }] },
                    { kind: 'picture', svg, alternative: text },
                ],
                sections: [{ id: 'below', heading: text, blocks: [], sections: [] }],
            },
        ],
        provenance: { heading: 'h', rows: [{ label: 'l', value: text }] },
        footer: text,
        properties: { ...sample.properties, author: text, subject: text },
    };
}

/** The sample, with a text where long ones stand: in a paragraph, and in a field. */
export function withLongText(text: string): ReportDocument {
    const paragraph: DocumentBlock = { kind: 'paragraph', text: [{ text }] };
    const fields: readonly DocumentField[] = [{ id: 'f', label: 'long', state: 'known', blocks: [paragraph], copy: text }];
    return { ...sample, sections: [{ id: 'long', heading: 'long', blocks: [paragraph, { kind: 'fields', fields }], sections: [] }] };
}
