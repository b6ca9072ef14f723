import { describe, expect, it, vi } from 'vitest';
import type { InlayHint } from 'vscode-languageserver-protocol';
import { incident, register } from '../../cli/workspace.ts';
import { Client, uriOf } from '../client.ts';

const files = { 'register.vigil': register, 'inc.vigil': incident };

/** The hints of a file as `line:character label`, counted from 1. */
async function hintsOf(client: Client, path = 'inc.vigil', lines: readonly [number, number] = [0, 100]): Promise<string[]> {
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
        textDocument: { uri: uriOf(path) },
        range: { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } },
    });
    return hints.map(({ position, label }) => `${position.line + 1}:${position.character + 1} ${typeof label === 'string' ? label : ''}`);
}

async function set(client: Client, inlayHints: object): Promise<void> {
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { vigil: { inlayHints } } });
}

describe('inlay hints', () => {
    it('tell the weekday of each date, and the deadlines behind the line that starts their clock', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        expect(await hintsOf(client)).toEqual([
            '6:5 Mon',
            '7:5 Mon',
            '8:5 Mon',
            '9:5 Tue',
            '10:5 Tue',
            '11:5 Wed',
            '12:5 Fri',
            '7:43 by Thu 16 Dec: report-death',
            '12:34 limit Mon 20 Dec: report-death',
        ]);
        expect(client.log).toEqual([]);
    });

    it('tell only what is in sight, and no weekday where one is written', async () => {
        await using client = await Client.start({
            files: { ...files, 'inc.vigil': incident.replace('2027-12-06 14:20', 'Mon 2027-12-06 14:20') },
        });
        await client.open('inc.vigil');
        expect(await hintsOf(client, 'inc.vigil', [5, 6])).toEqual(['7:5 Mon', '7:43 by Thu 16 Dec: report-death']);
    });

    it('tell the weekday of dates outside incidents too', async () => {
        await using client = await Client.start({ files });
        await client.open('register.vigil');
        expect(await hintsOf(client, 'register.vigil')).toEqual(['16:20 Fri']);
    });

    it('stay away where the settings say so', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        await set(client, { weekdays: false });
        expect(await hintsOf(client)).toEqual(['7:43 by Thu 16 Dec: report-death', '12:34 limit Mon 20 Dec: report-death']);
        await set(client, { weekdays: false, deadlines: false });
        expect(await hintsOf(client)).toEqual([]);
    });

    it('are asked for again when a deadline passes without an edit', async () => {
        const capabilities = { workspace: { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } } };
        await using client = await Client.start({ files, initialize: { capabilities } });
        let asked = 0;
        client.connection.onRequest('workspace/inlayHint/refresh', () => {
            asked++;
            return null;
        });
        await client.open('inc.vigil');
        await client.settle();
        await hintsOf(client);
        client.clock.moveTo('2027-12-21T09:00:00+01:00');
        await client.settle();
        await vi.waitFor(() => {
            expect(asked).toBeGreaterThan(0);
        });
        const hints = await hintsOf(client);
        expect(hints).toContain('12:34 overdue Mon 20 Dec: report-death');
        // A cautious date that has passed makes nothing overdue.
        expect(hints).toContain('7:43 by Thu 16 Dec: report-death');
    });

    it.each(['', 'incident a {\n  timeline {\n    2027-13-45 foun', `incident a {\n  cause "${'x'.repeat(5_000_000)}"\n}`])(
        'of a text that says nothing are none',
        async (text) => {
            await using client = await Client.start({ files: { 'a.vigil': text } });
            await client.open('a.vigil');
            expect(await hintsOf(client, 'a.vigil')).toEqual([]);
            expect(client.log).toEqual([]);
        },
    );
});
