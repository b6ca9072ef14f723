import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { runVigil } from '../../scripts/run-vigil.ts';
import { readPdf } from '../reports/formats/read-pdf.ts';
import { Client, uriOf } from '../server/client.ts';

/** The files of a workspace, by path. */
export type Files = Readonly<Record<string, string>>;

const asOf = ['--as-of', '2027-12-12T09:00+01:00'];

/** What each command prints, by format, and the words that make it. A new command or format joins here. */
export const commandLines: Readonly<Record<string, readonly (readonly string[])[]>> = {
    check: ['pretty', 'json', 'sarif', 'junit', 'github', 'gitlab'].map((format) => ['--format', format, ...asOf]),
    docket: [...['table', 'json', 'csv', 'ics', 'svg', 'html', 'md'].map((format) => ['--format', format, ...asOf]), ['--trace', ...asOf]],
    today: ['text', 'json', 'md', 'html'].map((format) => ['--format', format, ...asOf]),
    report: ['report', 'letter', 'brief'].flatMap((kind) =>
        ['md', 'html', 'docx', 'pdf', 'json'].map((format) => ['inc-1', '--kind', kind, '--format', format, '--lang', 'en', ...asOf]),
    ),
    explain: [['triage-ai'], ['medira'], ['inc-1']],
    fix: [['--dry-run', ...asOf]],
    format: [['--check'], ['--diff']],
};

/** Commands that read no workspace, or write one that they make themselves. */
export const commandsWithoutWorkspace: readonly string[] = ['count', 'law', 'init', 'lsp'];

