import { describe, expect, it, vi } from 'vitest';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { incident, register } from '../../cli/workspace.ts';
import { Client, uriOf } from '../client.ts';

const withCommands = { initializationOptions: { virtualLaw: true, commands: true } };

async function lensesOf(client: Client, path = 'inc.vigil'): Promise<CodeLens[]> {
    return client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uriOf(path) } });
}

async function titleAt(now: string, text = incident): Promise<string | undefined> {
    await using client = await Client.start({ files: { 'register.vigil': register, 'inc.vigil': text }, now });
    await client.open('inc.vigil');
    const [first] = await lensesOf(client);
    expect(client.log).toEqual([]);
    return first?.command?.title;
}

const reported = incident.replace('found death\n', 'found death\n    2027-12-13 11:00  medira reported initial to ap\n');

describe('the code lenses of an incident', () => {
    it('tell the next duty and the time that is left, and lead to its timeline', async () => {
        await using client = await Client.start({ files: { 'register.vigil': register, 'inc.vigil': incident }, initialize: withCommands });
        await client.open('inc.vigil');
        const lenses = await lensesOf(client);
        expect(lenses.map(({ command }) => [command?.title, command?.command, command?.arguments])).toEqual([
            ['Next: plan by Thu 16 Dec 2027 (4 days 15 h left), report a death to ap (NL)', 'vigil.showDocket', []],
            ['Timeline', 'vigil.showTimeline', ['inc-2027-031', uriOf('inc.vigil')]],
            ['Record an event', 'vigil.recordEvent', ['inc-2027-031', uriOf('inc.vigil')]],
            ['Draft report', 'vigil.report', ['inc-2027-031', uriOf('inc.vigil')]],
        ]);
        expect(lenses[0]?.range).toEqual({ start: { line: 0, character: 9 }, end: { line: 0, character: 21 } });
    });

    it('tell that lines were not understood before what is owed, and lead to them', async () => {
        const damaged = incident.replace('2027-12-10        found death', '10.12.27 found death');
        await using client = await Client.start({ files: { 'register.vigil': register, 'inc.vigil': damaged }, initialize: withCommands });
        await client.open('inc.vigil');
        const told = (await lensesOf(client)).slice(0, 2).map(({ command }) => [command?.title, command?.command, command?.arguments]);
        expect(told).toEqual([
            ['Cannot say: 1 line not understood', 'vigil.showGaps', ['inc-2027-031', uriOf('inc.vigil')]],
            [expect.stringMatching(/^Next: /), 'vigil.showDocket', []],
        ]);
    });

    it.each([
        ['de-AT', 'Keine Aussage möglich: 1 Zeile nicht verstanden', 'Noch nicht bekannt: wer wann davon erfuhr und 2 weitere'],
        ['nl', 'Niet te zeggen: 1 regel niet begrepen', expect.stringMatching(/^Nog niet bekend: wie /)],
        ['fr', 'Impossible à dire : 1 ligne n’a pas été comprise', expect.stringMatching(/^Pas encore connu : qui /)],
    ])('tell in the language of the editor what is not known: %s', async (locale, damaged, unknown) => {
        const titleOf = async (text: string, now: string): Promise<string | undefined> => {
            await using client = await Client.start({
                files: { 'register.vigil': register, 'inc.vigil': text },
                now,
                initialize: { ...withCommands, locale },
            });
            await client.open('inc.vigil');
            return (await lensesOf(client))[0]?.command?.title;
        };
        expect(await titleOf(incident.replace('found death', 'found deaht'), '2027-12-12T09:00:00+01:00')).toBe(damaged);
        expect(await titleOf(incident, '2027-12-06T15:00:00+01:00')).toEqual(unknown);
    });

    it('are words alone in an editor without the commands', async () => {
        await using client = await Client.start({ files: { 'register.vigil': register, 'inc.vigil': incident } });
        await client.open('inc.vigil');
        expect((await lensesOf(client)).map(({ command }) => command?.command)).toEqual(['']);
    });

    it('name the limit once the cautious date is over, and then what is overdue', async () => {
        expect(await titleAt('2027-12-18T09:00:00+01:00')).toBe(
            'Next: limit Mon 20 Dec 2027 (2 days 15 h left), report a death to ap (NL)',
        );
        expect(await titleAt('2027-12-21T09:00:00+01:00')).toBe('Overdue: report a death to ap (NL)');
    });

    it('tell what is not known before they tell that nothing is owed, or what remains after a report', async () => {
        expect(await titleAt('2027-12-06T15:00:00+01:00')).toBe('Not known yet: who became aware of it and when, and 2 more');
        expect(await titleAt('2027-12-14T09:00:00+01:00', reported)).not.toContain('report a death');
    });

    it('stay away where the settings say so, and where there is no incident', async () => {
        await using client = await Client.start({
            files: { 'register.vigil': register, 'inc.vigil': incident, 'bad.vigil': 'incident {\n  timeli' },
        });
        await client.open('register.vigil');
        expect(await lensesOf(client, 'register.vigil')).toEqual([]);
        await client.open('bad.vigil');
        expect((await lensesOf(client, 'bad.vigil')).map(({ command }) => command?.title)).toEqual(['Cannot say: 2 lines not understood']);
        await client.open('inc.vigil');
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { vigil: { codeLens: false } } });
        expect(await lensesOf(client)).toEqual([]);
        expect(client.log).toEqual([]);
    });

    it('are asked for again when time goes by', async () => {
        const capabilities = { workspace: { codeLens: { refreshSupport: true } } };
        await using client = await Client.start({
            files: { 'register.vigil': register, 'inc.vigil': incident },
            initialize: { capabilities },
        });
        let asked = 0;
        client.connection.onRequest('workspace/codeLens/refresh', () => {
            asked++;
            return null;
        });
        await client.open('inc.vigil');
        await client.settle();
        await lensesOf(client);
        client.clock.moveTo('2027-12-12T10:30:00+01:00');
        await client.settle();
        await vi.waitFor(() => {
            expect(asked).toBeGreaterThan(0);
        });
    });

    it('are asked for again where an editor has forgotten to ask, and no more once it has asked', async () => {
        const capabilities = { workspace: { codeLens: { refreshSupport: true } } };
        await using client = await Client.start({
            files: { 'register.vigil': register, 'inc.vigil': incident },
            now: '2027-12-24T09:00:00+01:00',
            initialize: { capabilities },
        });
        let asked = 0;
        client.connection.onRequest('workspace/codeLens/refresh', () => {
            asked++;
            return null;
        });
        await client.open('inc.vigil');
        await client.settle();
        await lensesOf(client);
        await client.request('vigil/asOf', { text: '2027-12-12 09:00' });
        await client.settle();
        const before = asked;
        client.clock.moveTo('2027-12-24T09:00:02+01:00');
        await client.settle();
        await vi.waitFor(() => {
            expect(asked).toBe(before + 1);
        });
        await lensesOf(client);
        client.clock.moveTo('2027-12-24T09:00:30+01:00');
        await client.settle();
        expect(asked).toBe(before + 1);
    });

    it('are asked for again when somebody looks at another instant', async () => {
        const capabilities = { workspace: { codeLens: { refreshSupport: true } } };
        await using client = await Client.start({
            files: { 'register.vigil': register, 'inc.vigil': incident },
            now: '2027-12-24T09:00:00+01:00',
            initialize: { capabilities },
        });
        let asked = 0;
        client.connection.onRequest('workspace/codeLens/refresh', () => {
            asked++;
            return null;
        });
        await client.open('inc.vigil');
        await client.settle();
        await lensesOf(client);
        const before = asked;
        await client.request('vigil/asOf', { text: '2027-12-12 09:00' });
        await client.settle();
        await vi.waitFor(() => {
            expect(asked).toBeGreaterThan(before);
        });
    });
});
