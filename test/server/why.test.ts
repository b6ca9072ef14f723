import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import type { WhyPage, WhyParams } from '../../server/protocol/why.ts';
import { whyCommand, whyRequest } from '../../server/protocol/why.ts';
import { incident, register } from '../cli/workspace.ts';
import { Client, uriOf } from './client.ts';

const files = { 'register.vigil': register, 'inc.vigil': incident };
const overdue = '2027-12-22T09:00:00+01:00';

/** What the action “Why?” of the first finding of a code would ask for. */
async function asked(client: Client, wanted: string): Promise<WhyParams> {
    const actions = await client.request<readonly CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: uriOf('inc.vigil') },
        range: { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } },
        context: { diagnostics: [] },
    });
    const found = actions.flatMap(({ command }) => (command?.arguments ?? []) as readonly WhyParams[]).find(({ code }) => code === wanted);
    if (!found) throw new Error(`Nobody can ask why ${wanted} was found.`);
    return found;
}

describe('the page that says why', () => {
    it('has headline, provision, the line to write, the steps and the other places, each as a link', async () => {
        await using client = await Client.start({ files, now: overdue });
        await client.open('inc.vigil');
        const page = await client.request<WhyPage>(whyRequest, await asked(client, 'duty-overdue'));
        expect(page.title).toBe('Why? duty-overdue');
        const sections = page.markdown.split('\n\n## ');
        expect(sections[0]).toMatch(
            /^# Overdue since .*: medira → ap \(NL\), initial report of a death\n\nError · `duty-overdue` · `inc\.vigil:\d+`$/,
        );
        expect(sections.map((section) => section.split('\n')[0]).slice(1)).toEqual([
            'Why',
            'What to do',
            'What it rests on',
            'How the dates follow',
            'Related places',
        ]);
        expect(sections[1]).toContain('Article 73(4)');
        expect(sections[2]).toContain('`DATE medira reported initial to ap`');
        expect(sections[4]).toMatch(/\n1\. \*\*binds the Provider\*\*: medira is provider of triage-ai\n2\. /);
        expect(sections[5]).toMatch(/: `inc\.vigil:\d+`$/m);
        expect(page.markdown).not.toContain('](file:');
        expect(page.markdown).toMatch(/\[About this check: duty-overdue\]\(vigil-law:\/checks\/duty-overdue\.md\)$/);
    });

    it('speaks the language of the editor, and marks what exists in English only', async () => {
        await using client = await Client.start({ files, now: overdue, initialize: { locale: 'de' } });
        await client.open('inc.vigil');
        const { title, markdown } = await client.request<WhyPage>(whyRequest, await asked(client, 'duty-overdue'));
        expect(title).toBe('Warum? duty-overdue');
        expect(markdown).toContain('\n\n## Was zu tun ist\n\n');
        expect(markdown).toContain('\n\n## Wie die Termine folgen [en]'.replace('[en]', String.raw`\[en\]`));
    });

    it('stays with its finding while lines are added above, and says when that is gone', async () => {
        await using client = await Client.start({ files, now: overdue });
        await client.open('inc.vigil');
        const params = await asked(client, 'duty-overdue');
        await client.change('inc.vigil', `\n\n\n${incident}`);
        expect((await client.request<WhyPage>(whyRequest, params)).markdown).toContain('# Overdue since');
        await client.change(
            'inc.vigil',
            incident.replace('    2027-12-10', '    2027-12-11 10:00  medira reported initial to ap\n    2027-12-10'),
        );
        expect((await client.request<WhyPage>(whyRequest, params)).markdown).toMatch(/^This finding is gone/);
    });

    it('leads to a page about the check that is there', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        await client.settle();
        const pages = client.shown('inc.vigil').map(({ codeDescription }) => codeDescription?.href);
        expect(pages.length).toBeGreaterThan(0);
        for (const uri of pages) expect(await client.request('vigil/lawText', { uri })).toMatch(/^# /);
    });

    it('is a message in an editor that offers no command of its own', async () => {
        await using client = await Client.start({ files, now: overdue });
        expect(client.result.capabilities.executeCommandProvider).toEqual({ commands: [whyCommand] });
        await client.open('inc.vigil');
        const shown = Promise.withResolvers<string>();
        client.connection.onNotification('window/showMessage', ({ message }: { readonly message: string }) => {
            shown.resolve(message);
        });
        await client.request('workspace/executeCommand', { command: whyCommand, arguments: [await asked(client, 'duty-overdue')] });
        expect(await shown.promise).toMatch(/^Overdue since .*\n\nRegulation \(EU\) 2024\/1689, Article 73\(4\)/);
        expect(await shown.promise).toContain('`DATE medira reported initial to ap`');
    });

    it('is not announced as a command of the server where the editor has it itself', async () => {
        await using client = await Client.start({ files, initialize: { initializationOptions: { virtualLaw: true, commands: true } } });
        expect(client.result.capabilities.executeCommandProvider).toBeUndefined();
    });
});
