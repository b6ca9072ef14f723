import { describe, expect, it } from 'vitest';
import { incident, register } from '../cli/workspace.ts';
import { Client, uriOf } from './client.ts';
import { requestsAt } from './random-requests.ts';

const files = { 'register.vigil': register, 'inc.vigil': incident };

describe('a server that is sent what it does not expect', () => {
    it('answers unknown methods with an error, and goes on', async () => {
        await using client = await Client.start({ files });
        await expect(client.request('vigil/noSuchThing', {})).rejects.toThrow('Unhandled method vigil/noSuchThing');
        await client.connection.sendNotification('vigil/noSuchThing', {});
        await client.settle();
        expect(client.findings('inc.vigil').length).toBeGreaterThan(0);
    });

    it.each([
        ['before the text', { line: -5, character: -5 }, { line: -1, character: 0 }],
        ['behind the text', { line: 9000, character: 9000 }, { line: 90000, character: 1 }],
        ['behind its line', { line: 1, character: 9000 }, { line: 1, character: 10_000 }],
        ['the wrong way round', { line: 5, character: 3 }, { line: 2, character: 1 }],
        ['nowhere', { line: NaN, character: NaN }, { line: NaN, character: NaN }],
    ])('takes positions %s', async (_, start, end) => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        await client.edit('inc.vigil', [{ range: { start, end }, text: ' ' }]);
        const range = { start, end };
        const textDocument = { uri: uriOf('inc.vigil') };
        for (const [method, params] of requestsAt(textDocument.uri, range)) {
            const answer = await client.ask(method, params, false);
            if (answer instanceof Error) expect(`${method} ${answer.message}`).toMatch(/^textDocument\/(?:prepareR|r)ename [A-Z].*\.$/);
        }
        await client.settle();
        expect(client.log).toEqual([]);
    });

    it.each([
        ['textDocument/didOpen', {}],
        ['textDocument/didOpen', { textDocument: { uri: 7 } }],
        [
            'textDocument/didChange',
            { textDocument: { uri: uriOf('inc.vigil'), version: 2 }, contentChanges: [{ range: null, text: null }] },
        ],
        ['textDocument/didChange', { textDocument: null }],
        ['textDocument/didClose', { textDocument: { uri: 'file:///never/opened.vigil' } }],
        ['workspace/didChangeWatchedFiles', { changes: [{ uri: '%%%', type: 9 }] }],
        ['workspace/didChangeConfiguration', { settings: { vigil: { inlayHints: 7 } } }],
    ])('goes on after a damaged %s', async (method, params) => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        await client.connection.sendNotification(method, params);
        await client.settle();
        await client.change('inc.vigil', incident.replace('found death', 'found deth'));
        await client.settle();
        expect(client.findings('inc.vigil')).toContain('unknown-name:12');
    });

    it.each([
        ['vigil/docket', null],
        ['vigil/timeline', { incident: 7, width: 'wide' }],
        ['vigil/timeline', { incident: 'inc-2027-031', width: NaN }],
        ['vigil/asOf', { text: 'tomorrow' }],
        ['vigil/count', { period: 'a while', after: 'then', place: 'nowhere' }],
        ['vigil/recordEvent', {}],
        ['vigil/intakeChoices', { uri: 7 }],
        ['vigil/intakeDraft', {}],
        ['vigil/intakeDraft', { file: 7, incident: [], answers: { lines: [null, { verb: 'found', findings: 'death' }] }, replaces: null }],
        ['vigil/firstHour', null],
        ['textDocument/codeAction', { textDocument: { uri: 'file:///never/opened.vigil' } }],
        ['textDocument/formatting', { textDocument: { uri: 'file:///never/opened.vigil' } }],
    ])('answers a damaged %s', async (method, params) => {
        await using client = await Client.start({ files });
        const answer = await client.ask(method, params as object, false);
        expect(answer instanceof Error ? answer.message : JSON.stringify(answer)).not.toMatch(/Cannot read|is not a function/);
        await client.settle();
        expect(client.findings('inc.vigil').length).toBeGreaterThan(0);
    });

    it('reads a line of five megabytes', { timeout: 60_000 }, async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil', `incident x "${'long '.repeat(1_000_000)}" { }\n`);
        await client.settle();
        await client.edit('inc.vigil', [{ range: { start: { line: 0, character: 20 }, end: { line: 0, character: 25 } }, text: 'short' }]);
        await client.settle();
        expect(client.findings('inc.vigil')).toEqual(['involves-missing:1', 'timeline-missing:1']);
        const range = { start: { line: 0, character: 2_000_000 }, end: { line: 0, character: 2_000_010 } };
        for (const [method, params] of requestsAt(uriOf('inc.vigil'), range)) await client.ask(method, params, false);
        await client.change('inc.vigil', `${'}'.repeat(200_000)} ${'medira '.repeat(100_000)}`);
        await client.settle();
        expect(client.findings('inc.vigil')).toContain('syntax-error:1');
        expect(client.log).toEqual([]);
    });
});
