import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { applied } from './apply-edit.ts';
import { Client, uriOf } from './client.ts';

const options = { tabSize: 2, insertSpaces: true };
const ragged = `organisation   medira "Medira GmbH" {
country    DE


    address "Somewhere 1"
}
incident inc-1   "One" {
  timeline {
  2027-12-06 14:20 occurred in NL
      2027-12-06 17:05    medira became aware
  }
}
`;
const neat = `organisation medira "Medira GmbH" {
  country DE

  address "Somewhere 1"
}
incident inc-1 "One" {
  timeline {
    2027-12-06 14:20  occurred in NL
    2027-12-06 17:05  medira became aware
  }
}
`;

async function format(client: Client, method: string, params: object): Promise<readonly TextEdit[]> {
    return client.request(method, { textDocument: { uri: uriOf('a.vigil') }, options, ...params });
}

describe('formatting', () => {
    it('lays out a document by small edits', async () => {
        await using client = await Client.start();
        await client.open('a.vigil', ragged);
        const edits = await format(client, 'textDocument/formatting', {});
        expect(applied(ragged, edits)).toBe(neat);
        expect(edits.every(({ range }) => range.end.line - range.start.line <= 1)).toBe(true);
    });

    it('leaves a neat document alone', async () => {
        await using client = await Client.start();
        await client.open('a.vigil', neat);
        expect(await format(client, 'textDocument/formatting', {})).toEqual([]);
    });

    it('keeps line breaks as they are', async () => {
        await using client = await Client.start();
        const text = ragged.replaceAll('\n', '\r\n');
        await client.open('a.vigil', text);
        const edits = await format(client, 'textDocument/formatting', {});
        expect(applied(text, edits)).toBe(neat.replaceAll('\n', '\r\n'));
    });

    it('lays out the lines of a selection only', async () => {
        await using client = await Client.start();
        await client.open('a.vigil', ragged);
        const range = { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } };
        const edits = await format(client, 'textDocument/rangeFormatting', { range });
        expect(applied(ragged, edits)).toBe(ragged.replace('  2027-12-06 14:20 occurred in NL', '    2027-12-06 14:20  occurred in NL'));
    });

    it('lays out a line when it is finished, and leaves the line with the cursor alone', async () => {
        await using client = await Client.start();
        const text = ragged.replace('  2027-12-06 14:20 occurred in NL\n', '  2027-12-06 14:20 occurred in NL\n        \n');
        await client.open('a.vigil', text);
        const edits = await format(client, 'textDocument/onTypeFormatting', { position: { line: 9, character: 8 }, ch: '\n' });
        expect(applied(text, edits)).toBe(text.replace('  2027-12-06 14:20 occurred in NL', '    2027-12-06 14:20  occurred in NL'));
    });

    it('moves nothing in a text that it does not understand', async () => {
        await using client = await Client.start();
        await client.open('a.vigil', ragged.replace('country    DE', 'country    {'));
        expect(await format(client, 'textDocument/formatting', {})).toEqual([]);
    });
});