/** Everything that a command prints about a workspace, on both streams and into files, documents unpacked. */
export async function printedBy(command: string, words: readonly string[], files: Files): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-confidential-'));
    try {
        for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
        const output = ['docx', 'pdf'].some((format) => words.includes(format)) ? ['--output', join(folder, 'out')] : [];
        const { printed, complaints } = await runVigil([command, ...words, ...output], folder);
        const written = readdirSync(folder, { withFileTypes: true, recursive: true })
            .filter((entry) => entry.isFile() && !entry.name.endsWith('.vigil'))
            .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
        return [printed, complaints, ...(await Promise.all(written.map(unpacked)))].join('\n');
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** The text in a document: of an archive that of each part, of a PDF that of each page. */
async function unpacked(bytes: Buffer): Promise<string> {
    if (bytes.subarray(0, 2).toString('latin1') === 'PK')
        return Object.values(unzipSync(bytes))
            .map((part) => strFromU8(part))
            .join('\n');
    if (bytes.subarray(0, 4).toString('latin1') !== '%PDF') return bytes.toString('utf8');
    const { texts, structures, bookmarks } = await readPdf(bytes);
    return [...texts, ...structures, ...bookmarks].join('\n');
}

/** What an editor asks of a document: once for the whole, for what begins at each line, or at each word. */
interface DocumentRequest {
    readonly method: string;
    readonly asked: 'once' | 'by line' | 'by word';
    readonly params: (at: Place) => object;
}

/** What an editor asks of a document, by feature. A new feature joins here; edits of the document itself are left out. */
export const documentRequests: Readonly<Record<string, DocumentRequest>> = {
    'code-actions': {
        method: 'textDocument/codeAction',
        asked: 'by line',
        params: ({ textDocument, range }) => ({ textDocument, range, context: { diagnostics: [] } }),
    },
    'code-lens': { method: 'textDocument/codeLens', asked: 'once', params: ({ textDocument }) => ({ textDocument }) },
    completion: {
        method: 'textDocument/completion',
        asked: 'by word',
        params: ({ textDocument, position }) => ({ textDocument, position }),
    },
    'document-links': { method: 'textDocument/documentLink', asked: 'once', params: ({ textDocument }) => ({ textDocument }) },
    'document-symbols': { method: 'textDocument/documentSymbol', asked: 'once', params: ({ textDocument }) => ({ textDocument }) },
    hover: { method: 'textDocument/hover', asked: 'by word', params: ({ textDocument, position }) => ({ textDocument, position }) },
    'inlay-hints': { method: 'textDocument/inlayHint', asked: 'by line', params: ({ textDocument, range }) => ({ textDocument, range }) },
    'type-hierarchy': {
        method: 'textDocument/prepareTypeHierarchy',
        asked: 'by word',
        params: ({ textDocument, position }) => ({ textDocument, position }),
    },
    'workspace-symbols': { method: 'workspace/symbol', asked: 'once', params: () => ({ query: '' }) },
};

/** Features that answer with places, colours or edits of the document, and with no text of it. */
export const featuresWithoutText: readonly string[] = [
    'definition',
    'document-highlight',
    'folding',
    'formatting',
    'references',
    'rename',
    'selection-range',
    'semantic-tokens',
];

/** What the extension asks for besides. A new request joins here. */
export const ownRequests: Readonly<Record<string, object>> = {
    'vigil/calendar': {},
    'vigil/check': {},
    'vigil/docket': {},
    'vigil/firstHour': { incident: 'inc-1' },
    'vigil/gaps': {},
    'vigil/incidents': {},
    'vigil/eventChoices': { incident: 'inc-1' },
    'vigil/texts': { incident: 'inc-1' },
    'vigil/timeline': { incident: 'inc-1', width: 600 },
    'vigil/preview': { incident: 'inc-1', wanted: { kind: 'brief', language: 'en' } },
    'vigil/export': { incident: 'inc-1', wanted: { kind: 'brief', language: 'en' }, format: 'json' },
    'vigil/intakeChoices': {},
    'vigil/intakeDraft': {
        file: null,
        incident: 'inc-2',
        answers: { title: 'Another', lines: [{ key: 'a', verb: 'found', at: 'now', findings: ['death'] }] },
        replaces: [],
    },
};

/** What the extension asks about each finding. */
export const findingRequests: readonly string[] = ['vigil/why'];

/** Requests that answer with no text of a file, that write into a file, or that the server sends itself. */
export const requestsWithoutText: readonly string[] = [
    'vigil/asOf',
    'vigil/count',
    'vigil/draft',
    'vigil/dutyTrace',
    'vigil/eventTime',
    'vigil/findFiles',
    'vigil/idle',
    'vigil/incidentAt',
    'vigil/instant',
    'vigil/law',
    'vigil/lawText',
    'vigil/readFiles',
    'vigil/recordEvent',
    'vigil/status',
    'vigil/timelinesChanged',
];

interface Place {
    readonly textDocument: { readonly uri: string };
    readonly position: { readonly line: number; readonly character: number };
    readonly range: { readonly start: Place['position']; readonly end: Place['position'] };
}

/** Everything that a language server tells an editor about a workspace: what was asked, and the answer. */
export async function toldToEditor(files: Files): Promise<ReadonlyMap<string, string>> {
    await using client = await Client.start({ files });
    const path = 'incident.vigil';
    const text = files[path] ?? '';
    await client.open(path, text);
    await client.settle();
    const told = new Map<string, string>([
        ['diagnostics', JSON.stringify(client.published)],
        ['log', client.log.join('\n')],
    ]);
    const textDocument = { uri: uriOf(path) };
    const lines = text.split('\n');
    const end = { line: lines.length, character: 0 };
    for (const [name, { method, asked, params }] of Object.entries(documentRequests)) {
        const answers: unknown[] = [];
        for (const position of placesIn(lines, asked))
            answers.push(await client.request(method, params({ textDocument, position, range: { start: position, end } })));
        told.set(name, JSON.stringify(answers, withoutEdits));
    }
    for (const [method, params] of Object.entries(ownRequests)) {
        const answer = await client.request(method, params);
        told.set(method, decoded(JSON.stringify(answer, withoutEdits) ?? ''));
    }
    for (const method of findingRequests) {
        const answers: unknown[] = [];
        for (const { code, range } of client.everything())
            answers.push(await client.request(method, { ...textDocument, code, line: range.start.line + 1 }));
        told.set(method, JSON.stringify(answers));
    }
    return told;
}

/** Where something is asked: at the beginning of the text, or at the first ten lines or the words in them. */
function placesIn(lines: readonly string[], asked: DocumentRequest['asked']): readonly Place['position'][] {
    if (asked === 'once') return [{ line: 0, character: 0 }];
    return lines.slice(0, 10).flatMap((text, line) => {
        if (asked === 'by line') return [{ line, character: 0 }];
        return [...text.matchAll(/\S+/g)].slice(0, 6).map(({ index }) => ({ line, character: index + 1 }));
    });
}

/** What an edit writes is the text of the file itself, for the editor that holds it. */
function withoutEdits(key: string, value: unknown): unknown {
    return ['edit', 'textEdit', 'additionalTextEdits', 'newText', 'insertText'].includes(key) ? undefined : value;
}

function decoded(answer: string): string {
    const [, base64] = /"base64":"([^"]*)"/.exec(answer) ?? [];
    return base64 === undefined ? answer : `${answer}\n${Buffer.from(base64, 'base64').toString('utf8')}`;
}
