import type { Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { describe, expect, it } from 'vitest';
import { Client, uriOf } from '../client.ts';
import { askAt, incident, register, spanOf } from './navigation.ts';

const files = { 'register.vigil': register, 'inc.vigil': incident };
const preparing = { capabilities: { textDocument: { rename: { prepareSupport: true } } } };

interface Asked {
    readonly path?: string;
    readonly text?: string;
    readonly around: string;
    readonly at?: string;
}

function ask<R>(
    client: Client,
    method: string,
    { path = 'inc.vigil', text = incident, around, at = around }: Asked,
    more = {},
): Promise<R> {
    return askAt<R>(client, `textDocument/${method}`, { path, text, around, at, more });
}

/** The edits as `file@version:line:from-to`, each with what it writes. */
async function rename(client: Client, asked: Asked, newName: string): Promise<string[]> {
    const edit = await ask<WorkspaceEdit>(client, 'rename', asked, { newName });
    const changes = (edit.documentChanges ?? []).filter((change): change is TextDocumentEdit => 'edits' in change);
    return changes
        .flatMap(({ textDocument: { uri, version }, edits }) =>
            edits.flatMap((each) =>
                'newText' in each
                    ? [
                          `${uri.replace('file:///workspace/', '')}@${version}:${each.range.start.line + 1}:${spanOf(each.range)} ${each.newText}`,
                      ]
                    : [],
            ),
        )
        .sort();
}

/** Why the server does not rename. */
async function refusal(client: Client, asked: Asked, newName: string): Promise<string> {
    return rename(client, asked, newName).then(
        (edits) => `renamed: ${edits.join(', ')}`,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
}

describe('renaming', () => {
    it('writes the new name in every file, with the version of those that are open', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        expect(await rename(client, { around: 'medira became', at: 'medira' }, 'medira-eu')).toEqual([
            'inc.vigil@1:10:27-33 medira-eu',
            'inc.vigil@1:8:27-33 medira-eu',
            'register.vigil@null:15:14-20 medira-eu',
            'register.vigil@null:1:14-20 medira-eu',
        ]);
    });

    it('reads a closed file with incidents again, and knows what an open one says now', async () => {
        await using client = await Client.start({ files });
        await client.open('register.vigil', '');
        await client.change('register.vigil', `\n${register}`);
        expect(
            await rename(client, { path: 'register.vigil', text: `\n${register}`, around: 'system triage', at: 'triage' }, 'sorter'),
        ).toEqual(['inc.vigil@null:2:14-20 sorter', 'register.vigil@2:14:8-14 sorter']);
    });

    it('changes the second part of a qualified name for a term, and the first for its regime', async () => {
        const house = `regime house "House rules" {\n    finding leak "Leak"\n    stage note "Note"\n}\n`;
        const text = incident.replace('found death', 'found house.leak').replace('reported initial', 'reported note');
        await using client = await Client.start({ files: { ...files, 'house.vigil': house, 'inc.vigil': text } });
        await client.open('house.vigil');
        await client.open('inc.vigil');
        expect(await rename(client, { text, around: 'house.leak', at: 'leak' }, 'spill')).toEqual([
            'house.vigil@1:2:13-17 spill',
            'inc.vigil@1:9:39-43 spill',
        ]);
        expect(await rename(client, { path: 'house.vigil', text: house, around: 'house' }, 'rules')).toEqual([
            'house.vigil@1:1:8-13 rules',
            'inc.vigil@1:9:33-38 rules',
        ]);
    });

    it('renames a piece of evidence within its incident alone', async () => {
        const twice = `${incident}\n${incident.replace('inc-1', 'inc-2')}`;
        await using client = await Client.start({ files: { ...files, 'inc.vigil': twice } });
        await client.open('inc.vigil');
        expect(await rename(client, { text: twice, around: 'ward-log' }, 'log-7')).toEqual([
            'inc.vigil@1:4:14-22 log-7',
            'inc.vigil@1:8:51-59 log-7',
        ]);
    });

    it('renames what nothing declares yet in all lines that use it, so that it can be put right', async () => {
        await using client = await Client.start({ files: { 'inc.vigil': incident, 'other.vigil': incident.replace('inc-1', 'inc-2') } });
        await client.open('inc.vigil');
        const edits = [
            'inc.vigil@1:10:27-33 mira',
            'inc.vigil@1:8:27-33 mira',
            'other.vigil@null:10:27-33 mira',
            'other.vigil@null:8:27-33 mira',
        ];
        expect(await rename(client, { around: 'medira became', at: 'medira' }, 'mira')).toEqual(edits);
        await client.open('register.vigil', register.replaceAll('medira', 'mira'));
        expect(await rename(client, { around: 'medira became', at: 'medira' }, 'mira')).toEqual(edits);
    });

    it('renames of two declarations with one name only the one that is pointed at', async () => {
        const second = `organisation medira "Another Medira" {\n    country AT\n}\n`;
        await using client = await Client.start({ files: { ...files, 'second.vigil': second } });
        await client.open('second.vigil');
        expect(await rename(client, { path: 'second.vigil', text: second, around: 'medira' }, 'medira-at')).toEqual([
            'second.vigil@1:1:14-20 medira-at',
        ]);
    });

    it('says beforehand what would be renamed, and that a name of the law cannot be', async () => {
        await using client = await Client.start({ files, initialize: preparing });
        expect(client.result.capabilities.renameProvider).toEqual({ prepareProvider: true });
        await client.open('inc.vigil');
        const prepared = await ask<{ range: Range; placeholder: string }>(client, 'prepareRename', {
            around: 'medira became',
            at: 'medira',
        });
        expect(prepared).toEqual({
            range: { start: { line: 7, character: 26 }, end: { line: 7, character: 32 } },
            placeholder: 'medira',
        });
        await expect(ask(client, 'prepareRename', { around: 'found death', at: 'death' })).rejects.toThrow(
            'This name belongs to the law that ships with Vigil and cannot be changed.',
        );
        expect(await ask(client, 'prepareRename', { around: 'occurred' })).toBeNull();
        expect(
            await client.request('textDocument/prepareRename', {
                textDocument: { uri: uriOf('inc.vigil') },
                position: { line: 500, character: 2 },
            }),
        ).toBeNull();
    });
});

describe('a new name is refused', () => {
    it('where it is none', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        for (const name of ['', '  ', '1st', 'a b', 'a--b', 'a.b', '"a"', 'a {', 'a //', 'a🙂']) {
            expect(await refusal(client, { around: 'medira' }, name), name).toContain('is no name');
        }
    });

    it('where another declaration has it', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        expect(await refusal(client, { around: 'medira' }, 'ap')).toBe('Another party is already called `ap` (register.vigil, line 6).');
    });

    it('where a term of the law has it, since the simple name would then mean neither', async () => {
        const house = `regime house "House rules" {\n    finding leak "Leak"\n}\n`;
        const text = incident.replace('found death', 'found leak');
        await using client = await Client.start({ files: { ...files, 'house.vigil': house, 'inc.vigil': text } });
        await client.open('inc.vigil');
        expect(await refusal(client, { text, around: 'leak' }, 'death')).toBe(
            '`death` could be `ai-act.death` or `house.death` in inc.vigil, line 9. Choose a name that is unique.',
        );
    });

    it('where lines of a closed file use it for something that is not declared', async () => {
        const other = incident.replace('inc-1', 'inc-2').replaceAll('medira', 'newcomer');
        await using client = await Client.start({ files: { ...files, 'other.vigil': other } });
        await client.open('inc.vigil');
        expect(await refusal(client, { around: 'medira' }, 'newcomer')).toBe(
            '`newcomer` stands in other.vigil, line 8 already, and would then mean this.',
        );
    });

    it('where it is a word of the language at the start of a line or a statement, and only there', async () => {
        const house = `regime house "House rules" {\n    role keeper "Keeper"\n}\n`;
        const text = register.replace('provider medira', 'keeper medira');
        await using client = await Client.start({ files: { 'register.vigil': text, 'house.vigil': house, 'inc.vigil': incident } });
        await client.open('house.vigil');
        await client.open('inc.vigil');
        expect(await refusal(client, { path: 'house.vigil', text: house, around: 'keeper' }, 'version')).toBe(
            '`version` would not be read as a name in register.vigil, line 15: it is a word of the language, and begins a line or a statement there.',
        );
        expect(await refusal(client, { around: 'medira' }, 'found')).toContain('`found` would not be read as a name in inc.vigil, line 8');
        expect(await rename(client, { around: 'triage' }, 'system')).toEqual([
            'inc.vigil@1:2:14-20 system',
            'register.vigil@null:13:8-14 system',
        ]);
    });

    it('where the thing belongs to the law, or takes the place of something in its directory', async () => {
        const own = `authority bnetza "Our own entry" {\n    country BE\n}\n`;
        await using client = await Client.start({ files: { ...files, 'own.vigil': own } });
        await client.open('inc.vigil');
        await client.open('own.vigil');
        expect(await refusal(client, { around: 'found death', at: 'death' }, 'demise')).toContain('belongs to the law');
        expect(await refusal(client, { path: 'own.vigil', text: own, around: 'bnetza' }, 'supervisor')).toContain(
            'takes the place of `bnetza`',
        );
    });

    it('where a name could mean several things', async () => {
        const house = `regime house "House rules" {\n    finding death "A death in the house"\n}\n`;
        await using client = await Client.start({ files: { ...files, 'house.vigil': house } });
        await client.open('inc.vigil');
        expect(await refusal(client, { around: 'found death', at: 'death' }, 'demise')).toBe(
            '`death` could be `ai-act.death` or `house.death`. Write which one is meant, then rename it.',
        );
    });
});
