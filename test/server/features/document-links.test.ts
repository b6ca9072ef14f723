import type { DocumentLink } from 'vscode-languageserver-protocol';
import { describe, expect, it } from 'vitest';
import { Client, uriOf } from '../client.ts';
import { incident, register } from './navigation.ts';

async function links(client: Client, path: string): Promise<string[]> {
    const found = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: uriOf(path) } });
    return found.map(({ range: { start }, target, tooltip }) => `${start.line + 1}:${start.character + 1} ${target} (${tooltip})`);
}

describe('the links of a document', () => {
    it('lead to files of evidence beside it, and to where authorities take reports', async () => {
        await using client = await Client.start();
        await client.open('cases/inc.vigil', incident);
        await client.open('register.vigil', register);
        expect(await links(client, 'cases/inc.vigil')).toEqual([
            '4:39 file:///workspace/cases/evidence/ward%20log.txt (The evidence `ward-log`)',
        ]);
        expect(await links(client, 'register.vigil')).toEqual([
            '10:13 https://ap.example/report (Where Autoriteit Persoonsgegevens takes reports)',
        ]);
    });

    it('lead out of the folder, to a mailbox, and not to what is no address', async () => {
        await using client = await Client.start();
        await client.open('cases/inc.vigil', incident.replace('evidence/ward log.txt', '../shared\\ward#1.txt'));
        expect(await links(client, 'cases/inc.vigil')).toEqual(['4:39 file:///workspace/shared/ward%231.txt (The evidence `ward-log`)']);
        await client.open('register.vigil', register.replace('https://ap.example/report', 'reports@ap.example'));
        expect((await links(client, 'register.vigil')).map((each) => each.split(' ')[1])).toEqual(['mailto:reports@ap.example']);
        for (const address of ['', 'by letter', 'javascript:alert(1)', 'file:///etc/hosts']) {
            await client.change('register.vigil', register.replace('https://ap.example/report', address));
            expect(await links(client, 'register.vigil')).toEqual([]);
        }
    });

    it('lead from provisions to the official text, in the language of the reader', async () => {
        await using client = await Client.start({ initialize: { locale: 'de-AT' } });
        const text = await client.request<string>('vigil/lawText', { uri: 'vigil-law:/ai-act.vigil' });
        await client.open('vigil-law:/ai-act.vigil', text);
        const found = await links(client, 'vigil-law:/ai-act.vigil');
        expect(
            found.some((each) =>
                each.endsWith(
                    'https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/deu#art_73 (Regulation (EU) 2024/1689, Article 73(4))',
                ),
            ),
        ).toBe(true);
        expect(found.filter((each) => each.includes(' http://data.europa.eu/eli/reg/2024/1689/2026-07-27 '))).toHaveLength(1);
    });

    it('lead from a comment that suppresses a finding to the page about its check', async () => {
        await using client = await Client.start();
        await client.open('a.vigil', '// vigil-ignore country-missing: its seat is not known\n// vigil-ignore no-such-check: x\n');
        expect(await links(client, 'a.vigil')).toEqual(['1:17 vigil-law:/checks/country-missing.md (A party names no country)']);
    });

    it('are those that can be read while the rest is damaged', async () => {
        await using client = await Client.start();
        await client.open('inc.vigil', `${incident}\nincident {\n  evidence x file "`);
        expect((await links(client, 'inc.vigil')).length).toBe(1);
        expect(await links(client, 'missing.vigil')).toEqual([]);
        expect(client.log).toEqual([]);
    });
});
