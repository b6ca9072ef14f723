import type { DocumentHighlight, Location } from 'vscode-languageserver-protocol';
import { describe, expect, it } from 'vitest';
import { Client } from '../client.ts';
import { askAt, incident, placeOf, register, spanOf } from './navigation.ts';

const files = { 'register.vigil': register, 'inc.vigil': incident };

async function referencesTo(client: Client, around: string, at: string, includeDeclaration = true): Promise<string[]> {
    const more = { context: { includeDeclaration } };
    return (await askAt<Location[]>(client, 'textDocument/references', { path: 'inc.vigil', text: incident, around, at, more })).map(
        placeOf,
    );
}

describe('the references to a name', () => {
    it('are found in every file, open or not', async () => {
        await using client = await Client.start({ files: { ...files, 'other.vigil': incident.replace('inc-1', 'inc-2') } });
        await client.open('inc.vigil');
        expect((await referencesTo(client, 'medira became', 'medira')).sort()).toEqual([
            'inc.vigil:10:27-33',
            'inc.vigil:8:27-33',
            'other.vigil:10:27-33',
            'other.vigil:8:27-33',
            'register.vigil:15:14-20',
            'register.vigil:1:14-20',
        ]);
    });

    it('leave the declaration out where the editor asks for uses alone', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        expect(await referencesTo(client, 'to ap', 'ap', false)).toEqual(['inc.vigil:10:54-56']);
    });

    it('include those of the law', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        const places = await referencesTo(client, 'found death', 'death');
        expect(places.filter((place) => !place.startsWith('vigil-law:'))).toEqual(['inc.vigil:9:33-38']);
        expect(places.filter((place) => place.startsWith('vigil-law:/ai-act.vigil')).length).toBeGreaterThan(1);
    });

    it('include what an open file says now, not what it said before', async () => {
        await using client = await Client.start({ files });
        await client.open('inc.vigil');
        await client.open('register.vigil', register.replace('provider medira', 'provider ap'));
        expect(await referencesTo(client, 'to ap', 'ap')).toEqual([
            'inc.vigil:10:54-56',
            'register.vigil:6:11-13',
            'register.vigil:15:14-16',
        ]);
    });

    it('to a name that nothing declares are all lines that use it alike', async () => {
        await using client = await Client.start({ files: { 'inc.vigil': incident } });
        await client.open('inc.vigil');
        expect(await referencesTo(client, 'medira became', 'medira')).toEqual(['inc.vigil:8:27-33', 'inc.vigil:10:27-33']);
    });

    it('to a piece of evidence stay within its incident', async () => {
        const twice = `${incident}\n${incident.replace('inc-1', 'inc-2')}`;
        await using client = await Client.start({ files: { ...files, 'inc.vigil': twice } });
        await client.open('inc.vigil');
        expect(await referencesTo(client, 'see ward-log', 'ward-log')).toEqual(['inc.vigil:4:14-22', 'inc.vigil:8:51-59']);
    });
});

describe('the highlights of a name', () => {
    it('are its places in the same file, the declaration as one that writes', async () => {
        await using client = await Client.start({ files });
        await client.open('register.vigil');
        const found = await askAt<DocumentHighlight[]>(client, 'textDocument/documentHighlight', {
            path: 'register.vigil',
            text: register,
            around: 'provider medira',
            at: 'medira',
        });
        expect(found.map(({ range, kind }) => `${range.start.line + 1}:${spanOf(range)} ${kind === 3 ? 'write' : 'read'}`)).toEqual([
            '1:14-20 write',
            '15:14-20 read',
        ]);
    });

    it('are none beside a name', async () => {
        await using client = await Client.start({ files });
        await client.open('register.vigil');
        const more = { position: { line: 4, character: 0 } };
        expect(
            await askAt(client, 'textDocument/documentHighlight', { path: 'register.vigil', text: register, around: 'medira', more }),
        ).toEqual([]);
    });
});
