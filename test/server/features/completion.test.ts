import { describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, MarkupContent } from 'vscode-languageserver-protocol';
import { incident, register } from '../../cli/workspace.ts';
import { Client, uriOf } from '../client.ts';

const SNIPPETS = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };

interface Asked {
    readonly path?: string;
    readonly files?: Readonly<Record<string, string>>;
    readonly snippets?: boolean;
    readonly locale?: string;
}

/** A client with a marked file open, and what is proposed at the mark. */
async function completeIn(marked: string, { path = 'inc.vigil', files = {}, snippets = true, locale = 'en' }: Asked = {}) {
    const lines = marked.slice(0, marked.indexOf('<|>')).split('\n');
    const text = marked.replace('<|>', '');
    const client = await Client.start({
        files: { 'register.vigil': register, ...files, [path]: text },
        initialize: { locale, capabilities: snippets ? SNIPPETS : {} },
    });
    await client.open(path, text);
    const list = await client.request<CompletionList>('textDocument/completion', {
        textDocument: { uri: uriOf(path) },
        position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    });
    expect(client.log).toEqual([]);
    const items = [...list.items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    return {
        client,
        items,
        labels: items.map(({ label }) => label),
        named: (label: string): CompletionItem | undefined => items.find((item) => item.label === label),
        [Symbol.asyncDispose]: () => client[Symbol.asyncDispose](),
    };
}

/** The incident with a line at the end of its timeline. */
const withLine = (line: string): string => incident.replace('    2027-12-10        found death\n', `${line}\n`);

async function documentationOf(client: Client, item: CompletionItem | undefined): Promise<string> {
    const resolved = await client.request<CompletionItem>('completionItem/resolve', item);
    const documentation: MarkupContent | string | undefined = resolved.documentation;
    return typeof documentation === 'object' ? documentation.value : (documentation ?? '');
}

describe('a completion', () => {
    it('at the margin of a file proposes whole declarations as templates', async () => {
        await using found = await completeIn('<|>');
        expect(found.labels).toEqual([
            'authority',
            'example',
            'incident',
            'model',
            'organisation',
            'policy',
            'regime',
            'report',
            'system',
            'undesignated',
            'unlisted',
        ]);
        expect(found.named('incident')?.insertTextFormat).toBe(2);
        expect(found.named('incident')?.textEdit?.newText).toContain('${8:2027-12-12 09:00}  occurred in ${9}');
    });

    it('leaves empty in a template what completes, and what nobody may leave as it stands', async () => {
        await using found = await completeIn('<|>');
        for (const { textEdit } of found.items) expect(textEdit?.newText).not.toMatch(/\$\{\d+:(?:trait|office|role|authority|NL|DE|what)/);
        expect(found.named('system')?.textEdit?.newText).toContain('is       ${4}\n\t${5} ${6}\n\tplaced on market ${7} in ${8}');
    });

    it.each([
        ['system s "S" {\n  is triage<|>\n}\n', 'annex-III-5-d'],
        ['system s "S" {\n  is credit<|>\n}\n', 'annex-III-5-b'],
        ['system s "S" {\n  is Kredit<|>\n}\n', 'annex-III-5-b'],
    ])('finds a trait by what people call it: %s', async (text, label) => {
        await using found = await completeIn(text, { path: 's.vigil' });
        expect(found.labels).toContain(label);
        const typed = /is (\w+)/.exec(text)?.[1]?.toLowerCase() ?? '';
        expect(found.named(label)?.filterText?.toLowerCase()).toContain(typed);
    });

    it.each([
        ['    2027-12-10 09:00  found died<|>', 'death', 'died'],
        ['    2027-12-10 09:00  found patient died<|>', 'death', 'patient died'],
        ['    2027-12-10 09:00  died<|>', 'found death', 'died'],
        ['    2027-12-10 09:00  medira gestorben<|>', 'found death', 'gestorben'],
    ])('finds what happened by what people call it: %s', async (line, label, typed) => {
        await using found = await completeIn(withLine(line));
        const item = found.named(label);
        expect(item?.filterText).toMatch(new RegExp(`^${typed}`, 'i'));
        const edit = item?.textEdit;
        expect(edit && 'range' in edit ? edit.range.end.character - edit.range.start.character : 0).toBe(typed.length);
    });

    it('tells on every row what it is, and what it would make due', async () => {
        await using found = await completeIn(withLine('    2027-12-10 09:00  found <|>'));
        expect(found.named('death')?.labelDetails).toEqual({
            detail: ': initial report of a death by Thu 16 Dec 2027',
            description: 'Death of a person',
        });
        expect(found.items.filter(({ labelDetails }) => labelDetails?.description === undefined)).toEqual([]);
        await using trait = await completeIn('system s "S" {\n  is <|>\n}\n', { path: 's.vigil' });
        expect(trait.named('annex-III-5-d')?.labelDetails?.description).toBe('Emergency calls, dispatch and patient triage');
        expect(trait.items.filter(({ labelDetails }) => labelDetails?.description === undefined)).toEqual([]);
    });

    it('tells it in the language of the editor', async () => {
        await using found = await completeIn(withLine('    2027-12-10 09:00  found <|>'), { locale: 'de' });
        expect(found.named('death')?.labelDetails?.detail).toBe(': Erstbericht zum Todesfall bis Do., 16. Dez. 2027');
        expect(found.named('death')?.labelDetails?.description).toMatch(/Tod/);
    });

    it('does not propose again what a list names already', async () => {
        await using found = await completeIn(withLine('    2027-12-10 09:00  found death, environment-harm, <|>'));
        expect(found.labels).not.toContain('death');
        expect(found.labels).not.toContain('environment-harm');
        expect(found.labels).toContain('property-harm');
        await using told = await completeIn(withLine('    2027-12-10 09:00  medira reported initial to ap, b<|>'));
        expect(told.labels).not.toContain('ap');
    });

    it('of what is ruled out, and of who became aware, says what it would change', async () => {
        await using found = await completeIn(withLine('    2027-12-11 09:00  ruled out <|>'));
        expect(await documentationOf(found.client, found.named('health-harm'))).toContain(
            '- ai-act.report-serious-incident would no longer be owed (medira to ap (NL))',
        );
        const told = incident
            .replace(/ {4}2027-12-0[67].*(?:aware|medira)\n/g, '')
            .replace('  }\n', '    2027-12-11 09:00  medira be<|>\n  }\n');
        await using aware = await completeIn(told);
        expect(await documentationOf(aware.client, aware.named('became aware'))).toContain(
            '- would make ai-act.report-death due by Tue 21 Dec, owed immediately (medira to ap (NL))',
        );
    });

    it('proposes the days by which something is owed where something is promised by a day', async () => {
        await using found = await completeIn(
            withLine('    2027-12-10        found death\n    2027-12-11 09:00  medira announced final to ap by <|>'),
        );
        expect(found.items.slice(0, 2).map(({ label, detail }) => `${label} ${String(detail)}`)).toEqual([
            '2027-12-16 Thu 16 Dec 2027, plan by: Report a death',
            '2027-12-20 Mon 20 Dec 2027, limit: Report a death',
        ]);
    });

    it('proposes first the lines that an incident misses, last those that it has', async () => {
        await using found = await completeIn(incident.replace('  timeline {', '  cause "a fault"\n  <|>\n  timeline {'));
        expect(found.labels.slice(0, 2)).toEqual(['affected', 'narrative']);
        const rankOf = (label: string): number => found.labels.indexOf(label);
        for (const written of ['involves', 'zone', 'cause', 'timeline']) expect(rankOf(written)).toBeGreaterThan(rankOf('patterns'));
    });

    it('proposes countries and zones of the Union first, and those of the world', async () => {
        await using country = await completeIn('organisation o "O" {\n  country <|>\n}\n', { path: 'o.vigil' });
        expect(country.labels[0]).toBe('AT');
        expect(country.named('US')?.detail).toBe('United States');
        expect(country.labels.indexOf('US')).toBeGreaterThan(country.labels.indexOf('SK'));
        await using zone = await completeIn('organisation o "O" {\n  zone America/New<|>\n}\n', { path: 'o.vigil' });
        expect(zone.labels).toContain('America/New_York');
    });

    it('proposes templates as plain text to an editor that knows none', async () => {
        await using found = await completeIn('inc<|>', { snippets: false });
        expect(found.labels).toEqual(['incident']);
        const text = found.named('incident')?.textEdit?.newText ?? '';
        expect(text).toContain('incident name "What happened" {');
        expect(text).not.toMatch(/\$/);
    });

    it('at the start of a line of a timeline proposes the current instant on the clocks of the incident', async () => {
        await using found = await completeIn(withLine('    <|>'));
        expect(found.labels).toEqual(['2027-12-12 09:00', '2027-12-12']);
        expect(found.named('2027-12-12 09:00')?.textEdit?.newText).toBe('2027-12-12 09:00  ');
        expect(found.named('2027-12-12 09:00')?.detail).toBe('now, Sun 12 Dec 2027, 09:00 in Europe/Amsterdam');
    });

    it('says in the language of the reader what a date stands for', async () => {
        await using found = await completeIn(withLine('    <|>'), { locale: 'de' });
        expect(found.named('2027-12-12 09:00')?.detail).toBe('jetzt, So., 12. Dez. 2027, 09:00 in Europe/Amsterdam');
        expect(found.named('2027-12-12')?.detail).toBe('heute, So., 12. Dez. 2027, die Stunde nicht bekannt');
    });

    it('after the instant proposes who acts, those with a role first, and what happens by itself', async () => {
        await using found = await completeIn(withLine('    2027-12-10 12:00  <|>'));
        expect(found.labels.slice(0, 3)).toEqual(['medira', 'stlucas', 'ap']);
        expect(found.labels).toEqual(
            expect.arrayContaining(['found', 'ruled out', 'occurred', 'causal link suspected', 'causal link excluded', 'bnetza']),
        );
    });

    it('after an organisation proposes verbs as whole phrases, what is owed first', async () => {
        await using found = await completeIn(incident.replace('found death\n', 'found death\n    2027-12-11 10:00  medira <|>\n'));
        expect(found.labels[0]).toBe('reported initial to ap');
        expect(found.named('reported initial to ap')?.detail).toContain('Report a death: medira to ap (NL), due, plan by Thu 16 Dec 2027');
        expect(found.labels).toEqual(
            expect.arrayContaining([
                'became aware',
                'received notice',
                'reported final to',
                'decided not reportable',
                'took corrective action',
            ]),
        );
        expect(found.labels).not.toContain('took measures');
        expect(found.labels).not.toContain('acknowledged initial');
        expect(found.labels).not.toContain('requested');
    });

    it('after an authority proposes what authorities do', async () => {
        await using found = await completeIn(withLine('    2027-12-10 12:00  ap <|>'));
        expect(found.labels).toEqual(expect.arrayContaining(['requested', 'took measures', 'acknowledged initial']));
        expect(found.labels).not.toContain('started investigation');
    });

    it('proposes authorities only after "to", those that a report is owed to first', async () => {
        await using found = await completeIn(
            incident.replace('found death\n', 'found death\n    2027-12-11 10:00  medira reported initial to <|>\n'),
        );
        expect(found.labels[0]).toBe('ap');
        expect(found.labels).toContain('bnetza');
        expect(found.labels).not.toContain('medira');
    });

    it('proposes stages that open duties ask for first', async () => {
        await using found = await completeIn(incident.replace('found death\n', 'found death\n    2027-12-11 10:00  medira reported <|>\n'));
        expect(found.labels[0]).toBe('initial');
        expect(found.labels).toContain('final');
    });

    it('proposes organisations for a role, and systems for what is involved', async () => {
        await using roles = await completeIn(register.replace('deployer stlucas', 'deployer <|>'), { path: 'register.vigil' });
        expect(roles.labels).toEqual(['medira', 'stlucas', 'unknown because']);
        await using systems = await completeIn(incident.replace('triage-ai', '<|>'));
        expect(systems.labels).toEqual(['triage-ai']);
        await using altered = await completeIn(withLine('    2027-12-10 12:00  medira altered <|>'));
        expect(altered.labels).toEqual(['triage-ai']);
    });

    it('tells the definition and the provision of a term', async () => {
        await using found = await completeIn(withLine('    2027-12-10  found dea<|>'));
        expect(found.labels).toContain('death');
        expect(found.named('death')?.detail).toBe('Death of a person, Article 3(49)(a)');
        expect(await documentationOf(found.client, found.named('death'))).toContain(
            '**Death of a person** · kind of finding `ai-act.death`',
        );
    });

    it('of a finding tells what it would change', async () => {
        await using found = await completeIn(withLine('    2027-12-10  found <|>'));
        const told = await documentationOf(found.client, found.named('death'));
        expect(told).toContain('- would make ai-act.report-death due by Thu 16 Dec instead of Tue 21 Dec');
        expect(told).toContain('(medira to ap (NL))');
    });

    it('of a finding that was made already tells that it changes nothing', async () => {
        await using found = await completeIn(withLine('    2027-12-10  found <|>'));
        expect(await documentationOf(found.client, found.named('health-harm'))).toContain('Would change nothing that is owed.');
    });

    it('of the causal question tells what each answer would change', async () => {
        await using found = await completeIn(incident.replace('found death\n', 'found death\n    2027-12-11 10:00  causal link <|>\n'));
        expect(found.labels).toEqual(expect.arrayContaining(['suspected', 'likely', 'established', 'excluded']));
        expect(await documentationOf(found.client, found.named('established'))).toBe('Would change nothing that is owed.');
        const told = await documentationOf(found.client, found.named('excluded'));
        expect(told).toContain('ai-act.report-death would no longer be owed (medira to ap (NL)): the system did not cause it');
    });

    it('of a causal link that makes a duty owed at once tells so', async () => {
        await using found = await completeIn(withLine('    2027-12-11 10:00  causal link <|>'));
        const told = await documentationOf(found.client, found.named('established'));
        expect(told).toBe('- would make ai-act.report-serious-incident owed immediately (medira to ap (NL))');
    });

    it('writes a qualified name only where the simple one is ambiguous, or after a dot', async () => {
        const house = 'regime house {\n  finding death "Death, as we read it"\n  finding smoke "Smoke"\n}\n';
        const files = { 'house.vigil': house };
        await using plainly = await completeIn(withLine('    2027-12-10  found <|>'), { files });
        expect(plainly.labels).toEqual(expect.arrayContaining(['smoke', 'house.death', 'ai-act.death', 'health-harm']));
        expect(plainly.labels).not.toContain('death');
        await using dotted = await completeIn(withLine('    2027-12-10  found house.<|>'), { files });
        expect(dotted.labels).toEqual(['house.death', 'house.smoke']);
        expect(dotted.named('house.smoke')?.textEdit).toMatchObject({ newText: 'house.smoke', range: { start: { character: 22 } } });
    });

    it('proposes states, zones, countries and languages', async () => {
        await using states = await completeIn(withLine('    2027-12-10  occurred in <|>'));
        expect(states.labels[0]).toBe('NL');
        expect(states.named('EL')?.detail).toBe('Greece');
        await using zones = await completeIn(incident.replace('Europe/Amsterdam', '<|>'));
        expect(zones.labels[0]).toBe('Europe/Amsterdam');
        await using languages = await completeIn('authority a {\n  language <|>\n}', { path: 'a.vigil' });
        expect(languages.named('nl')?.detail).toBe('Dutch');
    });

    it('proposes traits of systems on systems, and traits of parties on parties', async () => {
        await using system = await completeIn('system a {\n  is <|>\n}', { path: 'a.vigil' });
        expect(system.labels).toContain('annex-III-5-d');
        expect(system.labels).not.toContain('systemic-risk');
        await using model = await completeIn('model a {\n  is <|>\n}', { path: 'a.vigil' });
        expect(model.labels).toContain('systemic-risk');
        expect(model.labels).not.toContain('annex-III-5-d');
    });

    it('proposes the evidence of the incident', async () => {
        const text = withLine('    2027-12-10  found death see <|>').replace('  timeline {', '  evidence log "Ward log"\n  timeline {');
        await using found = await completeIn(text);
        expect(found.labels).toEqual(['log']);
    });

    it('proposes the fields of an incident, also as not known yet', async () => {
        await using found = await completeIn(incident.replace('  timeline {', '  cau<|>\n  timeline {'));
        expect(found.labels.slice(0, 2)).toEqual(['cause', 'cause … unknown']);
        expect(found.named('cause … unknown')?.textEdit?.newText).toBe('cause unknown because "${1}"');
    });

    it('follows the grammar in a regime, on lines that go on as well', async () => {
        await using duty = await completeIn('regime a {\n  duty b {\n    <|>\n  }\n}', { path: 'a.vigil' });
        expect(duty.labels).toEqual(expect.arrayContaining(['binds', 'when', 'must', 'no later than', 'may be late because', 'by']));
        await using moment = await completeIn('regime a {\n  duty b {\n    no later than 3 days after <|>\n  }\n}', { path: 'a.vigil' });
        expect(moment.labels).toEqual(expect.arrayContaining(['awareness', 'causal link suspected', 'placed on market', 'receipt']));
        await using reason = await completeIn('regime a {\n  unless system is annex-III\n      <|>\n}', { path: 'a.vigil' });
        expect(reason.labels).toContain('because');
    });

    it('proposes codes in a comment that suppresses, those of findings near it first', async () => {
        await using found = await completeIn(incident.replace('{\n  involves', '{ // vigil-ignore <|>\n  involves'));
        expect(found.labels[0]).toBe('holidays-projected');
        expect(found.labels).toContain('duty-due');
    });

    it.each([
        ['a text', 'incident a {\n  cause "me<|>"\n}'],
        ['a text of several lines', 'incident a {\n  narrative """\n    found <|>\n    """\n}'],
        ['a comment', '// found <|>'],
        ['a block comment', '/* a\n <|> */'],
        ['a line of five million letters', `incident a {\n  cause "${'x'.repeat(5_000_000)}" <|>\n}`],
        ['a line that no grammar reads', 'incident a {\n  timeline {\n    2027-12-10 12:00 , , <|>'],
    ])('in %s is empty, never an error', async (_, text) => {
        await using found = await completeIn(text);
        expect(found.labels).toEqual([]);
    });

    it('outside the lines of a file is empty, and an item that is not ours comes back as it was', async () => {
        await using client = await Client.start({ files: { 'inc.vigil': incident } });
        await client.open('inc.vigil');
        const textDocument = { uri: uriOf('inc.vigil') };
        for (const position of [
            { line: 999, character: 0 },
            { line: -1, character: -5 },
        ]) {
            expect(await client.request('textDocument/completion', { textDocument, position })).toEqual({ isIncomplete: false, items: [] });
        }
        const item = { label: 'x', data: { uri: 3, line: [] } };
        expect(await client.request('completionItem/resolve', item)).toEqual(item);
    });

    it('asks again with the next letter where there are more names than anybody reads', async () => {
        const systems = Array.from({ length: 500 }, (_, index) => `system s-${index} {\n}\n`).join('');
        await using found = await completeIn(incident.replace('triage-ai', 's-<|>'), { files: { 'many.vigil': systems } });
        expect(found.labels).toHaveLength(300);
    });
});
