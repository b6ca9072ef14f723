import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, CodeAction, CompletionList, Diagnostic, DocumentSymbol, Hover } from 'vscode-languageserver-protocol';
import { SymbolKind } from 'vscode-languageserver-protocol';
import { root } from '../../scripts/root.ts';
import type { DocketAnswer } from '../../server/protocol/docket.ts';
import type { IncidentName } from '../../server/protocol/event.ts';
import { Client, uriOf } from './client.ts';

/** A text that an editor shows, by where it shows it. */
type Shown = ReadonlyMap<string, string>;

interface Sample {
    readonly files: Readonly<Record<string, string>>;
    readonly now: string;
}

/** Workspaces in which much is found, and one whose `vigil.json` cannot be followed. */
const samples: Readonly<Record<string, Sample>> = {
    drills: { files: filesIn('drills'), now: '2028-09-06T09:00:00+02:00' },
    examples: {
        files: filesIn('examples'),
        now: '2026-11-21T09:00:00+01:00',
    },
    'a vigil.json that cannot be followed': {
        files: { ...filesIn('examples'), 'vigil.json': '{ "failon": 1, "severities": [], "law": ["ai-atc"], "actingAs": ["nobody"], }' },
        now: '2026-11-21T09:00:00+01:00',
    },
    damaged: {
        files: {
            'register.vigil': readFileSync(join(root, 'drills/register.vigil'), 'utf8').replace('country NL', 'land NL'),
            'inc.vigil': readFileSync(join(root, 'drills/triage-death.vigil'), 'utf8')
                .replace('found death', 'died')
                .replace('stlucas informed medira', 'stlucas notified medira')
                .replace('2028-08-28', 'Tue 2028-08-28'),
        },
        now: '2028-09-06T09:00:00+02:00',
    },
};

function filesIn(folder: string): Readonly<Record<string, string>> {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vigil'));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]));
}

const capabilities: ClientCapabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };

/** Everything that an editor is told to show of a workspace. */
async function shownIn({ files, now }: Sample, locale: string): Promise<Shown> {
    const shown = new Map<string, string>();
    await using client = await Client.start({ files, now, initialize: { locale, capabilities } });
    const add = (where: string, ...texts: readonly (string | undefined)[]): void => {
        for (const [index, text] of texts.entries()) if (text !== undefined) shown.set(`${where} ${index}`, text);
    };
    const faults = new Map(client.published.filter(({ uri }) => uri.endsWith('vigil.json')).map((told) => [told.uri, told.diagnostics]));
    add('fault of vigil.json', ...[...faults.values()].flat().map(messageOf));
    for (const [path, text] of Object.entries(files).filter(([name]) => name.endsWith('.vigil'))) {
        await client.open(path);
        await client.settle();
        await addTexts(path, text, client, add);
    }
    const docket = await client.request<DocketAnswer>('vigil/docket', {});
    for (const duty of docket.duties) {
        add(`duty ${duty.id}`, duty.title, duty.act, ...duty.explanation.split('\n\n'));
        const trace = await client.request<string | null>('vigil/dutyTrace', { uri: duty.location.uri, id: duty.id });
        add(`trace of ${duty.id}`, ...(trace ?? '').split('\n').map((step) => step.replace(/^- \*\*.*?\*\*: /, '')));
    }
    for (const gap of docket.certainty.gaps) add(`gap ${gap.line} ${gap.topic}`, gap.unknown, gap.says, gap.closes);
    for (const { name } of await client.request<readonly IncidentName[]>('vigil/incidents', {})) await addPanels(name, client, add);
    return shown;
}

type Add = (where: string, ...texts: readonly (string | undefined)[]) => void;

async function addTexts(path: string, text: string, client: Client, add: Add): Promise<void> {
    const textDocument = { uri: uriOf(path) };
    const lines = text.split('\n');
    const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
    for (const [index, found] of client.shown(path).entries()) {
        const where = `finding ${path} ${index} ${String(found.code)}`;
        const { notes } = found.data as { readonly notes: readonly { readonly text: string }[] };
        add(where, messageOf(found), ...notes.map((note) => note.text), ...(found.relatedInformation ?? []).map(({ message }) => message));
    }
    const lenses = await client.request<readonly { readonly command?: { readonly title: string } }[]>('textDocument/codeLens', {
        textDocument,
    });
    add(`lens ${path}`, ...lenses.map(({ command }) => command?.title));
    const symbols = await client.request<readonly DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    const outlines = symbols.flatMap(({ detail, children = [] }) => {
        const duties = children.filter(({ kind }) => kind === SymbolKind.Function);
        return duties.length === 0 ? [] : [detail, ...duties.flatMap((each) => [each.name, each.detail])];
    });
    add(`outline ${path}`, ...outlines);
    const context = { diagnostics: [] };
    const actions = await client.request<readonly CodeAction[]>('textDocument/codeAction', { textDocument, range, context });
    add(`action ${path}`, ...actions.map(({ title }) => title));
    for (const line of lines.keys()) {
        const character = (lines[line] ?? '').search(/\S/) + 1;
        const position = { line, character };
        const hover = await client.request<Hover | null>('textDocument/hover', { textDocument, position });
        const told = hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
        add(`hover ${path}:${line + 1}`, ...told.split('\n\n---\n\n'));
    }
    const end = lines.findIndex((line) => /\d{4}-\d\d-\d\d \d\d:\d\d /.test(line));
    if (end < 0) return;
    const position = { line: end, character: '    2028-09-06 09:00  '.length };
    const list = await client.request<CompletionList | null>('textDocument/completion', { textDocument, position });
    add(`completion ${path}`, ...(list?.items ?? []).map(({ detail }) => detail));
}

