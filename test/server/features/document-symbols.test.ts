import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-protocol';
import { describe, expect, it } from 'vitest';
import { Client, uriOf } from '../client.ts';
import { incident, register } from './navigation.ts';

const files = { 'register.vigil': register, 'inc.vigil': incident };
const nesting = { capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } } };

async function outline(client: Client, path: string): Promise<string[]> {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: uriOf(path) } });
    return symbols.flatMap((symbol) => shown(symbol, ''));
}

function shown({ name, detail, children = [] }: DocumentSymbol, indentation: string): string[] {
    return [
        `${indentation}${name}${detail === undefined ? '' : ` | ${detail}`}`,
        ...children.flatMap((child) => shown(child, `${indentation}  `)),
    ];
}

describe('the outline of a document', () => {
    it('shows what is declared, in the order of the file', async () => {
        await using client = await Client.start({ files, initialize: nesting });
        await client.open('register.vigil');
        expect(await outline(client, 'register.vigil')).toEqual([
            'medira | Medira GmbH',
            'ap | Autoriteit Persoonsgegevens',
            'triage | Triage',
        ]);
    });

    it('shows what the duties of an incident have come to, the worst first, then evidence and timeline', async () => {
        await using client = await Client.start({ files, initialize: nesting, now: '2027-12-12T09:00:00+01:00' });
        await client.open('inc.vigil');
        expect(await outline(client, 'inc.vigil')).toEqual([
            'inc-1 | Delayed treatment: 4 due, 2 in force, 1 met, 2 of records',
            '  Complete the report to ap | due',
            '  Investigate the incident | due',
            '  Assess the risk of the incident | due',
            '  Take corrective action | due',
            '  Leave the system unaltered until the authorities are informed to ap | in force',
            '  Cooperate with the authorities to ap | in force',
            '  Keep the documentation | keep until at least Thu 3 Dec 2037',
            '  Keep the logs | keep; how long is counted from the end of the incident, which has not come',
            '  Report a death to ap | met',
            '  ward-log | Ward log',
            '  timeline',
            '    2027-12-06 14:20 occurred in NL',
            '    2027-12-07 09:10 medira became aware see ward-log',
            '    2027-12-07 10:00 found death',
            '    2027-12-08 10:00 medira reported initial to ap',
        ]);
    });

    it('follows the clock and the edits', async () => {
        const text = incident.replace('        2027-12-08 10:00  medira reported initial to ap\n', '');
        await using client = await Client.start({
            files: { ...files, 'inc.vigil': text },
            initialize: nesting,
            now: '2027-12-12T09:00:00+01:00',
        });
        await client.open('inc.vigil');
        expect(await outline(client, 'inc.vigil')).toContain(
            '  Report a death to ap | due, plan by Fri 17 Dec 2027, limit Fri 17 Dec 2027',
        );
        client.clock.moveTo('2027-12-19T09:00:00+01:00');
        expect(await outline(client, 'inc.vigil')).toContain('  Report a death to ap | overdue, limit Fri 17 Dec 2027');
        await client.change('inc.vigil', incident);
        expect(await outline(client, 'inc.vigil')).toContain('  Report a death to ap | met');
    });

    it('shows terms and duties of a regime, those of the law too', async () => {
        await using client = await Client.start({ files, initialize: nesting });
        const text = await client.request<string>('vigil/lawText', { uri: 'vigil-law:/ai-act.vigil' });
        await client.open('vigil-law:/ai-act.vigil', text);
        const lines = await outline(client, 'vigil-law:/ai-act.vigil');
        expect(lines[0]).toBe('ai-act | Artificial Intelligence Act');
        expect(lines).toContain('  death | Death of a person');
        expect(lines.filter((line) => line.startsWith('  report-death |'))).toHaveLength(1);
    });

    it('is a flat list for an editor that knows no other', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', {
            textDocument: { uri: uriOf('inc.vigil') },
        });
        expect(symbols.map(({ name, containerName }) => `${containerName ?? '-'} ${name}`).slice(-2)).toEqual([
            'timeline 2027-12-07 10:00 found death',
            'timeline 2027-12-08 10:00 medira reported initial to ap',
        ]);
    });

    it('names nothing twice and selects nothing outside, whatever is unfinished', async () => {
        await using client = await Client.start({ initialize: nesting });
        const everything = `${register}${incident}incident {\n timeline {\n 2027-\n 2027-12-06 medira\n}\nregime {\n duty {\n}\n finding\nsystem "x`;
        for (let length = 0; length <= everything.length; length += 37) {
            if (length === 0) await client.open('inc.vigil', '');
            else await client.change('inc.vigil', everything.slice(-length));
            const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
                textDocument: { uri: uriOf('inc.vigil') },
            });
            expect(symbols.every(isSound)).toBe(true);
        }
        expect(client.log).toEqual([]);
    });
});

function isSound({ name, range, selectionRange, children = [] }: DocumentSymbol): boolean {
    const place = (position: { line: number; character: number }): number => position.line * 10_000 + position.character;
    const holds = place(range.start) <= place(selectionRange.start) && place(selectionRange.end) <= place(range.end);
    return name !== '' && holds && children.every(isSound);
}

describe('the symbols of the workspace', () => {
    it('are found by name or title, in files that nobody has opened', async () => {
        await using client = await Client.start({ files });
        const found = async (query: string): Promise<string[]> =>
            (await client.request<SymbolInformation[]>('workspace/symbol', { query })).map(
                ({ name, location: { uri, range }, containerName }) =>
                    `${name} in ${containerName} at ${uri.replace('file:///workspace/', '')}:${range.start.line + 1}`,
            );
        expect(await found('Medira')).toEqual(['medira "Medira GmbH" in register.vigil at register.vigil:1']);
        expect(await found('delayed treat')).toEqual(['inc-1 "Delayed treatment" in inc.vigil at inc.vigil:1']);
        expect((await found('repdea'))[0]).toMatch(/^report-death ".*" in ai-act at vigil-law:\/ai-act\.vigil:\d+$/);
        expect(await found('nothing is called like this')).toEqual([]);
        expect((await found('')).slice(0, 1)).toEqual(['inc-1 "Delayed treatment" in inc.vigil at inc.vigil:1']);
    });
});
