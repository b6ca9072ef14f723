import type { ReportDocument, Run } from '../../../language/reports/document/report-document.ts';
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
    'a formula': '=HYPERLINK("x";"y")\n+1+1\n-1-1\n@SUM(A1)',
    'a turned direction': 'invoice\u202Egpj.exe\u202C and \u2067isolated\u2069 and \u200Fmark',
    'characters of control': 'bell\u0007 null\u0000 escape\u001B[31m form\u000C next\u0085 half\uD800 mark\uFEFF',
    'other breaks of lines': 'one\r\ntwo\rthree\u2028four\u2029five',
    'many scripts': 'Ελληνικά, български, עברית, العربية, 中文, 👩🏽‍⚕️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301',
    'spaces around': '  two before, two after  ',
    'an empty line': '\n\nfirst\n\n\nthird\n\n',
};

/** The sample, with one text in the place of every text that a person may have written. */
export function withText(text: string): ReportDocument {
    const run: Run = { text, language: 'und' };
    return {
        ...sample,
        title: text,
        subtitle: text,
        sections: [
            {
                id: 'all',
                heading: text,
                blocks: [
                    { kind: 'paragraph', text: [run] },
                    { kind: 'paragraph', text: [{ text: 'before ' }, { ...run, strong: true }, { text: ' after' }] },
                    { kind: 'list', items: [[run], [run]] },
                    { kind: 'table', caption: text, headings: ['a', 'b'], rows: [[[run], [run]]] },
                    { kind: 'boxes', boxes: [{ label: [run], ticked: true }] },
                    { kind: 'remark', tone: 'note', text: [run] },
                    {
                        kind: 'fields',
                        fields: [
                            { id: 'f', number: '1', label: text, state: 'known', blocks: [{ kind: 'paragraph', text: [run] }], copy: text },
                        ],
                    },
                    { kind: 'picture', svg: '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>', alternative: text },
                ],
                sections: [],
            },
        ],
        provenance: { heading: 'h', rows: [{ label: 'l', value: text }] },
        footer: text,
        properties: { ...sample.properties, author: text, subject: text },
    };
}