async function addPanels(incident: string, client: Client, add: Add): Promise<void> {
    const timeline = await client.request<{ readonly svg: string }>('vigil/timeline', { incident, width: 900 });
    const labels = [...timeline.svg.matchAll(/<g class="clock[^>]*>(?:<g [^>]*aria-label="|[^<]*)?([^"<]*)/g)].map(([, label]) => label);
    add(`timeline ${incident}`, ...labels);
    const card = await client.request<{ readonly ask: readonly { readonly text: string; readonly detail: string }[] }>('vigil/firstHour', {
        incident,
    });
    add(`card ${incident}`, ...card.ask.flatMap(({ text, detail }) => [text, detail]));
    const desk = await client.request<{ readonly choices: readonly { readonly label: string; readonly detail: string }[] }>('vigil/texts', {
        incident,
    });
    add(`desk ${incident}`, ...desk.choices.flatMap(({ label, detail }) => [label, detail]));
    const choices = await client.request<{ readonly lines: readonly { readonly detail: string }[] }>('vigil/eventChoices', { incident });
    add(`choice ${incident}`, ...choices.lines.map(({ detail }) => detail));
}

function messageOf({ message }: Pick<Diagnostic, 'message'>): string {
    return typeof message === 'string' ? message : '';
}

/** Texts that are the same in every language, and why. */
const SAME: readonly (readonly [why: string, text: RegExp])[] = [
    ['a provision is cited as the law file writes it', /^(?:Regulation|Code of Practice|Directive) .*(?:Article|Measure) [\d().a-z]+$/],
    ['a field of a file, by its name in the language', /^[a-z-]+$/],
    ['what a person wrote of what is not known', /^(?:log analysis|under way|the )/],
    ['a line of the language to be written', /^(?:`[^`]*`)+$/],
    ['a party is called by its name, and some countries alike in several languages', /^[^:]+, (?:Malta|Cyprus|Finland|France)$/],
];

/** Why the directory has no authority, which it says in English, as a quotation in brackets. */
const REASON_OF_DIRECTORY = /[^()]* \[en\]\)/;

/** What an editor shows text on. */
const SURFACES = [
    ...['finding', 'fault', 'lens', 'action', 'hover', 'completion', 'outline', 'duty', 'trace', 'gap'],
    ...['timeline', 'card', 'desk', 'choice'],
];

/** Where there is nothing to show: of a law that is not loaded nothing is owed, and behind a weekday that is wrong nothing completes. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
    'a vigil.json that cannot be followed': ['outline', 'duty', 'trace'],
    damaged: ['fault', 'completion'],
};

/** A sentence, or a part of one: at least three words outside what is quoted or written in code. */
function isProse(text: string): boolean {
    const bare = text.replaceAll(/`[^`]*`|“[^”]*”|"[^"]*"|\([^)]*\)/g, ' ');
    return (bare.match(/\p{L}{2,}/gu) ?? []).length >= 3;
}

describe.each(Object.entries(samples))('what an editor shows of %s', async (name, sample) => {
    const english = await shownIn(sample, 'en');

    it('is something on every surface', () => {
        const surfaces = new Set([...english.keys()].map((where) => where.split(' ')[0]));
        const missing = SURFACES.filter((each) => !surfaces.has(each));
        expect(missing).toEqual(MISSING[name] ?? ['fault']);
    });

    it.each(['de', 'nl', 'fr'])('is told in %s, or marked as English', async (locale) => {
        const shown = await shownIn(sample, locale);
        const silent = [...shown].filter(
            ([where, text]) => english.get(where) === text && isProse(text) && !SAME.some(([, same]) => same.test(text)),
        );
        expect(silent).toEqual([]);
    });

    it.each(['de', 'nl', 'fr'])('says in %s what is not known, and marks nothing of it as English', async (locale) => {
        const gaps = [...(await shownIn(sample, locale))].filter(([where]) => where.startsWith('gap '));
        expect(gaps.length).toBeGreaterThan(0);
        const ownWords = gaps.map(([where, text]) => [where, text.replace(REASON_OF_DIRECTORY, ')')] as const);
        expect(ownWords.filter(([, text]) => text.includes('[en]'))).toEqual([]);
    });
});
